package org.actant.link;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.lexicon.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DescribedNounsAreWellFormedTests {

	@Test
	void everyNounStandsOnceAndIsWrittenSmall() {
		assertThat(Table.read("described.tsv").rows()).extracting((row) -> row.text("noun"))
			.allMatch((noun) -> noun.equals(noun.toLowerCase(Locale.ROOT)))
			.doesNotHaveDuplicates();
	}

	@Test
	void bodiesAreOfKindsThatAreKnownAndOnlyInstitutionsHaveAName() {
		Set<String> kinds = Stream.of("organization-nouns.tsv", "organizations.tsv")
			.flatMap((table) -> Table.read(table).rows().stream())
			.map((row) -> row.text("kind"))
			.collect(Collectors.toSet());
		for (Table.Row row : Table.read("described.tsv").rows()) {
			Described.Sort sort = row.choice("sort", Described.Sort.class);
			boolean body = sort == Described.Sort.BODY || sort == Described.Sort.ANY_BODY;
			assertThat(kinds).as(row.text("noun")).containsAll(row.list("kinds"));
			assertThat(body && row.list("kinds").isEmpty()).as(row.text("noun")).isFalse();
			assertThat(row.optional("english") != null).as(row.text("noun"))
				.isEqualTo(sort == Described.Sort.INSTITUTION);
		}
	}

	@Test
	void aNounOfNoListMeansNothingByItself() {
		assertThat(Described.of("parapluie").known()).isFalse();
		assertThat(Described.of("capitale").sort()).isEqualTo(Described.Sort.CAPITAL);
	}

}
