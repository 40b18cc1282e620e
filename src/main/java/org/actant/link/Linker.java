package org.actant.link;

import org.actant.model.LinkedText;
import org.actant.model.NamedText;

/** Reads mentions as entities. Safe for use by many threads. */
public interface Linker {

	/**
	 * @param text a text with its mentions
	 * @return the text with its entities
	 */
	LinkedText link(NamedText text);

}
