package org.actant.annotate;

/** What tokenizers of all languages share: the ends of links, numbers and marks. */
final class Scanner {

	/** The longest link, address or number; a longer run is cut. */
	static final int LONGEST = 256;

	private Scanner() {
	}

	static boolean apostrophe(char c) {
		return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`';
	}

	static boolean hyphen(char c) {
		return c == '-' || c == '\u2010' || c == '\u2011';
	}

	/**
	 * @return whether the code unit is a letter or part of one
	 */
	static boolean letter(char c) {
		return Character.isLetter(c) || (c >= '\u0300' && c <= '\u036F')
				|| Character.getType(c) == Character.NON_SPACING_MARK
				|| Character.getType(c) == Character.COMBINING_SPACING_MARK;
	}

	static boolean digit(char c) {
		return c >= '0' && c <= '9';
	}

	/**
	 * @return the end of a link or address of mail that begins here, or the start
	 */
	static int link(String text, int start, int end) {
		if (text.startsWith("http://", start) || text.startsWith("https://", start) || text.startsWith("www.", start)) {
			return linkEnd(text, start, end);
		}
		int at = start;
		int stop = Math.min(end, start + LONGEST);
		while (at < stop && (Character.isLetterOrDigit(text.charAt(at)) || "._%+-".indexOf(text.charAt(at)) >= 0)) {
			at++;
		}
		if (at > start && at + 1 < stop && text.charAt(at) == '@' && Character.isLetterOrDigit(text.charAt(at + 1))) {
			int mail = linkEnd(text, at + 1, end);
			return (text.substring(at, mail).indexOf('.') > 0) ? mail : start;
		}
		return start;
	}

	private static int linkEnd(String text, int start, int end) {
		int at = start;
		int stop = Math.min(end, start + LONGEST);
		while (at < stop && text.charAt(at) > ' ' && "«»“”\"<>".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		while (at > start && ".,;:!?)]'’".indexOf(text.charAt(at - 1)) >= 0) {
			at--;
		}
		return at;
	}

	/**
	 * @return the end of a user's name or tag ("@nato", "#cop29"), or the start
	 */
	static int handle(String text, int start, int end) {
		int at = start + 1;
		while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
			at++;
		}
		return (at > start + 1) ? at : start;
	}

	/**
	 * @return the end of what dots join to a word that ends here, such as a site's or
	 * file's name or an acronym; here where nothing does
	 */
	static int dotted(String text, int from, int end) {
		int at = from;
		while (at + 1 < end && text.charAt(at) == '.' && at - from < LONGEST) {
			int part = lettersOrDigits(text, at + 1, end);
			boolean joined = part > at + 1
					&& (!Character.isUpperCase(text.charAt(at + 1)) || allUpper(text, at + 1, part));
			if (!joined) {
				return at;
			}
			at = part;
		}
		return at;
	}

	private static boolean allUpper(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (Character.isLowerCase(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	static int lettersOrDigits(String text, int start, int end) {
		int at = start;
		while (at < end && (letter(text.charAt(at)) || digit(text.charAt(at)))) {
			at++;
		}
		return at;
	}

	static int digits(String text, int start, int end) {
		int at = start;
		while (at < end && at - start < LONGEST && digit(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/**
	 * @return the end of a date in figures such as 31/12/2024, or the start
	 */
	static int date(String text, int start, int end) {
		int first = digits(text, start, end);
		if (first + 1 >= end || first - start > 4 || "/-.".indexOf(text.charAt(first)) < 0) {
			return start;
		}
		int second = digits(text, first + 1, end);
		if (second == first + 1 || second - first > 3 || second + 1 >= end
				|| text.charAt(second) != text.charAt(first)) {
			return start;
		}
		int third = digits(text, second + 1, end);
		boolean whole = third > second + 1 && third - second < 6
				&& !(third < end && Character.isLetterOrDigit(text.charAt(third)));
		return whole ? third : start;
	}

	/**
	 * @return the end of a run of one mark ("...", "--", "!!"), or of one character
	 */
	static int mark(String text, int start, int end) {
		char c = text.charAt(start);
		int at = start + 1;
		if (c == '!' || c == '?') {
			while (at < end && (text.charAt(at) == '!' || text.charAt(at) == '?') && at - start < LONGEST) {
				at++;
			}
			return at;
		}
		if (".-*_=$".indexOf(c) >= 0) {
			while (at < end && text.charAt(at) == c && at - start < LONGEST) {
				at++;
			}
			return at;
		}
		return start + ((start + 1 < end) ? Character.charCount(text.codePointAt(start)) : 1);
	}

}
