package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

import org.actant.annotate.parse.DependencyParser;
import org.actant.annotate.parse.DependencyTree;
import org.actant.annotate.tag.Tagger;
import org.actant.annotate.tag.WordTag;
import org.actant.model.CleanText;
import org.actant.model.Language;
import org.actant.model.Span;
import org.actant.model.Token;

/**
 * What one language needs, loaded once per process.
 *
 * @param language the language
 * @param tokenizer cuts words
 * @param sentences cuts sentences
 * @param splitter splits contractions
 * @param tagger puts word classes
 * @param morphology puts lemmas and features
 * @param parser finds the trees
 */
record Toolkit(Language language, Tokenizer tokenizer, Sentences sentences, UnaryOperator<List<Word>> splitter,
		Tagger tagger, Morphology morphology, DependencyParser parser) {

	static Toolkit of(Language language) {
		return switch (language) {
			case FRENCH -> French.TOOLKIT;
			case ENGLISH -> English.TOOLKIT;
		};
	}

	// Tagger and parser take most of the time, each about as much as all the rest. They
	// have
	// threads of their own: all those of the common pool may be waiting for this very
	// class.
	private static Toolkit load(Language language) {
		Executor own = (task) -> Thread.ofPlatform().daemon().name("loading-" + language.code()).start(task);
		CompletableFuture<DependencyParser> parser = CompletableFuture
			.supplyAsync(() -> DependencyParser.load(language), own);
		CompletableFuture<Tagger> tagger = CompletableFuture.supplyAsync(() -> Tagger.load(language), own);
		Abbreviations abbreviations = Abbreviations.load(language);
		Tokenizer tokenizer = switch (language) {
			case FRENCH -> new FrenchTokenizer(abbreviations);
			case ENGLISH -> new EnglishTokenizer(abbreviations);
		};
		UnaryOperator<List<Word>> splitter = switch (language) {
			case FRENCH -> Contractions.load()::split;
			case ENGLISH -> UnaryOperator.identity();
		};
		Sentences sentences = new Sentences(abbreviations, Languages.functionWords(language));
		Morphology morphology = Morphology.load(language);
		return new Toolkit(language, tokenizer, sentences, splitter, tagger.join(), morphology, parser.join());
	}

	/**
	 * @param sentences the words of every sentence of a text
	 * @return what reads its headlines; only English ones write their verbs with a
	 * capital
	 */
	Headlines headlines(List<List<String>> sentences) {
		return (this.language == Language.ENGLISH)
				? new Headlines(sentences, this.morphology::knows, Languages.functionWords(this.language))
				: new Headlines(List.of(), (word) -> false, Set.of());
	}

	/** Words, tags, lemmas and tree of a sentence. */
	List<Token> read(CleanText text, List<Piece> pieces, Headlines headlines) {
		List<Word> words = this.splitter.apply(
				pieces.stream().map((piece) -> new Word(piece.start(), piece.end(), piece.of(text.text()))).toList());
		List<String> forms = headlines.plain(words.stream().map(Word::form).toList());
		List<WordTag> tags = tags(forms);
		List<Reading> readings = this.morphology.analyse(forms, tags);
		List<Token> tokens = tree(text, words, forms, readings);
		return (this.language == Language.ENGLISH) ? MainVerbs.mend(tokens)
				: FrenchSlips.mend(Appositions.alike(tokens));
	}

	private List<WordTag> tags(List<String> forms) {
		List<WordTag> tags = this.tagger.tag(forms);
		return (this.language == Language.ENGLISH) ? new HeadlineVerbs(this.morphology).read(forms, tags)
				: FrenchSlips.verbs(forms, tags);
	}

	private List<Token> tree(CleanText text, List<Word> words, List<String> forms, List<Reading> readings) {
		DependencyTree tree = this.parser.parse(forms, readings.stream().map(Reading::lemma).toList(),
				readings.stream().map(Reading::tag).toList(), readings.stream().map(Reading::features).toList());
		List<Token> tokens = new ArrayList<>(words.size());
		for (int i = 0; i < words.size(); i++) {
			Span span = text.original(new Span(words.get(i).start(), words.get(i).end()));
			Reading reading = readings.get(i);
			tokens.add(new Token(i, span, words.get(i).form(), reading.lemma(), reading.tag(), reading.features(),
					tree.heads().get(i), tree.relations().get(i)));
		}
		return tokens;
	}

	private static final class French {

		private static final Toolkit TOOLKIT = load(Language.FRENCH);

	}

	private static final class English {

		private static final Toolkit TOOLKIT = load(Language.ENGLISH);

	}

}
