package org.actant.name;

import org.actant.model.AnnotatedText;
import org.actant.model.NamedText;

/**
 * Finds everything in a text that refers, dates or counts. Safe for use by many threads.
 */
public interface NameFinder {

	/**
	 * @param text an annotated text
	 * @return the text with its mentions, times and quantities
	 */
	NamedText find(AnnotatedText text);

}
