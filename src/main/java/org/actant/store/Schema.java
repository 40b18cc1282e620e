package org.actant.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;

/**
 * Brings a graph's constraints and indexes up to date: runs the numbered files of
 * {@code cypher/schema} in order, each once, and records them as {@code (:SchemaVersion
 * {version, file, checksum, appliedAt})}. A statement of a file ends with a semicolon at
 * the end of a line and must be one that may run twice ({@code IF NOT EXISTS}), since a
 * file that was cut short runs again from its start.
 */
public final class Schema {

	private static final Logger logger = LoggerFactory.getLogger(Schema.class);

	private static final Pattern FILE = Pattern.compile("V(\\d+)__(\\w+)");

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

	private final List<Version> versions;

	Schema(List<Version> versions) {
		this.versions = versions.stream().sorted(Comparator.comparingInt(Version::number)).toList();
	}

	/**
	 * @return the schema of {@code cypher/schema}
	 * @throws StoreException where a file is not named {@code V001__words.cypher} or a
	 * number is there twice
	 */
	public static Schema standard() {
		Map<Integer, Version> versions = new TreeMap<>();
		for (Resource file : Statements.files("cypher/schema")) {
			Version version = Version.of(Statements.baseName(file), Statements.text(file));
			Version same = versions.put(version.number(), version);
			if (same != null) {
				throw new StoreException("cypher/schema has the number %d twice, in %s and %s: number one of them anew."
					.formatted(version.number(), same.file(), version.file()));
			}
		}
		return new Schema(List.copyOf(versions.values()));
	}

	/**
	 * Runs what has not run yet and waits until all indexes are ready.
	 * @param driver a driver that may write
	 * @param database name of the database, or null for the server's default
	 * @return how many files ran
	 * @throws StoreException where a file that ran before has changed since, or the graph
	 * was written by a newer version of the program
	 */
	public int apply(Driver driver, @Nullable String database) {
		SessionConfig config = (database != null) ? SessionConfig.forDatabase(database) : SessionConfig.defaultConfig();
		try (Session session = driver.session(config)) {
			Map<Integer, String> applied = applied(session);
			check(applied);
			List<Version> missing = this.versions.stream()
				.filter((version) -> !applied.containsKey(version.number()))
				.toList();
			missing.forEach((version) -> run(session, version));
			session.run("CALL db.awaitIndexes(600)").consume();
			return missing.size();
		}
	}

	private static Map<Integer, String> applied(Session session) {
		Map<Integer, String> applied = new TreeMap<>();
		session.run("MATCH (v:SchemaVersion) RETURN v.version AS version, v.checksum AS checksum")
			.forEachRemaining((row) -> applied.put(row.get("version").asInt(), row.get("checksum").asString()));
		return applied;
	}

	private void check(Map<Integer, String> applied) {
		int newest = this.versions.isEmpty() ? 0 : this.versions.getLast().number();
		for (int number : applied.keySet()) {
			if (number > newest) {
				throw new StoreException(
						"The graph has schema version %d, this program knows %d: a newer program wrote it, use that one."
							.formatted(number, newest));
			}
		}
		for (Version version : this.versions) {
			String checksum = applied.get(version.number());
			if (checksum != null && !checksum.equals(version.checksum())) {
				throw new StoreException(
						("cypher/schema/%s.cypher has changed since it was applied to this graph: restore it and put the "
								+ "change in a new file with the next number.")
							.formatted(version.file()));
			}
		}
	}

	private static void run(Session session, Version version) {
		logger.info("Applying schema version {}", version.file());
		version.statements().forEach((statement) -> session.run(statement).consume());
		session.run("""
				MERGE (v:SchemaVersion {version: $version})
				ON CREATE SET v.file = $file, v.checksum = $checksum, v.appliedAt = datetime()
				""", Map.of("version", version.number(), "file", version.file(), "checksum", version.checksum()))
			.consume();
	}

	/**
	 * A numbered file.
	 *
	 * @param number its number
	 * @param file its name without ending
	 * @param checksum SHA-256 of its statements
	 * @param statements what it runs
	 */
	record Version(int number, String file, String checksum, List<String> statements) {

		static Version of(String file, String text) {
			Matcher name = FILE.matcher(file);
			if (!name.matches()) {
				throw new StoreException(
						"cypher/schema/%s.cypher is not named like V001__words.cypher: rename it.".formatted(file));
			}
			List<String> statements = statements(text);
			return new Version(Integer.parseInt(name.group(1)), file, checksum(statements), statements);
		}

		private static List<String> statements(String text) {
			String code = COMMENT.matcher(text).replaceAll("");
			return new ArrayList<>(Stream.of(code.split(";\\s*(\\n|$)"))
				.map(String::strip)
				.filter((part) -> !part.isEmpty())
				.toList());
		}

		private static String checksum(List<String> statements) {
			try {
				String text = String.join(";\n", statements).replaceAll("\\s+", " ");
				MessageDigest digest = MessageDigest.getInstance("SHA-256");
				return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("every Java platform has SHA-256", ex);
			}
		}

	}

}
