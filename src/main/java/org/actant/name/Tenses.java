package org.actant.name;

import org.actant.model.PartOfSpeech;

/** Whether the verb by which a word stands tells of the past or of what is to come. */
final class Tenses {

	private final Wording words;

	private final TimeWords lexicon;

	Tenses(Wording words, TimeWords lexicon) {
		this.words = words;
		this.lexicon = lexicon;
	}

	// The tense of the verb that governs a word, or of the verb that governs that
	// infinitive.
	Tense of(int at) {
		int verb = at;
		for (int step = 0; step < 8 && verb >= 0 && !isVerb(verb); step++) {
			verb = this.words.token(verb).head();
		}
		if (verb < 0 || !isVerb(verb)) {
			return Tense.UNKNOWN;
		}
		Tense tense = ofVerb(verb);
		int head = this.words.token(verb).head();
		if (tense == Tense.UNKNOWN && head >= 0 && this.words.token(verb).is("xcomp")) {
			tense = ofVerb(head);
			boolean willing = this.lexicon.is("future", this.words.lemma(head));
			return willing ? Tense.FUTURE : tense;
		}
		if (head >= 0 && this.words.token(verb).is("acl") && this.lexicon.is("future", this.words.lemma(head))) {
			return Tense.FUTURE;
		}
		return tense;
	}

	private boolean isVerb(int at) {
		return this.words.isAny(at, PartOfSpeech.VERB, PartOfSpeech.AUX);
	}

	private Tense ofVerb(int verb) {
		Tense tense = ofWord(verb);
		for (int at = 0; at < this.words.size(); at++) {
			boolean helper = this.words.token(at).head() == verb && this.words.is(at, PartOfSpeech.AUX);
			if (helper && (this.lexicon.is("future", this.words.lemma(at))
					|| this.lexicon.is("future", this.words.low(at)))) {
				return Tense.FUTURE;
			}
			if (helper && ofWord(at) != Tense.UNKNOWN) {
				tense = ofWord(at);
			}
		}
		return tense;
	}

	private Tense ofWord(int at) {
		if (this.words.token(at).features().has("Tense", "Fut")) {
			return Tense.FUTURE;
		}
		boolean past = this.words.token(at).features().has("Tense", "Past")
				|| this.words.token(at).features().has("Tense", "Imp");
		return past ? Tense.PAST : Tense.UNKNOWN;
	}

}
