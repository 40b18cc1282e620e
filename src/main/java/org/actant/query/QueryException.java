package org.actant.query;

import org.actant.model.ActantException;

/** A question that cannot be answered as it is put. */
public final class QueryException extends ActantException {

	private final Reason reason;

	/**
	 * @param reason what is wrong with it
	 * @param message what went wrong, where, and what to do, in one line
	 */
	public QueryException(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	static QueryException relevanceWithoutSearch() {
		return new QueryException(Reason.BAD_INPUT,
				"Only what a search found can be sorted by RELEVANCE: give search, or sort by something else.");
	}

	/**
	 * @return what is wrong with the question
	 */
	public Reason reason() {
		return this.reason;
	}

	/** What is wrong with a question. */
	public enum Reason {

		/** A cursor that no page of that list gave. */
		BAD_CURSOR,

		/** More rows at once than are allowed, or less than one. */
		BAD_PAGE_SIZE,

		/** A value that makes no sense. */
		BAD_INPUT,

		/** A number or list that is too small or too large. */
		OUT_OF_RANGE,

		/** An id that the graph does not have, where the answer hangs on it. */
		NOT_FOUND

	}

}
