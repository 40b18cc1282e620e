package org.actant.name;

import java.util.regex.Pattern;

import org.actant.model.EntityType;
import org.actant.model.PartOfSpeech;

/** Hyphens within names that the tokenizer has cut there. */
final class NameHyphens {

	private static final Pattern SYLLABLE = Pattern.compile("\\p{Ll}{2,5}");

	/** "Uk" of "Kim Uk-il" is no country. */
	private static final int SHORT = 3;

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	NameHyphens(NameSentence sentence) {
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.terms = sentence.terms();
	}

	// Kim Jong-un, cut at its hyphen; not US-led.
	boolean joins(int at) {
		if (!this.words.low(at).equals("-") || !this.words.has(at + 1)) {
			return false;
		}
		if (!tight(at) || !tight(at + 1)) {
			return joinsSpaced(at);
		}
		boolean high = this.words.capital(at + 1) && this.terms.demonym(at + 1) == null;
		boolean known = this.terms.name(at - 1)
			.filter((match) -> match.entities().getFirst().type() != EntityType.PERSON)
			.isPresent() && (this.words.allCapital(at - 1) || this.words.form(at - 1).length() > SHORT);
		boolean syllable = this.words.low(at + 1).length() <= 5 && this.words.capital(at - 2) && !known
				&& !this.words.is(at + 1, PartOfSpeech.VERB) && !this.words.is(at + 1, PartOfSpeech.ADP);
		return high || this.words.is(at + 1, PartOfSpeech.PROPN) && !known || syllable;
	}

	// "Anne - Marie Duval", "Park Geun - hye": a hyphen that a tokenizer has set free;
	// not a dash between two names.
	private boolean joinsSpaced(int at) {
		boolean given = this.lexicon.givenName(this.words.form(at - 1)) && this.words.capital(at + 1)
				&& this.lexicon.givenName(this.words.form(at + 1)) && this.words.capital(at + 2)
				&& !this.words.capital(at - 2);
		boolean syllable = SYLLABLE.matcher(this.words.low(at + 1)).matches() && !this.words.capital(at + 1)
				&& this.words.capital(at - 1) && this.words.capital(at - 2) && !this.words.opening(at - 1)
				&& this.words.form(at - 1).length() <= 6 && this.words.is(at + 1, PartOfSpeech.PROPN);
		return given || syllable;
	}

	private boolean tight(int at) {
		return this.words.token(at).span().start() == this.words.token(at - 1).span().end();
	}

}
