package org.actant.lexicon;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who held which office when.
 *
 * @param person id of the holder
 * @param title key of the office
 * @param body id of the country or body whose office it is
 * @param label the office in English
 * @param since first day, or null where unknown
 * @param until last day, or null where unknown or still so
 */
public record Office(String person, String title, String body, String label, @Nullable LocalDate since,
		@Nullable LocalDate until) {

	/**
	 * @param day a day
	 * @return whether the office was held then, as far as is known
	 */
	public boolean heldOn(LocalDate day) {
		return (this.since != null && !day.isBefore(this.since)) && (this.until == null || !day.isAfter(this.until));
	}

}
