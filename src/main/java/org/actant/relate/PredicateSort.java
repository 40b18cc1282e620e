package org.actant.relate;

import java.util.HashSet;
import java.util.Set;

import org.actant.lexicon.Table;

/**
 * What predicates have in common, from {@code lexicon/predicate-sorts.tsv}.
 */
enum PredicateSort {

	/** It tells little of what somebody does with a thing: <em>involve</em>. */
	VAGUE,

	/** It is done to two at once, each of whom may be its doer: <em>merge</em>. */
	JOINING,

	/** Whose it is that is sent sends it: <em>deploy</em>. */
	SENDING,

	/** It only says of an attack whom it met: <em>hit</em>. */
	STRIKING,

	/** It only brings what is said: <em>explain</em>. */
	SAYING,

	/** It makes somebody something: <em>appoint</em>. */
	CALLING,

	/** Courts do it: <em>acquit</em>. */
	JUDGING,

	/** It tells what happened to people: <em>die</em>. */
	HARM,

	/** Of several who do it, each does it with the others: <em>meet</em>. */
	MUTUAL;

	private final Set<String> predicates = new HashSet<>();

	static {
		Table.read("predicate-sorts.tsv")
			.rows()
			.forEach((row) -> row.choice("sort", PredicateSort.class).predicates.addAll(row.list("predicates")));
	}

	boolean has(String predicate) {
		return this.predicates.contains(predicate);
	}

}
