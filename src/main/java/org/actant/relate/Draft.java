package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A fact before it is split, attributed and dated.
 *
 * @param tree the sentence
 * @param trigger the verb or event noun
 * @param governor the verb whose time and speaker are the fact's too
 * @param lemma the verb or event noun as the lexicon has it
 * @param predicate English verb
 * @param type sort of fact
 * @param mode PLOVER mode, or null
 * @param parts the participants
 * @param reality polarity and modality
 * @param confidence how sure the construction is
 * @param rule name of the construction
 */
record Draft(Tree tree, Token trigger, Token governor, String lemma, String predicate, FactType type,
		@Nullable String mode, List<Part> parts, Reality reality, double confidence, String rule) {

	private static final Set<RoleName> CIRCUMSTANCES = Set.of(RoleName.TIME, RoleName.PLACE);

	Draft {
		parts = List.copyOf(parts);
	}

	Draft parts(List<Part> others) {
		return new Draft(this.tree, this.trigger, this.governor, this.lemma, this.predicate, this.type, this.mode,
				others, this.reality, this.confidence, this.rule);
	}

	Draft reality(Reality other) {
		return new Draft(this.tree, this.trigger, this.governor, this.lemma, this.predicate, this.type, this.mode,
				this.parts, other, this.confidence, this.rule);
	}

	Draft confidence(double other) {
		return new Draft(this.tree, this.trigger, this.governor, this.lemma, this.predicate, this.type, this.mode,
				this.parts, this.reality, other, this.rule);
	}

	/** The same deed by another verb of the graph. */
	Draft as(String verb, FactType sort) {
		return new Draft(this.tree, this.trigger, this.governor, this.lemma, verb, sort, null, this.parts, this.reality,
				this.confidence, this.rule);
	}

	/** The same by another rule, as sure as that. */
	Draft by(String other, double sure) {
		return new Draft(this.tree, this.trigger, this.governor, this.lemma, this.predicate, this.type, this.mode,
				this.parts, this.reality, sure, other);
	}

	Draft with(RoleName role, Participant participant) {
		List<Part> more = new ArrayList<>(this.parts);
		more.add(new Part(role, participant));
		return parts(more);
	}

	Stream<Participant> in(RoleName role) {
		return this.parts.stream().filter((part) -> part.role() == role).map(Part::participant);
	}

	boolean has(RoleName role) {
		return in(role).findAny().isPresent();
	}

	/** Whether an entity does it. */
	boolean done() {
		return in(RoleName.AGENT).anyMatch(Participant::known);
	}

	/** The participants beside the doer and circumstances. */
	Stream<Participant> others() {
		return this.parts.stream()
			.filter((part) -> part.role() != RoleName.AGENT && !CIRCUMSTANCES.contains(part.role()))
			.map(Part::participant);
	}

	/** The same about those of the others who can act and do not take part in it yet. */
	Draft about(List<Participant> others) {
		Draft full = this;
		for (Participant other : others) {
			full = (Phrases.acting(other) && full.lacks(other)) ? full.with(RoleName.TOPIC, other) : full;
		}
		return full;
	}

	/** Whether it is nobody and nothing that takes part already. */
	boolean lacks(Participant participant) {
		return this.parts.stream().noneMatch((part) -> part.participant().same(participant));
	}

	long entities() {
		return this.parts.stream()
			.map(Part::participant)
			.filter(Participant::known)
			.map(Participant::key)
			.distinct()
			.count();
	}

}
