package org.actant.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlStatusObject;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class CypherFilesIT {

	static Stream<Statement> statements() {
		return Statements.load().all().stream();
	}

	static Stream<Resource> saved() throws IOException {
		return Arrays
			.stream(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/browser/saved/*.cypher"));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void everyStatementCanBePlannedWithoutDeprecatedWordsOrCartesianProducts(Statement statement) {
		explain(statement.text());
	}

	@ParameterizedTest
	@MethodSource("saved")
	void everySavedQueryCanBePlannedAndBeginsWithItsTitle(Resource file) throws IOException {
		String text = file.getContentAsString(StandardCharsets.UTF_8);
		assertThat(text).startsWith("// ");
		explain(text);
	}

	private static void explain(String text) {
		try (Session session = Neo4jUnderTest.get().driver().session()) {
			List<String> complaints = session.run("EXPLAIN " + text)
				.consume()
				.gqlStatusObjects()
				.stream()
				.map(GqlStatusObject::statusDescription)
				.filter((notice) -> notice.contains("deprecat") || notice.contains("cartesian"))
				.toList();
			assertThat(complaints).isEmpty();
		}
	}

}
