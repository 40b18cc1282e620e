package org.actant.link;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.actant.lexicon.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitleListsAreWellFormedTests {

	private static Set<String> cells(String table, String column) {
		return Table.read(table).rows().stream().map((row) -> row.text(column)).collect(Collectors.toSet());
	}

	@Test
	void everySortHasTitlesThatAreKnownAndEachStandsOnceInIt() {
		Set<TitleSort> sorts = new HashSet<>();
		for (Table.Row row : Table.read("title-sorts.tsv").rows()) {
			assertThat(sorts.add(row.choice("sort", TitleSort.class))).as(row.text("sort")).isTrue();
			assertThat(row.list("titles")).isSubsetOf(cells("titles.tsv", "key")).doesNotHaveDuplicates();
		}
		assertThat(sorts).containsExactlyInAnyOrder(TitleSort.values());
	}

	@Test
	void whatElseAnOfficeMayBeCalledIsAnOfficeToo() {
		for (Table.Row row : Table.read("similar-offices.tsv").rows()) {
			assertThat(cells("titles.tsv", "key")).contains(row.text("title")).containsAll(row.list("held"));
			assertThat(row.list("held")).doesNotHaveDuplicates();
		}
		assertThat(SimilarOffices.of("mayor")).as("an office with no other name").containsExactly("mayor");
	}

	@Test
	void everyParliamentaryStateIsACountryAndStandsOnce() {
		assertThat(Table.read("parliamentary-states.tsv").rows()).extracting((row) -> row.text("country"))
			.isSubsetOf(cells("countries.tsv", "code"))
			.doesNotHaveDuplicates();
	}

}
