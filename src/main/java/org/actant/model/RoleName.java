package org.actant.model;

/** The part that somebody or something plays in a fact. */
public enum RoleName {

	/** Who does it. */
	AGENT,

	/** To, for or with whom. */
	RECIPIENT,

	/** What it is done to, what is given, said or made. */
	THEME,

	/** With what. */
	INSTRUMENT,

	/** Where. */
	PLACE,

	/** From where or whom. */
	ORIGIN,

	/** Where to. */
	DESTINATION,

	/** About what. */
	TOPIC,

	/** When. */
	TIME

}
