package org.actant.evaluate;

import org.actant.model.MentionKind;

/**
 * How well references of one kind were read as the entities that they mean.
 *
 * @param kind titles ("la ministre"), descriptions ("l'entreprise") or pronouns
 * @param marked references in the annotations
 * @param found those of them read as the right entity
 * @param linked references that the system read as some entity
 * @param right those of them that were right
 */
public record References(MentionKind kind, int marked, int found, int linked, int right) {

	References plus(References other) {
		return new References(this.kind, this.marked + other.marked, this.found + other.found,
				this.linked + other.linked, this.right + other.right);
	}

	/**
	 * @return the share of right ones among those linked, NaN where none is
	 */
	public double precision() {
		return (double) this.right / this.linked;
	}

	/**
	 * @return the share of those found among those marked, NaN where none is
	 */
	public double recall() {
		return (double) this.found / this.marked;
	}

}
