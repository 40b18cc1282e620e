package org.actant.export;

import org.actant.model.ActantException;

/** A graph cannot be written down. */
final class ExportException extends ActantException {

	ExportException(String message, Throwable cause) {
		super(message, cause);
	}

}
