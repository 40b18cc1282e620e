package org.actant.relate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.actant.lexicon.Table;
import org.actant.model.FactType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TiesAreWellFormedTests {

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void everyNounStandsOnceAndGivesAPredicateOfTheGraph(String language) {
		Set<String> predicates = Table.read("predicates.tsv")
			.rows()
			.stream()
			.map((row) -> row.text("predicate"))
			.collect(Collectors.toSet());
		Set<String> seen = new HashSet<>();
		for (Table.Row row : Table.read(language + "/ties.tsv").rows()) {
			row.list("nouns").forEach((noun) -> assertThat(seen.add(noun)).as(noun).isTrue());
			assertThat(predicates).contains(row.text("predicate"));
			assertThat(row.choice("type", FactType.class)).isNotNull();
			assertThat(row.text("doer")).isIn("name", "owner");
		}
	}

}
