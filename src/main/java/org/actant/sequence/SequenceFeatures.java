package org.actant.sequence;

import org.jspecify.annotations.Nullable;

/** What a model looks at when it tags the words of a sentence one after another. */
public interface SequenceFeatures {

	/**
	 * @return the number of words
	 */
	int length();

	/**
	 * Writes the features of a word that do not hang on the tags before it; they are
	 * asked for once.
	 * @param at number of the word
	 * @param to takes them
	 */
	void fixed(int at, FeatureWriter to);

	/**
	 * Writes the features that do hang on the tags before.
	 * @param at number of the word
	 * @param previous tag of the word before, null at the first
	 * @param before tag of the word before that, null at the first two
	 * @param to takes them
	 */
	void tagged(int at, @Nullable String previous, @Nullable String before, FeatureWriter to);

}
