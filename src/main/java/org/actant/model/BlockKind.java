package org.actant.model;

/** What a block of a text's layout is. */
public enum BlockKind {

	/** The headline. */
	TITLE,

	/** A heading within the text. */
	HEADING,

	/** Running text. */
	PARAGRAPH,

	/** A point of a list. */
	BULLET,

	/** The line below a picture. */
	CAPTION

}
