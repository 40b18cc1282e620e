package org.actant.ingest;

import org.actant.model.ActantException;

/** What was to be ingested could not be taken or loaded. */
class IngestException extends ActantException {

	IngestException(String message) {
		super(message);
	}

}
