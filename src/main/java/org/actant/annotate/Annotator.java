package org.actant.annotate;

import org.actant.model.AnnotatedText;
import org.actant.model.CleanText;
import org.actant.model.Document;

/**
 * Cuts a text into sentences and words and puts tags, lemmas and a tree on them. Safe for
 * use by many threads.
 */
public interface Annotator {

	/**
	 * The annotator for French and English. A language's models are loaded with its first
	 * text and shared by all annotators of the process.
	 * @return the annotator
	 */
	static Annotator standard() {
		return new NewsAnnotator();
	}

	/**
	 * @param document the document, for its declared language
	 * @param text its clean text
	 * @return the sentences, with all offsets in the document
	 * @throws UnsupportedLanguageException where the text is in a language that Actant
	 * does not read
	 */
	AnnotatedText annotate(Document document, CleanText text);

}
