package org.actant.lexicon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.actant.model.EntityType;
import org.actant.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KnowledgeFilesTests {

	private static final Set<String> ORGANIZATION_KINDS = Set.of("body", "government", "parliament", "court", "army",
			"intelligence", "police", "agency", "party", "armed", "company", "bank", "media", "ngo", "union", "sport",
			"club", "university", "religion");

	private static final Set<String> PLACE_KINDS = Set.of("capital", "city", "continent", "region", "province",
			"quarter", "water", "land", "site");

	private final Knowledge knowledge = Knowledge.standard();

	@ParameterizedTest
	@ValueSource(strings = { "countries.tsv", "places.tsv", "cities.tsv", "organizations.tsv", "people.tsv",
			"more-people.tsv", "events.tsv", "products.tsv", "demonyms.tsv", "seats.tsv", "offices.tsv", "titles.tsv",
			"group-nouns.tsv", "organization-nouns.tsv", "event-nouns.tsv", "place-nouns.tsv" })
	void noLineIsThereTwice(String file) {
		Set<String> seen = new HashSet<>();
		for (Table.Row row : Table.read(file).rows()) {
			List<String> cells = cells(file, row);
			assertThat(seen.add(String.join("\t", cells))).as("lexicon/%s: %s", file, cells).isTrue();
		}
	}

	private static final Map<String, List<String>> COLUMNS = new HashMap<>();

	private static List<String> cells(String file, Table.Row row) {
		return COLUMNS.computeIfAbsent(file, (name) -> Table.read(name).columns())
			.stream()
			.map((column) -> String.valueOf(row.optional(column)))
			.toList();
	}

	@Test
	void everyEntityIsWellFormed() {
		assertThat(this.knowledge.entities()).allSatisfy((entity) -> {
			assertThat(entity.id())
				.matches("(country:[A-Z]{2}(-[A-Z]{3})?|(place|org|person|event|product):[a-z0-9:-]+)");
			assertThat(NameKey.of(entity.name())).as(entity.id()).isNotEmpty();
			if (entity.type() == EntityType.ORGANIZATION) {
				assertThat(ORGANIZATION_KINDS).as(entity.id()).contains(entity.kind());
			}
			if (entity.type() == EntityType.PLACE) {
				assertThat(PLACE_KINDS).as(entity.id()).contains(entity.kind());
			}
			if (entity.type() == EntityType.PERSON) {
				assertThat(entity.kind()).as(entity.id()).matches("[mf]");
			}
			if (entity.home() != null) {
				assertThat(this.knowledge.entity(entity.home())).as("home of %s", entity.id()).isPresent();
			}
		});
	}

	@Test
	void theTitleOfEveryOfficeIsKnown() {
		Set<String> titles = new HashSet<>();
		Table.read("titles.tsv").rows().forEach((row) -> titles.add(row.text("key")));
		assertThat(Table.read("offices.tsv").rows())
			.allSatisfy((row) -> assertThat(titles).contains(row.text("title")));
	}

	@Test
	void noOfficeEndsBeforeItBegins() {
		assertThat(Table.read("offices.tsv").rows()).allSatisfy((row) -> {
			LocalDate since = row.date("since");
			LocalDate until = row.date("until");
			assertThat(since == null || until == null || !until.isBefore(since)).as(row.text("person")).isTrue();
		});
	}

	@Test
	void theTitleOfATitlesLineStandsOnce() {
		Set<String> keys = new HashSet<>();
		assertThat(Table.read("titles.tsv").rows()).allSatisfy((row) -> {
			row.choice("kind", Title.Kind.class);
			assertThat(keys.add(row.text("key"))).as(row.text("key")).isTrue();
		});
	}

	@ParameterizedTest
	@MethodSource("countries")
	void everyStateHasAFrenchAndAnEnglishName(String id) {
		KnownEntity country = this.knowledge.entity(id).orElseThrow();
		assertThat(this.knowledge.named(country.name()).getFirst().id()).isEqualTo(id);
		assertThat(this.knowledge.named(country.french()).getFirst().id()).isEqualTo(id);
	}

	static Stream<String> countries() {
		return Knowledge.standard()
			.entities()
			.stream()
			.filter((entity) -> entity.type() == EntityType.COUNTRY && entity.kind().equals("state"))
			.map(KnownEntity::id);
	}

	@Test
	void everyStateHasADemonymInBothLanguages() {
		Set<String> french = new HashSet<>();
		Set<String> english = new HashSet<>();
		for (Table.Row row : Table.read("demonyms.tsv").rows()) {
			english.add(row.text("entity"));
			if (!row.list("fr").isEmpty()) {
				french.add(row.text("entity"));
			}
		}
		assertThat(countries().filter((id) -> !french.contains(id) || !english.contains(id))).isEmpty();
		assertThat(this.knowledge.demonyms(Language.FRENCH).get("centrafricaines").getFirst().entity())
			.isEqualTo("country:CF");
	}

	@Test
	void everyGroupNounHasFormsInBothLanguages() {
		assertThat(Table.read("group-nouns.tsv").rows()).allSatisfy((row) -> {
			assertThat(row.list("en_plural")).as(row.text("english")).isNotEmpty();
			assertThat(row.list("fr_plural")).as(row.text("english")).isNotEmpty();
			assertThat(row.text("kind")).isIn("military", "armed", "authority", "political", "civil", "country",
					"people");
		});
	}

}
