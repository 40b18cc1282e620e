package org.actant.link;

import java.util.List;
import java.util.function.Consumer;

import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.sequence.Classifier;
import org.actant.sequence.FeatureWriter;
import org.jspecify.annotations.Nullable;

/**
 * Tells how likely a common noun brings somebody or something of each type into a text.
 */
@FunctionalInterface
interface NewcomerModel {

	/** The class of a noun that brings nobody new. */
	String NOBODY = "NOBODY";

	/**
	 * @param phrase the noun and what tells it apart
	 * @param ruled what the rules hold it to be, or null
	 * @param features writes what tells for and against
	 * @return the likeliest type and how likely the noun brings anybody new, from 0 to 1
	 */
	Guess guess(Mention phrase, @Nullable EntityType ruled, Consumer<FeatureWriter> features);

	/**
	 * What a noun brings.
	 *
	 * @param type the likeliest type
	 * @param likely how likely it brings anybody new at all
	 */
	record Guess(EntityType type, double likely) {
	}

	/** The word of the rules. */
	static NewcomerModel byRules() {
		return (phrase, ruled, features) -> (ruled != null) ? new Guess(ruled, 1) : new Guess(EntityType.GROUP, 0);
	}

	static NewcomerModel of(Classifier classifier) {
		List<String> classes = classifier.classes();
		return (phrase, ruled, features) -> {
			double[] likely = classifier.asking().of(features);
			EntityType best = EntityType.GROUP;
			double most = 0;
			double nobody = 0;
			for (int i = 0; i < likely.length; i++) {
				if (classes.get(i).equals(NOBODY)) {
					nobody = likely[i];
				}
				else if (likely[i] > most) {
					most = likely[i];
					best = EntityType.valueOf(classes.get(i));
				}
			}
			return new Guess(best, 1 - nobody);
		};
	}

	/** The model that ships. */
	static NewcomerModel standard() {
		return Standard.MODEL;
	}

	/** Loaded when first asked for. */
	final class Standard {

		private static final NewcomerModel MODEL = of(Classifier.shipped("newcomers"));

		private Standard() {
		}

	}

}
