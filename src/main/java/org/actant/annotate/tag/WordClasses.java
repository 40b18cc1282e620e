package org.actant.annotate.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.actant.model.Language;

/**
 * What a form can be, after LanguageTool's dictionaries ({@code french-pos-dict},
 * {@code english-pos-dict}): its ambiguity class, such as {@code N+Vind} for "porte". Not
 * safe for use by many threads.
 */
final class WordClasses {

	private static final String UNKNOWN = "?";

	private final DictionaryLookup lookup;

	private WordClasses(Dictionary dictionary) {
		this.lookup = new DictionaryLookup(dictionary);
	}

	/**
	 * @param language French or English
	 * @return the classes of its forms
	 */
	static WordClasses of(Language language) {
		return new WordClasses((language == Language.FRENCH) ? French.DICTIONARY : English.DICTIONARY);
	}

	/**
	 * @param form a word as written
	 * @return its ambiguity class; {@code ?} for a form that the dictionary lacks
	 */
	String of(String form) {
		List<WordData> words = this.lookup.lookup(form);
		String lower = form.toLowerCase(Locale.ROOT);
		if (words.isEmpty() && !lower.equals(form)) {
			words = this.lookup.lookup(lower);
		}
		return words.isEmpty() ? UNKNOWN : join(words);
	}

	private static String join(List<WordData> words) {
		TreeSet<String> classes = new TreeSet<>();
		for (WordData word : words) {
			CharSequence tag = word.getTag();
			if (tag != null) {
				classes.add(shorten(tag.toString()));
			}
		}
		return String.join("+", classes);
	}

	/** "V etre ind pres 3 s" becomes "Vind", "D m s" "D", "R pers suj 1 s" "Rpers". */
	private static String shorten(String tag) {
		String[] parts = tag.split(" ", -1);
		return switch (parts[0]) {
			case "V" -> "V" + ((parts.length > 2) ? parts[2] : "");
			case "R", "C" -> parts[0] + ((parts.length > 1 && parts[1].length() > 1) ? parts[1] : "");
			default -> parts[0];
		};
	}

	private static Dictionary read(String name) {
		String path = "/org/languagetool/resource/" + name;
		try (InputStream dictionary = open(path + ".dict"); InputStream settings = open(path + ".info")) {
			return Dictionary.read(dictionary, settings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream open(String path) {
		return Objects.requireNonNull(WordClasses.class.getResourceAsStream(path), path);
	}

	private static final class French {

		static final Dictionary DICTIONARY = read("fr/french");

	}

	private static final class English {

		static final Dictionary DICTIONARY = read("en/english");

	}

}
