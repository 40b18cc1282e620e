package org.actant.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a careful reader takes out of one text.
 *
 * @param name the text's base name
 * @param published the day of publication in ISO 8601, or null
 * @param entities the entities
 * @param facts the facts
 */
record Gold(String name, @Nullable String published, Map<String, Named> entities, List<Told> facts) {

	/**
	 * @param key key of an entity
	 * @param name a normalised name
	 * @return whether the entity is called so
	 */
	boolean calls(String key, String name) {
		Named entity = this.entities.get(key);
		return entity != null && entity.names().contains(name);
	}

	/**
	 * An entity.
	 *
	 * @param key its key within the text
	 * @param type its type
	 * @param names all accepted names, normalised
	 * @param salient whether it must be found
	 */
	record Named(String key, String type, Set<String> names, boolean salient) {
	}

	/**
	 * A fact.
	 *
	 * @param agents keys of accepted doers; empty where any or none will do
	 * @param predicates accepted English verbs, the first the usual one
	 * @param types accepted types
	 * @param targets keys or {@code ~word|word} of what it is done to
	 * @param polarity so or not so
	 * @param modality how real
	 * @param sources keys of accepted sources; empty where the text names none
	 * @param stance whether the source affirms or denies
	 * @param core whether a summary would hold it
	 * @param quote first words of the sentence
	 */
	record Told(Set<String> agents, List<String> predicates, Set<String> types, List<String> targets, String polarity,
			String modality, Set<String> sources, String stance, boolean core, String quote) {

		@Override
		public String toString() {
			return "%s %s %s: %s".formatted(this.agents, this.predicates.isEmpty() ? "-" : this.predicates.getFirst(),
					this.targets, this.quote);
		}

	}

}
