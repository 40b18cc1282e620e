package org.actant.model;

/**
 * A stretch of a document's text.
 *
 * @param start first UTF-16 code unit, counted from 0 in the document as it was read
 * @param end the code unit after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("no span from %d to %d".formatted(start, end));
		}
	}

	/**
	 * @return the number of UTF-16 code units
	 */
	public int length() {
		return this.end - this.start;
	}

	/**
	 * @param other another stretch of the same text
	 * @return whether all of it lies within this one
	 */
	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	/**
	 * @param other another stretch of the same text
	 * @return whether the two share at least one code unit
	 */
	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	/**
	 * @param other another stretch of the same text
	 * @return the smallest span that holds both
	 */
	public Span cover(Span other) {
		return new Span(Math.min(this.start, other.start), Math.max(this.end, other.end));
	}

	/**
	 * @param text the document's text
	 * @return the text of this span
	 */
	public String of(CharSequence text) {
		return text.subSequence(this.start, this.end).toString();
	}

	@Override
	public int compareTo(Span other) {
		return (this.start != other.start) ? Integer.compare(this.start, other.start)
				: Integer.compare(this.end, other.end);
	}

}
