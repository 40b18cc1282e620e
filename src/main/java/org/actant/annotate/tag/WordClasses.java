package org.actant.annotate.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.actant.model.Language;

/**
 * What a form can be, after LanguageTool's dictionaries ({@code french-pos-dict},
 * {@code english-pos-dict}): its ambiguity class, such as {@code N+Vind} for "porte".
 * Safe for use by many threads.
 */
public final class WordClasses {

	private static final String UNKNOWN = "?";

	/** So many words are remembered. */
	private static final int REMEMBERED = 60_000;

	private final ThreadLocal<DictionaryLookup> lookup;

	private final Map<String, String> remembered = new ConcurrentHashMap<>();

	private WordClasses(Dictionary dictionary) {
		this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
	}

	/**
	 * @param language French or English
	 * @return the classes of its forms
	 */
	public static WordClasses of(Language language) {
		return (language == Language.FRENCH) ? French.CLASSES : English.CLASSES;
	}

	/**
	 * @param form a word as written
	 * @return its ambiguity class; {@code ?} for a form that the dictionary lacks
	 */
	public String of(String form) {
		String known = this.remembered.get(form);
		if (known == null) {
			known = lookUp(form);
			if (this.remembered.size() >= REMEMBERED) {
				this.remembered.clear();
			}
			this.remembered.put(form, known);
		}
		return known;
	}

	private String lookUp(String form) {
		List<WordData> words = this.lookup.get().lookup(form);
		String lower = form.toLowerCase(Locale.ROOT);
		if (words.isEmpty() && !lower.equals(form)) {
			words = this.lookup.get().lookup(lower);
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

	private static WordClasses read(String name) {
		String path = "/org/languagetool/resource/" + name;
		try (InputStream dictionary = open(path + ".dict"); InputStream settings = open(path + ".info")) {
			return new WordClasses(Dictionary.read(dictionary, settings));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream open(String path) {
		return Objects.requireNonNull(WordClasses.class.getResourceAsStream(path), path);
	}

	private static final class French {

		static final WordClasses CLASSES = read("fr/french");

	}

	private static final class English {

		static final WordClasses CLASSES = read("en/english");

	}

}
