package org.actant.relate;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds who and what a sentence tells of. */
final class Candidates {

	/** A relative pronoun stands no further below its clause than this. */
	private static final int DEEPEST = 12;

	private final RoleFiller filler;

	private final Phrases phrases;

	Candidates(RoleFiller filler, Phrases phrases) {
		this.filler = filler;
		this.phrases = phrases;
	}

	/** The candidates in order; for a relative pronoun its antecedent stands. */
	List<Candidate> of(Tree tree) {
		List<Candidate> candidates = new ArrayList<>();
		for (Token token : tree.sentence().tokens()) {
			boolean owning = Tree.is(token, "amod", "nmod:poss", "det") && this.phrases.link(tree, token).isPresent();
			boolean part = Tree.is(token, "flat", "fixed", "goeswith");
			if ((Tree.noun(token) || owning) && !part && antecedent(tree, token) == null) {
				candidates.add(new Candidate(token, this.filler.participant(tree, token, true),
						this.filler.participant(tree, token, false), tree.preposition(token),
						this.filler.time(tree, token)));
			}
		}
		return candidates;
	}

	/** The noun that a relative pronoun stands for, or null. */
	static @Nullable Token antecedent(Tree tree, Token pronoun) {
		Token token = tree.cues().has(Cue.RELATIVE, pronoun) ? pronoun : null;
		for (int steps = 0; token != null && steps < DEEPEST; steps++) {
			Token head = tree.head(token);
			if (token.is("acl") && head != null && Tree.noun(head)) {
				return head;
			}
			token = head;
		}
		return null;
	}

}
