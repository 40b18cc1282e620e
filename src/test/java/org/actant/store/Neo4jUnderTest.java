package org.actant.store;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The one Neo4j of a test run: the server at {@code ACTANT_TEST_NEO4J_URI} (with
 * {@code ACTANT_TEST_NEO4J_USER} and {@code ACTANT_TEST_NEO4J_PASSWORD}), else an
 * embedded one. It is started by the first test that asks and stopped with the process.
 */
public final class Neo4jUnderTest {

	private static Neo4jUnderTest running;

	private static Neo4jUnderTest contained;

	private final URI uri;

	private final String user;

	private final String password;

	private final Driver driver;

	private final Graph graph;

	private Neo4jUnderTest(URI uri, String user, String password) {
		this.uri = uri;
		this.user = user;
		this.password = password;
		AuthToken token = user.isEmpty() ? AuthTokens.none() : AuthTokens.basic(user, password);
		this.driver = GraphDatabase.driver(uri, token);
		Schema.standard().apply(this.driver, null);
		this.graph = new Graph(this.driver, Statements.load(), null);
	}

	/** The running database. */
	public static synchronized Neo4jUnderTest get() {
		if (running == null) {
			Map<String, String> environment = System.getenv();
			String uri = environment.get("ACTANT_TEST_NEO4J_URI");
			running = (uri != null)
					? new Neo4jUnderTest(URI.create(uri), environment.getOrDefault("ACTANT_TEST_NEO4J_USER", ""),
							environment.getOrDefault("ACTANT_TEST_NEO4J_PASSWORD", ""))
					: new Neo4jUnderTest(embedded(), "", "");
		}
		return running;
	}

	/** A Neo4j server in a container of its own, with a password. */
	public static synchronized Neo4jUnderTest container() {
		if (contained == null) {
			Neo4jContainer container = new Neo4jContainer("neo4j:2026.08.1-community")
				.withAdminPassword("only-for-tests")
				// It lives for a minute: compiling twice would cost more than it gains.
				.withEnv("NEO4J_server_jvm_additional", "-XX:TieredStopAtLevel=1");
			container.start();
			contained = new Neo4jUnderTest(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword());
		}
		return contained;
	}

	/**
	 * Whether the tests in containers run: where there is Docker, and always where
	 * {@code ACTANT_REQUIRE_DOCKER} is true, so that they fail there and do not skip.
	 */
	public static boolean docker() {
		return Boolean.parseBoolean(System.getenv("ACTANT_REQUIRE_DOCKER"))
				|| ((System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
						&& DockerClientFactory.instance().isDockerAvailable());
	}

	private static URI embedded() {
		Path folder = Path.of("target", "neo4j-under-test", String.valueOf(ProcessHandle.current().pid()));
		EmbeddedNeo4j database = EmbeddedNeo4j.start(folder, 0);
		Runtime.getRuntime().addShutdownHook(new Thread(database::close));
		return database.uri();
	}

	public URI uri() {
		return this.uri;
	}

	public String user() {
		return this.user;
	}

	public String password() {
		return this.password;
	}

	public Driver driver() {
		return this.driver;
	}

	public Graph graph() {
		return this.graph;
	}

	/** Takes everything out but the schema. */
	public Neo4jUnderTest empty() {
		try (Session session = this.driver.session()) {
			session.run("MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n").consume();
		}
		return this;
	}

}
