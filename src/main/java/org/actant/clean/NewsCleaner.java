package org.actant.clean;

import java.util.List;

import org.actant.model.CleanText;
import org.actant.model.CleanText.Block;
import org.actant.model.Document;

/** Characters, then glued words and slips of machines, then lines, then layout. */
final class NewsCleaner implements Cleaner {

	private final DebrisRules rules = DebrisRules.load();

	@Override
	public CleanText clean(Document document) {
		TracedText text = Characters.standardise(TracedText.of(document.text()));
		for (DebrisRules.Rewrite rewrite : this.rules.rewrites()) {
			text = text.replaceAll(rewrite.pattern(), rewrite.replacement());
		}
		List<Line> lines = new Lines(this.rules).read(text.text());
		Layout layout = Layout.of(lines, document.title());
		TracedText clean = layout.write(text);
		List<Block> blocks = Repetition.mark(layout.blocks(), clean.text());
		return new CleanText(clean.text(), clean.starts(), clean.ends(), blocks);
	}

}
