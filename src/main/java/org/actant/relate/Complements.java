package org.actant.relate;

import java.util.BitSet;

import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Which clause completes another: what somebody asks, decides or says. */
final class Complements {

	private final Verbs verbs;

	private final Subjects subjects;

	Complements(Verbs verbs) {
		this.verbs = verbs;
		this.subjects = new Subjects(verbs);
	}

	@Nullable Clause of(Clause clause, SentenceClauses clauses) {
		Frame frame = clause.frame();
		BitSet phrase = (frame == null) ? new BitSet() : this.verbs.words(clause.tree(), clause.verb(), frame);
		for (Token kid : clause.tree().kids(clause.verb())) {
			if (Tree.is(kid, "xcomp", "ccomp") && clauses.has(kid)) {
				Clause below = clauses.at(kid);
				return (phrase.get(kid.index()) && below != null) ? of(below, clauses) : below;
			}
		}
		for (Clause other : clauses.all()) {
			Token verb = other.verb();
			if (verb.index() > clause.verb().index() && governs(clause, other)) {
				return other;
			}
		}
		return null;
	}

	/** Whether a verb of asking or accusing has the other as its complement. */
	private boolean governs(Clause clause, Clause other) {
		return this.subjects.asked(clause.tree(), other.verb(), clause.tree().head(other.verb())) == clause.verb();
	}

	/** "insiste sur le fait que …", "the idea that …". */
	static @Nullable Clause factThat(Clause clause, SentenceClauses clauses) {
		for (Clause.Argument argument : clause.arguments()) {
			if (clause.tree().cues().has(Cue.FACT, argument.token())) {
				for (Token kid : clause.tree().kids(argument.token())) {
					if (Tree.is(kid, "acl", "ccomp") && clauses.has(kid)) {
						return clauses.at(kid);
					}
				}
			}
		}
		return null;
	}

}
