package org.actant.model;

import java.util.List;

/**
 * A document's text without debris, cut into blocks, with the way back to the original.
 *
 * @param text the readable text
 * @param origin for each code unit of {@code text}, and one more for its end, the offset
 * in the document that it stands for; never decreasing
 * @param blocks headings, paragraphs, bullets: in order, without overlap, in offsets of
 * {@code text}
 */
public record CleanText(String text, int[] origin, List<Block> blocks) {

	public CleanText {
		if (origin.length != text.length() + 1) {
			throw new IllegalArgumentException("%d offsets for %d code units".formatted(origin.length, text.length()));
		}
		blocks = List.copyOf(blocks);
	}

	/**
	 * @param clean a span of {@link #text()}
	 * @return the span of the document that it stands for
	 */
	public Span original(Span clean) {
		int start = this.origin[clean.start()];
		int end = (clean.length() == 0) ? start : this.origin[clean.end() - 1] + 1;
		return new Span(start, Math.max(start, end));
	}

	/**
	 * A unit of layout: no sentence crosses its borders.
	 *
	 * @param span where it stands, in offsets of the clean text
	 * @param kind what it is
	 * @param repeated whether it only says again what another block of the text says (a
	 * summary bullet, a headline given twice)
	 */
	public record Block(Span span, BlockKind kind, boolean repeated) {
	}

}
