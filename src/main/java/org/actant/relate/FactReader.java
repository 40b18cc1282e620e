package org.actant.relate;

import java.util.List;
import java.util.stream.Collectors;

import org.actant.model.Fact;
import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.LinkedText;
import org.actant.model.RoleName;

/**
 * Reads the whole of a text: its clauses, on whose word each is told, then verbs, event
 * nouns and offices as facts; what is told twice is kept once, what is denied is
 * contested.
 */
final class FactReader implements Relator {

	private final Models models;

	/**
	 * @param models what is learned
	 */
	FactReader(Models models) {
		this.models = models;
	}

	/** The reader that uses the constructions alone, each as sure as it is by itself. */
	static FactReader byConstructions() {
		return new FactReader(Models.none());
	}

	/** The reader with the models that ship and everything else that it needs. */
	static FactReader standard() {
		for (Language language : Language.values()) {
			Frames.of(language);
			LightVerbs.of(language);
		}
		return new FactReader(Models.standard());
	}

	@Override
	public List<Fact> relate(LinkedText text) {
		Story story = new Story(text);
		List<Fact> facts = new StoryReader(story, this.models.senses()).facts(this.models);
		Frames frames = Frames.of(story.language());
		List<Fact> once = Retelling.once(facts);
		return Retelling.contest(once,
				once.stream()
					.filter((fact) -> frames.denies(fact.lemma()) || rejectsClaim(fact))
					.map(Fact::id)
					.collect(Collectors.toSet()),
				story.language());
	}

	/** "a rejeté ces accusations": a denial too. Things have English names. */
	private static boolean rejectsClaim(Fact fact) {
		return fact.type() == FactType.REJECT && fact.roles()
			.stream()
			.filter((role) -> role.name() != RoleName.AGENT && role.entity() == null)
			.anyMatch((role) -> Frames.of(Language.ENGLISH)
				.noun(role.head())
				.stream()
				.anyMatch((frame) -> frame.type() == FactType.ACCUSE || frame.telling() == Frame.Telling.HEDGE));
	}

}
