package org.actant.export;

import org.actant.model.ActantException;

/** A graph cannot be written down as it is asked for. */
public final class ExportException extends ActantException {

	ExportException(String message) {
		super(message);
	}

	ExportException(String message, Throwable cause) {
		super(message, cause);
	}

}
