package org.actant.relate;

import java.util.HashSet;
import java.util.Set;

import org.actant.lexicon.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CuesAreWellFormedTests {

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void everyWordStandsOnceUnderEachCueAndPrepositionsHaveAMeaning(String language) {
		Set<String> seen = new HashSet<>();
		for (Table.Row row : Table.read(language + "/fact-cues.tsv").rows()) {
			Cue cue = row.choice("cue", Cue.class);
			assertThat(row.list("words")).isNotEmpty();
			row.list("words").forEach((word) -> assertThat(seen.add(cue + " " + word)).as("%s %s", cue, word).isTrue());
			assertThat(row.optional("value") != null).as("value of %s", cue).isEqualTo(cue == Cue.PREPOSITION);
		}
	}

}
