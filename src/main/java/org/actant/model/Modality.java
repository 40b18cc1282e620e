package org.actant.model;

/** How real a fact is in the telling. */
public enum Modality {

	/** Told as having happened. */
	ASSERTED,

	/** Told with distance: on somebody's word, "aurait", "supposée". */
	REPORTED,

	/** Willed, planned, announced, expected. */
	PLANNED,

	/** If, could, might. */
	HYPOTHETICAL

}
