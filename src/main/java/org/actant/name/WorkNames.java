package org.actant.name;

import java.util.Set;

import org.actant.model.EntityType;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Titles of works between quotation marks: l'émission "Face à face". */
final class WorkNames implements NamePattern {

	private static final Set<String> CLOSING = Set.of("\"", "»", "”", "'");

	private final NameSentence sentence;

	private final NameWords lexicon;

	private final Wording words;

	private final KnownNames known;

	WorkNames(NameSentence sentence, KnownNames known) {
		this.sentence = sentence;
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.known = known;
	}

	@Override
	public @Nullable NameRun at(int at) {
		if (!this.words.isQuote(at - 1) || !this.words.capital(at)) {
			return null;
		}
		int end = closing(at);
		if (end == at) {
			return null;
		}
		boolean told = this.lexicon.cues("before", this.words.low(at - 2)).containsKey(EntityType.PRODUCT);
		if (told) {
			return new NameRun(this.words, at, end - 1).add(EntityType.PRODUCT, 6).surely();
		}
		double weight = titleWeight(at, end);
		return (weight > 0) ? new NameRun(this.words, at, end - 1).add(EntityType.PRODUCT, weight) : null;
	}

	private int closing(int at) {
		for (int end = at + 1; end < at + 9 && this.words.has(end); end++) {
			if (CLOSING.contains(this.words.low(end))) {
				return end;
			}
		}
		return at;
	}

	// « The Long Road », in « Le Vent du large »: words within marks that say nothing by
	// themselves.
	private double titleWeight(int at, int end) {
		boolean nickname = this.words.capital(at - 2) && this.words.capital(end + 1);
		boolean person = this.lexicon.givenName(this.words.form(at)) && end - at <= 3;
		boolean colon = this.words.low(at - 2).equals(":");
		if (nickname || person || colon || this.sentence.titled() || this.known.end(at) > at) {
			return 0;
		}
		boolean high = true;
		for (int i = at; i < end; i++) {
			if (this.words.isMark(i) && !this.words.low(i).equals("-") && !this.words.low(i).equals("&")) {
				return 0;
			}
			high = high && (this.words.capital(i) || this.words.low(i).length() <= 3);
		}
		if (end > at + 1 && high) {
			return 4.5;
		}
		return (!this.words.opening(at - 1) && isNominal(at, end)) ? 3 : 0;
	}

	private boolean isNominal(int at, int end) {
		for (int i = at; i < end; i++) {
			if (this.words.isAny(i, PartOfSpeech.VERB, PartOfSpeech.AUX) || this.words.is(i, PartOfSpeech.PRON)) {
				return false;
			}
		}
		return this.words.is(at, PartOfSpeech.PROPN) || this.words.french()
				&& (this.words.is(at, PartOfSpeech.NOUN) || end > at + 1 && this.words.is(at, PartOfSpeech.DET));
	}

}
