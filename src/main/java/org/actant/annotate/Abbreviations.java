package org.actant.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.actant.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Shortened words that end in a full stop, from
 * {@code lexicon/{fr,en}/abbreviations.tsv}, and initials.
 */
final class Abbreviations {

	private static final int LONGEST = 12;

	/** By the word without its last full stop: whether a sentence can end with it. */
	private final Map<String, Boolean> canEnd = new HashMap<>();

	private Abbreviations() {
	}

	static Abbreviations load(Language language) {
		Abbreviations abbreviations = new Abbreviations();
		for (List<String> row : Rows.of("/lexicon/%s/abbreviations.tsv".formatted(language.code()), 2)) {
			String word = row.get(0);
			abbreviations.canEnd.put(word.substring(0, word.length() - 1), row.get(1).equals("end"));
		}
		return abbreviations;
	}

	/**
	 * @return the end of the abbreviation that begins here, or the start
	 */
	int end(String text, int start, int end) {
		int initials = initials(text, start, end);
		if (initials > start) {
			return initials;
		}
		int at = start;
		while (at < end && at - start <= LONGEST && text.charAt(at) != '.' && text.charAt(at) > ' ') {
			at++;
		}
		if (at < end && text.charAt(at) == '.' && this.canEnd.containsKey(text.substring(start, at))
				&& !letterFollows(text, at + 1, end)) {
			return at + 1;
		}
		return start;
	}

	private static boolean letterFollows(String text, int at, int end) {
		return at < end && Scanner.letter(text.charAt(at));
	}

	/** "U.S.", "J.-C.", "J." before a capital. */
	private static int initials(String text, int start, int end) {
		int at = start;
		int count = 0;
		while (at + 1 < end && at - start < LONGEST && Scanner.letter(text.charAt(at)) && text.charAt(at + 1) == '.') {
			at += 2;
			count++;
			if (at + 2 < end && Scanner.hyphen(text.charAt(at)) && text.charAt(at + 2) == '.') {
				at++;
			}
		}
		if (count >= 2) {
			return letterFollows(text, at, end) ? start : at;
		}
		boolean name = count == 1 && Character.isUpperCase(text.charAt(start)) && at + 1 < end && text.charAt(at) == ' '
				&& (Character.isUpperCase(text.charAt(at + 1)) || Scanner.digit(text.charAt(at + 1)));
		return name ? at : start;
	}

	/**
	 * @return whether the piece is an abbreviation with its full stop; null where not,
	 * else whether a sentence can end with it
	 */
	@Nullable Boolean canEnd(String piece) {
		if (piece.length() < 2 || !piece.endsWith(".") || piece.startsWith(".")) {
			return null;
		}
		Boolean listed = this.canEnd.get(piece.substring(0, piece.length() - 1));
		return (listed != null) ? listed : Boolean.valueOf(piece.length() > 2);
	}

}
