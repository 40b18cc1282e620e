package org.actant.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Spans of time; weeks go from Monday to Sunday, as in ISO 8601. */
public enum TimeUnit {

	/** A day. */
	DAY(ChronoUnit.DAYS, "uuuu-MM-dd"),

	/** A week. */
	WEEK(ChronoUnit.WEEKS, "YYYY-'W'ww"),

	/** A month. */
	MONTH(ChronoUnit.MONTHS, "uuuu-MM"),

	/** A year. */
	YEAR(ChronoUnit.YEARS, "uuuu");

	private final ChronoUnit length;

	private final DateTimeFormatter label;

	TimeUnit(ChronoUnit length, String label) {
		this.length = length;
		// Weeks of France are those of ISO 8601; those of the root locale are not.
		this.label = DateTimeFormatter.ofPattern(label, Locale.FRANCE);
	}

	LocalDate end(LocalDate start) {
		return start.plus(1, this.length).minusDays(1);
	}

	String label(LocalDate start) {
		return this.label.format(start);
	}

}
