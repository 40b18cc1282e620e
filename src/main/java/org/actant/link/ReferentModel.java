package org.actant.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.actant.model.Mention;
import org.actant.sequence.Chooser;
import org.actant.sequence.FeatureWriter;
import org.jspecify.annotations.Nullable;

/** Tells of those told of before how likely a description or a pronoun means each. */
@FunctionalInterface
interface ReferentModel {

	/**
	 * @param question a description or pronoun, and those whom it may mean
	 * @return how likely each candidate is meant, from 0 to 1, in their order; what is
	 * left of one is how likely nobody of them is
	 */
	double[] likely(Question question);

	/**
	 * Whom does it mean?
	 *
	 * @param mention the description or pronoun
	 * @param ruled whom the rules hold it to mean, or null
	 * @param candidates those told of before, the latest first
	 * @param nobody writes what tells for nobody of them
	 */
	record Question(Mention mention, @Nullable Actor ruled, List<Candidate> candidates,
			Consumer<FeatureWriter> nobody) {

		/** What writes the features of each candidate, and of nobody behind them. */
		List<Consumer<FeatureWriter>> things() {
			List<Consumer<FeatureWriter>> things = new ArrayList<>();
			this.candidates.forEach((candidate) -> things.add(candidate.features()));
			things.add(this.nobody);
			return things;
		}

	}

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
		return (question) -> question.candidates()
			.stream()
			.mapToDouble((candidate) -> (candidate.actor() == question.ruled()) ? 1 : 0)
			.toArray();
	}

	static ReferentModel of(Chooser chooser) {
		return (question) -> Arrays.copyOf(chooser.likely(question.things()), question.candidates().size());
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

		private static final ReferentModel MODEL = of(Chooser.shipped("referents"));

		private Descriptions() {
		}

	}

	/** Loaded when first asked for. */
	final class OfPronouns {

		private static final ReferentModel MODEL = of(Chooser.shipped("pronouns"));

		private OfPronouns() {
		}

	}

}
