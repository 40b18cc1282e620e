package org.actant.relate;

import org.actant.model.Entity;
import org.actant.model.Quantity;
import org.actant.model.Span;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase as it takes part in a fact.
 *
 * @param token the word that the clause hangs it by
 * @param entity who or what it is, or null for a thing that is no entity
 * @param text its words, without clauses
 * @param head lemma of its head word
 * @param span where it stands in the document
 * @param quantity how many or how much, or null
 * @param certainty how sure the entity is, from 0 to 1
 */
record Participant(Token token, @Nullable Entity entity, String text, String head, Span span,
		@Nullable Quantity quantity, double certainty) {

	/** What tells one participant from another: the entity, or else the head word. */
	String key() {
		return (this.entity != null) ? this.entity.id() : "~" + this.head;
	}

	boolean same(Participant other) {
		return key().equals(other.key());
	}

	boolean known() {
		return this.entity != null;
	}

}
