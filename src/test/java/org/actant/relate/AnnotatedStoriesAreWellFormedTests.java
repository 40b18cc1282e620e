package org.actant.relate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.actant.model.EntityType;
import org.actant.model.FactType;
import org.actant.model.Modality;
import org.actant.model.RoleName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The stories that the models learn from: what their README says of the format. */
class AnnotatedStoriesAreWellFormedTests {

	static List<Path> stories() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src", "training", "news"))) {
			return files.filter((file) -> file.toString().endsWith(".ann")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("stories")
	void everyFactStandsInItsLineAndNamesWhatTheStoryTellsOf(Path file) throws IOException {
		List<String> text = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		String part = "";
		for (String line : Files.readAllLines(file)) {
			if (Set.of("TEXT", "ENTITIES", "FACTS").contains(line.strip())) {
				part = line.strip();
			}
			else if (!line.isBlank()) {
				switch (part) {
					case "TEXT" -> text.add(line.strip());
					case "ENTITIES" -> entity(cells(line, "\\|"), keys);
					case "FACTS" -> fact(cells(line, "\\|"), text, keys);
					default -> assertThat(line).matches("language: (fr|en)|published: \\d{4}-\\d\\d-\\d\\d");
				}
			}
		}
		assertThat(part).isEqualTo("FACTS");
	}

	private static List<String> cells(String line, String separator) {
		return Arrays.stream(line.split(separator, -1)).map(String::strip).toList();
	}

	private static void entity(List<String> cells, Set<String> keys) {
		assertThat(cells).hasSize(4);
		EntityType.valueOf(cells.get(1).equals("WORK") ? "PRODUCT" : cells.get(1));
		assertThat(cells.get(2)).matches("s|-");
		assertThat(keys.add(cells.getFirst())).as(cells.getFirst()).isTrue();
	}

	private static void fact(List<String> cells, List<String> text, Set<String> keys) {
		assertThat(cells).hasSize(11);
		String line = text.get(Integer.parseInt(cells.get(0)) - 1);
		assertThat(line).contains(cells.get(1));
		cells(cells.get(3), ",").forEach(FactType::valueOf);
		if (!cells.get(4).equals("-")) {
			taking(cells.get(4), line, keys);
		}
		for (String other : cells(cells.get(5), ";")) {
			RoleName.valueOf(other.substring(0, other.indexOf(' ')));
			taking(other.substring(other.indexOf(' ') + 1), line, keys);
		}
		assertThat(cells.get(6)).matches("[+-]");
		Modality.valueOf(cells.get(7));
	}

	/** {@code key/key @ words} or {@code ~word/word @ words}. */
	private static void taking(String text, String line, Set<String> keys) {
		List<String> halves = cells(text, " @ ");
		if (!halves.getFirst().startsWith("~")) {
			assertThat(keys).containsAll(cells(halves.getFirst(), "/"));
		}
		assertThat(halves.size() == 1 || halves.get(1).equals("-") || line.contains(halves.get(1))).as(text).isTrue();
	}

}
