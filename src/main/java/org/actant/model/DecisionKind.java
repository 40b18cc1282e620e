package org.actant.model;

/** What people decide about the graph. */
public enum DecisionKind {

	/** Two entities are one. */
	MERGE,

	/** What some documents call by one entity's name is another. */
	SPLIT,

	/** An entity is called otherwise. */
	RENAME,

	/** An entity is something else. */
	RETYPE,

	/** A fact is not what its sentences say. */
	WRONG_FACT

}
