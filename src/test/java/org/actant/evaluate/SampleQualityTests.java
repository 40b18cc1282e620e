package org.actant.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.ingest.Pipeline;
import org.actant.link.Linker;
import org.actant.model.Document;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.actant.model.Polarity;
import org.actant.model.RoleName;
import org.actant.name.NameFinder;
import org.actant.relate.Relator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Quality on the sample corpus stays where it was recorded. After a change that is meant
 * to move it, record anew: {@code mvn test -Dtest=SampleQualityTests
 * -Dactant.quality=record}, look at the difference, and commit it.
 */
class SampleQualityTests {

	private static final Path RECORDED = SampleGoldTests.GOLD.resolve("recorded.tsv");

	/** One percentage point. */
	private static final double POINT = 0.01;

	private static final Map<String, Double> MEASURED = new LinkedHashMap<>();

	private static final List<Fact> FACTS = new ArrayList<>();

	@BeforeAll
	static void measure() throws IOException {
		Function<Document, Extraction> once = once(new Pipeline(Cleaner.standard(), Annotator.standard(),
				NameFinder.standard(), Linker.standard(), Relator.standard())::extract);
		Evaluation evaluation = Evaluation.of(SampleGoldTests.GOLD, SampleGoldTests.TEXTS);
		Report report = evaluation.run(once);
		evaluation.documents().forEach((document) -> FACTS.addAll(once.apply(document).facts()));
		for (Measure measure : Measure.values()) {
			Number value = report.total(measure);
			if (measure.share() && value != null) {
				MEASURED.put(measure.label(), value.doubleValue());
			}
		}
		for (References references : evaluation.references(once)) {
			String kind = references.kind().name().toLowerCase(Locale.ROOT);
			MEASURED.put(kind + ".precision", references.precision());
			MEASURED.put(kind + ".recall", references.recall());
			System.out.println(references);
		}
		report.print(System.out);
		report.printReliability(System.out);
		report.printRules(System.out);
		record();
	}

	private static Function<Document, Extraction> once(Function<Document, Extraction> extractor) {
		Map<String, Extraction> known = new ConcurrentHashMap<>();
		return (document) -> known.computeIfAbsent(document.id(), (id) -> extractor.apply(document));
	}

	private static void record() throws IOException {
		if (!"record".equals(System.getProperty("actant.quality"))) {
			return;
		}
		List<String> lines = new ArrayList<>();
		lines.add("# Measures on the sample corpus. Columns: measure, value. Written by SampleQualityTests.");
		MEASURED.forEach((measure, value) -> lines.add(measure + "\t" + String.format(Locale.ROOT, "%.4f", value)));
		Files.write(RECORDED, lines);
	}

	private static Map<String, Double> recorded() throws IOException {
		Map<String, Double> recorded = new LinkedHashMap<>();
		try (Stream<String> lines = Files.lines(RECORDED)) {
			lines.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.forEach((cells) -> recorded.put(cells[0], Double.valueOf(cells[1])));
		}
		return recorded;
	}

	private static boolean plays(Fact fact, RoleName role, String entity) {
		return fact.roles().stream().anyMatch((part) -> part.name() == role && entity.equals(part.entity()));
	}

	private static boolean mentions(Fact fact, String... words) {
		return fact.roles()
			.stream()
			.filter((part) -> part.name() != RoleName.AGENT)
			.anyMatch((part) -> Stream.of(words).anyMatch(part.text()::contains));
	}

	@Test
	void northKoreaSendsTroopsToRussia() {
		assertThat(FACTS).anyMatch((fact) -> Set.of("send", "supply", "deploy").contains(fact.predicate())
				&& plays(fact, RoleName.AGENT, "country:KP") && mentions(fact, "soldats", "soldiers", "troops")
				&& mentions(fact, "Russie", "Russia", "Koursk", "Kursk") && fact.polarity() == Polarity.POSITIVE);
	}

	@Test
	void blinkenPromisesAResponse() {
		assertThat(FACTS).anyMatch((fact) -> fact.predicate().equals("promise")
				&& plays(fact, RoleName.AGENT, "person:antony-blinken") && mentions(fact, "réponse", "response"));
	}

	@Test
	void everyMeasureIsRecorded() throws IOException {
		assertThat(recorded().keySet()).isEqualTo(MEASURED.keySet());
	}

	@Test
	void noMeasureMovesByMoreThanAPoint() throws IOException {
		assertThat(recorded())
			.allSatisfy((measure, value) -> assertThat(MEASURED.getOrDefault(measure, Double.NaN)).as(measure)
				.isCloseTo(value, Offset.offset(POINT)));
	}

}
