package org.actant.relate;

import java.util.List;

import org.actant.model.FactType;
import org.actant.model.Token;
import org.actant.relate.Frame.Telling;

/** Tells clauses that hold no fact of their own: they lend, colour or close another. */
final class SilentClauses {

	private final Verbs verbs;

	private final ServingVerbs serving;

	private final Complements complements;

	SilentClauses(Verbs verbs, ServingVerbs serving, Complements complements) {
		this.verbs = verbs;
		this.serving = serving;
		this.complements = complements;
	}

	boolean has(Clause clause, List<Clause> all, SentenceClauses clauses) {
		return this.serving.service(clause) != null || swallowed(clause, clauses) || colouring(clause, clauses)
				|| within(clause, all) || this.verbs.undergoing(clause.tree(), clause.verb());
	}

	/** Whether the verb is but a word of another's fixed phrase: faire savoir. */
	private boolean within(Clause clause, List<Clause> clauses) {
		for (Clause other : clauses) {
			Frame frame = other.frame();
			if (other != clause && frame != null && frame.words().size() > 1
					&& this.verbs.words(clause.tree(), other.verb(), frame).get(clause.verb().index())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a verb of refusing or preventing has the clause as its complement, and
	 * tells it all.
	 */
	private static boolean swallowed(Clause clause, SentenceClauses clauses) {
		Clause governor = clauses.at(clause.verb().head());
		Token verb = clause.verb();
		if (governor == null || governor.frame() == null || !Tree.is(verb, "xcomp", "ccomp", "advcl", "obl")) {
			return false;
		}
		boolean averts = governor.is(Telling.REFUSE) || governor.tree().averts(governor.verb())
				|| (governor.is(Telling.FAIL) && governor.frame().type() != FactType.OTHER);
		return averts && Tree.is(verb, "xcomp", "ccomp");
	}

	/** Whether the verb only colours its infinitive, which is the fact. */
	private boolean colouring(Clause clause, SentenceClauses clauses) {
		Clause below = this.complements.of(clause, clauses);
		return below != null && (modal(clause) || planning(clause, below));
	}

	private static boolean modal(Clause clause) {
		Cues cues = clause.tree().cues();
		Token verb = clause.verb();
		return cues.has(Cue.CAN, verb) || cues.has(Cue.MUST, verb) || cues.has(Cue.FUTURE, verb)
				|| cues.has(Cue.ASPECT, verb) || clause.is(Telling.BEGIN);
	}

	private static boolean planning(Clause clause, Clause below) {
		Frame frame = clause.frame();
		boolean other = frame == null || frame.type() == FactType.OTHER;
		if (frame != null && !other && frame.type() != FactType.STATE) {
			return false;
		}
		boolean decided = frame != null && frame.predicate().equals("decide")
				&& clause.tree().kid(below.verb(), "nsubj") != null;
		boolean planned = clause.tree().cues().has(Cue.PLAN, clause.verb()) || clause.is(Telling.PLAN);
		return (planned && !decided && !Wishes.of(clause, below)) || (other && clause.is(Telling.FAIL));
	}

}
