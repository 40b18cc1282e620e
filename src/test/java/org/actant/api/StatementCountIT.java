package org.actant.api;

import java.time.Duration;
import java.util.List;

import org.actant.load.Loader;
import org.actant.load.Story;
import org.actant.store.CountedStatements;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A question costs one statement a level, however many rows stand there; look-ups of
 * Spring Data count like all others.
 */
@Import(StatementCountIT.Counting.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountIT extends ApiUnderTest {

	/** The first time a statement is planned, on a busy machine. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final CountedStatements COUNTED = new CountedStatements();

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Loader loader;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		connect(properties, Neo4jUnderTest.get());
	}

	@BeforeAll
	void load() {
		Neo4jUnderTest.get().empty();
		this.loader.load(Story.all());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					1 | facts(first: N) { totalCount nodes { id } }
					2 | facts(first: N) { nodes { roles { name entity { id } } } }
					7 | facts(first: N) { nodes { roles { name } claims { verb } opposed { id } corroboration { stance } evidence { document { text } } } }
					1 | claims(first: N) { totalCount nodes { source { id } fact { id } } }
					2 | claims(first: N) { nodes { fact { roles { entity { id } } } } }
					1 | entities(first: N) { totalCount nodes { id } }
					1 | entities(search: "r", first: N) { totalCount nodes { id } }
					8 | entities(first: N) { nodes { ties { kind } facts { totalCount nodes { id } } documents { nodes { id } } neighbours { nodes { link } } coMentions { documents } claims { totalCount } timeline { facts } } }
					6 | facts(first: N) { nodes { evidenceCount opposedCount corroborationCount evidence(first: 1) { cursor } opposed { id } } }
					2 | entities(first: N) { nodes { coMentionCount } }
					1 | documents(first: N) { totalCount nodes { id } }
					4 | documents(first: N) { nodes { text mentions { count } facts { nodes { id } } } }
					""")
	void aLevelCostsOneStatementHoweverManyParentsItHas(int statements, String question) {
		assertThat(statements(question.replace("N", "1"))).hasSize(statements);
		assertThat(statements(question.replace("N", "20"))).hasSize(statements);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | entity(id: "country:KP") { id name }
			2 | entity(id: "country:KP") { firstSeen lastSeen }
			3 | entity(id: "country:KP") { facts(first: 20) { nodes { roles { name } } } }
			1 | document(id: "sent-1") { title }
			3 | document(id: "sent-1") { text mentions { count } }
			""")
	void aLookUpByIdCostsOneStatementToo(int statements, String question) {
		assertThat(statements(question)).hasSize(statements);
	}

	@Test
	void aSearchForChainsCostsOneStatementALevelAndOneForAllTheirFacts() {
		String question = "paths(from: \"country:KP\", to: \"person:antony-blinken\", first: %d) { paths { hops { from { id } facts { id evidence { rule } } } } }";
		// The ends, at most four levels, the actors passed, the facts, their evidence.
		assertThat(statements(question.formatted(1))).hasSizeLessThanOrEqualTo(8);
		assertThat(statements(question.formatted(20))).hasSizeLessThanOrEqualTo(8);
	}

	private List<String> statements(String question) {
		COUNTED.take();
		this.graphQl.mutate()
			.responseTimeout(PATIENCE)
			.build()
			.document("{ " + question + " }")
			.execute()
			.errors()
			.verify();
		return COUNTED.take();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Counting {

		@Bean
		static BeanPostProcessor counted() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof Driver driver) ? COUNTED.on(driver) : bean;
				}

			};
		}

	}

}
