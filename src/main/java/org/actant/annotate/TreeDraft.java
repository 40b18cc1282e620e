package org.actant.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;

/** A sentence's tree while it is being mended; it stays a tree whatever is moved. */
final class TreeDraft {

	private final List<Token> tokens;

	private final int[] heads;

	private final String[] relations;

	TreeDraft(List<Token> tokens) {
		this.tokens = new ArrayList<>(tokens);
		this.heads = tokens.stream().mapToInt(Token::head).toArray();
		this.relations = tokens.stream().map(Token::relation).toArray(String[]::new);
	}

	/** The words with the tree as it is now. */
	List<Token> tokens() {
		List<Token> mended = new ArrayList<>(this.tokens.size());
		for (Token token : this.tokens) {
			int at = token.index();
			boolean same = token.head() == this.heads[at] && token.relation().equals(this.relations[at]);
			mended.add(same ? token : new Token(at, token.span(), token.form(), token.lemma(), token.tag(),
					token.features(), this.heads[at], this.relations[at]));
		}
		return mended;
	}

	int size() {
		return this.heads.length;
	}

	Token at(int index) {
		return this.tokens.get(index);
	}

	String form(int index) {
		return (index < 0 || index >= size()) ? "" : at(index).form().toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	String lemma(int index) {
		return at(index).lemma();
	}

	PartOfSpeech tag(int index) {
		return at(index).tag();
	}

	int head(int index) {
		return this.heads[index];
	}

	String relation(int index) {
		return this.relations[index];
	}

	boolean is(int index, String... wanted) {
		String own = this.relations[index];
		return Arrays.stream(wanted).anyMatch((relation) -> own.equals(relation) || own.startsWith(relation + ":"));
	}

	/** The first word between two places that is as wanted, or -1. */
	int first(int from, int to, IntPredicate wanted) {
		for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
			if (wanted.test(i)) {
				return i;
			}
		}
		return -1;
	}

	/** The last word before a place that is as wanted, or -1. */
	int lastBefore(int before, IntPredicate wanted) {
		for (int i = before - 1; i >= 0; i--) {
			if (wanted.test(i)) {
				return i;
			}
		}
		return -1;
	}

	/** The first word that stands to another as wanted, or -1. */
	int kid(int head, String... wanted) {
		return first(0, size(), (index) -> this.heads[index] == head && is(index, wanted));
	}

	private boolean below(int lower, int upper) {
		int at = lower;
		for (int steps = 0; at >= 0 && steps <= size(); steps++) {
			if (at == upper) {
				return true;
			}
			at = this.heads[at];
		}
		return false;
	}

	/** Hangs a word, if there is one, by another, but not by one below itself. */
	boolean move(int word, int head, String relation) {
		if (word < 0 || word == head || (head >= 0 && below(head, word))) {
			return false;
		}
		this.heads[word] = head;
		this.relations[word] = relation;
		return true;
	}

	void read(int index, PartOfSpeech tag, Features features) {
		Token token = at(index);
		this.tokens.set(index, new Token(index, token.span(), token.form(), token.lemma(), tag, features, token.head(),
				token.relation()));
	}

}
