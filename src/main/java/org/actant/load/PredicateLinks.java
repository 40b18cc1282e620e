package org.actant.load;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.actant.lexicon.Table;

/** The relationships of {@code lexicon/predicates.tsv}. */
final class PredicateLinks implements LinkTypes {

	/** What the graph calls its own relationships. */
	private static final Set<String> RESERVED = Set.of("AGENT", "RECIPIENT", "THEME", "INSTRUMENT", "PLACE", "ORIGIN",
			"DESTINATION", "TOPIC", "CLAIMED_BY", "EVIDENCED_BY", "MENTIONS", "IMPLIES", "OF", "HOLDS", "IN",
			"PART_OF");

	private final Map<String, String> byPredicate;

	private PredicateLinks(Map<String, String> byPredicate) {
		this.byPredicate = byPredicate;
	}

	static PredicateLinks read() {
		return new PredicateLinks(Table.read("predicates.tsv")
			.rows()
			.stream()
			.collect(Collectors.toUnmodifiableMap((row) -> row.text("predicate"), PredicateLinks::relationship)));
	}

	private static String relationship(Table.Row row) {
		String relationship = row.text("relationship");
		if (RESERVED.contains(relationship)) {
			throw row.wrong("relationship",
					"is %s, which has another meaning in the graph; name it otherwise".formatted(relationship));
		}
		return relationship;
	}

	@Override
	public String of(String predicate) {
		return this.byPredicate.getOrDefault(predicate, OTHER);
	}

}
