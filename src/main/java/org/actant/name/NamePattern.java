package org.actant.name;

import org.jspecify.annotations.Nullable;

/** A way in which writers put names, by which they are found. */
interface NamePattern {

	/**
	 * @param at a word's number
	 * @return the name that begins there, or null
	 */
	@Nullable NameRun at(int at);

}
