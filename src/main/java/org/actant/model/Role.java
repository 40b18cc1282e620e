package org.actant.model;

import org.jspecify.annotations.Nullable;

/**
 * A participant of a fact.
 *
 * @param name its part in the fact
 * @param entity id of the entity, or null for a thing that is none
 * @param text the words as read, the head noun with its modifiers and no clause
 * @param head lemma of the head word
 * @param span where the words stand in the document
 * @param quantity how many or how much, or null
 */
public record Role(RoleName name, @Nullable String entity, String text, String head, Span span,
		@Nullable Quantity quantity) {
}
