package org.actant.clean;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.actant.model.CleanText;
import org.actant.model.CleanText.Block;
import org.actant.model.Document;

import static org.assertj.core.api.Assertions.assertThat;

class CleanerProperties {

	private final Cleaner cleaner = Cleaner.standard();

	@Property
	void offsetsNeverFallBackAndStayInTheText(@ForAll @StringLength(max = 300) String text) {
		CleanText clean = this.cleaner.clean(Document.of("d", text));
		int start = 0;
		int end = 0;
		for (int i = 0; i < clean.text().length(); i++) {
			assertThat(clean.starts()[i]).isGreaterThanOrEqualTo(start);
			assertThat(clean.ends()[i]).isGreaterThanOrEqualTo(Math.max(end, clean.starts()[i]))
				.isLessThanOrEqualTo(text.length());
			start = clean.starts()[i];
			end = clean.ends()[i];
		}
	}

	@Property
	void blocksStandInOrderAndHoldNoBlanksAtTheirEnds(@ForAll @StringLength(max = 300) String text) {
		CleanText clean = this.cleaner.clean(Document.of("d", text));
		int end = 0;
		for (Block block : clean.blocks()) {
			assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
			String content = block.span().of(clean.text());
			assertThat(content).isNotEmpty().doesNotContain("\n");
			assertThat(content.charAt(0)).isGreaterThan(' ');
			end = block.span().end();
		}
	}

}
