package org.actant.relate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.actant.lexicon.Table;
import org.actant.model.Language;

/**
 * What things are called in the graph whatever the language of the text, from
 * {@code lexicon/<language>/things.tsv}.
 */
final class Things {

	private static final Map<Language, Things> STANDARD = Map.of(Language.FRENCH, read(Language.FRENCH),
			Language.ENGLISH, read(Language.ENGLISH));

	private final Map<String, String> names = new HashMap<>();

	private Things() {
	}

	static Things of(Language language) {
		Things things = STANDARD.get(language);
		if (things == null) {
			throw new IllegalArgumentException("no things for " + language);
		}
		return things;
	}

	private static Things read(Language language) {
		Things things = new Things();
		for (Table.Row row : Table.read(language.code() + "/things.tsv").rows()) {
			things.names.put(row.text("noun"), row.text("thing"));
		}
		return things;
	}

	/** The noun that stands for the thing in the graph; its own lemma where none does. */
	String name(String lemma) {
		String lower = lemma.toLowerCase(Locale.ROOT);
		return this.names.getOrDefault(lower, lower);
	}

}
