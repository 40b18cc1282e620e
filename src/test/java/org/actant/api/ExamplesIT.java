package org.actant.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.actant.load.Loader;
import org.actant.load.Tellings;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class ExamplesIT extends ApiUnderTest {

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		connect(properties, Neo4jUnderTest.get());
	}

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Loader loader;

	@BeforeEach
	void load() {
		Neo4jUnderTest.get().empty();
		this.loader.load(Tellings.all());
	}

	static Stream<String> names() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver()
			.getResources("classpath:graphql/examples/*.graphql");
		assertThat(files).hasSizeGreaterThan(7);
		return Arrays.stream(files).map((file) -> String.valueOf(file.getFilename()).replace(".graphql", "")).sorted();
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyExampleHasATitleAndGivesItsAnswer(String name) throws IOException {
		String example = text("graphql/examples/" + name + ".graphql");
		assertThat(example).startsWith("# ");
		this.graphQl.document(example).execute().path("").matchesJson(text("example-answers/" + name + ".json"));
	}

	private static String text(String file) throws IOException {
		return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
	}

}
