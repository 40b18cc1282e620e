package org.actant.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.actant.lexicon.Table;
import org.actant.model.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameListsTests {

	@ParameterizedTest
	@ValueSource(strings = { "given-names.tsv", "not-names.tsv", "particles.tsv", "fr/times.tsv", "en/times.tsv",
			"fr/numbers.tsv", "en/numbers.tsv", "fr/qualifiers.tsv", "en/qualifiers.tsv", "fr/units.tsv",
			"en/units.tsv", "fr/cues.tsv", "en/cues.tsv", "fr/descriptions.tsv", "en/descriptions.tsv",
			"fr/pronouns.tsv", "en/pronouns.tsv", "fr/possessions.tsv", "en/possessions.tsv", "given-name-genders.tsv",
			"fr/causes.tsv", "en/causes.tsv", "fr/common-words.tsv", "en/common-words.tsv", "fr/sport-words.tsv",
			"en/sport-words.tsv", "teams.tsv", "fr/verb-parts.tsv", "en/verb-parts.tsv", "fr/doers.tsv",
			"en/doers.tsv" })
	void noListSaysTheSameThingTwice(String file) {
		Table table = Table.read(file);
		Set<List<String>> rows = new HashSet<>();
		for (Table.Row row : table.rows()) {
			List<String> cells = table.columns().stream().map(row::text).toList();
			assertThat(rows.add(cells)).as(file + ": " + cells).isTrue();
		}
		assertThat(rows).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void whoeverActsIsOfASortThatActs(String language) {
		for (Table.Row row : Table.read(language + "/doers.tsv").rows()) {
			assertThat(row.text("noun")).as("a noun, in lower case and one word").matches("[\\p{Ll}\\d'’-]+");
			assertThat(row.choice("type", EntityType.class)).isIn(EntityType.PERSON, EntityType.GROUP,
					EntityType.ORGANIZATION, EntityType.PRODUCT, EntityType.EVENT);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void cuesHaveKnownPlacesTypesAndWeights(String language) {
		for (Table.Row row : Table.read(language + "/cues.tsv").rows()) {
			assertThat(row.text("place")).isIn("before", "after", "owned", "first", "last");
			assertThat(row.choice("type", EntityType.class)).isNotNull();
			assertThat(row.number("weight")).isBetween(1L, 6L);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void everyWordAroundNamesStandsOnceUnderEachCue(String language) {
		Set<String> seen = new HashSet<>();
		for (Table.Row row : Table.read(language + "/name-cues.tsv").rows()) {
			NameCue cue = row.choice("cue", NameCue.class);
			assertThat(row.list("words")).as("words of %s", cue).isNotEmpty();
			row.list("words").forEach((word) -> {
				assertThat(word).as("a word in lower case").isEqualTo(Wording.low(word));
				assertThat(seen.add(cue + " " + word)).as("%s %s", cue, word).isTrue();
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void qualifiersHaveKnownMeanings(String language) {
		for (Table.Row row : Table.read(language + "/qualifiers.tsv").rows()) {
			assertThat(row.text("meaning")).isIn("about", "at least", "at most", "more than", "less than");
		}
	}

}
