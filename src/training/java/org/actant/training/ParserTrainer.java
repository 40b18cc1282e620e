package org.actant.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.actant.annotate.parse.DependencyParser;
import org.actant.annotate.parse.ParserTraining;
import org.actant.annotate.tag.Tagger;
import org.actant.annotate.tag.TaggerTraining;
import org.actant.model.Language;
import org.actant.training.Treebank.Tree;

/**
 * Trains the parser that ships for a language. It learns from tags as they are predicted
 * by taggers that have not seen the sentence (jackknifing), and is scored with those of
 * the tagger that ships.
 */
final class ParserTrainer {

	static final int SEED = 1;

	/**
	 * How large the file may be, in bytes: of twice the size, the parser is no better and
	 * slower (docs/quality.md).
	 */
	static final int LARGEST = 5_000_000;

	private static final int WARM_UP = 5;

	private ParserTrainer() {
	}

	static void train(Corpora corpora, Path models) throws IOException {
		Effort effort = Effort.of(corpora.language());
		var trained = ParserTraining.train(corpora.language(), jackknife(corpora, corpora.training(), effort),
				effort.epochs(), SEED);
		Path file = models.resolve("parser-%s.bin".formatted(corpora.language().code()));
		byte[] model = trained.model(LARGEST);
		Files.write(file, model);
		System.out.println(file);
		score(corpora, trained.parser(model));
	}

	/**
	 * Scores a parser on the test sets, with the tags of the tagger that ships; each is
	 * parsed several times and the last run counts, so that the speed is that of a warm
	 * parser.
	 */
	static void score(Corpora corpora, DependencyParser parser) {
		AsRead asRead = new AsRead(corpora.language());
		Tagger tagger = Tagger.load(corpora.language());
		corpora.test().forEach((name, trees) -> {
			List<Tree> input = asRead.of(trees, tagger);
			for (int run = 0; run < WARM_UP; run++) {
				ParserScore.of(parser, input);
			}
			System.out.println(name + ": " + ParserScore.of(parser, input));
		});
	}

	static List<Tree> jackknife(Corpora corpora, List<Tree> trees, Effort effort) {
		AsRead asRead = new AsRead(corpora.language());
		Tree[] tagged = new Tree[trees.size()];
		IntStream.range(0, effort.folds()).parallel().forEach((fold) -> {
			Tagger tagger = withoutFold(corpora.language(), trees, fold, effort);
			for (int i = fold; i < tagged.length; i += effort.folds()) {
				tagged[i] = asRead.of(trees.get(i), tagger.tag(trees.get(i).forms()));
			}
		});
		return Arrays.asList(tagged);
	}

	private static Tagger withoutFold(Language language, List<Tree> trees, int fold, Effort effort) {
		List<Tree> others = new ArrayList<>();
		for (int i = 0; i < trees.size(); i++) {
			if (i % effort.folds() != fold) {
				others.add(trees.get(i));
			}
		}
		return TaggerTraining.tagger(language,
				TaggerTraining.train(language, others, effort.iterations(), TaggerTrainer.CUTOFF));
	}

	/**
	 * How long to train.
	 *
	 * @param folds into how many parts the sentences are cut for tagging
	 * @param iterations of the tagger of each part
	 * @param epochs of the parser
	 */
	record Effort(int folds, int iterations, int epochs) {

		/** English has three times as many sentences. */
		static Effort of(Language language) {
			return (language == Language.FRENCH) ? new Effort(5, 10, 10) : new Effort(3, 5, 6);
		}

	}

}
