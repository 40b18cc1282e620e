package org.actant.name;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.Noun;
import org.actant.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * English places that a noun in lower case closes: the Korean peninsula, the Moscow
 * region.
 */
final class EnglishPlaces implements NamePattern {

	private final NameSentence sentence;

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	private final NameEnds ends;

	private final NameableWords nameable;

	EnglishPlaces(NameSentence sentence, NameEnds ends) {
		this.sentence = sentence;
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.terms = sentence.terms();
		this.ends = ends;
		this.nameable = ends.nameable();
	}

	@Override
	public @Nullable NameRun at(int at) {
		Terms.Term<Demonym> demonym = this.terms.demonym(at);
		int end = (demonym != null) ? demonym.end() : this.nameable.has(at) ? this.ends.end(at) : at;
		Terms.Term<Noun> noun = (end > at) ? this.terms.place(end) : null;
		if (noun == null || this.words.capital(end) || noun.meaning().plural()) {
			return null;
		}
		String kind = noun.meaning().kind();
		boolean natural = (kind.equals("water") || kind.equals("land"))
				&& (demonym == null || this.lexicon.has(NameCue.LANDSCAPE, this.words.low(end)));
		boolean seat = kind.equals("region") && this.sentence.seat(at);
		return (natural || seat) ? new NameRun(this.words, at, noun.end() - 1).add(EntityType.PLACE, 5).surely() : null;
	}

}
