package org.actant.relate;

import org.actant.sequence.Classifier;

/** The learned judge of facts: how likely a careful reader would take a fact down. */
interface FactModel {

	/** The class of a fact that a reader would take down. */
	String RIGHT = "RIGHT";

	/** The class of any other. */
	String WRONG = "WRONG";

	/**
	 * @param draft the fact, of one doer and one counterpart
	 * @param sure how sure its construction and entities make it, from 0 to 1
	 * @param source whether somebody is named who says so
	 * @param likelihoods what is likely in its sentence
	 * @return how likely it is right, from 0 to 1
	 */
	double right(Draft draft, double sure, boolean source, Likelihoods likelihoods);

	static FactModel of(Classifier classifier) {
		int right = classifier.classes().indexOf(RIGHT);
		return (draft, sure, source, likelihoods) -> classifier.asking()
			.of((to) -> FactFeatures.write(draft, sure, source, likelihoods, to))[right];
	}

	static FactModel standard() {
		return Standard.MODEL;
	}

	/** Loaded when first asked for. */
	final class Standard {

		private static final FactModel MODEL = of(Classifier.shipped("facts"));

		private Standard() {
		}

	}

}
