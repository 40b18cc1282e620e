package org.actant.relate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** The clauses of one sentence by their verbs, in the order of the text. */
final class SentenceClauses {

	private final Map<Integer, Clause> byVerb = new TreeMap<>();

	SentenceClauses(List<Clause> clauses) {
		clauses.forEach((clause) -> this.byVerb.put(clause.verb().index(), clause));
	}

	Collection<Clause> all() {
		return this.byVerb.values();
	}

	boolean has(Token verb) {
		return this.byVerb.containsKey(verb.index());
	}

	@Nullable Clause at(Token verb) {
		return at(verb.index());
	}

	@Nullable Clause at(int verb) {
		return this.byVerb.get(verb);
	}

}
