package org.actant.model;

import java.util.List;

/**
 * A document cut into sentences with words, tags, lemmas and trees.
 *
 * @param document the document
 * @param language the language that it was read in
 * @param sentences its sentences in order
 */
public record AnnotatedText(Document document, Language language, List<Sentence> sentences) {

	public AnnotatedText {
		sentences = List.copyOf(sentences);
	}

}
