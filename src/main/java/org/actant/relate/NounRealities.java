package org.actant.relate;

import java.util.Set;

import org.actant.model.Modality;
import org.actant.model.Polarity;
import org.actant.model.Token;
import org.actant.relate.Frame.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Reads polarity and modality of what event nouns tell: their adjectives, their
 * preposition and what governs them.
 */
final class NounRealities {

	private static final int DEEPEST = 6;

	/** "pendant le projet de visite": the plan itself. */
	private static final Set<String> WITHIN = Set.of("during", "in", "lors", "pendant", "dans", "after");

	private final RealityReader realities;

	NounRealities(RealityReader realities) {
		this.realities = realities;
	}

	/**
	 * @param tree a sentence
	 * @param noun an event noun
	 * @param governor the clause that it is a part of, or null
	 * @param lent whether the verb of that clause only serves the noun: "mène une
	 * attaque"
	 * @return how real the event is
	 */
	Reality of(Tree tree, Token noun, @Nullable Clause governor, boolean lent) {
		boolean without = tree.cues().has(Cue.WITHOUT, tree.preposition(noun));
		if (without && governor != null && !this.realities.of(tree, governor.verb()).real()) {
			return adjectives(tree, noun).and(Modality.HYPOTHETICAL);
		}
		Reality own = own(tree, noun, without);
		if (governor == null) {
			return own;
		}
		return lent ? own.and(this.realities.of(tree, governor.verb())) : governed(own, tree, noun, governor);
	}

	/** What the words around the noun make of it. */
	private static Reality own(Tree tree, Token noun, boolean without) {
		Reality reality = adjectives(tree, noun);
		String preposition = tree.preposition(noun);
		if (Negation.none(tree, noun) || without || Negation.absent(tree, noun)) {
			reality = reality.and(Polarity.NEGATIVE);
		}
		if (tree.cues().has(Cue.PURPOSE, preposition)) {
			reality = reality.and(Modality.PLANNED);
		}
		Token head = tree.head(noun);
		boolean planned = head != null && noun.is("nmod") && tree.cues().has(Cue.PLAN, head)
				&& !WITHIN.contains(preposition);
		return planned ? reality.and(Modality.PLANNED) : reality;
	}

	/** What the clause makes of the noun. */
	private Reality governed(Reality own, Tree tree, Token noun, Clause governor) {
		Cues cues = tree.cues();
		Token verb = governor.verb();
		boolean doer = governor.argument("subj") == noun;
		if (!doer && tree.averts(verb)) {
			return own.and(RealityReader.averted(tree, verb));
		}
		if (cues.has(Cue.AFTER, tree.preposition(noun))) {
			return own;
		}
		if (!doer && cues.has(Cue.FEAR, verb)) {
			return own.and(Modality.HYPOTHETICAL);
		}
		Reality reality = denied(tree, noun, governor) ? own.and(Polarity.NEGATIVE) : own;
		if (!doer && this.realities.open(tree, verb)) {
			return reality.and(Modality.HYPOTHETICAL);
		}
		if (!doer && (cues.has(Cue.PLAN, verb) || governor.is(Telling.PROMISE) || governor.is(Telling.PLAN))) {
			return reality.and(Modality.PLANNED);
		}
		boolean thinkable = this.realities.of(tree, verb).modality() == Modality.HYPOTHETICAL;
		return (thinkable && (doer || noun.is("nsubj"))) ? reality.and(Modality.HYPOTHETICAL) : reality;
	}

	/** "il n'y a pas de projet de contacts": nor are there contacts. */
	private boolean denied(Tree tree, Token noun, Clause governor) {
		Token top = noun;
		for (int steps = 0; steps < DEEPEST && top.is("nmod"); steps++) {
			Token head = tree.head(top);
			if (head == null) {
				break;
			}
			top = head;
		}
		return top != noun && top.head() == governor.verb().index() && governor.existential()
				&& Negation.of(tree, governor.verb()) == Polarity.NEGATIVE;
	}

	private static Reality adjectives(Tree tree, Token noun) {
		return RealityReader.hedged(Reality.PLAIN, tree.kids(noun, "amod", "acl"), tree);
	}

}
