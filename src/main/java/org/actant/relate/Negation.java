package org.actant.relate;

import java.util.Locale;
import java.util.Set;

import org.actant.model.PartOfSpeech;
import org.actant.model.Polarity;
import org.actant.model.Token;

/** Reads what is said not to be: by an adverb, a determiner or a preposition. */
final class Negation {

	/** "des projets de visite": no more nouns than this hang by one another. */
	private static final int MOST_NOUNS = 3;

	private Negation() {
	}

	/** Whether the clause of a verb is negated. */
	static Polarity of(Tree tree, Token verb) {
		return awaited(tree, verb) ? Polarity.POSITIVE : told(tree, verb);
	}

	/** "tant que l'accord n'est pas conclu": until it is. */
	private static boolean awaited(Tree tree, Token verb) {
		for (int i = verb.index() - 2; i >= 0; i--) {
			if (tree.at(i).tag() == PartOfSpeech.VERB && !tree.below(tree.at(i), verb)) {
				return false;
			}
			if (tree.at(i).lemma().equals("tant") && tree.at(i + 1).lemma().equals("que")) {
				return tree.french();
			}
		}
		return false;
	}

	private static Polarity told(Tree tree, Token verb) {
		Cues cues = tree.cues();
		for (Token kid : tree.kids(verb)) {
			if (Tree.is(kid, "advmod", "det", "aux", "neg", "discourse", "cc") && cues.has(Cue.NEGATION, kid)
					&& negates(tree, verb, kid)) {
				return Polarity.NEGATIVE;
			}
			Token negation = kid.is("advmod") ? tree.kid(kid, (inner) -> cues.has(Cue.NEGATION, inner)) : null;
			if (negation != null && negates(tree, verb, negation)) {
				return Polarity.NEGATIVE;
			}
			if (Tree.is(kid, "mark", "case") && cues.has(Cue.WITHOUT, kid)) {
				return Polarity.NEGATIVE;
			}
			if (Tree.is(kid, "nsubj", "obj", "obl", "expl:subj") && kid.index() < tree.size() && none(tree, kid)) {
				return Polarity.NEGATIVE;
			}
		}
		return Polarity.POSITIVE;
	}

	/** "plus" negates only beside "ne". */
	private static boolean negates(Tree tree, Token verb, Token adverb) {
		if (!adverb.lemma().equals("plus")) {
			return true;
		}
		return tree.kid(verb, (kid) -> Set.of("ne", "n'", "n’").contains(kid.form().toLowerCase(Locale.ROOT))) != null;
	}

	/**
	 * "il n'y a pas de contacts", "no plans for a visit": what is said not to be, itself
	 * or by the plan for it.
	 */
	static boolean absent(Tree tree, Token noun) {
		Token at = noun;
		for (int steps = 0; steps < MOST_NOUNS; steps++) {
			Token head = tree.head(at);
			if (head == null) {
				return false;
			}
			if (exists(tree, head) && Tree.is(at, "obj", "nsubj", "obl:arg")) {
				return of(tree, head) == Polarity.NEGATIVE;
			}
			boolean plan = at.is("nmod") && (tree.cues().has(Cue.PLAN, head) || tree.cues().has(Cue.GENERIC, head));
			if (!plan || none(tree, head)) {
				return plan;
			}
			at = head;
		}
		return false;
	}

	/** "il y a", "there is". */
	private static boolean exists(Tree tree, Token verb) {
		return Set.of("avoir", "be").contains(verb.lemma()) && tree.kid(verb,
				(kid) -> kid.is("expl") && Set.of("y", "there").contains(kid.form().toLowerCase(Locale.ROOT))) != null;
	}

	static boolean none(Tree tree, Token noun) {
		return tree.cues().has(Cue.NONE, noun) || tree.hasKid(noun, "det", Cue.NONE)
				|| tree.hasKid(noun, "advmod", Cue.NONE);
	}

}
