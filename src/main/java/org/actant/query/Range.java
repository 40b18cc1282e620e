package org.actant.query;

import org.actant.query.QueryException.Reason;

/** Numbers and lists that a question may give. */
final class Range {

	private Range() {
	}

	static int check(String name, int value, int least, int most) {
		if (value < least || value > most) {
			throw new QueryException(Reason.OUT_OF_RANGE,
					"%s is %d; it must be from %d to %d.".formatted(name, value, least, most));
		}
		return value;
	}

	static void size(String name, int size, int least, int most) {
		if (size < least || size > most) {
			throw new QueryException(Reason.OUT_OF_RANGE,
					"%s has %d different entries; it must have from %d to %d.".formatted(name, size, least, most));
		}
	}

}
