package org.actant.model;

/**
 * The reading of a mention as an entity.
 *
 * @param mention the mention
 * @param entity id of the entity
 * @param certainty how sure the reading is, from 0 to 1
 * @param rule name of the rule that made it: {@code name}, {@code surname},
 * {@code acronym}, {@code title}, {@code pronoun} …
 */
public record Link(Mention mention, String entity, double certainty, String rule) {
}
