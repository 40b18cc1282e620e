package org.actant.annotate.tag;

import opennlp.tools.postag.POSContextGenerator;
import org.actant.model.Language;
import org.actant.sequence.FeatureNames;
import org.jspecify.annotations.Nullable;

/** Gives the features of {@link LexiconFeatures} to OpenNLP's trainer by name. */
final class LexiconContext implements POSContextGenerator {

	private final WordClasses classes;

	private String @Nullable [] sentence;

	private @Nullable LexiconFeatures features;

	LexiconContext(Language language) {
		this.classes = WordClasses.of(language);
	}

	@Override
	public String[] getContext(int index, String[] words, String[] tags, Object[] context) {
		LexiconFeatures features = this.features;
		if (features == null || words != this.sentence) {
			features = new LexiconFeatures(this.classes, words);
			this.sentence = words;
			this.features = features;
		}
		return FeatureNames.of(features, index, tags);
	}

}
