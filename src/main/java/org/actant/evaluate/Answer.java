package org.actant.evaluate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.model.Attribution;
import org.actant.model.Entity;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a system took out of one text, as far as the scorer looks at it.
 *
 * @param entities the entities
 * @param facts the facts
 */
record Answer(List<Someone> entities, List<Claim> facts) {

	/** What a system that gave nothing found. */
	static final Answer NOTHING = new Answer(List.of(), List.of());

	static Answer of(Extraction extraction) {
		return new Answer(extraction.entities().stream().map(Someone::of).toList(),
				extraction.facts().stream().map(Claim::of).toList());
	}

	/**
	 * An entity.
	 *
	 * @param id its id, or null
	 * @param type its type
	 * @param name its name
	 * @param aliases its other names
	 * @param mentions the words that refer to it
	 */
	record Someone(@Nullable String id, String type, String name, List<String> aliases, List<String> mentions) {

		static Someone of(Entity entity) {
			return new Someone(entity.id(), entity.type().name(), entity.name(), entity.aliases(),
					entity.mentions().stream().map((link) -> link.mention().text()).toList());
		}

		/**
		 * @return the normalised forms, strongest first: name, aliases, mentions
		 */
		List<Set<String>> forms() {
			return Stream.of(List.of(this.name), this.aliases, this.mentions).map(Someone::norms).toList();
		}

		private static Set<String> norms(Collection<String> forms) {
			return forms.stream().map(Words::norm).filter((form) -> !form.isEmpty()).collect(Collectors.toSet());
		}

	}

	/**
	 * A fact.
	 *
	 * @param predicate English verb
	 * @param type its type
	 * @param polarity so or not so
	 * @param modality how real
	 * @param parts the participants
	 * @param source id of the source, or null
	 * @param sourceText the source in words, or an empty string
	 * @param stance whether the source affirms or denies
	 * @param start first code unit of the sentence
	 * @param end the code unit after its last
	 * @param confidence from 0 to 1, or NaN where the system gives none
	 * @param rule the construction that gave it, or an empty string
	 */
	record Claim(String predicate, String type, String polarity, String modality, List<Part> parts,
			@Nullable String source, String sourceText, String stance, int start, int end, double confidence,
			String rule) {

		Claim {
			type = type.toUpperCase(Locale.ROOT);
			polarity = polarity.toUpperCase(Locale.ROOT);
			modality = modality.toUpperCase(Locale.ROOT);
			stance = stance.toUpperCase(Locale.ROOT);
		}

		static Claim of(Fact fact) {
			Attribution by = fact.attribution();
			return new Claim(fact.predicate(), fact.type().name(), fact.polarity().name(), fact.modality().name(),
					fact.roles().stream().map(Part::of).toList(), (by != null) ? by.entity() : null,
					(by != null) ? by.text() : "", (by != null) ? by.stance().name() : "AFFIRM",
					fact.sentence().start(), fact.sentence().end(), fact.confidence(), fact.rule());
		}

		Stream<Part> agents() {
			return this.parts.stream().filter(Part::agent);
		}

		Stream<Part> others() {
			return this.parts.stream().filter((part) -> !part.agent());
		}

		/**
		 * @return whether it links two entities, or an agent entity and a text: only such
		 * facts count for precision
		 */
		boolean countable() {
			long entities = this.parts.stream().map(Part::entity).filter(Objects::nonNull).distinct().count();
			return entities >= 2 || (agents().anyMatch((part) -> part.entity() != null)
					&& others().anyMatch((part) -> part.entity() == null && !Words.of(part.text()).isEmpty()));
		}

		/**
		 * @return the words of the predicate that are compared: two, or six of "be …" and
		 * "become …"
		 */
		String head() {
			List<String> words = Words.of(this.predicate);
			boolean copula = !words.isEmpty() && Arrays.asList("be", "become").contains(words.getFirst());
			return words.stream().limit(copula ? 6 : 2).collect(Collectors.joining(" "));
		}

	}

	/**
	 * A participant of a fact.
	 *
	 * @param role its part
	 * @param entity id of the entity, or null
	 * @param text the words
	 */
	record Part(String role, @Nullable String entity, String text) {

		static Part of(org.actant.model.Role role) {
			return new Part(role.name().name(), role.entity(), role.text());
		}

		boolean agent() {
			return this.role.equalsIgnoreCase("AGENT");
		}

	}

}
