package org.actant.name;

import org.actant.model.AnnotatedText;
import org.actant.model.NamedText;

/**
 * Finds everything in a text that refers, dates or counts. Safe for use by many threads.
 */
public interface NameFinder {

	/**
	 * @return the finder of French and English names that Actant ships with
	 * @throws org.actant.lexicon.LexiconException where a word list is malformed
	 */
	static NameFinder standard() {
		return new LayeredNameFinder(true);
	}

	/**
	 * @param text an annotated text
	 * @return the text with its mentions, times and quantities
	 */
	NamedText find(AnnotatedText text);

}
