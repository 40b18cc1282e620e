package org.actant.name;

import java.util.Set;

import org.actant.lexicon.Noun;
import org.actant.model.EntityType;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** French events by their noun: accords de Minsk, sommet du G7. */
final class FrenchEvents implements NamePattern {

	private static final Set<String> NAMED_EVENTS = Set.of("summit", "agreement", "culture", "sport");

	private final NameSentence sentence;

	private final Wording words;

	private final Terms terms;

	private final NameEnds ends;

	private final NameableWords nameable;

	FrenchEvents(NameSentence sentence, NameEnds ends) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.terms = sentence.terms();
		this.ends = ends;
		this.nameable = ends.nameable();
	}

	@Override
	public @Nullable NameRun at(int at) {
		Terms.Term<Noun> noun = this.terms.event(at);
		if (noun == null || !NAMED_EVENTS.contains(noun.meaning().kind())) {
			return null;
		}
		int next = noun.end();
		while (this.words.is(next, PartOfSpeech.ADJ) && next < noun.end() + 2) {
			next++;
		}
		int start = this.sentence.afterOf(next);
		if (start == next || !this.nameable.has(start)) {
			return null;
		}
		return new NameRun(this.words, at, this.ends.end(start) - 1).add(EntityType.EVENT, 5).surely();
	}

}
