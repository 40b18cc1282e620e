package org.actant.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/** How the scorer compares texts: without case, accents, punctuation and articles. */
final class Words {

	private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "un", "une", "des", "du", "de", "d",
			"the", "a", "an");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final int SURE_PREFIX = 5;

	private static final double PREFIX_SHARE = 0.8;

	private static final int LONGEST_ENDING = 3;

	private Words() {
	}

	/**
	 * @param text any text, or null
	 * @return its words in lower case without accents, leading articles dropped as long
	 * as another word follows
	 */
	static List<String> of(@Nullable String text) {
		List<String> words = WORD.matcher(plain((text != null) ? text : ""))
			.results()
			.map(MatchResult::group)
			.collect(ArrayList::new, List::add, List::addAll);
		while (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
			words.removeFirst();
		}
		return words;
	}

	static String norm(@Nullable String text) {
		return String.join(" ", of(text));
	}

	private static String plain(String text) {
		String decomposed = Normalizer2.getNFKDInstance().normalize(text.replace("œ", "oe").replace("Œ", "OE"));
		StringBuilder base = new StringBuilder(decomposed.length());
		decomposed.codePoints().filter((c) -> UCharacter.getCombiningClass(c) == 0).forEach(base::appendCodePoint);
		return UCharacter.foldCase(base.toString(), true);
	}

	/**
	 * @param word a word of the gold
	 * @param token a word of the answer
	 * @return whether they are equal but for an ending: they share five letters from the
	 * start, or four fifths of the gold word with at most three letters more
	 */
	static boolean like(String word, String token) {
		int common = 0;
		while (common < Math.min(word.length(), token.length()) && word.charAt(common) == token.charAt(common)) {
			common++;
		}
		return common >= SURE_PREFIX
				|| (common >= PREFIX_SHARE * word.length() && token.length() <= word.length() + LONGEST_ENDING);
	}

	/**
	 * @param phrases one or more phrases, as {@code ~soldats|troops}
	 * @param text a text
	 * @return whether the text holds one of the phrases: each of its words is like some
	 * word of the text
	 */
	static boolean holds(String phrases, @Nullable String text) {
		List<String> tokens = of(text);
		for (String phrase : phrases.replaceFirst("^~+", "").split("\\|")) {
			List<String> words = of(phrase);
			if (!words.isEmpty()
					&& words.stream().allMatch((word) -> tokens.stream().anyMatch((token) -> like(word, token)))) {
				return true;
			}
		}
		return false;
	}

}
