package org.actant.query;

/** Which way a list is sorted. */
public enum SortDirection {

	/** The least first. */
	ASC,

	/** The most first. */
	DESC

}
