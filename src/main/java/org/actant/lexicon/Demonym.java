package org.actant.lexicon;

/**
 * An adjective or noun of a nation or region.
 *
 * @param entity id of the country or place that it belongs to
 * @param adjective the English adjective: North Korean
 */
public record Demonym(String entity, String adjective) {
}
