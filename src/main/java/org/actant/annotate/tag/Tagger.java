package org.actant.annotate.tag;

import java.util.List;

import org.actant.model.Language;
import org.actant.model.PartOfSpeech;

/**
 * Gives each word of a sentence its class. Safe for use by many threads.
 */
public interface Tagger {

	/**
	 * @param words a sentence's words as written, contractions split as in Universal
	 * Dependencies ("de le" for "du", "do n't"); none empty
	 * @return their classes, one each
	 */
	List<PartOfSpeech> tag(List<String> words);

	/**
	 * @param language a language
	 * @return the tagger that ships for it, {@code models/pos-fr-ud.bin} or
	 * {@code models/pos-en-ud.bin}; loading takes about half a second, so keep it
	 */
	static Tagger load(Language language) {
		return OpenNlpTagger.shipped(language);
	}

}
