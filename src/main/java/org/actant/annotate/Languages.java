package org.actant.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import org.actant.model.Document;
import org.actant.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language: the declared one, else the one whose function words the text
 * is full of, else the one that OpenNLP's model finds. Function words decide short texts,
 * on which letters alone mislead; the model knows the languages that Actant does not
 * read.
 */
final class Languages {

	/** How much of a text is looked at. */
	private static final int SAMPLE = 6000;

	/** Share of function words in running text from which the language is certain. */
	private static final double CERTAIN = 0.2;

	/** Share of function words below which a text is in some other language. */
	private static final double UNLIKELY = 0.08;

	/** Function words that French shares with its sisters tell nothing. */
	private static final Set<String> SHARED = Set.of("a", "de", "la", "le", "en", "que", "se", "si", "y", "un", "l",
			"d", "s", "c", "n", "j", "on", "son", "plus", "sur");

	/** Fewer words than that tell little. */
	private static final int FEW_WORDS = 20;

	/** Of so few words a language may be one that the model holds nearly as likely. */
	private static final double CLOSE = 0.8;

	/** What the model calls the languages that Actant reads. */
	private static final Map<String, Language> READ = Map.of("fra", Language.FRENCH, "eng", Language.ENGLISH);

	private final Map<Language, Set<String>> functionWords = new EnumMap<>(Language.class);

	private @Nullable Pool<LanguageDetectorME> detectors;

	Languages() {
		for (Language language : Language.values()) {
			this.functionWords.put(language, functionWords(language));
		}
	}

	static Set<String> functionWords(Language language) {
		Set<String> words = new HashSet<>();
		for (List<String> row : Rows.of("/lexicon/%s/function-words.tsv".formatted(language.code()), 1)) {
			words.add(row.getFirst());
		}
		return words;
	}

	Language of(Document document, String text) {
		String declared = document.language();
		if (declared != null && Language.of(declared).isPresent()) {
			return Language.of(declared).get();
		}
		String sample = text.substring(0, Math.min(text.length(), SAMPLE));
		String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
		Language likely = Language.FRENCH;
		for (Language language : Language.values()) {
			likely = (share(words, language) > share(words, likely)) ? language : likely;
		}
		double share = share(words, likely);
		double other = share(words, (likely == Language.FRENCH) ? Language.ENGLISH : Language.FRENCH);
		if (share >= CERTAIN && share > 2 * other) {
			return likely;
		}
		return detect(document, sample, likely, share, words.length);
	}

	private Language detect(Document document, String sample, Language likely, double share, int words) {
		if (sample.codePoints().noneMatch(Character::isLetter)) {
			return likely;
		}
		opennlp.tools.langdetect.Language[] guesses = detectors().use((detector) -> detector.predictLanguages(sample));
		String code = guesses[0].getLang();
		double close = (words < FEW_WORDS) ? CLOSE * guesses[0].getConfidence() : guesses[0].getConfidence();
		for (opennlp.tools.langdetect.Language guess : guesses) {
			if (guess.getConfidence() >= close && READ.containsKey(guess.getLang())) {
				return READ.get(guess.getLang());
			}
		}
		if (words < FEW_WORDS && share >= UNLIKELY) {
			return likely;
		}
		throw new UnsupportedLanguageException(document.id(), code);
	}

	private double share(String[] words, Language language) {
		Set<String> known = this.functionWords.getOrDefault(language, Set.of());
		int hits = 0;
		for (String word : words) {
			hits += (known.contains(word) && !SHARED.contains(word)) ? 1 : 0;
		}
		return (words.length > 0) ? (double) hits / words.length : 0;
	}

	private synchronized Pool<LanguageDetectorME> detectors() {
		if (this.detectors == null) {
			LanguageDetectorModel model = load();
			this.detectors = new Pool<>(() -> new LanguageDetectorME(model));
		}
		return this.detectors;
	}

	private static LanguageDetectorModel load() {
		try (InputStream in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
			if (in == null) {
				throw new IllegalStateException("langdetect-183.bin is missing from the class path");
			}
			return new LanguageDetectorModel(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("langdetect-183.bin", ex);
		}
	}

}
