package org.actant.model;

/**
 * The seventeen word classes of Universal Dependencies v2.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">Universal POS tags</a>
 */
public enum PartOfSpeech {

	ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X;

	/**
	 * @return whether it is a common noun or a name
	 */
	public boolean nominal() {
		return this == NOUN || this == PROPN;
	}

}
