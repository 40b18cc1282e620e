package org.actant.evaluate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.actant.model.Extraction;
import org.actant.model.Language;
import org.actant.model.PublicationDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EvaluationTests {

	private static final String GOLD = """
			{"document": {"id": "pont", "publishedAt": "2023-05-02"},
			 "entities": [{"key": "acme", "type": "ORGANIZATION", "names": ["Acme"], "salient": true},
			              {"key": "oslo", "type": "PLACE", "names": ["Oslo"], "salient": true},
			              {"key": "ida", "type": "PERSON", "names": ["Ida Holm"], "salient": true}],
			 "facts": [{"agent": ["acme"], "predicates": ["build"], "types": ["OTHER"], "targets": ["oslo", "~pont"],
			            "polarity": "POSITIVE", "modality": "ASSERTED", "source": null, "stance": "AFFIRM", "core": true},
			           {"agent": ["ida"], "predicates": ["visit"], "types": ["CONSULT"], "targets": ["oslo"],
			            "polarity": "POSITIVE", "modality": "PLANNED", "source": null, "stance": "AFFIRM", "core": false}]}
			""";

	private static final String ANSWER = """
			{"document":{"id":"x/pont.txt"},\
			"entities":[{"id":"a","type":"ORGANIZATION","name":"Acme"},{"id":"o","type":"COUNTRY","name":"Oslo"},\
			{"id":"b","type":"PLACE","name":"Bergen"}],\
			"facts":[{"predicate":"build","type":"OTHER","confidence":0.83,"rule":"active","roles":[\
			{"role":"AGENT","entity":"a","text":"Acme"},{"role":"THEME","entity":null,"text":"un pont"}]},\
			{"predicate":"leave","type":"RETREAT","confidence":0.42,"rule":"noun","roles":[\
			{"role":"AGENT","entity":"a","text":"Acme"},{"role":"PLACE","entity":"b","text":"Bergen"}]}]}
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void gold() throws IOException {
		Files.writeString(this.folder.resolve("pont.gold.json"), GOLD);
		Files.writeString(this.folder.resolve("pont.txt"), "Acme construit un pont à Oslo.\n");
	}

	private Path answer(String... lines) throws IOException {
		return Files.writeString(this.folder.resolve("out.jsonl"), String.join("\n", lines));
	}

	private static String printed(Consumer<PrintStream> print) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		print.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8);
	}

	@Test
	void measuresComeAsComputedByHand() throws IOException {
		Report report = Evaluation.of(this.folder).score(answer(ANSWER));
		assertThat(report.total(Measure.ENTITY_PRECISION)).isEqualTo(0.6667);
		assertThat(report.total(Measure.ENTITY_RECALL)).isEqualTo(0.6667);
		assertThat(report.total(Measure.TYPE)).isEqualTo(0.5);
		assertThat(report.total(Measure.CORE_RECALL)).isEqualTo(1.0);
		assertThat(report.total(Measure.FACT_RECALL)).isEqualTo(0.5);
		assertThat(report.total(Measure.FACT_PRECISION)).isEqualTo(0.5);
		assertThat(report.total(Measure.MODALITY)).isEqualTo(1.0);
		assertThat(report.total(Measure.FACTS)).isEqualTo(2);
		assertThat(report.of("pont", Measure.MERGE)).isEqualTo(0);
	}

	@Test
	void theTableHasARowForEachTextAndATotal() throws IOException {
		List<String> lines = printed(Evaluation.of(this.folder).score(answer(ANSWER))::print).lines().toList();
		assertThat(lines).hasSize(3);
		assertThat(lines.getFirst())
			.isEqualTo("           entP      entR     entF1      type     split     merge     factR"
					+ "     coreR     pairR corePairR     factP     pairP       pol       mod      mod2      attr     facts"
					+ "   counted");
		assertThat(lines.get(1))
			.startsWith("pont      0.667     0.667     0.667     0.500         0         0     0.500");
		assertThat(lines.get(2)).startsWith("TOTAL     0.667");
	}

	@Test
	void aTextWithoutAnswerIsAllMissed() throws IOException {
		Report report = Evaluation.of(this.folder).score(answer(""));
		assertThat(report.total(Measure.CORE_RECALL)).isEqualTo(0.0);
		assertThat(report.total(Measure.FACT_PRECISION)).isNull();
		assertThat(printed(report::print)).contains("pont (missing)");
		assertThat(printed(report::printErrors)).contains("1 core facts missed, 0 facts unmatched", "[acme] build");
	}

	@Test
	void reliabilityAndConstructionsCountTheSameFacts() throws IOException {
		Report report = Evaluation.of(this.folder).score(answer(ANSWER));
		assertThat(report.reliability()).containsExactly(new Tally("0.4-0.5", 0, 1), new Tally("0.8-0.9", 1, 1));
		assertThat(report.rules()).containsExactlyInAnyOrder(new Tally("active", 1, 1), new Tally("noun", 0, 1));
		assertThat(printed(report::printRules)).contains("active", "1.000", "0.000");
		assertThat(printed(report::printReliability)).contains("0.8-0.9");
	}

	@Test
	void theLineOfJsonHoldsFiguresAndCounts() throws IOException {
		assertThat(Evaluation.of(this.folder).score(answer(ANSWER)).json())
			.startsWith("{\"total\":{\"entP\":0.6667,\"entR\":0.6667")
			.contains("\"core_hit\":1", "\"fact_gold\":2", "\"documents\":{\"pont\":{");
	}

	@Test
	void textsAreReadWithTheDateOfTheAnnotation() {
		Report report = Evaluation.of(this.folder).run((document) -> {
			assertThat(document.id()).isEqualTo("pont");
			assertThat(document.published()).extracting(PublicationDate::day).hasToString("2023-05-02");
			return new Extraction(document, Language.FRENCH, List.of(), List.of());
		});
		assertThat(report.total(Measure.ENTITY_RECALL)).isEqualTo(0.0);
	}

	@Test
	void badAnswersAreToldWithTheirLine() throws IOException {
		refused("line 2: not JSON", ANSWER.strip(), "{oops");
		refused("line 2: no document.id", "", "[]");
		refused("line 2: document pont is given twice", ANSWER.strip(), ANSWER.strip());
		refused("line 1: 'roles' is not a list", "{\"document\":{\"id\":\"d\"},\"facts\":[{\"roles\":[\"x\"]}]}");
	}

	private void refused(String message, String... lines) throws IOException {
		Path answer = answer(lines);
		Evaluation evaluation = Evaluation.of(this.folder);
		assertThatThrownBy(() -> evaluation.score(answer)).isInstanceOf(GoldException.class)
			.hasMessageContaining(message);
	}

	@Test
	void badAnnotationsAreToldWithTheirFile() throws IOException {
		Files.writeString(this.folder.resolve("pont.gold.json"),
				GOLD.replace("\"agent\": [\"ida\"]", "\"agent\": [\"eva\"]"));
		assertThatThrownBy(() -> Evaluation.of(this.folder)).isInstanceOf(GoldException.class)
			.hasMessageContainingAll("pont.gold.json", "fact 1: unknown eva");
		Files.delete(this.folder.resolve("pont.gold.json"));
		assertThatThrownBy(() -> Evaluation.of(this.folder)).hasMessageContaining("no file NAME.gold.json");
	}

	@Test
	void aMissingTextIsTold() throws IOException {
		Files.delete(this.folder.resolve("pont.txt"));
		Evaluation evaluation = Evaluation.of(this.folder);
		assertThatThrownBy(evaluation::documents).isInstanceOf(GoldException.class)
			.hasMessageContaining("pont.txt: missing");
	}

}
