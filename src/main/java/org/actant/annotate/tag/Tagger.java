package org.actant.annotate.tag;

import java.util.List;

import org.actant.model.Language;

/**
 * Gives each word of a sentence its class, an English verb its form too. Safe for use by
 * many threads.
 */
public interface Tagger {

	/**
	 * @param words a sentence's words as written, contractions split as in Universal
	 * Dependencies ("de le" for "du", "do n't"); none empty
	 * @return their tags, one each
	 */
	List<WordTag> tag(List<String> words);

	/**
	 * @param language a language
	 * @return the tagger that ships for it, {@code models/pos-fr-ud.bin} or
	 * {@code models/pos-en-ud.bin}; loading takes about half a second, so keep it
	 */
	static Tagger load(Language language) {
		return OpenNlpTagger.shipped(language);
	}

}
