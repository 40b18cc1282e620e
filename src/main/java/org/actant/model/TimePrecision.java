package org.actant.model;

/** How exact a time is. */
public enum TimePrecision {

	DAY, MONTH, YEAR,

	/** From one day to another. */
	SPAN

}
