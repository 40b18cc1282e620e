package org.actant.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.actant.load.Loader;
import org.actant.load.Story;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every example runs and gives its answer; {@code docs/queries.md} shows them with their
 * answers. {@code -Dactant.record=true} writes that file, and answers that are missing.
 */
class ExamplesIT extends OverOneGraph {

	private static final Path DOCUMENTATION = Path.of("docs", "queries.md");

	private static final Path ANSWERS = Path.of("src", "test", "resources", "example-answers");

	private static final int MOST_LINES = 60;

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static String loaded = "";

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Loader loader;

	static List<String> names() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver()
			.getResources("classpath:graphql/examples/*.graphql");
		assertThat(files).hasSizeGreaterThan(25);
		return Arrays.stream(files)
			.map((file) -> String.valueOf(file.getFilename()).replace(".graphql", ""))
			.sorted()
			.toList();
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyExampleHasATitleAndGivesItsAnswer(String name) throws IOException {
		String example = example(name);
		assertThat(example).startsWith("# ");
		GraphQlTester.Response response = run(example);
		if (recording() && !Files.exists(ANSWERS.resolve(name + ".json"))) {
			Files.writeString(ANSWERS.resolve(name + ".json"), pretty(response) + "\n");
		}
		response.path("").matchesJson(text("example-answers/" + name + ".json"));
	}

	@Test
	void theDocumentationShowsEveryExampleWithItsAnswer() throws IOException {
		StringBuilder page = new StringBuilder(
				"""
						# Questions and answers

						Every file of `graphql/examples`, as GraphiQL offers it, with its answer on a dozen invented dispatches
						(`Story` among the tests). Written by `mvn verify -Dit.test=ExamplesIT -Dactant.record=true`; a test fails
						where it is stale. Moments are shown as `…`, long answers are cut.
						""");
		for (String name : names()) {
			String example = example(name);
			String title = example.lines().findFirst().orElse("").replaceFirst("^# *", "");
			String question = example.lines().skip(1).collect(Collectors.joining("\n"));
			page.append("\n## %s\n\n`%s.graphql`\n\n```graphql\n%s\n```\n\n```json\n%s\n```\n".formatted(title, name,
					question.strip(), shortened(pretty(run(example)))));
		}
		if (recording()) {
			Files.writeString(DOCUMENTATION, page.toString());
		}
		assertThat(Files.readString(DOCUMENTATION))
			.as("docs/queries.md; run this test with -Dactant.record=true where the answers are meant to be others")
			.isEqualTo(page.toString());
	}

	/** What only reads finds the graph as the example before it left it. */
	private GraphQlTester.Response run(String example) {
		if (!loaded.equals("read")) {
			Neo4jUnderTest.get().empty();
			this.loader.load(Story.all());
		}
		loaded = example.contains("\nmutation") ? "written" : "read";
		return this.graphQl.document(example).execute();
	}

	private static String pretty(GraphQlTester.Response response) {
		return JSON.writeValueAsString(response.path("").entity(Object.class).get()).replace("\r\n", "\n");
	}

	private static String shortened(String json) {
		List<String> lines = json.replaceAll("\"20\\d\\d-\\d\\d-\\d\\dT[^\"]*\"", "\"…\"").lines().toList();
		String kept = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
		return (lines.size() <= MOST_LINES) ? kept : kept + "\n… (%d lines more)".formatted(lines.size() - MOST_LINES);
	}

	private static boolean recording() {
		return Boolean.getBoolean("actant.record");
	}

	private static String example(String name) throws IOException {
		return text("graphql/examples/" + name + ".graphql");
	}

	private static String text(String file) throws IOException {
		Path source = Path.of("src", "test", "resources", file);
		return (recording() && Files.exists(source)) ? Files.readString(source)
				: new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
	}

}
