package org.actant.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.actant.lexicon.Table;

/**
 * What a noun with an article may mean of what was told, from
 * {@code lexicon/described.tsv}.
 */
record Described(Sort sort, Set<String> kinds, String english) {

	private static final Map<String, Described> NOUNS = new HashMap<>();

	private static final Described OTHER = new Described(Sort.OTHER, Set.of(), "");

	static {
		for (Table.Row row : Table.read("described.tsv").rows()) {
			String english = row.optional("english");
			NOUNS.put(row.text("noun"), new Described(row.choice("sort", Sort.class), Set.copyOf(row.list("kinds")),
					(english != null) ? english : ""));
		}
	}

	/** Sorts of what is meant. */
	enum Sort {

		CAPITAL, COUNTRY, GOVERNMENT, INSTITUTION, BODY, ANY_BODY, OTHER

	}

	static Described of(String noun) {
		return NOUNS.getOrDefault(noun, OTHER);
	}

	boolean known() {
		return this.sort != Sort.OTHER;
	}

}
