package org.actant.link;

import java.util.List;
import java.util.function.Consumer;

import org.actant.model.Mention;
import org.actant.sequence.Classifier;
import org.actant.sequence.FeatureWriter;
import org.jspecify.annotations.Nullable;

/** Tells of those told of before how likely a description or a pronoun means each. */
@FunctionalInterface
interface ReferentModel {

	/** The class of the one that is meant. */
	String SAME = "SAME";

	/** The class of any other. */
	String OTHER = "OTHER";

	/**
	 * @param mention the description or pronoun
	 * @param ruled whom the rules hold it to mean, or null
	 * @param candidates those told of before, the latest first
	 * @return how likely each of them is meant, from 0 to 1, in their order
	 */
	double[] likely(Mention mention, @Nullable Actor ruled, List<Candidate> candidates);

	/**
	 * Somebody told of before.
	 *
	 * @param actor who
	 * @param features writes what tells for or against
	 */
	record Candidate(Actor actor, Consumer<FeatureWriter> features) {
	}

	/** The word of the rules, whatever else is likely. */
	static ReferentModel byRules() {
		return (mention, ruled, candidates) -> candidates.stream()
			.mapToDouble((candidate) -> (candidate.actor() == ruled) ? 1 : 0)
			.toArray();
	}

	static ReferentModel of(Classifier classifier) {
		int same = classifier.classes().indexOf(SAME);
		return (mention, ruled, candidates) -> {
			Classifier.Asking asking = classifier.asking();
			return candidates.stream().mapToDouble((candidate) -> asking.of(candidate.features())[same]).toArray();
		};
	}

	/** The model of descriptions that ships. */
	static ReferentModel descriptions() {
		return Descriptions.MODEL;
	}

	/** The model of pronouns that ships. */
	static ReferentModel pronouns() {
		return OfPronouns.MODEL;
	}

	/** Loaded when first asked for. */
	final class Descriptions {

		private static final ReferentModel MODEL = of(Classifier.shipped("referents"));

		private Descriptions() {
		}

	}

	/** Loaded when first asked for. */
	final class OfPronouns {

		private static final ReferentModel MODEL = of(Classifier.shipped("pronouns"));

		private OfPronouns() {
		}

	}

}
