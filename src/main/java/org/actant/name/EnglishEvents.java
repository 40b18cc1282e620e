package org.actant.name;

import java.util.Set;

import org.actant.lexicon.Noun;
import org.actant.model.EntityType;
import org.jspecify.annotations.Nullable;

/** English events that a noun in lower case closes: the G7 summit. */
final class EnglishEvents implements NamePattern {

	private static final Set<String> NAMED_EVENTS = Set.of("summit", "agreement", "culture");

	private final Wording words;

	private final Terms terms;

	private final NameEnds ends;

	private final NameableWords nameable;

	EnglishEvents(NameSentence sentence, NameEnds ends) {
		this.words = sentence.words();
		this.terms = sentence.terms();
		this.ends = ends;
		this.nameable = ends.nameable();
	}

	@Override
	public @Nullable NameRun at(int at) {
		if (!this.nameable.has(at) || this.terms.title(at) != null) {
			return null;
		}
		int end = this.ends.end(at);
		Terms.Term<Noun> noun = this.terms.event(end);
		boolean named = noun != null && !noun.meaning().plural() && !this.words.capital(end)
				&& NAMED_EVENTS.contains(noun.meaning().kind());
		return (named && noun != null) ? new NameRun(this.words, at, noun.end() - 1).add(EntityType.EVENT, 5).surely()
				: null;
	}

}
