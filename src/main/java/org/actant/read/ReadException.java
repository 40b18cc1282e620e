package org.actant.read;

import org.actant.model.ActantException;
import org.jspecify.annotations.Nullable;

/** One document cannot be read; the others can. */
final class ReadException extends ActantException {

	ReadException(String message) {
		this(message, null);
	}

	ReadException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
