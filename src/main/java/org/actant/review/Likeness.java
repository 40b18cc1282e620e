package org.actant.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.actant.model.EntityType;
import org.actant.model.ReasonCode;

/**
 * A reason to take two entities for one, or to doubt it. The weights are chosen so that a
 * pair is proposed on its names alone where those are hard to explain otherwise, and on
 * weaker likeness only with common dealings.
 *
 * @param code what kind of reason
 * @param text what it rests on
 * @param weight what it adds to the score, or takes from it
 */
record Likeness(ReasonCode code, String text, double weight) {

	private static final double SIMILAR = 0.86;

	/** The best reason that two entities' names give. */
	static Optional<Likeness> ofNames(Candidate left, Candidate right) {
		List<Likeness> reasons = new ArrayList<>();
		for (int i = 0; i < left.names().size(); i++) {
			for (int j = 0; j < right.names().size(); j++) {
				String text = left.spellings().get(i) + " = " + right.spellings().get(j);
				of(left, i, right, j, text).ifPresent(reasons::add);
			}
		}
		return reasons.stream().max(Comparator.comparingDouble(Likeness::weight));
	}

	private static Optional<Likeness> of(Candidate left, int i, Candidate right, int j, String text) {
		Names one = left.names().get(i);
		Names other = right.names().get(j);
		if (one.plain().isEmpty() || other.plain().isEmpty()) {
			return Optional.empty();
		}
		boolean person = left.type() == EntityType.PERSON;
		boolean bare = person && one.plain().size() == 1;
		if (one.sameAs(other)) {
			// A bare surname names whole families.
			return Optional.of(new Likeness(ReasonCode.SAME_NAME, text, bare ? 0.4 : 0.85));
		}
		if (one.soundsLike(other)) {
			return Optional.of(new Likeness(ReasonCode.TRANSLITERATION, text, bare ? 0.35 : 0.8));
		}
		if (acronym(left.spellings().get(i), one, other) || acronym(right.spellings().get(j), other, one)) {
			return (left.type() == EntityType.ORGANIZATION) ? Optional.of(new Likeness(ReasonCode.ACRONYM, text, 0.65))
					: Optional.empty();
		}
		if (one.shorterThan(other) || other.shorterThan(one)) {
			return Optional.of(new Likeness(ReasonCode.SHORTER_NAME, text, person ? 0.7 : 0.5));
		}
		if (person) {
			return surname(one, other, text);
		}
		double likeness = Spelling.likeness(one.joined(), other.joined());
		boolean digits = (one.joined() + other.joined()).matches(".*\\d.*");
		return (likeness >= SIMILAR && !digits && one.joined().length() > 7)
				? Optional.of(new Likeness(ReasonCode.SIMILAR_NAME, text, 0.55)) : Optional.empty();
	}

	private static Optional<Likeness> surname(Names one, Names other, String text) {
		if (one.plain().size() < 2 || other.plain().size() < 2 || one.first().charAt(0) != other.first().charAt(0)
				|| !Names.bones(one.last()).equals(Names.bones(other.last()))) {
			return Optional.empty();
		}
		boolean abbreviated = one.first().length() == 1 || other.first().length() == 1;
		boolean misspelt = Spelling.likeness(one.joined(), other.joined()) >= SIMILAR;
		if (misspelt && !abbreviated) {
			return Optional.of(new Likeness(ReasonCode.SIMILAR_NAME, text, 0.6));
		}
		return Optional.of(new Likeness(ReasonCode.SURNAME_AND_INITIAL, text, abbreviated ? 0.65 : 0.3));
	}

	private static boolean acronym(String spelling, Names acronym, Names expansion) {
		return Candidate.acronym(spelling) && expansion.plain().size() > 1
				&& acronym.joined().equals(expansion.initials());
	}

	String line() {
		return "%s|%s|%s".formatted(this.code, this.weight, this.text);
	}

}
