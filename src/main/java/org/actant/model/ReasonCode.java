package org.actant.model;

/** A kind of reason to take two entities for one, or to doubt it. */
public enum ReasonCode {

	/** They share a name, letter for letter. */
	SAME_NAME,

	/** Their names sound alike in another script or spelling. */
	TRANSLITERATION,

	/** The same surname and the same first letter of the given name. */
	SURNAME_AND_INITIAL,

	/** One name is the other's with parts left out. */
	SHORTER_NAME,

	/** One name is made of the other's first letters. */
	ACRONYM,

	/** Their names differ by few letters. */
	SIMILAR_NAME,

	/** They act on, or are acted on by, the same others. */
	SHARED_NEIGHBOURS,

	/** One document mentions both. */
	BOTH_IN_ONE_DOCUMENT

}
