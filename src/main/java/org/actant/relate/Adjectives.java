package org.actant.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.actant.lexicon.Table;
import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The adjectives that say how somebody stands to another, from
 * {@code lexicon/<language>/adjectives.tsv}.
 */
final class Adjectives {

	private static final Map<Language, Adjectives> STANDARD = Map.of(Language.FRENCH, read(Language.FRENCH));

	private static final Adjectives NONE = new Adjectives(Map.of());

	private final Map<String, Stand> stands;

	private Adjectives(Map<String, Stand> stands) {
		this.stands = stands;
	}

	/**
	 * What an adjective says.
	 *
	 * @param predicate English verb
	 * @param type sort of fact
	 * @param prepositions what stands before the other
	 * @param role what the other is
	 */
	record Stand(String predicate, FactType type, List<String> prepositions, RoleName role) {
	}

	static Adjectives of(Language language) {
		return STANDARD.getOrDefault(language, NONE);
	}

	private static Adjectives read(Language language) {
		Map<String, Stand> stands = new HashMap<>();
		for (Table.Row row : Table.read(language.code() + "/adjectives.tsv").rows()) {
			Stand stand = new Stand(row.text("predicate"), row.choice("type", FactType.class), row.list("prepositions"),
					row.choice("role", RoleName.class));
			row.list("adjectives").forEach((adjective) -> stands.put(adjective, stand));
		}
		return new Adjectives(stands);
	}

	/** What the word says, be it an adjective, or a participle or noun used as one. */
	@Nullable Stand stand(Token token) {
		if (token.tag() != PartOfSpeech.ADJ && token.tag() != PartOfSpeech.VERB && token.tag() != PartOfSpeech.NOUN) {
			return null;
		}
		String form = token.form().toLowerCase(Locale.ROOT);
		String single = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
		String masculine = single.endsWith("e") ? single.substring(0, single.length() - 1) : single;
		return Stream.of(token.lemma(), form, single, masculine)
			.map(this.stands::get)
			.filter((stand) -> stand != null)
			.findFirst()
			.orElse(null);
	}

}
