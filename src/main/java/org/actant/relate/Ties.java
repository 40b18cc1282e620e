package org.actant.relate;

import java.util.HashMap;
import java.util.Map;

import org.actant.lexicon.Table;
import org.actant.model.FactType;
import org.actant.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * The nouns of a language that tie whoever bears them to somebody, from
 * {@code lexicon/<language>/ties.tsv}.
 */
final class Ties {

	private static final Map<Language, Ties> STANDARD = Map.of(Language.FRENCH, read(Language.FRENCH), Language.ENGLISH,
			read(Language.ENGLISH));

	private final Map<String, Tie> nouns = new HashMap<>();

	private Ties() {
	}

	/**
	 * What a noun says of its bearer and owner.
	 *
	 * @param noun the noun
	 * @param predicate English verb
	 * @param type sort of fact
	 * @param bearerDoes whether the bearer does it, not the owner
	 */
	record Tie(String noun, String predicate, FactType type, boolean bearerDoes) {
	}

	private enum Doer {

		NAME, OWNER

	}

	static Ties of(Language language) {
		Ties ties = STANDARD.get(language);
		if (ties == null) {
			throw new IllegalArgumentException("no ties for " + language);
		}
		return ties;
	}

	private static Ties read(Language language) {
		Ties ties = new Ties();
		for (Table.Row row : Table.read(language.code() + "/ties.tsv").rows()) {
			for (String noun : row.list("nouns")) {
				ties.nouns.put(noun, new Tie(noun, row.text("predicate"), row.choice("type", FactType.class),
						row.choice("doer", Doer.class) == Doer.NAME));
			}
		}
		return ties;
	}

	@Nullable Tie noun(String lemma) {
		return this.nouns.get(lemma);
	}

}
