package org.actant.query;

/** Which way a link or tie goes, seen from an entity. */
public enum Direction {

	/** From the entity. */
	OUT,

	/** To the entity. */
	IN

}
