package org.actant.clean;

import org.actant.model.CleanText;
import org.actant.model.Document;

/** Takes debris out of a text. Safe for use by many threads. */
public interface Cleaner {

	/**
	 * The cleaner for news in French and English, with the debris of
	 * {@code lexicon/{fr,en}/debris.tsv}.
	 * @return the cleaner
	 */
	static Cleaner standard() {
		return new NewsCleaner();
	}

	/**
	 * @param document a document as it was read
	 * @return its text without debris, in blocks, with offsets back into the document
	 */
	CleanText clean(Document document);

}
