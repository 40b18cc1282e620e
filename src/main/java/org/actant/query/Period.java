package org.actant.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

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

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("begin", this.from);
		parameters.put("end", this.to);
		return parameters;
	}

}
