package org.actant.model;

import org.jspecify.annotations.Nullable;

/**
 * The one family of exceptions that Actant throws on purpose. The message says what went
 * wrong, where, and what the reader can do about it; it is shown to users as it stands.
 */
public abstract class ActantException extends RuntimeException {

	/**
	 * @param message what went wrong, where, and what to do, in one line
	 */
	protected ActantException(String message) {
		super(message);
	}

	/**
	 * @param message what went wrong, where, and what to do, in one line
	 * @param cause the failure underneath, or null
	 */
	protected ActantException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/**
	 * @return what went wrong, where, and what to do, in one line
	 */
	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

}
