package org.actant.relate;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.RoleName;
import org.actant.sequence.Classifier;
import org.jspecify.annotations.Nullable;

/**
 * The learned reader of participants: tells of every candidate beside every trigger
 * whether it takes part, and in which role.
 */
@FunctionalInterface
interface PartModel {

	/** The class of what takes no part. */
	String NONE = "NONE";

	/** Nobody who stands further away, in words, is asked for. */
	int REACH = 40;

	/** Nor from a noun that says what somebody is. */
	int REACH_OF_ROLES = 15;

	/**
	 * @param scenario a sentence
	 * @return how likely each candidate takes part in what each trigger tells
	 */
	Likelihoods read(Scenario scenario);

	static PartModel of(Classifier classifier) {
		return new Learned(classifier);
	}

	/** The model that ships. */
	static PartModel standard() {
		return Standard.MODEL;
	}

	/**
	 * Whether the two are words that may have to do with each other; who holds an office
	 * may be called by it alone.
	 */
	static boolean near(Trigger trigger, Candidate candidate) {
		int apart = Math.abs(candidate.token().index() - trigger.word().index());
		return trigger.role() ? apart <= REACH_OF_ROLES : apart > 0 && apart <= REACH;
	}

	/** Loaded when first asked for. */
	final class Standard {

		private static final PartModel MODEL = of(Classifier.shipped("parts"));

		private Standard() {
		}

	}

	/** A model that was trained on annotated stories. */
	final class Learned implements PartModel {

		private final Classifier classifier;

		/** The role of each class; null for none. */
		private final @Nullable RoleName[] roles;

		private Learned(Classifier classifier) {
			this.classifier = classifier;
			this.roles = classifier.classes()
				.stream()
				.map((name) -> name.equals(PartModel.NONE) ? null : RoleName.valueOf(name))
				.toArray(RoleName[]::new);
		}

		@Override
		public Likelihoods read(Scenario scenario) {
			PartFeatures features = new PartFeatures(scenario);
			Classifier.Asking asking = this.classifier.asking();
			Likelihoods likelihoods = new Likelihoods();
			for (Trigger trigger : scenario.triggers()) {
				List<Likelihoods.Seat> seats = new ArrayList<>();
				for (Candidate candidate : scenario.candidates()) {
					if (PartModel.near(trigger, candidate)) {
						seats.add(seat(candidate, asking.of((to) -> features.write(trigger, candidate, to))));
					}
				}
				likelihoods.put(trigger, seats);
			}
			return likelihoods;
		}

		private Likelihoods.Seat seat(Candidate candidate, double[] likely) {
			double doer = 0;
			double other = 0;
			double best = -1;
			RoleName role = RoleName.THEME;
			for (int i = 0; i < likely.length; i++) {
				RoleName named = this.roles[i];
				if (named == RoleName.AGENT) {
					doer = likely[i];
				}
				else if (named != null) {
					other += likely[i];
					if (likely[i] > best) {
						best = likely[i];
						role = named;
					}
				}
			}
			return new Likelihoods.Seat(candidate, doer, other, role);
		}

	}

}
