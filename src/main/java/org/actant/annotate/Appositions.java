package org.actant.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.model.PartOfSpeech;
import org.actant.model.Token;

/**
 * Calls a French name right behind a noun its apposition ("l'entraîneur Jean Untel") or,
 * behind a form of address, a part of it ("Mme Untel"), as UD French GSD does; UD French
 * Sequoia calls it an {@code nmod} without preposition, and the parser has learned from
 * both.
 */
final class Appositions {

	private static final Set<String> ADDRESSES = Set.of("m.", "mm.", "mme", "mmes", "mlle", "me");

	private Appositions() {
	}

	/**
	 * @param tokens the words of a sentence with their tree
	 * @return the same tree with one name for the same thing
	 */
	static List<Token> alike(List<Token> tokens) {
		return tokens.stream().map((token) -> apposed(token, tokens) ? renamed(token, tokens) : token).toList();
	}

	private static boolean apposed(Token token, List<Token> tokens) {
		return token.relation().equals("nmod") && token.tag() == PartOfSpeech.PROPN && token.head() >= 0
				&& token.head() < token.index() && tokens.get(token.head()).tag() == PartOfSpeech.NOUN
				&& tokens.stream().noneMatch((kid) -> kid.head() == token.index() && kid.is("case"));
	}

	private static Token renamed(Token token, List<Token> tokens) {
		boolean address = ADDRESSES.contains(tokens.get(token.head()).form().toLowerCase(Locale.FRENCH));
		return new Token(token.index(), token.span(), token.form(), token.lemma(), token.tag(), token.features(),
				token.head(), address ? "flat:name" : "appos");
	}

}
