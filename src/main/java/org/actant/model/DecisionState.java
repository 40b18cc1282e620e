package org.actant.model;

/** How a decision stands. */
public enum DecisionState {

	/** It waits for somebody to judge it. */
	PROPOSED,

	/** Somebody looked and could not tell. */
	UNSURE,

	/** It is in force. */
	ACCEPTED,

	/** It is not so, and is not proposed again. */
	REJECTED,

	/** It was in force, and what it did was taken back. */
	UNDONE

}
