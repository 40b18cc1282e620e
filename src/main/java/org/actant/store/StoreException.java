package org.actant.store;

import org.actant.model.ActantException;
import org.jspecify.annotations.Nullable;

/** The store cannot be opened, or its schema or Cypher files are not as they must be. */
public class StoreException extends ActantException {

	/**
	 * @param message what went wrong, where, and what to do, in one line
	 */
	public StoreException(String message) {
		super(message);
	}

	/**
	 * @param message what went wrong, where, and what to do, in one line
	 * @param cause the failure underneath, or null
	 */
	public StoreException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
