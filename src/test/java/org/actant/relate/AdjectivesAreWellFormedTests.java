package org.actant.relate;

import java.util.Set;
import java.util.stream.Collectors;

import org.actant.lexicon.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AdjectivesAreWellFormedTests {

	private static Set<String> predicates() {
		return Table.read("predicates.tsv")
			.rows()
			.stream()
			.map((row) -> row.text("predicate"))
			.collect(Collectors.toSet());
	}

	@Test
	void everyAdjectiveTellsAPredicateOfTheGraph() {
		assertThat(Table.read("fr/adjectives.tsv").rows()).extracting((row) -> row.text("predicate"))
			.isSubsetOf(predicates());
	}

	@Test
	void everyImpliedDoerDoesAPredicateOfTheGraph() {
		assertThat(Table.read("implied-doers.tsv").rows()).extracting((row) -> row.text("predicate"))
			.isSubsetOf(predicates());
	}

}
