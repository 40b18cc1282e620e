package org.actant.relate;

import java.util.List;

/**
 * One of the senses that a verb may have in its sentence.
 *
 * @param frame what the verb tells in that sense
 * @param fit how well the verb's complements fit the frame; -1 where the lexicon has the
 * sense with other words only
 * @param foremost whether it fits best of all, as the lexicon orders them
 * @param examples the words that the lexicon has it with, where the verb has others
 */
record Sense(Frame frame, int fit, boolean foremost, List<String> examples) {

	Sense {
		examples = List.copyOf(examples);
	}

	/** The same as the foremost. */
	Sense first() {
		return new Sense(this.frame, this.fit, true, this.examples);
	}

	/**
	 * Whether another frame tells the same: the same verb of the graph, the same sort.
	 */
	boolean tells(Frame other) {
		return this.frame.predicate().equals(other.predicate()) && this.frame.type() == other.type();
	}

}
