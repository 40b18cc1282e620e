package org.actant.name;

/** What a verb's form says of when. */
enum Tense {

	PAST, FUTURE, UNKNOWN

}
