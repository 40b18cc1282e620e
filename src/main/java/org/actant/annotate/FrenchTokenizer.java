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
			"presqu'îles", "l'on", "c'est");

	private static final String THAT_IS = "est-à-dire";

	private static final int LONGEST_WHOLE = 14;

	private static final Set<String> ORDINALS = Set.of("er", "re", "ère", "ere", "e", "è", "ème", "eme", "ième", "nd",
			"nde", "ers", "res", "es", "èmes", "st", "th", "rd", "s");

	/** Added to a noun by a hyphen, they are words of their own. */
	private static final Set<String> POINTERS = Set.of("là", "ci");

	private static final Set<String> POINTED = Set.of("celui", "celle", "ceux", "celles", "cela", "ceci", "par", "au",
			"de", "jusque", "voi", "voilà", "là", "ci", "quelques");

	/** What is no verb takes no inverted pronoun. */
	private static final Set<String> NO_VERBS = Set.of("celui", "là", "vous", "nous", "rendez", "moi", "lui", "elle");

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
				int stop = next(text, at, end);
				pieces.add(new Piece(at, stop));
				at = stop;
			}
		}
		return pieces;
	}

	private int next(String text, int at, int end) {
		char c = text.charAt(at);
		if (Scanner.digit(c)) {
			return number(text, at, end);
		}
		if (Scanner.letter(c)) {
			int link = Scanner.link(text, at, end);
			return (link > at) ? link : word(text, at, end);
		}
		if (signed(text, at, end)) {
			return number(text, at + 1, end);
		}
		if (c == '°' && at + 1 < end && "CF".indexOf(text.charAt(at + 1)) >= 0) {
			return at + 2;
		}
		if (c == '@' || c == '#') {
			return Math.max(Scanner.handle(text, at, end), at + 1);
		}
		if (Scanner.hyphen(c) && at > 0 && Scanner.letter(text.charAt(at - 1))) {
			int added = Math.max(clitic(text, at, end), pointer(text, at, end));
			if (added > at) {
				return added;
			}
		}
		return Scanner.mark(text, at, end);
	}

	private static boolean signed(String text, int at, int end) {
		char c = text.charAt(at);
		return (c == '-' || c == '+' || c == '−') && at + 1 < end && Scanner.digit(text.charAt(at + 1))
				&& (at == 0 || text.charAt(at - 1) <= ' ' || text.charAt(at - 1) == '(');
	}

	/**
	 * A number with its groups and decimals. Letters of an ordinal stay ("1er"), units
	 * and the hour's "h" do not.
	 */
	private static int number(String text, int start, int end) {
		int date = Scanner.date(text, start, end);
		if (date > start) {
			return date;
		}
		int at = Scanner.digits(text, start, end);
		if (at - start <= 3) {
			at = groups(text, at, end);
		}
		while (at + 1 < end && ".,:".indexOf(text.charAt(at)) >= 0 && Scanner.digit(text.charAt(at + 1))) {
			at = Scanner.digits(text, at + 1, end);
		}
		int letters = Scanner.lettersOrDigits(text, at, end);
		if (ORDINALS.contains(lower(text, at, letters))) {
			return letters;
		}
		return mixed(text, at, letters, end) ? name(text, letters, end) : at;
	}

	private static int groups(String text, int start, int end) {
		int at = start;
		while (at + 3 < end && (text.charAt(at) == ' ' || Scanner.apostrophe(text.charAt(at)))
				&& Scanner.digits(text, at + 1, Math.min(end, at + 5)) == at + 4) {
			at += 4;
		}
		return at;
	}

	/** Figures and letters mixed, such as a product's or a road's name, are one word. */
	private static boolean mixed(String text, int at, int letters, int end) {
		boolean figures = false;
		for (int i = at; i < letters; i++) {
			figures |= Scanner.digit(text.charAt(i));
		}
		boolean clock = figures && "hH".indexOf(text.charAt(at)) >= 0;
		return (figures && !clock) || (letters == at && innerHyphen(text, at, end));
	}

	private static int name(String text, int from, int end) {
		int at = from;
		while (at < end && at - from < Scanner.LONGEST
				&& (Character.isLetterOrDigit(text.charAt(at)) || innerHyphen(text, at, end))) {
			at++;
		}
		return at;
	}

	private static boolean innerHyphen(String text, int at, int end) {
		return at + 1 < end && Scanner.hyphen(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(at + 1));
	}

	private int word(String text, int start, int end) {
		if (hour(text, start, end)) {
			return start + 1;
		}
		int at = Scanner.lettersOrDigits(text, start, end);
		if (at < end && Scanner.apostrophe(text.charAt(at))) {
			int whole = whole(text, start, at, end);
			if (whole > at) {
				at = whole;
			}
			else if (ELIDED.contains(lower(text, start, at))) {
				return at + 1;
			}
			else if (at + 1 < end && Scanner.letter(text.charAt(at + 1))) {
				at = Scanner.lettersOrDigits(text, at + 1, end);
			}
		}
		if (at == start + 1 && at < end && text.charAt(at) == '°') {
			return at + 1;
		}
		int abbreviation = Math.max(this.abbreviations.end(text, start, end), Scanner.dotted(text, at, end));
		return (abbreviation > at) ? abbreviation : compound(text, start, at, end);
	}

	/** The "h" of "20h30". */
	private static boolean hour(String text, int at, int end) {
		return "hH".indexOf(text.charAt(at)) >= 0 && at > 0 && Scanner.digit(text.charAt(at - 1)) && at + 1 < end
				&& Scanner.digit(text.charAt(at + 1));
	}

	private static int whole(String text, int start, int apostrophe, int end) {
		int stop = Scanner.lettersOrDigits(text, apostrophe + 1, end);
		if (stop - start > LONGEST_WHOLE) {
			return apostrophe;
		}
		String word = text.substring(start, stop).replace('’', '\'').toLowerCase(Locale.ROOT);
		if (word.equals("c'est")) {
			boolean thatIs = text.regionMatches(true, apostrophe + 1, THAT_IS, 0, THAT_IS.length());
			return thatIs ? apostrophe + 1 + THAT_IS.length() : apostrophe;
		}
		return WHOLE.contains(word) ? stop : apostrophe;
	}

	/** Takes in what hangs on by hyphens, but for inverted pronouns and "-là". */
	private static int compound(String text, int start, int from, int end) {
		int at = from;
		while (innerHyphen(text, at, end)) {
			String before = lower(text, start, at);
			boolean inverted = clitic(text, at, end) > at && !NO_VERBS.contains(before)
					&& !Character.isUpperCase(text.charAt(at + 1));
			boolean pointed = pointer(text, at, end) > at && !POINTED.contains(before);
			if (inverted || pointed) {
				return at;
			}
			int part = Scanner.lettersOrDigits(text, at + 1, end);
			if (part + 1 < end && Scanner.apostrophe(text.charAt(part)) && ELIDED.contains(lower(text, at + 1, part))
					&& Scanner.letter(text.charAt(part + 1))) {
				part = Scanner.lettersOrDigits(text, part + 1, end);
			}
			at = Math.max(part, at + 2);
		}
		return at;
	}

	private static int pointer(String text, int hyphen, int end) {
		int stop = Scanner.lettersOrDigits(text, hyphen + 1, end);
		boolean last = stop >= end || !Scanner.hyphen(text.charAt(stop));
		return (last && POINTERS.contains(lower(text, hyphen + 1, stop))) ? stop : hyphen;
	}

	/** The end of an inverted pronoun such as "-t-il" or "-ce", or the hyphen. */
	private static int clitic(String text, int hyphen, int end) {
		int at = hyphen + 1;
		if (at + 1 < end && (text.charAt(at) == 't' || text.charAt(at) == 'T')
				&& (Scanner.hyphen(text.charAt(at + 1)) || Scanner.apostrophe(text.charAt(at + 1)))) {
			at += 2;
		}
		int stop = Scanner.lettersOrDigits(text, at, end);
		boolean goesOn = innerHyphen(text, stop, end)
				&& !CLITICS.contains(lower(text, stop + 1, Scanner.lettersOrDigits(text, stop + 1, end)));
		return (!goesOn && CLITICS.contains(lower(text, at, stop))) ? stop : hyphen;
	}

	private static String lower(String text, int start, int end) {
		return (end - start > LONGEST_WHOLE) ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
	}

}
