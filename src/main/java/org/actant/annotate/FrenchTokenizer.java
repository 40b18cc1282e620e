package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts French as Universal Dependencies do: elided words and inverted pronouns stand
 * alone ("l'", "qu'", "-t-il"), compounds and numbers with spaces are one piece.
 * Contractions stay whole here.
 */
final class FrenchTokenizer implements Tokenizer {

	private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "c", "ç", "n", "qu", "jusqu",
			"lorsqu", "puisqu", "quoiqu", "presqu");

	/** Words with an apostrophe within. */
	private static final Set<String> WHOLE = Set.of("aujourd'hui", "quelqu'un", "quelqu'une", "presqu'île",
			"presqu'îles", "prud'homme", "prud'hommes", "prud'homal", "prud'homale", "prud'homaux", "prud'homales",
			"d'abord", "d'ailleurs", "d'accord", "main-d'œuvre", "main-d'oeuvre", "hors-d'œuvre", "chef-d'œuvre",
			"chefs-d'œuvre", "chef-d'oeuvre", "grand'mère", "entr'acte");

	private static final Set<String> CLITICS = Set.of("je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles",
			"ce", "moi", "toi", "lui", "leur", "le", "la", "les", "en", "y");

	private final Abbreviations abbreviations;

	FrenchTokenizer(Abbreviations abbreviations) {
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
			int handle = Scanner.handle(text, at, end);
			return add(pieces, at, Math.max(handle, at + 1));
		}
		if (Scanner.hyphen(c)) {
			int clitic = clitic(text, at, end);
			if (clitic > at) {
				return add(pieces, at, clitic);
			}
		}
		return add(pieces, at, Scanner.mark(text, at, end));
	}

	private static int add(List<Piece> pieces, int start, int end) {
		pieces.add(new Piece(start, end));
		return end;
	}

	/** A number with its groups, decimals, and letters such as in "1er", "20h30". */
	private static int number(String text, int start, int end) {
		int at = digits(text, start, end);
		if (at - start <= 3) {
			at = groups(text, at, end);
		}
		while (at + 1 < end && ".,:/".indexOf(text.charAt(at)) >= 0 && Scanner.digit(text.charAt(at + 1))) {
			at = digits(text, at + 1, end);
		}
		int letters = at;
		while (letters < end && letters - at < Scanner.LONGEST && (Scanner.letter(text.charAt(letters))
				|| Scanner.digit(text.charAt(letters)) || innerHyphen(text, letters, end))) {
			letters++;
		}
		return letters;
	}

	private static boolean innerHyphen(String text, int at, int end) {
		return Scanner.hyphen(text.charAt(at)) && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
	}

	private static int digits(String text, int start, int end) {
		int at = start;
		while (at < end && at - start < Scanner.LONGEST && Scanner.digit(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static int groups(String text, int start, int end) {
		int at = start;
		while (at + 3 < end && text.charAt(at) == ' ' && digits(text, at + 1, Math.min(end, at + 5)) == at + 4) {
			at += 4;
		}
		return at;
	}

	private int word(String text, int start, int end, List<Piece> pieces) {
		int at = letters(text, start, end);
		if (at < end && Scanner.apostrophe(text.charAt(at))) {
			int whole = whole(text, start, at, end);
			if (whole > at) {
				at = whole;
			}
			else if (ELIDED.contains(lower(text, start, at))) {
				return add(pieces, start, at + 1);
			}
			else if (at + 1 < end && Scanner.letter(text.charAt(at + 1)) && at - start == 1
					&& Character.isUpperCase(text.charAt(start))) {
				at = letters(text, at + 1, end);
			}
		}
		int abbreviation = this.abbreviations.end(text, start, end);
		if (abbreviation > at) {
			return add(pieces, start, abbreviation);
		}
		return compound(text, start, at, end, pieces);
	}

	private int compound(String text, int start, int from, int end, List<Piece> pieces) {
		int at = from;
		while (at + 1 < end && Scanner.hyphen(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(at + 1))) {
			if (clitic(text, at, end) > at && !demonstrative(text, start, at, end)) {
				return add(pieces, start, at);
			}
			int part = letters(text, at + 1, end);
			if (part < end && Scanner.apostrophe(text.charAt(part)) && ELIDED.contains(lower(text, at + 1, part))
					&& part + 1 < end && Scanner.letter(text.charAt(part + 1))) {
				part = letters(text, part + 1, end);
			}
			at = Math.max(part, at + 2);
		}
		return add(pieces, start, Math.max(at, start + 1));
	}

	/** "est-ce" has a clitic, "là-le" has none: only words that can be verbs do. */
	private static boolean demonstrative(String text, int start, int hyphen, int end) {
		String before = lower(text, start, hyphen);
		return before.equals("celui") || before.equals("là") || before.equals("vous") || before.equals("nous")
				|| before.equals("rendez") && clitic(text, hyphen, end) > hyphen
				|| Character.isUpperCase(text.charAt(Math.min(hyphen + 1, end - 1)));
	}

	private static int whole(String text, int start, int apostrophe, int end) {
		int stop = letters(text, apostrophe + 1, end);
		if (stop - start > 14) {
			return apostrophe;
		}
		String word = text.substring(start, stop).replace('’', '\'').toLowerCase(Locale.ROOT);
		return WHOLE.contains(word) && !word.startsWith("d'") ? stop : apostrophe;
	}

	/**
	 * @return the end of an inverted pronoun such as "-t-il" or "-ce", or the hyphen
	 */
	private static int clitic(String text, int hyphen, int end) {
		int at = hyphen + 1;
		if (at + 1 < end && (text.charAt(at) == 't' || text.charAt(at) == 'T')
				&& (Scanner.hyphen(text.charAt(at + 1)) || Scanner.apostrophe(text.charAt(at + 1)))) {
			at += 2;
		}
		int stop = letters(text, at, Math.min(end, at + 6));
		boolean free = stop >= end || !(Character.isLetterOrDigit(text.charAt(stop)));
		boolean goesOn = stop + 1 < end && Scanner.hyphen(text.charAt(stop)) && Scanner.letter(text.charAt(stop + 1))
				&& clitic(text, stop, end) == stop;
		return (free && !goesOn && CLITICS.contains(lower(text, at, stop))) ? stop : hyphen;
	}

	private static int letters(String text, int start, int end) {
		int at = start;
		while (at < end && (Scanner.letter(text.charAt(at)) || Scanner.digit(text.charAt(at)))) {
			at++;
		}
		return at;
	}

	private static String lower(String text, int start, int end) {
		return (end - start > 12) ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
	}

}
