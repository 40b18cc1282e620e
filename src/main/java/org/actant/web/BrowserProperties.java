package org.actant.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How Neo4j Browser reaches the database.
 *
 * @param connectUrl Bolt address as the user's browser sees it, or null for that of the
 * driver
 */
@ConfigurationProperties("actant.browser")
record BrowserProperties(@Nullable String connectUrl) {

	/**
	 * @return sources for a content policy: the database's host and port over web
	 * sockets, by all names of loopback
	 */
	String webSockets() {
		if (this.connectUrl == null) {
			return "ws://localhost:* ws://127.0.0.1:* wss://localhost:*";
		}
		URI address = URI.create(this.connectUrl);
		String host = address.getHost() + ":" + ((address.getPort() < 0) ? 7687 : address.getPort());
		return "ws://%s wss://%s".formatted(host, host);
	}

}
