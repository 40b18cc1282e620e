package org.actant.relate;

import java.util.HashSet;
import java.util.Set;

import org.actant.lexicon.Table;
import org.actant.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThingsAreWellFormedTests {

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void everyNounStandsOnce(String language) {
		Set<String> seen = new HashSet<>();
		Table.read(language + "/things.tsv")
			.rows()
			.forEach((row) -> assertThat(seen.add(row.text("noun"))).as(row.text("noun")).isTrue());
	}

	@Test
	void aSoldatAndASoldierAreOneThing() {
		assertThat(Things.of(Language.FRENCH).name("soldat")).isEqualTo(Things.of(Language.ENGLISH).name("soldier"));
		assertThat(Things.of(Language.FRENCH).name("vaccin")).isEqualTo("vaccine");
	}

	@Test
	void whatTheEnglishFileRenamesIsNotWhatTheFrenchFileGives() {
		Table.read("fr/things.tsv")
			.rows()
			.forEach((row) -> assertThat(Things.of(Language.ENGLISH).name(row.text("thing"))).as(row.text("noun"))
				.isEqualTo(row.text("thing")));
	}

}
