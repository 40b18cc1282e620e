package org.actant.link;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.actant.model.Sentence;
import org.actant.model.Token;

/** Which words of a text stand within quotation marks. */
final class Quotations {

	/** A quote that is not closed within so many sentences is none. */
	private static final int LONGEST = 6;

	private final Map<Integer, BitSet> words = new HashMap<>();

	private Quotations() {
	}

	static Quotations of(List<Sentence> sentences) {
		Quotations quotations = new Quotations();
		Place open = null;
		for (Sentence sentence : sentences) {
			for (Token token : sentence.tokens()) {
				String mark = mark(token.form());
				if (open != null && mark.equals(closing(open.mark))) {
					quotations.mark(sentences, open, sentence.index(), token.index());
					open = null;
				}
				else if (!closing(mark).isEmpty()
						&& (open == null || mark.equals(open.mark) || sentence.index() - open.sentence > LONGEST)) {
					open = new Place(mark, sentence.index(), token.index());
				}
			}
		}
		return quotations;
	}

	private static String mark(String form) {
		return form.equals("``") || form.equals("''") ? "\"" : form;
	}

	private static String closing(String mark) {
		return switch (mark) {
			case "«" -> "»";
			case "“" -> "”";
			case "\"" -> "\"";
			default -> "";
		};
	}

	private void mark(List<Sentence> sentences, Place open, int sentence, int word) {
		if (sentence - open.sentence > LONGEST) {
			return;
		}
		for (int at = open.sentence; at <= sentence; at++) {
			int from = (at == open.sentence) ? open.word : 0;
			int to = (at == sentence) ? word : sentences.get(at).tokens().size();
			this.words.computeIfAbsent(at, (index) -> new BitSet()).set(from, to);
		}
	}

	boolean holds(int sentence, int word) {
		BitSet marked = this.words.get(sentence);
		return marked != null && marked.get(word);
	}

	private record Place(String mark, int sentence, int word) {
	}

}
