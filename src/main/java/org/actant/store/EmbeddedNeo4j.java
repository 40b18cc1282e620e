package org.actant.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community database in this process, which also speaks Bolt on the loopback
 * address, without password: whoever may log in to the machine may read it.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private static final String LOOPBACK = "127.0.0.1";

	private static final String HOLDER = "in-use-by";

	private final Path folder;

	private final DatabaseManagementService service;

	private final int port;

	private EmbeddedNeo4j(Path folder, DatabaseManagementService service, int port) {
		this.folder = folder;
		this.service = service;
		this.port = port;
	}

	/**
	 * Opens the store in a folder, or makes one there.
	 * @param data folder for the store, its logs and its lock; made where it is missing
	 * @param boltPort port for Bolt on 127.0.0.1, or 0 for any free one
	 * @return the running database
	 * @throws StoreInUseException where another process has the store open
	 * @throws StoreException where the folder cannot be written or the port is taken
	 */
	public static EmbeddedNeo4j start(Path data, int boltPort) {
		// Neo4j compares paths as text, so "a/../b" and "b" would be two stores to it.
		Path folder = data.toAbsolutePath().normalize();
		DatabaseManagementService service = open(folder, boltPort);
		write(folder.resolve(HOLDER), "process %d, since %s".formatted(ProcessHandle.current().pid(),
				Instant.now().truncatedTo(ChronoUnit.SECONDS)));
		return new EmbeddedNeo4j(folder, service, port(service));
	}

	private static DatabaseManagementService open(Path folder, int boltPort) {
		try {
			Files.createDirectories(folder);
			return builder(folder, boltPort).build();
		}
		catch (IOException ex) {
			throw new StoreException(
					"The folder %s for the graph cannot be made (%s). Choose another with --actant.data=FOLDER."
						.formatted(folder, ex.getMessage()),
					ex);
		}
		catch (RuntimeException ex) {
			throw explained(folder, boltPort, ex);
		}
	}

	private static DatabaseManagementServiceBuilder builder(Path folder, int boltPort) {
		SocketAddress address = new SocketAddress(LOOPBACK, boltPort);
		return new DatabaseManagementServiceBuilder(folder).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, address)
			.setConfig(BoltConnector.advertised_address, address)
			.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
			// The default lets every stop wait ten seconds for idle threads.
			.setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(200))
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(FleetManagementSettings.fleet_manager_enabled, false);
	}

	private static RuntimeException explained(Path folder, int boltPort, RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return new StoreInUseException(folder, holder(folder), failure);
			}
			if (cause instanceof java.net.BindException) {
				return new StoreException(
						("Port %d on %s, for Bolt, is taken. Stop what listens there or choose another "
								+ "with --actant.neo4j.bolt-port=PORT (0 for any free one).")
							.formatted(boltPort, LOOPBACK),
						failure);
			}
		}
		return new StoreException(
				"The graph in %s cannot be opened (%s). The file logs/debug.log there says more; a folder of an older or newer Neo4j needs that version."
					.formatted(folder, root(failure)),
				failure);
	}

	private static String root(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return String.valueOf(cause.getMessage());
	}

	private static String holder(Path folder) {
		try {
			return Files.readString(folder.resolve(HOLDER)).strip();
		}
		catch (IOException ex) {
			return "another process";
		}
	}

	private static int port(DatabaseManagementService service) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		HostnamePort address = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return address.getPort();
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @return where it speaks Bolt: {@code bolt://127.0.0.1:7687}
	 */
	public URI uri() {
		return URI.create("bolt://%s:%d".formatted(LOOPBACK, this.port));
	}

	/**
	 * @return the folder that holds the store, absolute
	 */
	public Path folder() {
		return this.folder;
	}

	/**
	 * Stops the database: all that was committed is on disk, and the lock is given back.
	 */
	@Override
	public void close() {
		this.service.shutdown();
		try {
			Files.deleteIfExists(this.folder.resolve(HOLDER));
		}
		catch (IOException ex) {
			// A stale note is harmless: the lock decides, not the note.
		}
	}

}
