package org.actant.name;

import java.util.regex.Pattern;

import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Which words of a sentence may stand in a name, by their capitals and beyond. */
final class NameableWords {

	private static final Pattern CODE = Pattern
		.compile("[a-z]{1,2}[A-Z]\\p{L}+|\\d[A-Z]{1,3}|(al|el|ad|an|as|at|ar|ash|ben|bin|ibn)-\\p{Lu}.*");

	private final NameSentence sentence;

	private final NameWords lexicon;

	private final Wording words;

	private final Casing casing;

	private final KnownNames known;

	private final NameHyphens hyphens;

	private final @Nullable Boolean[] nameable;

	NameableWords(NameSentence sentence, KnownNames known, NameHyphens hyphens) {
		this.sentence = sentence;
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.casing = sentence.casing();
		this.known = known;
		this.hyphens = hyphens;
		this.nameable = new Boolean[this.words.size()];
	}

	/**
	 * @param at a word's number
	 * @return whether the word may stand in a name
	 */
	boolean has(int at) {
		if (!this.words.has(at)) {
			return false;
		}
		if (this.nameable[at] == null) {
			this.nameable[at] = mayStandInName(at);
		}
		return this.nameable[at];
	}

	private boolean mayStandInName(int at) {
		if (this.sentence.taken(at) || this.words.isQuote(at) || this.sentence.currency(at)) {
			return false;
		}
		if (!this.words.capital(at)) {
			return coded(at);
		}
		String form = this.words.form(at);
		if (!this.words.french() && (form.equals("I") || form.startsWith("I'") || form.startsWith("I’"))) {
			return false;
		}
		if (this.words.opening(at) || this.sentence.titled()) {
			return opens(at);
		}
		boolean adverb = this.words.is(at, PartOfSpeech.ADV);
		return !this.sentence.closed(at) && !adverb || this.words.allCapital(at)
				|| this.casing.inUpper(this.words.low(at)) && followedByName(at);
	}

	private boolean followedByName(int at) {
		return this.words.capital(at + 1) && !this.sentence.taken(Math.min(at + 1, this.words.size() - 1));
	}

	// Codes that begin in lower case or with a digit: iPhone, eBay, 3M.
	private boolean coded(int at) {
		String form = this.words.form(at);
		return form.length() > 1 && hasCapital(form) && CODE.matcher(form).matches();
	}

	private static boolean hasCapital(String form) {
		for (int i = 1; i < form.length(); i++) {
			if (Character.isUpperCase(form.charAt(i)) || Character.isSurrogate(form.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private boolean opens(int at) {
		if (this.words.allCapital(at) && this.words.form(at).length() <= 6 && !this.sentence.titled()) {
			return !this.sentence.closed(at);
		}
		boolean known = this.known.end(at) > at;
		boolean given = !this.sentence.closed(at) && this.lexicon.givenName(this.words.form(at))
				&& (this.words.capital(at + 1) || this.hyphens.joins(at + 1) && !this.words.opening(at + 1))
				&& !this.casing.inLower(this.words.low(at));
		if (this.sentence.titled()) {
			return known || given || this.casing.inUpper(this.words.low(at)) && !this.casing.inLower(this.words.low(at))
					|| (this.words.is(at, PartOfSpeech.PROPN) && !this.words.opening(at)
							&& this.lexicon.givenName(this.words.form(at - 1)));
		}
		boolean everyday = this.lexicon.everyday(this.words.low(at)) && !this.casing.inUpper(this.words.low(at))
				&& !this.words.capital(at + 1);
		return known || given || !everyday && this.casing.opensWithName(this.words, at);
	}

}
