package org.actant.training;

import java.util.List;

import org.actant.annotate.Morphology;
import org.actant.annotate.tag.Tagger;
import org.actant.annotate.tag.WordTag;
import org.actant.model.Language;
import org.actant.training.Treebank.Tree;

/**
 * Gives a treebank's words the lemmas and features that the service would give them, so
 * that the parser learns from what it will meet.
 */
final class AsRead {

	private final Morphology morphology;

	AsRead(Language language) {
		this.morphology = Morphology.load(language);
	}

	List<Tree> of(List<Tree> trees, Tagger tagger) {
		return trees.stream().map((tree) -> of(tree, tagger.tag(tree.forms()))).toList();
	}

	/**
	 * @param tree a gold tree
	 * @param tags predicted tags
	 * @return the tree with those tags and the lemmas and features that go with them
	 */
	Tree of(Tree tree, List<WordTag> tags) {
		var readings = this.morphology.analyse(tree.forms(), tags);
		return new Tree(tree.forms(), readings.stream().map((reading) -> reading.lemma()).toList(),
				tags.stream().map(WordTag::word).toList(),
				readings.stream().map((reading) -> reading.features()).toList(), tree.heads(), tree.relations());
	}

}
