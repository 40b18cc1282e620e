package org.actant.name;

import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;

import org.jspecify.annotations.Nullable;

/**
 * A mention before it gets its place in the document.
 *
 * @param first number of its first word
 * @param last number of its last word
 * @param kind how it refers
 * @param type what it refers to, or null
 * @param certainty from 0 to 1
 */
record Finding(int first, int last, MentionKind kind, @Nullable EntityType type, double certainty) {

	Mention in(Wording words) {
		return new Mention(words.sentence().index(), this.first, this.last, words.head(this.first, this.last),
				words.span(this.first, this.last), words.text(this.first, this.last), this.kind, this.type,
				this.certainty);
	}

	boolean overlaps(int from, int to) {
		return this.first <= to && from <= this.last;
	}

	boolean holds(Finding other) {
		return this.first <= other.first && other.last <= this.last;
	}

}
