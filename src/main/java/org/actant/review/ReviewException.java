package org.actant.review;

import org.actant.model.ActantException;

/** A decision cannot be made as it is asked for. */
public final class ReviewException extends ActantException {

	private final boolean unknown;

	ReviewException(boolean unknown, String message) {
		super(message);
		this.unknown = unknown;
	}

	static ReviewException unknown(String message, Object... parts) {
		return new ReviewException(true, message.formatted(parts));
	}

	static ReviewException refused(String message, Object... parts) {
		return new ReviewException(false, message.formatted(parts));
	}

	/**
	 * @return whether something that it names is not there
	 */
	public boolean unknown() {
		return this.unknown;
	}

}
