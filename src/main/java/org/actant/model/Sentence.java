package org.actant.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, heading or bullet with its words and their tree.
 *
 * @param index place in the text, from 0
 * @param span where it stands in the document
 * @param kind the block that it comes from
 * @param repeated whether its block only repeats another
 * @param tokens the words in order; their heads form one tree
 */
public record Sentence(int index, Span span, BlockKind kind, boolean repeated, List<Token> tokens) {

	public Sentence {
		tokens = List.copyOf(tokens);
	}

	/**
	 * @param index a word's place
	 * @return the word
	 */
	public Token token(int index) {
		return this.tokens.get(index);
	}

	/**
	 * @return the root of the tree; of a sentence with several the first
	 */
	public Token root() {
		for (Token token : this.tokens) {
			if (token.head() == Token.ROOT) {
				return token;
			}
		}
		return this.tokens.getFirst();
	}

	/**
	 * @param head a word
	 * @return the words that it governs directly, in order
	 */
	public List<Token> children(Token head) {
		List<Token> children = new ArrayList<>();
		for (Token token : this.tokens) {
			if (token.head() == head.index()) {
				children.add(token);
			}
		}
		return children;
	}

	/**
	 * @param head a word
	 * @param relation a relation; without subtype it stands for all its subtypes
	 * @return the words that it governs in that relation, in order
	 */
	public List<Token> children(Token head, String relation) {
		return children(head).stream().filter((token) -> token.is(relation)).toList();
	}

}
