package org.actant.store;

import java.net.URI;

import org.actant.store.StoreProperties.Mode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Opens the graph and brings its schema up to date before anything else touches it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

	@Bean
	Statements statements() {
		return Statements.load();
	}

	@Bean
	Graph graph(Driver driver, Statements statements, StoreProperties properties) {
		String database = properties.neo4j().database();
		Schema.standard().apply(driver, database);
		return new Graph(driver, statements, database);
	}

	/**
	 * @param environment the settings
	 * @return which Neo4j they ask for
	 * @throws StoreException where they contradict each other
	 */
	static Mode mode(Environment environment) {
		@Nullable Mode mode = Binder.get(environment).bind("actant.neo4j.mode", Mode.class).orElse(null);
		boolean uri = StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
		if (mode == Mode.SERVER && !uri) {
			throw new StoreException(
					"actant.neo4j.mode=server needs spring.neo4j.uri (bolt://, neo4j:// or neo4j+s://): set it, or leave the mode away for the embedded database.");
		}
		if (mode == Mode.EMBEDDED && uri) {
			throw new StoreException(
					"actant.neo4j.mode=embedded and spring.neo4j.uri exclude each other: leave one of them away.");
		}
		return (mode != null) ? mode : (uri ? Mode.SERVER : Mode.EMBEDDED);
	}

	/** The database in this process; the driver hangs on it through the connection. */
	@Configuration(proxyBeanMethods = false)
	@Conditional(OnEmbedded.class)
	static class Embedded {

		@Bean
		EmbeddedNeo4j embeddedNeo4j(StoreProperties properties) {
			return EmbeddedNeo4j.start(properties.data(), properties.neo4j().boltPort());
		}

		@Bean
		Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j database) {
			return new Neo4jConnectionDetails() {

				@Override
				public URI getUri() {
					return database.uri();
				}

				@Override
				public AuthToken getAuthToken() {
					return AuthTokens.none();
				}

			};
		}

	}

	/** Whether the settings ask for the database in this process. */
	static class OnEmbedded extends SpringBootCondition {

		@Override
		public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
			Mode mode = mode(context.getEnvironment());
			return new ConditionOutcome(mode == Mode.EMBEDDED, ConditionMessage.of("the graph's mode is " + mode));
		}

	}

}
