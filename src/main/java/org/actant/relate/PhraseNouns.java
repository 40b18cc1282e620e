package org.actant.relate;

import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.jspecify.annotations.Nullable;

/** Reads the noun of a verb's fixed phrase: "jeter l'<em>éponge</em>". */
final class PhraseNouns {

	private final Phrases phrases;

	private final Verbs verbs;

	PhraseNouns(Phrases phrases, Verbs verbs) {
		this.phrases = phrases;
		this.verbs = verbs;
	}

	/** "a jeté l'éponge", "a signé un accord": the noun of a fixed phrase is a theme. */
	Draft complete(Draft draft, Clause clause) {
		Participant noun = draft.done() ? of(clause) : null;
		return (noun != null && draft.lacks(noun)) ? draft.with(RoleName.THEME, noun) : draft;
	}

	@Nullable Participant of(Clause clause) {
		Frame frame = clause.frame();
		if (frame == null || frame.words().size() < 2) {
			return null;
		}
		return this.verbs.words(clause.tree(), clause.verb(), frame)
			.stream()
			.mapToObj(clause.tree()::at)
			.filter((word) -> word.tag() == PartOfSpeech.NOUN)
			.reduce((first, second) -> second)
			.map((noun) -> this.phrases.read(clause.tree(), noun))
			.orElse(null);
	}

}
