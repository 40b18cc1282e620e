package org.actant.model;

import org.jspecify.annotations.Nullable;

/**
 * How much or how many.
 *
 * @param value the number, the lower one of a range
 * @param high the upper one of a range, or null
 * @param unit currency, measure or null where things are counted
 * @param qualifier {@code about}, {@code at least}, {@code at most}, {@code more than},
 * {@code less than}, or null
 */
public record Quantity(double value, @Nullable Double high, @Nullable String unit, @Nullable String qualifier) {
}
