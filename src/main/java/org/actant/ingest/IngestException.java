package org.actant.ingest;

import org.actant.model.ActantException;

/** A document was read but could not be loaded. */
final class IngestException extends ActantException {

	IngestException(String message) {
		super(message);
	}

}
