package org.actant.query;

import org.actant.query.QueryException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param first how many rows at most, from 1 to {@value #MOST}
 * @param after cursor of the row before, or null for the beginning
 * @param total whether the number of all rows is asked for too
 */
public record PageRequest(int first, @Nullable String after, boolean total) {

	/** The largest page. */
	public static final int MOST = 100;

	public PageRequest {
		if (first < 1 || first > MOST) {
			throw new QueryException(Reason.BAD_PAGE_SIZE,
					"A page has 1 to %d rows, not %d: ask for less and follow endCursor.".formatted(MOST, first));
		}
	}

	/** One row more than asked for tells whether there is a next page. */
	int limit() {
		return this.first + 1;
	}

}
