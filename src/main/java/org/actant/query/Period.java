package org.actant.query;

import java.time.LocalDate;

import org.actant.query.QueryException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another.
 *
 * @param from first day, or null for an open beginning
 * @param to last day, included, or null for an open end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

	public Period {
		if (from != null && to != null && to.isBefore(from)) {
			throw new QueryException(Reason.BAD_INPUT,
					"The period from %s to %s ends before it begins: exchange the two.".formatted(from, to));
		}
	}

}
