package org.actant.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the pages: all of them in both languages, none missing, none left over.
 */
class TextsOfPagesTests {

	private static final Path STATIC = Path.of("src/main/resources/static");

	private static final Pattern ENTRY = Pattern.compile("^\\t'([\\w.]+)': \\{ en: (.+), fr: (.+) },?$");

	private static final Pattern SAID = Pattern
		.compile("'([a-z]+(?:\\.[\\w]+)+|facts|documents|publishers|wait|failed|more)'");

	@Test
	void everyTextStandsInBothLanguages() throws IOException {
		assertThat(entries()).hasSizeGreaterThan(200).allSatisfy((line) -> assertThat(line).matches(ENTRY));
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
		return entries().stream()
			.map(ENTRY::matcher)
			.filter((matcher) -> matcher.matches())
			.map((matcher) -> matcher.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> entries() throws IOException {
		try (Stream<String> lines = Files.lines(STATIC.resolve("lib/texts.js"))) {
			return lines.filter((line) -> line.startsWith("\t'")).toList();
		}
	}

	private static String scripts() throws IOException {
		try (Stream<Path> files = Files.walk(STATIC)) {
			StringBuilder text = new StringBuilder();
			for (Path file : files.filter((path) -> path.toString().endsWith(".js"))
				.filter((path) -> !path.endsWith("texts.js"))
				.toList()) {
				text.append(Files.readString(file));
			}
			return text.toString();
		}
	}

}
