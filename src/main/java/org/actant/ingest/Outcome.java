package org.actant.ingest;

import org.actant.load.LoadReport;
import org.actant.model.Document;
import org.actant.model.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document.
 *
 * @param document the document
 * @param extraction what was read out of it, or null where it could not be read
 * @param status what became of it
 * @param message why it failed and what to do, or null
 */
public record Outcome(Document document, @Nullable Extraction extraction, Status status, @Nullable String message) {

	static Outcome failed(Document document, String message) {
		return new Outcome(document, null, Status.FAILED, message);
	}

	static Outcome read(Document document, Extraction extraction) {
		return new Outcome(document, extraction, Status.UNCHANGED, null);
	}

	Outcome loaded(LoadReport report) {
		String id = this.document.id();
		String why = report.failed().get(id);
		if (why != null) {
			return failed(this.document, why);
		}
		if (this.extraction == null) {
			return this;
		}
		Status loaded = report.loaded().contains(id) ? Status.LOADED
				: (report.replaced().contains(id) ? Status.REPLACED : Status.UNCHANGED);
		return new Outcome(this.document, this.extraction, loaded, null);
	}

	/** What became of a document. */
	public enum Status {

		/** It is new in the graph. */
		LOADED,

		/** It was there with other content, which is gone. */
		REPLACED,

		/** It was there as it is. */
		UNCHANGED,

		/** It could not be read or loaded. */
		FAILED

	}

}
