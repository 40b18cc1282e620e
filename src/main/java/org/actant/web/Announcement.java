package org.actant.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where things are once the service is ready. */
@Component
@ConditionalOnWebApplication
class Announcement {

	private final ServerProperties server;

	private final Neo4jConnectionDetails database;

	Announcement(ServerProperties server, Neo4jConnectionDetails database) {
		this.server = server;
		this.database = database;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
			WebServer server = web.getWebServer();
			System.err.print(text((server == null) ? 0 : server.getPort()));
		}
	}

	private String text(int port) {
		String host = (this.server.getAddress() == null || this.server.getAddress().isAnyLocalAddress()) ? "localhost"
				: this.server.getAddress().getHostAddress();
		String base = "http://%s:%d".formatted(host, port);
		return """

				Actant is ready:
				  Start page     %1$s/
				  GraphiQL       %1$s/graphiql
				  GraphQL        %1$s/graphql
				  Neo4j Browser  %1$s/browser/
				  Bolt           %2$s
				  Health         %1$s/actuator/health
				Stop it with Ctrl-C.

				""".formatted(base, this.database.getUri());
	}

}
