package org.actant.store;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoreIT {

	@Test
	void anEmbeddedStoreIsFoundAgainAndHeldByOneProcess(@TempDir Path folder) {
		Path detour = folder.resolve("a/../data");
		try (EmbeddedNeo4j database = EmbeddedNeo4j.start(detour, 0)) {
			write(database, "CREATE (:Entity {id: 'kept'})");
			assertThat(database.folder()).isEqualTo(folder.resolve("data").toAbsolutePath());
			assertThatThrownBy(() -> EmbeddedNeo4j.start(folder.resolve("data"), 0))
				.isInstanceOf(StoreInUseException.class)
				.hasMessageContaining("process " + ProcessHandle.current().pid())
				.hasMessageContaining("--actant.data");
			int port = database.uri().getPort();
			assertThatThrownBy(() -> EmbeddedNeo4j.start(folder.resolve("other"), port))
				.isInstanceOf(StoreException.class)
				.hasMessageContaining("Port " + port)
				.hasMessageContaining("bolt-port");
		}
		try (EmbeddedNeo4j database = EmbeddedNeo4j.start(folder.resolve("data"), 0);
				Driver driver = GraphDatabase.driver(database.uri(), AuthTokens.none());
				Session session = driver.session()) {
			assertThat(session.run("MATCH (e:Entity) RETURN e.id AS id").single().get("id").asString())
				.isEqualTo("kept");
		}
	}

	@Test
	void theSchemaIsAppliedOnceAndRecorded() {
		Driver driver = Neo4jUnderTest.get().driver();
		assertThat(Schema.standard().apply(driver, null)).isZero();
		try (Session session = driver.session()) {
			assertThat(session.run("SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names")
				.single()
				.get("names")
				.asList()).contains("document_id", "entity_id", "fact_id", "schema_version");
			assertThat(session.run("MATCH (v:SchemaVersion) RETURN v.file AS file")
				.list((row) -> row.get("file").asString())).contains("V001__constraints_and_indexes");
		}
	}

	@Test
	void aSchemaFileThatChangedAfterItRanIsRefused() {
		Schema changed = new Schema(List.of(Schema.Version.of("V001__constraints_and_indexes", "RETURN 2;"),
				Schema.Version.of("V999__later", "RETURN 1;")));
		assertThatThrownBy(() -> changed.apply(Neo4jUnderTest.get().driver(), null)).isInstanceOf(StoreException.class)
			.hasMessageContaining("V001__constraints_and_indexes.cypher has changed");
		Schema older = new Schema(List.of());
		assertThatThrownBy(() -> older.apply(Neo4jUnderTest.get().driver(), null)).isInstanceOf(StoreException.class)
			.hasMessageContaining("a newer program wrote it");
		assertThatThrownBy(() -> Schema.Version.of("first", "RETURN 1")).isInstanceOf(StoreException.class)
			.hasMessageContaining("V001__words.cypher");
	}

	@Test
	void aServerIsUsedWhereTheSettingsNameOne() {
		assertThat(StoreConfiguration.mode(new MockEnvironment())).isEqualTo(StoreProperties.Mode.EMBEDDED);
		assertThat(StoreConfiguration.mode(new MockEnvironment().withProperty("spring.neo4j.uri", "bolt://db:7687")))
			.isEqualTo(StoreProperties.Mode.SERVER);
		assertThatThrownBy(
				() -> StoreConfiguration.mode(new MockEnvironment().withProperty("actant.neo4j.mode", "server")))
			.hasMessageContaining("needs spring.neo4j.uri");
		assertThatThrownBy(
				() -> StoreConfiguration.mode(new MockEnvironment().withProperty("actant.neo4j.mode", "embedded")
					.withProperty("spring.neo4j.uri", "bolt://db:7687")))
			.hasMessageContaining("exclude each other");
	}

	private static void write(EmbeddedNeo4j database, String cypher) {
		try (Driver driver = GraphDatabase.driver(database.uri(), AuthTokens.none());
				Session session = driver.session()) {
			session.run(cypher).consume();
		}
	}

}
