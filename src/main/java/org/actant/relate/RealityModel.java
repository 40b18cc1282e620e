package org.actant.relate;

import java.util.List;

import org.actant.model.Modality;
import org.actant.sequence.Classifier;
import org.actant.sequence.Softmax;

/** The learned reader of how real a text means what it tells. */
@FunctionalInterface
interface RealityModel {

	/**
	 * What the rules say holds unless the model is so many times as sure of something
	 * else (docs/decisions/0019: it costs 0.2 points of modality in stories, and keeps
	 * what stories have too few of to learn from).
	 */
	double TRUST = 3;

	/**
	 * @param told a fact with what the text makes of it
	 * @return how real the text means it
	 */
	Modality modality(Told told);

	static RealityModel of(Classifier classifier) {
		List<Modality> classes = classifier.classes().stream().map(Modality::valueOf).toList();
		return (told) -> {
			double[] likely = classifier.asking().of((to) -> RealityFeatures.write(told, to));
			int best = Softmax.likeliest(likely);
			int ruled = classes.indexOf(told.ruled());
			boolean surer = ruled < 0 || likely[best] > TRUST * likely[ruled];
			return surer ? classes.get(best) : told.ruled();
		};
	}

	/** As the rules have it, nothing being learned. */
	static RealityModel byRules() {
		return Told::ruled;
	}

	/** The model that ships. */
	static RealityModel standard() {
		return Standard.MODEL;
	}

	/** Loaded when first asked for. */
	final class Standard {

		private static final RealityModel MODEL = of(Classifier.shipped("realities"));

		private Standard() {
		}

	}

}
