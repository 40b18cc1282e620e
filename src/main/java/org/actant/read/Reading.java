package org.actant.read;

import java.util.List;

import org.actant.model.Document;

/** What came of one thing that was to be read. */
public sealed interface Reading {

	/**
	 * @return the file, entry or line that was to be read, as a person would name it
	 */
	String source();

	/**
	 * A document was read.
	 *
	 * @param source where it comes from
	 * @param document the document
	 * @param notes what the reader had to assume or mend, one line each
	 */
	record Done(String source, Document document, List<String> notes) implements Reading {

		public Done {
			notes = List.copyOf(notes);
		}
	}

	/**
	 * It could not be read: a failure that the caller counts.
	 *
	 * @param source what was to be read
	 * @param reason why not, and what to do
	 */
	record Refused(String source, String reason) implements Reading {
	}

	/**
	 * It lies in a folder among documents and is none: no failure.
	 *
	 * @param source what was passed over
	 * @param reason why
	 */
	record PassedOver(String source, String reason) implements Reading {
	}

}
