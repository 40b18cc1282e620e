package org.actant.annotate;

/**
 * A stretch of clean text that the tokenizer cut out.
 *
 * @param start its first code unit
 * @param end the code unit after its last
 */
record Piece(int start, int end) {

	String of(String text) {
		return text.substring(this.start, this.end);
	}

	boolean touches(Piece next) {
		return this.end == next.start;
	}

}
