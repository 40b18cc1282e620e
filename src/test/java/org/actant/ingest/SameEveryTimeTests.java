package org.actant.ingest;

import java.util.List;
import java.util.stream.IntStream;

import org.actant.model.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same text gives the same entities and facts in the same order, whichever threads
 * read it: else a second load would double them.
 */
class SameEveryTimeTests {

	private static final Pipeline PIPELINE = Pipeline.standard();

	@Test
	void phrasesThatBeginAtOneWordAreReadInOneOrder() {
		assertThat(answers(
				"Un groupe de comités de riverains du port a menacé la Norvège. Le groupe a saisi le tribunal."))
			.hasSize(1);
		assertThat(answers("A group of committees of harbour pilots threatened Norway. The group sued the port."))
			.hasSize(1);
	}

	@Test
	void peopleOfOneSurnameStayInTheOrderOfTheText() {
		assertThat(answers("Anne Vasseur et Paul Vasseur ont accusé la Suède. Vasseur a remercié Oslo.")).hasSize(1);
		assertThat(answers("Jane Morrow and Peter Morrow accused Sweden. Morrow thanked Oslo.")).hasSize(1);
	}

	private static List<String> answers(String text) {
		return IntStream.range(0, 40)
			.parallel()
			.mapToObj((turn) -> PIPELINE.extract(Document.of("test", text)))
			.map((extraction) -> extraction.entities() + "\n" + extraction.facts())
			.distinct()
			.toList();
	}

}
