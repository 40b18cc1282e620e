package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts English as the Universal Dependencies treebank EWT does: possessive "'s", "n't"
 * and shortened verbs stand alone, and so do the parts of a compound with hyphens.
 */
final class EnglishTokenizer implements Tokenizer {

	private static final Set<String> ENDINGS = Set.of("s", "m", "re", "ve", "ll", "d");

	private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "s", "ers");

	/** Beginnings after which a hyphen does not cut, as in EWT. */
	private static final Set<String> PREFIXES = Set.of("e", "co", "non", "pre", "post", "anti", "ex", "re", "x", "t",
			"multi", "mid", "inter", "counter", "semi", "sub", "un", "over", "pro", "vice");

	private final Abbreviations abbreviations;

	EnglishTokenizer(Abbreviations abbreviations) {
		this.abbreviations = abbreviations;
	}

	@Override
	public List<Piece> tokenize(String text, int start, int end) {
		List<Piece> pieces = new ArrayList<>((end - start) / 5 + 1);
		int at = start;
		while (at < end) {
			if (text.charAt(at) <= ' ') {
				at++;
			}
			else {
				at = next(text, at, end, pieces);
			}
		}
		return pieces;
	}

	private int next(String text, int at, int end, List<Piece> pieces) {
		char c = text.charAt(at);
		if (Scanner.digit(c)) {
			return add(pieces, at, number(text, at, end));
		}
		if (Scanner.letter(c)) {
			int link = Scanner.link(text, at, end);
			return (link > at) ? add(pieces, at, link) : word(text, at, end, pieces);
		}
		if (c == '@' || c == '#') {
			return add(pieces, at, Math.max(Scanner.handle(text, at, end), at + 1));
		}
		if (Scanner.apostrophe(c)) {
			int ending = ending(text, at, end);
			return add(pieces, at, Math.max(ending, at + 1));
		}
		return add(pieces, at, Scanner.mark(text, at, end));
	}

	private static int add(List<Piece> pieces, int start, int end) {
		pieces.add(new Piece(start, end));
		return end;
	}

	private static int number(String text, int start, int end) {
		int whole = Math.max(Scanner.date(text, start, end), telephone(text, start, end));
		if (whole > start) {
			return whole;
		}
		int at = Scanner.digits(text, start, end);
		while (at + 1 < end && ".,:/".indexOf(text.charAt(at)) >= 0 && Scanner.digit(text.charAt(at + 1))) {
			at = Scanner.digits(text, at + 1, end);
		}
		int letters = letters(text, at, end);
		boolean mixed = text.substring(at, Math.min(letters, at + Scanner.LONGEST))
			.chars()
			.anyMatch(Character::isDigit);
		if (mixed || ORDINALS.contains(lower(text, at, letters))) {
			return letters;
		}
		boolean decade = text.charAt(at - 1) == '0' && at + 1 < end && Scanner.apostrophe(text.charAt(at))
				&& text.charAt(at + 1) == 's' && letters(text, at + 1, end) == at + 2;
		return decade ? at + 2 : at;
	}

	/** The end of figures such as 555-0100 or 202-555-0100, or the start. */
	private static int telephone(String text, int start, int end) {
		int at = Scanner.digits(text, start, end);
		if (at - start != 3) {
			return start;
		}
		while (at < end && text.charAt(at) == '-') {
			int next = Scanner.digits(text, at + 1, end);
			if (next - at == 5) {
				return next;
			}
			if (next - at != 4) {
				return start;
			}
			at = next;
		}
		return start;
	}

	private int word(String text, int start, int end, List<Piece> pieces) {
		int at = letters(text, start, end);
		int abbreviation = Math.max(this.abbreviations.end(text, start, end), Scanner.dotted(text, at, end));
		if (abbreviation > at) {
			return add(pieces, start, abbreviation);
		}
		if (at + 1 < end && Scanner.apostrophe(text.charAt(at))) {
			return apostrophe(text, start, at, end, pieces);
		}
		String lower = lower(text, start, at);
		if (lower.equals("cannot")) {
			add(pieces, start, start + 3);
			return add(pieces, start + 3, at);
		}
		if (at + 1 < end && Scanner.hyphen(text.charAt(at)) && PREFIXES.contains(lower)
				&& Scanner.letter(text.charAt(at + 1))) {
			at = letters(text, at + 1, end);
		}
		return add(pieces, start, at);
	}

	private static int apostrophe(String text, int start, int at, int end, List<Piece> pieces) {
		char after = text.charAt(at + 1);
		int stop = letters(text, at + 1, end);
		if ((after == 't' || after == 'T') && stop == at + 2 && at - start > 1
				&& (text.charAt(at - 1) == 'n' || text.charAt(at - 1) == 'N')) {
			add(pieces, start, at - 1);
			return add(pieces, at - 1, stop);
		}
		boolean name = at - start == 1 && Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(after);
		return add(pieces, start, name ? stop : at);
	}

	private static int ending(String text, int apostrophe, int end) {
		int stop = letters(text, apostrophe + 1, end);
		return ENDINGS.contains(lower(text, apostrophe + 1, stop)) ? stop : apostrophe;
	}

	private static int letters(String text, int start, int end) {
		return Scanner.lettersOrDigits(text, start, end);
	}

	private static String lower(String text, int start, int end) {
		return (end - start > 12) ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
	}

}
