package org.actant.sequence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChooserTests {

	private final Chooser chooser = Chooser.of(Map.of("near,", 2.0, "old,", -1.5, "dull,", 0.001));

	@Test
	void oneOfTheThingsIsChosen() {
		double[] likely = this.chooser.likely(List.of(thing("near"), thing("near", "old"), thing("unheard of")));
		assertThat(Arrays.stream(likely).sum()).isEqualTo(1, within(1e-9));
		assertThat(likely[0]).isGreaterThan(likely[1]);
		assertThat(likely[1]).isGreaterThan(likely[2]);
	}

	@Test
	void whatSpeaksForAThingCountsAsOftenAsItIsWritten() {
		double[] likely = this.chooser.likely(List.of(thing("near", "near"), thing("near")));
		assertThat(Math.log(likely[0] / likely[1])).isEqualTo(2, within(1e-9));
	}

	@Test
	void aThingAloneIsChosen() {
		assertThat(this.chooser.likely(List.of(thing("old")))).containsExactly(1);
	}

	@Test
	void whatIsWrittenIsReadAgainButForWhatSaysLittle() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.chooser.write(new DataOutputStream(bytes), 0.02);
		Chooser again = Chooser.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		assertThat(again.likely(List.of(thing("near", "old"), thing("near"))))
			.containsExactly(this.chooser.likely(List.of(thing("near", "old"), thing("near"))), within(0.001));
		assertThat(again.likely(List.of(thing("dull"), thing()))).containsExactly(0.5, 0.5);
	}

	private static Consumer<FeatureWriter> thing(String... features) {
		return (to) -> {
			for (String feature : features) {
				to.add(feature);
			}
		};
	}

}
