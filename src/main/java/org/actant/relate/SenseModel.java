package org.actant.relate;

import java.util.List;
import java.util.function.Consumer;

import org.actant.model.Token;
import org.actant.sequence.Chooser;
import org.actant.sequence.FeatureWriter;

/**
 * The learned choice of what a verb tells, of all that it may tell with its complements.
 */
@FunctionalInterface
interface SenseModel {

	/**
	 * @param tree a sentence
	 * @param verb a verb of it
	 * @param senses what it may tell, two senses at least
	 * @return how likely it tells each, together 1
	 */
	double[] likely(Tree tree, Token verb, List<Sense> senses);

	static SenseModel of(Chooser chooser) {
		return (tree, verb, senses) -> {
			SenseFeatures features = new SenseFeatures(tree, verb, senses);
			return chooser.likely(senses.stream()
				.<Consumer<FeatureWriter>>map((sense) -> (to) -> features.write(sense, to))
				.toList());
		};
	}

	/** The sense whose complements fit best, nothing being learned. */
	static SenseModel byFit() {
		return (tree, verb, senses) -> senses.stream().mapToDouble((sense) -> sense.foremost() ? 1 : 0).toArray();
	}

	/** The model that ships. */
	static SenseModel standard() {
		return Standard.MODEL;
	}

	/** Loaded when first asked for. */
	final class Standard {

		private static final SenseModel MODEL = of(Chooser.shipped("senses"));

		private Standard() {
		}

	}

}
