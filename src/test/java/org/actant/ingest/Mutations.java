package org.actant.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * Spoils texts in the ways that texts on the web are spoilt, and in worse ones. The same
 * seed spoils in the same way.
 */
final class Mutations {

	/** What no reader of news expects, each a trap of its own. */
	private static final List<String> ODDITIES = List.of("\u0000", "\uFEFF", "\u200B", "\u200D", "\u00AD", "\u00A0",
			"\u202F", "\u2028", "\u0085", "\uFFFE", "\uFFFD", "\u202Eesrever\u202C",
			"\u2067\u05E9\u05DC\u05D5\u05DD\u2069",
			"\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645", "\uD83D\uDE00",
			"\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66", "\uD83C\uDDEB\uD83C\uDDF7", "\uD83D",
			"\uDE00", "\uDBFF\uDBFF", "e\u0301\u0301\u0301\u0301\u0301", "\u0130\u0131\u017F\u1E9E", "\uFB01n",
			"\u6771\u4EAC\u90FD", "\uD835\uDD38\uD835\uDD39", "\uFF21\uFF22\uFF23", "\u1F88", "…", "«", "»", "\u201C",
			"\"", "((((", "]]>", "<b>", "&eacute;", "&#x41;", "\\", "%s", "--", "—", "\t", "\r", "\n\n\n", "'",
			"\u2019", "''", "99999999999999999999999", "1,234.567,89 %", "le 31 février 0000", "on February 30, 99999",
			"-0", "10\u00A0000", "XIVe", "50 XNUMX", "m².", "http://[::1]/?q=%zz", "a@b", "@@@", "#", "M. ", "Mme.",
			"St-", "d'", "l'l'l'", "aujourd'", "ne ne ne pas", "selon selon selon", "du des aux du",
			"président président", "\u2012\u2013\u2014");

	private final List<BiFunction<String, Random, String>> ways = List.of(Mutations::cut, Mutations::doubled,
			Mutations::shuffledWords, Mutations::shuffledLetters, Mutations::odd, Mutations::odd,
			Mutations::manyOddities, (text, random) -> text.toUpperCase(Locale.ROOT),
			(text, random) -> text.toLowerCase(Locale.ROOT), (text, random) -> text.replace(" ", ""),
			(text, random) -> text.replaceAll("\\p{Punct}", ""), (text, random) -> text.replace(' ', '\n'),
			(text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD),
			(text, random) -> new StringBuilder(text).reverse().toString(), Mutations::longWord, Mutations::quoted,
			(text, random) -> text.replaceAll("[a-zà-ÿ]{3,}", "de"));

	private final List<String> texts;

	private final Random random;

	/**
	 * @param texts sound texts
	 * @param seed where to begin
	 */
	Mutations(List<String> texts, long seed) {
		this.texts = texts;
		this.random = new Random(seed);
	}

	/** A stretch of a text, spoilt in one to three ways. */
	String next() {
		String text = stretch(any());
		if (this.random.nextInt(6) == 0) {
			text += "\n" + stretch(any());
		}
		int times = 1 + this.random.nextInt(3);
		for (int i = 0; i < times; i++) {
			text = this.ways.get(this.random.nextInt(this.ways.size())).apply(text, this.random);
		}
		return text;
	}

	private String any() {
		return this.texts.get(this.random.nextInt(this.texts.size()));
	}

	private String stretch(String text) {
		int length = Math.min(text.length(), 20 + this.random.nextInt(240));
		int start = this.random.nextInt(text.length() - length + 1);
		return text.substring(start, start + length);
	}

	private static String cut(String text, Random random) {
		int at = place(text, random);
		return random.nextBoolean() ? text.substring(at) : text.substring(0, at);
	}

	private static String doubled(String text, Random random) {
		int at = place(text, random);
		return text.substring(0, at) + text + text.substring(at);
	}

	private static String shuffledWords(String text, Random random) {
		List<String> words = new ArrayList<>(List.of(text.split(" ")));
		Collections.shuffle(words, random);
		return String.join(" ", words);
	}

	private static String shuffledLetters(String text, Random random) {
		int from = place(text, random);
		int to = Math.min(text.length(), from + 30);
		List<String> letters = new ArrayList<>(List.of(text.substring(from, to).split("")));
		Collections.shuffle(letters, random);
		return text.substring(0, from) + String.join("", letters) + text.substring(to);
	}

	private static String odd(String text, Random random) {
		int at = place(text, random);
		return text.substring(0, at) + ODDITIES.get(random.nextInt(ODDITIES.size())) + text.substring(at);
	}

	private static String manyOddities(String text, Random random) {
		String spoilt = text;
		for (int i = 0; i < 12; i++) {
			spoilt = odd(spoilt, random);
		}
		return spoilt;
	}

	private static String longWord(String text, Random random) {
		int at = place(text, random);
		return text.substring(0, at) + "Ab-c'".repeat(200) + text.substring(at);
	}

	private static String quoted(String text, Random random) {
		return "«\u00A0" + text.replace(".", "\u00A0».\n«\u00A0");
	}

	private static int place(String text, Random random) {
		return random.nextInt(text.length() + 1);
	}

}
