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
	 * @return the end of a run of one mark ("...", "--", "!!"), or of one character
	 */
	static int mark(String text, int start, int end) {
		char c = text.charAt(start);
		int at = start + 1;
		if (c == '.' || c == '-' || c == '*' || c == '_' || c == '=') {
			while (at < end && text.charAt(at) == c && at - start < LONGEST) {
				at++;
			}
			return at;
		}
		return start + ((start + 1 < end) ? Character.charCount(text.codePointAt(start)) : 1);
	}

}
