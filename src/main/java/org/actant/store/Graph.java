package org.actant.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * The graph: runs named statements in managed transactions, which the driver repeats
 * where the failure passes (a deadlock, a lost leader). A read sees what was written
 * through the same driver before it. Safe for use by many threads.
 */
public final class Graph {

	/** A question that takes longer is not worth the load that it puts on others. */
	private static final TransactionConfig READING = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(30))
		.build();

	private final Driver driver;

	private final Statements statements;

	private final @Nullable String database;

	/**
	 * @param driver an open driver; its owner closes it
	 * @param statements the named Cypher files
	 * @param database name of the database, or null for the server's default
	 */
	public Graph(Driver driver, Statements statements, @Nullable String database) {
		this.driver = driver;
		this.statements = statements;
		this.database = database;
	}

	/**
	 * Runs one statement that reads.
	 * @param <T> what a row becomes
	 * @param name path below {@code cypher/} without ending: {@code query/facts}
	 * @param parameters a value for each parameter that the file declares
	 * @param row turns a row into a value; may be called again where the transaction is
	 * repeated
	 * @return a value a row, in order
	 */
	public <T> List<T> read(String name, Map<String, ?> parameters, Function<Record, T> row) {
		try (Session session = session(AccessMode.READ)) {
			return session.executeRead((transaction) -> run(transaction, name, parameters, row), READING);
		}
	}

	/**
	 * Runs one statement that reads along relationships of types that it does not know.
	 * @param <T> what a row becomes
	 * @param name path below {@code cypher/} without ending: {@code query/links-of}
	 * @param types the types, which take the place of {@code ACTS_ON} in it
	 * @param parameters a value for each parameter that the file declares
	 * @param row turns a row into a value; may be called again where the transaction is
	 * repeated
	 * @return a value a row, in order
	 */
	public <T> List<T> readAlong(String name, Collection<String> types, Map<String, ?> parameters,
			Function<Record, T> row) {
		return read(this.statements.get(name).along(types).with(parameters), row);
	}

	/**
	 * Runs one statement that reads and was put together by a query builder.
	 * @param <T> what a row becomes
	 * @param query the statement with its parameters
	 * @param row turns a row into a value; may be called again where the transaction is
	 * repeated
	 * @return a value a row, in order
	 */
	public <T> List<T> read(Query query, Function<Record, T> row) {
		try (Session session = session(AccessMode.READ)) {
			return session.executeRead((transaction) -> transaction.run(query).list(row), READING);
		}
	}

	/**
	 * Does work that writes, in one transaction: all of it or nothing.
	 * @param <T> what it gives
	 * @param work what to do; may be called again where the transaction is repeated
	 * @return what the work gave
	 */
	public <T extends @Nullable Object> T write(Function<Work, T> work) {
		try (Session session = session(AccessMode.WRITE)) {
			return session.executeWrite((transaction) -> work
				.apply((name, parameters) -> run(transaction, name, parameters, Function.identity())));
		}
	}

	private <T> List<T> run(TransactionContext transaction, String name, Map<String, ?> parameters,
			Function<Record, T> row) {
		return transaction.run(this.statements.get(name).with(parameters)).list(row);
	}

	private Session session(AccessMode mode) {
		SessionConfig.Builder config = SessionConfig.builder()
			.withDefaultAccessMode(mode)
			.withBookmarkManager(this.driver.executableQueryBookmarkManager());
		if (this.database != null) {
			config.withDatabase(this.database);
		}
		return this.driver.session(config.build());
	}

	/** Runs named statements within one transaction. */
	@FunctionalInterface
	public interface Work {

		/**
		 * @param name path below {@code cypher/} without ending
		 * @param parameters a value for each parameter that the file declares
		 * @return its rows
		 */
		List<Record> run(String name, Map<String, ?> parameters);

	}

}
