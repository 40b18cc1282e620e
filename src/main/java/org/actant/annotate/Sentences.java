package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a block's words into sentences. A quotation stays with its speech verb, an
 * abbreviation's full stop ends nothing, and a run without full stop is cut at the border
 * of a clause, so that no sentence is longer than a bound.
 */
final class Sentences {

	/** No sentence has more words. */
	static final int LONGEST = 200;

	/** A long run is cut after that many words at the soonest. */
	private static final int SHORTEST_CUT = 80;

	private static final Set<String> CLOSERS = Set.of("»", "”", ")", "]", "’", "'");

	private static final Set<String> OPENERS = Set.of("«", "“", "\"", "(", "[", "‘", "—", "–", "-", "'");

	private final Abbreviations abbreviations;

	private final Set<String> functionWords;

	Sentences(Abbreviations abbreviations, Set<String> functionWords) {
		this.abbreviations = abbreviations;
		this.functionWords = functionWords;
	}

	List<List<Piece>> split(String text, List<Piece> pieces) {
		List<List<Piece>> sentences = new ArrayList<>();
		int from = 0;
		boolean quoted = false;
		for (int i = 0; i < pieces.size(); i++) {
			String piece = shortForm(text, pieces.get(i));
			quoted = piece.equals("\"") != quoted;
			if (ends(piece)) {
				int last = closed(text, pieces, i, quoted);
				quoted = quoted && !closes(text, pieces, i, last);
				if (last + 1 < pieces.size() && begins(text, pieces, i, last + 1)) {
					bounded(text, pieces.subList(from, last + 1), sentences);
					from = last + 1;
				}
				i = last;
			}
		}
		bounded(text, pieces.subList(from, pieces.size()), sentences);
		return sentences;
	}

	private static String shortForm(String text, Piece piece) {
		return (piece.end() - piece.start() > 16) ? "" : piece.of(text);
	}

	private boolean ends(String piece) {
		return switch (piece.isEmpty() ? ' ' : piece.charAt(piece.length() - 1)) {
			case '!', '?', '…' -> true;
			case '.' -> !Boolean.FALSE.equals(this.abbreviations.canEnd(piece));
			default -> false;
		};
	}

	/**
	 * @return the last of the marks that close what the full stop ends
	 */
	private static int closed(String text, List<Piece> pieces, int at, boolean quoted) {
		int last = at;
		while (last + 1 < pieces.size()) {
			String next = shortForm(text, pieces.get(last + 1));
			boolean more = CLOSERS.contains(next) || (quoted && next.equals("\"")) || next.equals("!")
					|| next.equals("?") || next.equals("…") || next.startsWith("..");
			if (!more) {
				return last;
			}
			quoted = quoted && !next.equals("\"");
			last++;
		}
		return last;
	}

	private static boolean closes(String text, List<Piece> pieces, int at, int last) {
		for (int i = at + 1; i <= last; i++) {
			if (shortForm(text, pieces.get(i)).equals("\"")) {
				return true;
			}
		}
		return false;
	}

	private boolean begins(String text, List<Piece> pieces, int stop, int next) {
		String first = shortForm(text, pieces.get(next));
		int at = next;
		while (OPENERS.contains(first) && at + 1 < pieces.size()) {
			first = shortForm(text, pieces.get(++at));
		}
		int begin = pieces.get(at).start();
		int letter = text.codePointAt(begin);
		boolean abbreviated = this.abbreviations.canEnd(shortForm(text, pieces.get(stop))) != null;
		boolean apart = !pieces.get(next - 1).touches(pieces.get(next));
		if (abbreviated) {
			return apart && Character.isUpperCase(letter)
					&& this.functionWords.contains(first.toLowerCase(Locale.ROOT).replaceAll("['’]$", ""));
		}
		return apart && !Character.isLowerCase(letter)
				&& (Character.isLetterOrDigit(letter) || at > next || next > stop);
	}

	private static void bounded(String text, List<Piece> sentence, List<List<Piece>> sentences) {
		int from = 0;
		while (sentence.size() - from > LONGEST) {
			int cut = from + LONGEST;
			for (int i = from + SHORTEST_CUT; i < from + LONGEST; i++) {
				String piece = shortForm(text, sentence.get(i));
				if (piece.equals(";") || piece.equals(":") || piece.equals(",")) {
					cut = i + 1;
				}
			}
			sentences.add(sentence.subList(from, cut));
			from = cut;
		}
		if (from < sentence.size()) {
			sentences.add(sentence.subList(from, sentence.size()));
		}
	}

}
