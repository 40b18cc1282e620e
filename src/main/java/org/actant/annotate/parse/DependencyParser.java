package org.actant.annotate.parse;

import java.util.List;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;

/**
 * Finds the dependency tree of a sentence. Safe for use by many threads; takes time
 * linear in the sentence's length.
 */
public interface DependencyParser {

	/**
	 * @param forms a sentence's words as written, contractions split as in Universal
	 * Dependencies ("de le" for "du", "do n't"); may be empty
	 * @param lemmas their dictionary forms
	 * @param tags their classes
	 * @param features their morphology
	 * @return their tree
	 * @throws IllegalArgumentException where the lists differ in length
	 */
	DependencyTree parse(List<String> forms, List<String> lemmas, List<PartOfSpeech> tags, List<Features> features);

	/**
	 * @param language a language
	 * @return the parser that ships for it, {@code models/parser-fr.bin} or
	 * {@code models/parser-en.bin}; loading takes about half a second, so keep it
	 */
	static DependencyParser load(Language language) {
		return TransitionParser.shipped(language);
	}

}
