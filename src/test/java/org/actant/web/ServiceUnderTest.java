package org.actant.web;

import org.actant.Actant;
import org.actant.ingest.Ingest;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole service on a port of its own over the sample dispatches. It is started once
 * for all test classes that extend this one.
 */
@SpringBootTest(classes = Actant.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServiceUnderTest {

	private static final int DISPATCHES = 24;

	@Autowired
	Ingest ingest;

	@Autowired
	private ApplicationRunner sample;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void overTheDatabaseUnderTest(DynamicPropertyRegistry registry) {
		Neo4jUnderTest neo4j = Neo4jUnderTest.get().empty();
		registry.add("spring.neo4j.uri", () -> neo4j.uri().toString());
		if (!neo4j.user().isEmpty()) {
			registry.add("spring.neo4j.authentication.username", neo4j::user);
			registry.add("spring.neo4j.authentication.password", neo4j::password);
		}
		registry.add("actant.sample", () -> "true");
	}

	/** Other classes may have emptied the database since the service began. */
	@BeforeAll
	void theSampleIsLoaded() throws Exception {
		if (documents() != DISPATCHES) {
			Neo4jUnderTest.get().empty();
			this.sample.run(new DefaultApplicationArguments());
		}
		assertThat(documents()).as("sample dispatches").isEqualTo(DISPATCHES);
	}

	/** Takes back what a test loaded. */
	final void onlyTheSampleIsLoaded() {
		this.ingest.withdraw(Neo4jUnderTest.get()
			.driver()
			.executableQuery(
					"MATCH (d:Document) WHERE NOT coalesce(d.url, '') STARTS WITH 'https://sample.actant.example/' RETURN d.id AS id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList());
		assertThat(documents()).as("sample dispatches").isEqualTo(DISPATCHES);
	}

	/** The address of a path, which begins with a slash. */
	final String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	private static int documents() {
		return Neo4jUnderTest.get()
			.driver()
			.executableQuery("MATCH (d:Document) RETURN count(d) AS n")
			.execute()
			.records()
			.getFirst()
			.get("n")
			.asInt();
	}

}
