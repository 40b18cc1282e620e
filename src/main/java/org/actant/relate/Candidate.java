package org.actant.relate;

import org.actant.model.Entity;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase or pronoun that may take part in what a verb or noun of its sentence
 * tells.
 *
 * @param token its head
 * @param doer who it is as a doer
 * @param other who or what it is in any other role
 * @param preposition the preposition before it, or an empty string
 * @param time whether it is a date or time
 */
record Candidate(Token token, Participant doer, Participant other, String preposition, boolean time) {

	@Nullable Entity entity() {
		return (this.other.entity() != null) ? this.other.entity() : this.doer.entity();
	}

	/** Its type as an entity, with a mark where nobody names it. */
	String type() {
		Entity entity = this.other.entity();
		if (entity == null) {
			return this.time ? "TIME" : "none";
		}
		return entity.type().name() + (unnamed() ? "~" : "");
	}

	boolean unnamed() {
		Entity entity = this.other.entity();
		return entity != null && entity.id().contains("~");
	}

	boolean acting() {
		return Phrases.acting(this.other);
	}

}
