package org.actant.name;

import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.actant.sequence.FeatureNames;
import org.jspecify.annotations.Nullable;

/**
 * Gives the features of {@link NameFeatures} to OpenNLP's trainer by name. Not safe for
 * use by several threads.
 */
final class NameContext implements NameContextGenerator {

	private String @Nullable [] sentence;

	private @Nullable NameFeatures features;

	@Override
	public String[] getContext(int index, String[] tokens, String @Nullable [] outcomes, Object @Nullable [] more) {
		NameFeatures features = this.features;
		if (features == null || this.sentence != tokens) {
			features = NameFeatures.decode(tokens);
			this.sentence = tokens;
			this.features = features;
		}
		return FeatureNames.of(features, index, outcomes);
	}

	@Override
	public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
		// All features come with the words: what OpenNLP adds of its own is not wanted.
	}

	@Override
	public void updateAdaptiveData(String[] tokens, String[] outcomes) {
		// Nothing is learnt from one sentence for the next.
	}

	@Override
	public void clearAdaptiveData() {
		this.sentence = null;
	}

}
