package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;

import org.actant.annotate.tag.Tagger;
import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.training.Treebank.Tree;

/**
 * Gives a treebank's words the tags, lemmas and features that the service would give
 * them, so that the parser learns from what it will meet.
 */
public final class AsRead {

	private AsRead() {
	}

	/**
	 * @param tree a gold tree
	 * @param tagger puts the tags
	 * @param language its language
	 * @return the same tree with predicted tags, lemmas and features
	 */
	public static Tree of(Tree tree, Tagger tagger, Language language) {
		List<PartOfSpeech> tags = tagger.tag(tree.forms());
		List<Word> words = new ArrayList<>();
		for (int i = 0; i < tags.size(); i++) {
			words.add(new Word(i, i + 1, tree.forms().get(i), tags.get(i), "", Features.NONE));
		}
		List<Word> analysed = Toolkit.of(language).morphology().analyse(words);
		return new Tree(tree.forms(), analysed.stream().map(Word::lemma).toList(), tags,
				analysed.stream().map(Word::features).toList(), tree.heads(), tree.relations());
	}

}
