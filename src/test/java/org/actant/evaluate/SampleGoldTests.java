package org.actant.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.model.Document;
import org.actant.model.PublicationDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample corpus and its annotations hold together. */
class SampleGoldTests {

	static final Path TEXTS = Path.of("src/main/resources/sample");

	static final Path GOLD = Path.of("src/test/resources/sample-gold");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final List<Document> DOCUMENTS = Evaluation.of(GOLD, TEXTS).documents();

	private static Stream<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
	}

	private static JsonNode json(Document document, String ending) {
		return JSON.readTree(GOLD.resolve(document.id() + ending).toFile());
	}

	@Test
	void everyDispatchIsAnnotated() throws IOException {
		assertThat(files(TEXTS, ".txt").map((file) -> file.getFileName().toString()).toList())
			.isEqualTo(DOCUMENTS.stream().map((document) -> document.id() + ".txt").toList())
			.hasSize(24);
	}

	@Test
	void eighteenAreFrenchAndSixEnglish() {
		Map<String, Long> languages = DOCUMENTS.stream()
			.collect(Collectors.groupingBy((document) -> String.valueOf(document.language()), Collectors.counting()));
		assertThat(languages).isEqualTo(Map.of("fr", 18L, "en", 6L));
	}

	@Test
	void everyDispatchTellsItsTitlePublisherAddressAndDay() {
		assertThat(DOCUMENTS).allSatisfy((document) -> {
			assertThat(document.title()).isNotBlank();
			assertThat(document.publisher()).isNotBlank();
			assertThat(document.url()).startsWith("https://sample.actant.example/");
			assertThat(document.published()).extracting(PublicationDate::basis)
				.isEqualTo(PublicationDate.Basis.FRONT_MATTER);
			assertThat(document.text()).doesNotContain("publishedAt", "---");
		});
		assertThat(DOCUMENTS).extracting(Document::url).doesNotHaveDuplicates();
	}

	@Test
	void aDispatchHas120To300Words() {
		assertThat(DOCUMENTS)
			.allSatisfy((document) -> assertThat(document.text().split("\\s+").length).isBetween(120, 300));
	}

	@Test
	void everyQuoteStandsInItsText() {
		assertThat(DOCUMENTS).allSatisfy((document) -> json(document, ".gold.json").path("facts")
			.forEach((fact) -> assertThat(document.text()).contains(fact.path("quote").asString())));
	}

	@Test
	void everyEntityStandsInItsText() {
		assertThat(DOCUMENTS)
			.allSatisfy((document) -> json(document, ".gold.json").path("entities")
				.forEach((entity) -> assertThat(texts(entity.path("names"), JsonNode::asString))
					.as("%s", entity.path("key"))
					.anyMatch((name) -> document.text().toLowerCase().contains(name.toLowerCase()))));
	}

	@Test
	void everyReferenceStandsWhereItsOffsetsSay() {
		assertThat(DOCUMENTS).allSatisfy((document) -> {
			List<String> keys = texts(json(document, ".gold.json").path("entities"),
					(entity) -> entity.path("key").asString());
			json(document, ".coref.json").forEach((reference) -> {
				assertThat(document.text().substring(reference.path("start").asInt(), reference.path("end").asInt()))
					.isEqualTo(reference.path("text").asString());
				assertThat(keys).contains(reference.path("entity").asString());
				assertThat(reference.path("kind").asString()).isIn("TITLE", "DESCRIPTION", "PRONOUN");
			});
		});
	}

	private static List<String> texts(JsonNode nodes, Function<JsonNode, String> text) {
		return nodes.values().stream().map(text).toList();
	}

}
