package org.actant.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.actant.annotate.tag.Tagger;
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
 * @param splitter splits contractions
 * @param tagger puts word classes
 * @param morphology puts lemmas and features
 */
record Toolkit(Tokenizer tokenizer, Sentences sentences, UnaryOperator<List<Word>> splitter, Tagger tagger,
		Morphology morphology) {

	private static final Map<Language, Toolkit> LOADED = new EnumMap<>(Language.class);

	static Toolkit of(Language language) {
		synchronized (LOADED) {
			return LOADED.computeIfAbsent(language, Toolkit::load);
		}
	}

	private static Toolkit load(Language language) {
		Abbreviations abbreviations = Abbreviations.load(language);
		Tokenizer tokenizer = switch (language) {
			case FRENCH -> new FrenchTokenizer(abbreviations);
			case ENGLISH -> new EnglishTokenizer(abbreviations);
		};
		UnaryOperator<List<Word>> splitter = switch (language) {
			case FRENCH -> Contractions.load()::split;
			case ENGLISH -> UnaryOperator.identity();
		};
		return new Toolkit(tokenizer, new Sentences(abbreviations), splitter, Tagger.load(language),
				Morphology.load(language));
	}

	/** Words, tags, lemmas and tree of a sentence. */
	List<Token> read(CleanText text, List<Piece> pieces) {
		List<Word> words = this.splitter.apply(
				pieces.stream().map((piece) -> new Word(piece.start(), piece.end(), piece.of(text.text()))).toList());
		List<String> forms = words.stream().map(Word::form).toList();
		List<PartOfSpeech> tags = this.tagger.tag(forms);
		List<Reading> readings = this.morphology.analyse(forms, tags);
		return tree(text, words, readings);
	}

	/** A flat tree: everything hangs on the first verb, or the first word. */
	private static List<Token> tree(CleanText text, List<Word> words, List<Reading> readings) {
		int root = root(readings);
		List<Token> tokens = new ArrayList<>(words.size());
		for (int i = 0; i < words.size(); i++) {
			Span span = text.original(new Span(words.get(i).start(), words.get(i).end()));
			Reading reading = readings.get(i);
			tokens.add(new Token(i, span, words.get(i).form(), reading.lemma(), reading.tag(), reading.features(),
					(i == root) ? Token.ROOT : root, (i == root) ? "root" : "dep"));
		}
		return tokens;
	}

	private static int root(List<Reading> readings) {
		for (int i = 0; i < readings.size(); i++) {
			if (readings.get(i).tag() == PartOfSpeech.VERB) {
				return i;
			}
		}
		return 0;
	}

}
