package org.actant.annotate;

import java.util.List;

/** Puts lemmas and features on tagged words. */
interface Morphology {

	/**
	 * @param words a sentence's words with tags; their lemmas and features do not count
	 * @return the words with lemmas and features
	 */
	List<Word> analyse(List<Word> words);

}
