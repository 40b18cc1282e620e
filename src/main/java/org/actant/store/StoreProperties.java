package org.actant.store;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the graph is kept.
 *
 * @param data folder of the embedded store
 * @param neo4j the database
 */
@ConfigurationProperties("actant")
record StoreProperties(@DefaultValue("data") Path data, @DefaultValue Neo4j neo4j) {

	/**
	 * The database.
	 *
	 * @param mode embedded or a server; where nothing is set, a server where
	 * {@code spring.neo4j.uri} names one
	 * @param boltPort port of the embedded database's Bolt on 127.0.0.1, 0 for any free
	 * one
	 * @param database name of the database, or null for the server's default
	 */
	record Neo4j(@Nullable Mode mode, @DefaultValue("7687") int boltPort, @Nullable String database) {

	}

	/** Which Neo4j keeps the graph. */
	enum Mode {

		/** One in this process. */
		EMBEDDED,

		/** One that runs elsewhere, at {@code spring.neo4j.uri}. */
		SERVER

	}

}
