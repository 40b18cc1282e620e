package org.actant.relate;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.actant.lexicon.Table;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Participles of French that their form does not lead back to the verb, from
 * {@code lexicon/fr/participles.tsv}.
 */
final class FrenchParticiples {

	private static final Map<String, String> VERBS = Table.read("fr/participles.tsv")
		.rows()
		.stream()
		.collect(Collectors.toMap((row) -> row.text("participle"), (row) -> row.text("verb")));

	private FrenchParticiples() {
	}

	static boolean has(Token token) {
		return VERBS.containsKey(token.form().toLowerCase(Locale.ROOT));
	}

	/** The verb of a participle, of an adjective in the feminine too, or null. */
	static @Nullable String verb(Token token) {
		String form = token.form().toLowerCase(Locale.ROOT);
		String verb = VERBS.get(form);
		return (verb == null && token.tag() == PartOfSpeech.ADJ) ? VERBS.get(masculine(form)) : verb;
	}

	private static String masculine(String form) {
		String single = (form.length() > 2 && form.endsWith("es")) ? form.substring(0, form.length() - 1) : form;
		return single.endsWith("e") ? single.substring(0, single.length() - 1) : single;
	}

}
