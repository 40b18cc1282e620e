package org.actant.relate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.actant.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PredicateSortsAreWellFormedTests {

	private static Set<String> cells(String table, String column) {
		return Table.read(table).rows().stream().map((row) -> row.text(column)).collect(Collectors.toSet());
	}

	@Test
	void everyPredicateStandsOnceUnderItsSortAndIsOneOfTheGraphOrAVerbWithoutAFrame() {
		Set<String> graph = cells("predicates.tsv", "predicate");
		Set<String> verbs = cells("en/frames.tsv", "lemma");
		Set<String> seen = new HashSet<>();
		for (Table.Row row : Table.read("predicate-sorts.tsv").rows()) {
			PredicateSort sort = row.choice("sort", PredicateSort.class);
			row.list("predicates").forEach((predicate) -> {
				assertThat(seen.add(sort + " " + predicate)).as("%s %s", sort, predicate).isTrue();
				assertThat(graph.contains(predicate) || !verbs.contains(predicate)).as(predicate).isTrue();
			});
		}
	}

	@ParameterizedTest
	@EnumSource
	void everySortHasPredicates(PredicateSort sort) {
		assertThat(Table.read("predicate-sorts.tsv").rows())
			.extracting((row) -> row.choice("sort", PredicateSort.class))
			.contains(sort);
	}

}
