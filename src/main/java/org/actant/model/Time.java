package org.actant.model;

import java.time.LocalDate;

/**
 * When something happened or is to happen.
 *
 * @param start first day
 * @param end last day, included
 * @param precision how exact it is
 */
public record Time(LocalDate start, LocalDate end, TimePrecision precision) {

	/**
	 * @return the time in ISO 8601: {@code 2024-11-12}, {@code 2024-11}, {@code 2024},
	 * {@code 2024-11-12/2024-11-15}
	 */
	public String iso() {
		String day = this.start.toString();
		return switch (this.precision) {
			case DAY -> day;
			case MONTH -> day.substring(0, 7);
			case YEAR -> day.substring(0, 4);
			case SPAN -> day + "/" + this.end;
		};
	}

}
