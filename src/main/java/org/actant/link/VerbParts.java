package org.actant.link;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.actant.lexicon.Table;
import org.actant.model.Language;

/**
 * What verbs tell of whoever stands beside them, from
 * {@code lexicon/<language>/verb-parts.tsv}.
 */
final class VerbParts {

	private static final Map<Language, Map<String, Set<Part>>> VERBS = read();

	private VerbParts() {
	}

	private static Map<Language, Map<String, Set<Part>>> read() {
		Map<Language, Map<String, Set<Part>>> verbs = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			Map<String, Set<Part>> parts = new HashMap<>();
			for (Table.Row row : Table.read(language.code() + "/verb-parts.tsv").rows()) {
				Set<Part> tells = parts.computeIfAbsent(row.text("verb"), (verb) -> EnumSet.noneOf(Part.class));
				row.list("tells").forEach((part) -> tells.add(Part.valueOf(part.toUpperCase(Locale.ROOT))));
			}
			verbs.put(language, parts);
		}
		return verbs;
	}

	static boolean tells(Language language, String verb, Part part) {
		return Objects.requireNonNull(VERBS.get(language)).getOrDefault(verb, Set.of()).contains(part);
	}

	/** What a verb tells. */
	enum Part {

		/** Only people and bodies are its subject. */
		MIND,
		/** It says something. */
		TELLING,
		/** Only a person is its subject. */
		LIFE,
		/** Only a person is the subject of its passive. */
		FATE,
		/** Only people and bodies are its object. */
		SOMEBODY,
		/** Only a person is its object. */
		PERSON,
		/** A pronoun as its object is what was said. */
		CONTENT,
		/** Its object does what the infinitive below it says. */
		CAUSING,
		/** It only tells how the infinitive below it is meant. */
		HELPING

	}

}
