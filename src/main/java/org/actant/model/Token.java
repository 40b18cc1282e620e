package org.actant.model;

/**
 * A word of a sentence, a node of its dependency tree. A contraction (du, des, au) is two
 * words with one span.
 *
 * @param index place in the sentence, from 0
 * @param span where it stands in the document
 * @param form the word as read, debris mended; of a contraction the word that it stands
 * for (de, le)
 * @param lemma dictionary form, lower case but for names
 * @param tag word class
 * @param features morphology
 * @param head index of the word that governs it, or -1 for the root
 * @param relation Universal Dependencies relation to the head, with subtype
 * ({@code nsubj:pass}); {@code root} for the root
 */
public record Token(int index, Span span, String form, String lemma, PartOfSpeech tag, Features features, int head,
		String relation) {

	/** The head of a root. */
	public static final int ROOT = -1;

	/**
	 * @param wanted a relation; without subtype it stands for all its subtypes
	 * @return whether this word stands in that relation to its head
	 */
	public boolean is(String wanted) {
		return this.relation.equals(wanted)
				|| (this.relation.startsWith(wanted) && this.relation.charAt(wanted.length()) == ':');
	}

	/**
	 * @return the relation without its subtype: {@code nsubj} of {@code nsubj:pass}
	 */
	public String plainRelation() {
		int colon = this.relation.indexOf(':');
		return (colon < 0) ? this.relation : this.relation.substring(0, colon);
	}

}
