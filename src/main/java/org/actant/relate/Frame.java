package org.actant.relate;

import java.util.List;
import java.util.Map;

import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.jspecify.annotations.Nullable;

/**
 * What a verb or event noun tells: its predicate in the graph and the roles of its
 * complements.
 *
 * @param words its words, the first the verb or noun itself
 * @param reflexive whether it is a verb with se
 * @param object what its object must be
 * @param predicate the English verb of the graph
 * @param type the sort of fact
 * @param mode PLOVER mode, or null
 * @param slots role by complement: {@code subj obj iobj ccomp xcomp adj} or a preposition
 * @param telling how it tells of what its complement says
 */
record Frame(List<String> words, boolean reflexive, Kind object, String predicate, FactType type, @Nullable String mode,
		Map<String, RoleName> slots, Telling telling) {

	/** What a verb's object must be for the verb to have that sense. */
	enum Kind {

		/** Anything, or nothing. */
		ANY,

		/** Somebody: a person, body or people. */
		SOMEBODY,

		/** Something. */
		SOMETHING,

		/** A place or country that is named. */
		SOMEWHERE,

		/** A body. */
		BODY

	}

	/** How a verb presents its complement. */
	enum Telling {

		/** It presents nothing. */
		NONE,

		/** On the subject's word. */
		AFFIRM,

		/** As untrue, on the subject's word. */
		DENY,

		/** On the subject's word, with a doubt. */
		HEDGE,

		/** As wished from somebody. */
		ASK,

		/** As promised. */
		PROMISE,

		/** As planned. */
		PLAN,

		/** As not achieved. */
		FAIL,

		/** As refused. */
		REFUSE,

		/** As told to do. */
		ORDER,

		/** As begun or gone on with: it says no more than the complement. */
		BEGIN,

		/** As done by the object at the subject's doing. */
		CAUSE;

		/** Whether somebody is to do it at another's wish. */
		boolean wishing() {
			return this == ASK || this == ORDER;
		}

		boolean saying() {
			return this == AFFIRM || this == DENY || this == HEDGE;
		}

	}

	Frame {
		words = List.copyOf(words);
		slots = Map.copyOf(slots);
	}

	String lemma() {
		return (this.reflexive ? "se " : "") + String.join(" ", this.words);
	}

	@Nullable RoleName role(String slot) {
		return this.slots.get(slot);
	}

}
