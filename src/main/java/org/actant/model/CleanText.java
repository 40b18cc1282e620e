package org.actant.model;

import java.util.List;

/**
 * A document's text without debris, cut into blocks, with the way back to the original.
 *
 * @param text the readable text
 * @param starts for each code unit of {@code text} the first offset in the document that
 * it stands for; never decreasing
 * @param ends for each code unit of {@code text} the offset in the document after the
 * last that it stands for; never decreasing, never below its start
 * @param blocks headings, paragraphs, bullets: in order, without overlap, in offsets of
 * {@code text}
 */
public record CleanText(String text, int[] starts, int[] ends, List<Block> blocks) {

	public CleanText {
		if (starts.length != text.length() || ends.length != text.length()) {
			throw new IllegalArgumentException(
					"%d starts and %d ends for %d code units".formatted(starts.length, ends.length, text.length()));
		}
		blocks = List.copyOf(blocks);
	}

	/**
	 * @param clean a span of {@link #text()} with at least one code unit
	 * @return the span of the document that it stands for
	 */
	public Span original(Span clean) {
		return new Span(this.starts[clean.start()], this.ends[clean.end() - 1]);
	}

	/**
	 * A unit of layout: no sentence crosses its borders.
	 *
	 * @param span where it stands, in offsets of the clean text; never empty
	 * @param kind what it is
	 * @param repeated whether it only says again what another block of the text says (a
	 * summary bullet, a headline given twice)
	 */
	public record Block(Span span, BlockKind kind, boolean repeated) {
	}

}
