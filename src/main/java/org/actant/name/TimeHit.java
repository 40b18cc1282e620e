package org.actant.name;

import org.actant.model.Time;

import org.jspecify.annotations.Nullable;

/**
 * A time found in a sentence.
 *
 * @param first number of its first word
 * @param end number of the word after it
 * @param time what it means, or null where that cannot be told
 */
record TimeHit(int first, int end, @Nullable Time time) {

	TimeHit from(int start) {
		return new TimeHit(start, this.end, this.time);
	}

	TimeHit to(int stop) {
		return new TimeHit(this.first, stop, this.time);
	}

}
