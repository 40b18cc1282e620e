package org.actant.ingest;

import java.util.List;

import org.actant.model.Extraction;

/** What came of one document on its way from a source to its facts. */
public sealed interface Result {

	/**
	 * @return the file, entry or line, as a person would name it
	 */
	String source();

	/**
	 * Facts were read out of it.
	 *
	 * @param source where it comes from
	 * @param extraction its entities and facts
	 * @param notes what had to be assumed, one line each
	 */
	record Extracted(String source, Extraction extraction, List<String> notes) implements Result {
	}

	/**
	 * It could not be read or understood.
	 *
	 * @param source where it comes from
	 * @param reason why not, and what to do
	 */
	record Failed(String source, String reason) implements Result {
	}

	/**
	 * It was lying among documents and is none.
	 *
	 * @param source what was passed over
	 * @param reason why
	 */
	record PassedOver(String source, String reason) implements Result {
	}

}
