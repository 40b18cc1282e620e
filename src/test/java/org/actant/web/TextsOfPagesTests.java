package org.actant.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the pages: all of them in both languages, none missing, none left over.
 */
class TextsOfPagesTests {

	private static final Path STATIC = Path.of("src/main/resources/static");

	private static final Pattern SAID = Pattern
		.compile("'([a-z]+(?:\\.[\\w]+)+|facts|documents|entities|publishers|wait|failed|unreachable|more)'");

	@Test
	void everyTextStandsInBothLanguagesWithTheSameValues() throws IOException {
		JsonNode texts = texts();
		assertThat(texts.propertyNames()).hasSizeGreaterThan(200).allSatisfy((key) -> {
			JsonNode text = texts.path(key);
			assertThat(text.propertyNames()).as(key).containsExactly("en", "fr");
			assertThat(values(text.path("en"))).as(key).isEqualTo(values(text.path("fr"))).isNotNull();
		});
	}

	/** What a user's own lexicon adds is shown in English. */
	@Test
	void predicatesAreCalledByVerbsInFrench() throws IOException {
		JsonNode verbs = JsonMapper.shared().readTree(Files.readString(STATIC.resolve("lib/verbs.json")));
		List<String> unnamed = Files.readAllLines(Path.of("src/main/resources/lexicon/predicates.tsv"))
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("\t")[0])
			.filter((predicate) -> !verbs.has(predicate))
			.toList();
		assertThat(unnamed).as("predicates without a verb in lib/verbs.json").hasSizeLessThan(60);
	}

	@Test
	void noTextStandsTwice() throws IOException {
		Matcher keys = Pattern.compile("(?m)^\t\"([\\w.]+)\":")
			.matcher(Files.readString(STATIC.resolve("lib/texts.json")));
		assertThat(keys.results().map((match) -> match.group(1))).doesNotHaveDuplicates()
			.containsExactlyElementsOf(texts().propertyNames());
	}

	/** Names of the values that are put in. */
	private static Set<String> values(JsonNode text) {
		return Pattern.compile("\\{(\\w+)}")
			.matcher(text.toString())
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyTextThatAPageSaysIsThere() throws IOException {
		Set<String> known = keys();
		assertThat(said()).isNotEmpty().allSatisfy((key) -> assertThat(known).contains(key));
	}

	@Test
	void noTextIsLeftOver() throws IOException {
		String scripts = scripts();
		assertThat(keys()).allSatisfy(
				(key) -> assertThat(scripts.contains("'" + key + "'") || composed(key, scripts)).as("use of %s", key)
					.isTrue());
	}

	/** Keys such as {@code type.PERSON} are put together of a sort and a value. */
	private static boolean composed(String key, String scripts) {
		String sort = key.substring(0, key.lastIndexOf('.') + 1);
		String first = key.substring(0, key.indexOf('.') + 1);
		return scripts.contains("`" + sort + "${") || scripts.contains("label('" + first.replace(".", "") + "'");
	}

	private static Set<String> said() throws IOException {
		return Pattern.compile("say\\(" + SAID.pattern())
			.matcher(scripts())
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> keys() throws IOException {
		return new TreeSet<>(texts().propertyNames());
	}

	private static JsonNode texts() throws IOException {
		return JsonMapper.shared().readTree(Files.readString(STATIC.resolve("lib/texts.json")));
	}

	private static String scripts() throws IOException {
		try (Stream<Path> files = Files.walk(STATIC)) {
			StringBuilder text = new StringBuilder();
			for (Path file : files.filter((path) -> path.toString().endsWith(".js")).toList()) {
				text.append(Files.readString(file));
			}
			return text.toString();
		}
	}

}
