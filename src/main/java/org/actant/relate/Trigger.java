package org.actant.relate;

import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A word that may tell a fact.
 *
 * @param word the verb or event noun
 * @param clause its complements, or null for a noun
 * @param frame what it tells, or null for a verb that the lexicon lacks
 */
record Trigger(Token word, @Nullable Clause clause, @Nullable Frame frame) {

	static Trigger of(Clause clause) {
		return new Trigger(clause.verb(), clause, clause.frame());
	}

	/** Whether it is a noun that says what somebody is to whom. */
	boolean role() {
		return this.clause == null && this.frame != null && this.frame.predicate().equals(RoleNouns.HOLDS);
	}

	/** v, vp for a verb in the passive, n, r for a role. */
	String kind() {
		if (this.clause != null) {
			return this.clause.passive() ? "vp" : "v";
		}
		return role() ? "r" : "n";
	}

	/** What a word is to the verb: subj, obj, a preposition; "-" where it is none. */
	String slot(Token token) {
		if (this.clause != null) {
			for (Clause.Argument argument : this.clause.all()) {
				if (argument.token() == token) {
					return argument.slot();
				}
			}
		}
		return "-";
	}

	String lemma() {
		return (this.frame != null) ? this.frame.lemma() : this.word.lemma();
	}

	String type() {
		return (this.frame != null) ? this.frame.type().name() : "none";
	}

}
