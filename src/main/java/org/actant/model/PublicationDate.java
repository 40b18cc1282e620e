package org.actant.model;

import java.time.LocalDate;

/**
 * The day a document was published and how that is known.
 *
 * @param day the calendar day
 * @param basis where the day was found
 */
public record PublicationDate(LocalDate day, Basis basis) {

	/**
	 * @return whether the day is only a guess, taken from the file
	 */
	public boolean assumed() {
		return this.basis == Basis.FILE;
	}

	/** Where a publication date was found, the surest first. */
	public enum Basis {

		/** Meta tags, JSON-LD, feed entries, PDF information, fields of JSON Lines. */
		METADATA,

		/** A header of {@code key: value} lines above the text. */
		FRONT_MATTER,

		/** A dateline in the text ("PARIS, 3 mars 2025 -"). */
		DATELINE,

		/** The file's time of last change: assumed. */
		FILE

	}

}
