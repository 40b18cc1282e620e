package org.actant.annotate;

import java.util.List;

import org.actant.annotate.tag.WordTag;
import org.actant.model.Language;

/**
 * Puts lemmas and features on tagged words, by LanguageTool's dictionaries and what
 * stands around a word. Safe for use by many threads.
 */
public interface Morphology {

	/**
	 * @param language a language
	 * @return its morphology; reading the dictionary takes a few milliseconds, its words
	 * are remembered, so keep it
	 */
	static Morphology load(Language language) {
		return switch (language) {
			case FRENCH -> new FrenchMorphology();
			case ENGLISH -> new EnglishMorphology();
		};
	}

	/**
	 * @param forms a sentence's words, contractions split as in Universal Dependencies
	 * @param tags what the tagger says of them
	 * @return their lemmas and features
	 */
	List<Reading> analyse(List<String> forms, List<WordTag> tags);

	/**
	 * @param word a word in lower case
	 * @return whether the dictionary has it as a word that is no name
	 */
	boolean knows(String word);

}
