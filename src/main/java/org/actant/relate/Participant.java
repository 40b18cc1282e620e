package org.actant.relate;

import org.actant.model.Entity;
import org.actant.model.EntityType;
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
 * @param owned whether the phrase is only a deed of the entity: its strike
 */
record Participant(Token token, @Nullable Entity entity, String text, String head, Span span,
		@Nullable Quantity quantity, double certainty, boolean owned) {

	/** What tells one participant from another: the entity, or else the head word. */
	String key() {
		return (this.entity != null) ? this.entity.id() : "~" + this.head;
	}

	boolean same(Participant other) {
		return key().equals(other.key());
	}

	Participant asOwned(boolean only) {
		return new Participant(this.token, this.entity, this.text, this.head, this.span, this.quantity, this.certainty,
				only);
	}

	/** The same phrase as a thing that is nobody. */
	Participant unknown() {
		return new Participant(this.token, null, this.text, this.head, this.span, this.quantity, this.certainty, false);
	}

	/** Whether the phrase itself is the entity, not only something of its. */
	boolean spoken() {
		return !this.owned;
	}

	boolean person() {
		return this.entity != null && this.entity.type() == EntityType.PERSON;
	}

	boolean known() {
		return this.entity != null;
	}

}
