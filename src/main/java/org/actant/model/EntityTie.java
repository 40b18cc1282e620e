package org.actant.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A standing tie between two entities that comes from knowledge or from a name itself,
 * not from a fact of the text.
 *
 * @param kind {@code OF} (a group and its country), {@code HOLDS} (a person and the
 * country or body whose office it is), {@code IN} (a place and its country),
 * {@code PART_OF} (a body and the body or country that it belongs to)
 * @param to id of the other entity
 * @param label the office or part in words, or null
 * @param since first day, or null where unknown
 * @param until last day, or null where unknown or still so
 */
public record EntityTie(String kind, String to, @Nullable String label, @Nullable LocalDate since,
		@Nullable LocalDate until) {
}
