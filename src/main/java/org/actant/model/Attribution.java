package org.actant.model;

import org.jspecify.annotations.Nullable;

/**
 * On whose word a fact is told.
 *
 * @param entity id of the source, or null for one that is no entity ("des sources
 * locales")
 * @param text the source as read
 * @param verb English verb of saying
 * @param stance whether the source affirms or denies
 */
public record Attribution(@Nullable String entity, String text, String verb, Stance stance) {
}
