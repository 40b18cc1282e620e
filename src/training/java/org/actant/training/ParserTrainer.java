package org.actant.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.*;
import java.util.List;

import org.actant.annotate.parse.*;
import org.actant.annotate.tag.*;
import org.actant.model.*;
import org.actant.training.Treebank.Tree;

/** Trains the parser that ships for a language. */
final class ParserTrainer {

	private static final int FOLDS = 5;

	private ParserTrainer() {
	}

	static List<Tree> jackknife(Corpora corpora, List<Tree> trees) {
		Map<Tree, Tree> tagged = new IdentityHashMap<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			List<Tree> rest = new ArrayList<>();
			List<Tree> held = new ArrayList<>();
			for (int i = 0; i < trees.size(); i++) {
				((i % FOLDS == fold) ? held : rest).add(trees.get(i));
			}
			Tagger tagger = TaggerTraining.tagger(corpora.language(),
					TaggerTraining.train(corpora.language(), rest, 10, TaggerTrainer.CUTOFF));
			for (Tree tree : held) {
				tagged.put(tree, retag(tree, tagger));
			}
		}
		return trees.stream().map(tagged::get).toList();
	}

	static Tree retag(Tree tree, Tagger tagger) {
		return new Tree(tree.forms(), tree.forms().stream().map((f) -> f.toLowerCase(Locale.ROOT)).toList(), tagger.tag(tree.forms()), Collections.nCopies(tree.forms().size(), Features.NONE), tree.heads(), tree.relations());
	}

	static void train(Corpora corpora, Path models) throws IOException {
	}

}
