package org.actant.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.actant.model.Token;

/** Finds what stands in quotation marks, in one sentence or over several. */
final class Quotes {

	/** A quote of fewer words is a phrase with a distance, not speech. */
	private static final int SPEECH = 4;

	/** A quote that is not closed within so many sentences was never opened. */
	private static final int LONGEST = 8;

	private static final Set<String> OPENING = Set.of("«", "“", "„", "‹", "``");

	private static final Set<String> CLOSING = Set.of("»", "”", "›", "''");

	private static final Set<String> EITHER = Set.of("\"");

	private Quotes() {
	}

	/**
	 * The words within quotation marks.
	 *
	 * @param tree the sentence
	 * @param words the words between the marks
	 * @param continued whether the quote goes on from the sentence before
	 */
	record Quote(Tree tree, BitSet words, boolean continued) {

		boolean speech() {
			return this.words.cardinality() >= SPEECH;
		}

	}

	static List<Quote> of(List<Tree> trees) {
		List<Quote> quotes = new ArrayList<>();
		List<Quote> pending = new ArrayList<>();
		boolean open = false;
		for (Tree tree : trees) {
			BitSet words = new BitSet();
			boolean continued = open;
			for (Token token : tree.sentence().tokens()) {
				String form = token.form();
				boolean opens = OPENING.contains(form) || (EITHER.contains(form) && !open);
				boolean closes = CLOSING.contains(form) || (EITHER.contains(form) && open);
				if (opens) {
					open = true;
					pending.clear();
					continued = false;
					words = new BitSet();
				}
				else if (closes && open) {
					pending.add(new Quote(tree, words, continued));
					quotes.addAll(pending);
					pending.clear();
					words = new BitSet();
					open = false;
				}
				else if (open) {
					words.set(token.index());
				}
			}
			if (open) {
				pending.add(new Quote(tree, words, continued));
				open = pending.size() < LONGEST;
			}
		}
		return quotes;
	}

}
