package org.actant.name;

import java.util.List;
import java.util.Locale;

import org.actant.model.Document;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Span;
import org.actant.model.Token;

/**
 * A sentence as its finders look at it: words by number, in lower case with straight
 * apostrophes, with their shapes. Wording beyond its borders are empty.
 */
final class Wording {

	private final Document document;

	private final Language language;

	private final Sentence sentence;

	private final String[] low;

	/**
	 * @param document the document that the sentence stands in
	 * @param language its language
	 * @param sentence the sentence
	 */
	Wording(Document document, Language language, Sentence sentence) {
		this.document = document;
		this.language = language;
		this.sentence = sentence;
		this.low = sentence.tokens().stream().map((token) -> low(token.form())).toArray(String[]::new);
	}

	/**
	 * @param form a word
	 * @return the word in lower case with a straight apostrophe
	 */
	static String low(String form) {
		String straight = (form.indexOf('’') >= 0) ? form.replace('’', '\'') : form;
		return straight.toLowerCase(Locale.ROOT);
	}

	Language language() {
		return this.language;
	}

	boolean french() {
		return this.language == Language.FRENCH;
	}

	Sentence sentence() {
		return this.sentence;
	}

	int size() {
		return this.low.length;
	}

	boolean has(int at) {
		return at >= 0 && at < this.low.length;
	}

	String low(int at) {
		return has(at) ? this.low[at] : "";
	}

	String form(int at) {
		return has(at) ? this.sentence.token(at).form() : "";
	}

	String lemma(int at) {
		return has(at) ? low(this.sentence.token(at).lemma()) : "";
	}

	Token token(int at) {
		return this.sentence.token(at);
	}

	boolean is(int at, PartOfSpeech tag) {
		return has(at) && this.sentence.token(at).tag() == tag;
	}

	boolean isAny(int at, PartOfSpeech one, PartOfSpeech other) {
		return is(at, one) || is(at, other);
	}

	/**
	 * @param at a word's number
	 * @return whether it begins with a capital letter
	 */
	boolean capital(int at) {
		return has(at) && !form(at).isEmpty() && Character.isUpperCase(form(at).codePointAt(0));
	}

	/**
	 * @param at a word's number
	 * @return whether it holds two letters or more, all of them capital
	 */
	boolean allCapital(int at) {
		String form = form(at);
		int capitals = 0;
		for (int i = 0; i < form.length(); i++) {
			if (Character.isLowerCase(form.charAt(i))) {
				return false;
			}
			capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
		}
		return capitals >= 2;
	}

	/**
	 * @param at a word's number
	 * @return whether nothing but marks stands before it in its sentence or after an
	 * opening quotation mark, colon or dash
	 */
	boolean opening(int at) {
		int before = at - 1;
		while (before >= 0 && isQuote(before)) {
			before--;
		}
		return before < 0 || ":.!?…—–-•⇒*;".contains(low(before));
	}

	boolean isQuote(int at) {
		return has(at) && !low(at).isEmpty() && "\"«»“”‘\u2039\u203a([{".contains(low(at));
	}

	boolean isMark(int at) {
		return is(at, PartOfSpeech.PUNCT) || has(at) && isMark(low(at));
	}

	private static boolean isMark(String low) {
		for (int i = 0; i < low.length(); i++) {
			if (Character.isLetterOrDigit(low.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	Span span(int first, int last) {
		return this.sentence.token(first).span().cover(this.sentence.token(last).span());
	}

	/**
	 * @param first number of a word
	 * @param last number of another, not before the first
	 * @return the words from the one to the other as read, debris mended, blanks made one
	 */
	String text(int first, int last) {
		StringBuilder text = new StringBuilder();
		List<Token> tokens = this.sentence.tokens();
		for (int at = first; at <= last; at++) {
			Span span = tokens.get(at).span();
			boolean joined = at > first && span.equals(tokens.get(at - 1).span());
			if (!joined) {
				if (at > first && tokens.get(at - 1).span().end() < span.start()) {
					text.append(' ');
				}
				boolean contracted = at < last && span.equals(tokens.get(at + 1).span());
				text.append(contracted ? span.of(this.document.text()) : tokens.get(at).form());
			}
		}
		return text.toString();
	}

	/**
	 * @param first number of a word
	 * @param last number of another, not before the first
	 * @return the word of the two and those between that the tree hangs the others by
	 */
	int head(int first, int last) {
		for (int at = first; at <= last; at++) {
			int head = token(at).head();
			if ((head < first || head > last) && !token(at).is("case") && !token(at).is("det")
					&& !token(at).is("punct")) {
				return at;
			}
		}
		return last;
	}

}
