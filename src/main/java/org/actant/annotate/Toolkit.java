package org.actant.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.actant.model.CleanText;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Span;
import org.actant.model.Token;

/**
 * What one language needs, loaded once per process.
 *
 * @param tokenizer cuts words
 * @param sentences cuts sentences
 * @param tagger puts word classes
 * @param morphology puts lemmas and features
 */
record Toolkit(Tokenizer tokenizer, Sentences sentences, Tagger tagger, Morphology morphology) {

	private static final Map<Language, Toolkit> LOADED = new EnumMap<>(Language.class);

	static Toolkit of(Language language) {
		synchronized (LOADED) {
			return LOADED.computeIfAbsent(language, Toolkit::load);
		}
	}

	private static Toolkit load(Language language) {
		Abbreviations abbreviations = Abbreviations.load(language);
		Sentences sentences = new Sentences(abbreviations);
		return switch (language) {
			case FRENCH -> new Toolkit(new FrenchTokenizer(abbreviations), sentences, Tagger.load(language),
					new FrenchMorphology(FrenchDictionary.load()));
			case ENGLISH -> new Toolkit(new EnglishTokenizer(abbreviations), sentences, Tagger.load(language),
					EnglishMorphology.load());
		};
	}

	/**
	 * A flat tree: everything hangs on the first verb, or the first word that is none.
	 */
	List<Token> tree(List<Word> words, CleanText text) {
		int root = root(words);
		List<Token> tokens = new ArrayList<>(words.size());
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			tokens.add(new Token(i, text.original(new Span(word.start(), word.end())), word.form(), word.lemma(),
					word.tag(), word.features(), (i == root) ? Token.ROOT : root, (i == root) ? "root" : "dep"));
		}
		return tokens;
	}

	private static int root(List<Word> words) {
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).tag() == PartOfSpeech.VERB) {
				return i;
			}
		}
		return 0;
	}

}
