package org.actant.annotate;

import java.util.List;

/** Cuts running text into words and marks. */
interface Tokenizer {

	/**
	 * @param text a text
	 * @param start where to begin
	 * @param end where to end
	 * @return the pieces in order, without overlap; everything between them is blank
	 */
	List<Piece> tokenize(String text, int start, int end);

}
