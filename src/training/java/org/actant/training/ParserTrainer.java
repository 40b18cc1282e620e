package org.actant.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.actant.annotate.AsRead;
import org.actant.annotate.parse.DependencyParser;
import org.actant.annotate.parse.ParserTraining;
import org.actant.annotate.tag.Tagger;
import org.actant.annotate.tag.TaggerTraining;
import org.actant.training.Treebank.Tree;

/**
 * Trains the parser that ships for a language. It learns from tags as they are predicted
 * by taggers that have not seen the sentence (jackknifing), and is scored with those of
 * the tagger that ships.
 */
final class ParserTrainer {

	static final int EPOCHS = 12;

	static final int SEED = 1;

	/** Weights under one 127th of the range are dropped. */
	static final double LEAST = 1;

	/** Weights beyond this part of the largest are cut to it. */
	static final double CLIP = 0.5;

	private static final int FOLDS = 5;

	private static final int FOLD_ITERATIONS = 10;

	private ParserTrainer() {
	}

	static void train(Corpora corpora, Path models) throws IOException {
		var trained = ParserTraining.train(corpora.language(), jackknife(corpora, corpora.training()), EPOCHS, SEED);
		Path file = models.resolve("parser-%s.bin".formatted(corpora.language().code()));
		try (OutputStream out = Files.newOutputStream(file)) {
			trained.write(LEAST, CLIP, out);
		}
		System.out.printf("%s: %d bytes%n", file, Files.size(file));
		DependencyParser parser = trained.parser(LEAST, CLIP);
		Tagger tagger = Tagger.load(corpora.language());
		corpora.test()
			.forEach((name, trees) -> System.out
				.println(name + ": " + ParserScore.of(parser, asRead(corpora, trees, tagger))));
	}

	static List<Tree> asRead(Corpora corpora, List<Tree> trees, Tagger tagger) {
		return trees.stream().map((tree) -> AsRead.of(tree, tagger, corpora.language())).toList();
	}

	static List<Tree> jackknife(Corpora corpora, List<Tree> trees) {
		Tree[] tagged = new Tree[trees.size()];
		for (int fold = 0; fold < FOLDS; fold++) {
			List<Tree> others = new ArrayList<>();
			for (int i = 0; i < tagged.length; i++) {
				if (i % FOLDS != fold) {
					others.add(trees.get(i));
				}
			}
			Tagger tagger = TaggerTraining.tagger(corpora.language(),
					TaggerTraining.train(corpora.language(), others, FOLD_ITERATIONS, TaggerTrainer.CUTOFF));
			for (int i = fold; i < tagged.length; i += FOLDS) {
				tagged[i] = AsRead.of(trees.get(i), tagger, corpora.language());
			}
		}
		return Arrays.asList(tagged);
	}

}
