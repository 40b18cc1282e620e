package org.actant.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import opennlp.tools.postag.POSModel;
import org.actant.annotate.tag.Tagger;
import org.actant.annotate.tag.TaggerTraining;
import org.actant.training.Treebank.Tree;

/** Trains the tagger that ships for a language. */
final class TaggerTrainer {

	static final int ITERATIONS = 30;

	static final int CUTOFF = 0;

	private TaggerTrainer() {
	}

	static void train(Corpora corpora, Path models) throws IOException {
		POSModel model = TaggerTraining.train(corpora.language(), corpora.training(), ITERATIONS, CUTOFF);
		Path file = models.resolve("pos-%s-ud.bin".formatted(corpora.language().code()));
		TaggerTraining.write(model, file);
		System.out.println(file);
		Tagger tagger = TaggerTraining.tagger(corpora.language(), model);
		corpora.test().forEach((name, trees) -> System.out.printf("%s: tags %.2f %%%n", name, accuracy(tagger, trees)));
	}

	private static double accuracy(Tagger tagger, List<Tree> trees) {
		int right = 0;
		int all = 0;
		for (Tree tree : trees) {
			var tags = tagger.tag(tree.forms());
			for (int i = 0; i < tags.size(); i++) {
				right += (tags.get(i).word() == tree.tags().get(i)) ? 1 : 0;
			}
			all += tags.size();
		}
		return 100.0 * right / all;
	}

}
