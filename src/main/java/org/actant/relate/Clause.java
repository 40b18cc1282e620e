package org.actant.relate;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its complements, wherever in the sentence they stand.
 *
 * @param tree the sentence
 * @param verb the verb
 * @param frame what it tells, or null for a verb that the lexicon lacks
 * @param passive whether its subject is what it is done to
 * @param subject what stands or is understood as its subject, or null
 * @param construction how the subject was found
 * @param arguments its other complements in order
 */
record Clause(Tree tree, Token verb, @Nullable Frame frame, boolean passive, @Nullable Token subject,
		Construction construction, List<Argument> arguments) {

	/** How a clause has its subject. */
	enum Construction {

		/** It stands beside the verb. */
		OWN("clause", 0.0),

		/** It is shared with a verb before. */
		SHARED("shared-subject", -0.06),

		/** It is the noun that a relative clause belongs to. */
		RELATIVE("relative", -0.03),

		/** It is the noun that a participle belongs to. */
		PARTICIPLE("participle", -0.05),

		/** It is the subject or object of the verb that governs an infinitive. */
		CONTROL("control", -0.14),

		/** The tree has none: it is the noun phrase right before a verb with a tense. */
		ORDER("order", -0.22),

		/** There is none. */
		NONE("no-subject", -0.25);

		private final String rule;

		private final double trust;

		Construction(String rule, double trust) {
			this.rule = rule;
			this.trust = trust;
		}

		String rule() {
			return this.rule;
		}

		/** What it adds to the confidence of a fact. */
		double trust() {
			return this.trust;
		}

	}

	/**
	 * A complement.
	 *
	 * @param slot {@code subj obj iobj} or a preposition
	 * @param token the head of its phrase
	 */
	record Argument(String slot, Token token) {
	}

	Clause {
		arguments = List.copyOf(arguments);
	}

	/** All complements by what they are to the active verb. */
	List<Argument> all() {
		List<Argument> all = new ArrayList<>();
		if (this.subject != null) {
			all.add(new Argument(this.passive ? "obj" : "subj", this.subject));
		}
		all.addAll(this.arguments);
		return all;
	}

	@Nullable Token argument(String slot) {
		for (Argument argument : all()) {
			if (argument.slot().equals(slot)) {
				return argument.token();
			}
		}
		return null;
	}

	boolean is(Frame.Telling telling) {
		return this.frame != null && this.frame.telling() == telling;
	}

	/** Whether it is a present participle behind a noun, which may speak of another. */
	boolean dangling() {
		return this.construction == Construction.PARTICIPLE && !this.passive;
	}

	/** Whether it only says that there is something. */
	boolean existential() {
		boolean there = this.verb.lemma().equals("avoir")
				&& this.tree.kid(this.verb, (kid) -> kid.lemma().equals("y")) != null;
		return there || (this.tree.cues().has(Cue.BE, this.verb) && this.tree.kid(this.verb, "expl") != null);
	}

	boolean saying() {
		return this.frame != null && this.frame.telling().saying();
	}

}
