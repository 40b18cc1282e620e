package org.actant.relate;

import java.util.List;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.Clause.Argument;
import org.actant.relate.Frame.Telling;

/** Reads who takes part in an event by the verb that its noun hangs below. */
final class GovernorParts {

	private static final Set<String> WITH = Set.of("par", "avec", "by", "with");

	private static final Set<String> ANNOUNCING = Set.of("announce", "claim");

	private final RoleFiller filler;

	GovernorParts(RoleFiller filler) {
		this.filler = filler;
	}

	void read(NounEvent event, Clause governor) {
		beside(event, governor);
		promised(event, governor);
		means(event, governor);
		terms(event, governor);
		beneficiary(event, governor);
	}

	/**
	 * A complement that the tree gave to the verb though it stands right behind the noun.
	 */
	private void beside(NounEvent event, Clause governor) {
		Tree tree = event.tree();
		Token next = tree.at(Math.min(tree.subtree(event.noun()).length(), tree.size() - 1));
		for (Argument argument : governor.arguments()) {
			String slot = argument.slot();
			boolean follows = next.is("case") && tree.below(next, argument.token());
			boolean wanted = event.frame().role(slot) != null
					&& (governor.frame() == null || governor.frame().role(slot) == null);
			if (follows && wanted && argument.token().index() > event.noun().index()) {
				this.filler.fill(event.parts(), tree, event.frame(), new Argument(slot, argument.token()));
			}
		}
	}

	/** Of what is promised, planned or refused, the doer is whoever promises. */
	private void promised(NounEvent event, Clause governor) {
		Tree tree = event.tree();
		Frame frame = governor.frame();
		Token subject = governor.argument("subj");
		boolean object = governor.argument("obj") == event.noun();
		boolean goal = frame != null && NounEvent.going(frame)
				&& tree.cues().has(Cue.PURPOSE, tree.preposition(event.noun()));
		if (((object && willing(governor)) || goal) && subject != null && event.vacant(RoleName.AGENT)) {
			for (Token each : tree.conjuncts(subject)) {
				event.add(RoleName.AGENT, this.filler.participant(tree, each, true));
			}
		}
	}

	private static boolean willing(Clause governor) {
		Frame frame = governor.frame();
		return governor.is(Telling.PROMISE) || governor.is(Telling.PLAN)
				|| (frame != null && ANNOUNCING.contains(frame.predicate()))
				|| governor.tree().cues().has(Cue.PLAN, governor.verb());
	}

	/** "a répliqué par des tirs": what somebody does by means of a deed is his deed. */
	private void means(NounEvent event, Clause governor) {
		Tree tree = event.tree();
		Token noun = event.noun();
		Token subject = governor.argument("subj");
		boolean by = noun.head() == governor.verb().index() && noun.is("obl") && WITH.contains(tree.preposition(noun))
				&& !governor.passive();
		if (by && subject != null && event.vacant(RoleName.AGENT)) {
			for (Token each : tree.conjuncts(subject)) {
				Participant doer = this.filler.participant(tree, each, true);
				if (Phrases.acting(doer)) {
					event.add(RoleName.AGENT, doer);
				}
			}
		}
	}

	/** "Under a deal with X, Y will pay": it is Y's deal. */
	private void terms(NounEvent event, Clause governor) {
		Tree tree = event.tree();
		Token noun = event.noun();
		Token subject = governor.subject();
		boolean agreed = event.frame().type() == FactType.AGREE && noun.head() == governor.verb().index()
				&& noun.is("obl") && event.under() && event.vacant(RoleName.AGENT);
		for (Token each : (agreed && subject != null) ? tree.conjuncts(subject) : List.<Token>of()) {
			Participant other = this.filler.participant(tree, each, true);
			if (Phrases.acting(other) && event.lacks(other)) {
				event.add(RoleName.AGENT, other);
			}
		}
	}

	/**
	 * "with the help of Y, X rebuilt it", "à la demande de Y, X est parti": whoever does
	 * the rest has it from Y.
	 */
	private void beneficiary(NounEvent event, Clause governor) {
		Tree tree = event.tree();
		Token noun = event.noun();
		boolean beside = noun.head() == governor.verb().index() && Tree.is(noun, "obl", "nmod", "advmod")
				&& tree.cues().has(Cue.OCCASION, tree.preposition(noun) + " " + noun.lemma());
		boolean done = event.parts()
			.stream()
			.anyMatch((part) -> part.role() == RoleName.AGENT && Phrases.acting(part.participant()));
		boolean whole = event.parts()
			.stream()
			.anyMatch((part) -> part.role() != RoleName.AGENT && Phrases.acting(part.participant()));
		if (!beside || !done || whole) {
			return;
		}
		for (Token each : (governor.subject() == null) ? List.<Token>of() : tree.conjuncts(governor.subject())) {
			Participant other = this.filler.participant(tree, each, true);
			if (event.lacks(other) && (other.known() || each.tag() == PartOfSpeech.NOUN)) {
				event.add(RoleName.RECIPIENT, other);
			}
		}
	}

}
