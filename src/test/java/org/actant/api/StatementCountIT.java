package org.actant.api;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
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
import org.springframework.graphql.execution.GraphQlSource;
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

	@Autowired
	private GraphQlSource source;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		connect(properties, Neo4jUnderTest.get());
	}

	@BeforeAll
	void load() {
		Neo4jUnderTest.get().empty();
		this.loader.load(Story.all());
		propose("person:mark-rutte", "person:antony-blinken");
		propose("country:KP", "country:KR");
	}

	private static final String LISTS = """
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
			2 | claims(first: N) { nodes { source { id } fact { claims { verb } } } }
			2 | mergeProposals(first: N) { totalCount nodes { id history { by } } }
			4 | mergeProposals(first: N) { nodes { subject { entity { id } sightings { document { id } } } target { entity { id documents { totalCount } } } } }
			1 | decisions(first: N) { totalCount nodes { id } }
			1 | wrongFacts(first: N) { totalCount nodes { id } }
			2 | aggregate { actors(first: N) { facts entity { id } } places(first: N) { facts } }
			6 | aggregate { totalCount types { facts } predicates(first: N) { facts } places(first: N) { facts } periods { facts } publishers(first: N) { facts } }
			""";

	private static final String LOOK_UPS = """
			1 | entity(id: "country:KP") { id name }
			2 | entity(id: "country:KP") { firstSeen lastSeen }
			3 | entity(id: "country:KP") { facts(first: 20) { nodes { roles { name } } } }
			1 | document(id: "sent-1") { title }
			3 | document(id: "sent-1") { text mentions { count } }
			1 | fact(id: "none") { id }
			1 | decision(id: "none") { id }
			0 | ingestJob(id: "none") { done }
			2 | counts { documents factsByType { count } }
			1 | quality { facts byRule { wrong } byPredicate { wrong } }
			""";

	private static final String TRACES = """
			5 | neighbourhood(of: ["country:KP"], depth: 2, limit: N) { nodes { degree entity { id } } links { facts } }
			2 | common(of: ["country:KP", "country:RU"], first: N) { publishers entity { id } links { facts } }
			2 | commonCount(of: ["country:KP", "country:RU"])
			3 | dyad(a: "country:KP", b: "country:RU") { totalCount classes { facts } types { facts } ledger(first: N) { nodes { day fact { id } } } }
			2 | compare(a: "country:KP", b: "country:RU", between: [{to: "2024-11-30"}, {from: "2024-12-01"}]) { periods { facts } }
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = LISTS)
	void aLevelCostsOneStatementHoweverManyParentsItHas(int statements, String question) {
		assertThat(statements(question.replace("N", "1"))).hasSize(statements);
		assertThat(statements(question.replace("N", "20"))).hasSize(statements);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = LOOK_UPS)
	void aLookUpByIdCostsOneStatementToo(int statements, String question) {
		assertThat(statements(question)).hasSize(statements);
	}

	/** Whether the actors are known, a level each, who they are; the rest in one each. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = TRACES)
	void aQuestionAboutSeveralActorsCostsAFixedNumberOfStatementsAtMost(int statements, String question) {
		assertThat(statements(question.replace("N", "2"))).hasSizeLessThanOrEqualTo(statements);
		assertThat(statements(question.replace("N", "50"))).hasSizeLessThanOrEqualTo(statements);
	}

	@Test
	void everyQuestionOfTheSchemaIsCounted() {
		Set<String> counted = Stream.of(LISTS, LOOK_UPS, TRACES)
			.flatMap(String::lines)
			.map((line) -> line.replaceFirst("^\\d+ \\| (\\w+).*", "$1"))
			.collect(Collectors.toCollection(TreeSet::new));
		counted.add("paths");
		assertThat(this.source.schema().getQueryType().getFields()).extracting(GraphQLFieldDefinition::getName)
			.isSubsetOf(counted);
	}

	@Test
	void aSearchForChainsCostsOneStatementALevelAndOneForAllTheirFacts() {
		String question = "paths(from: \"country:KP\", to: \"person:antony-blinken\", first: %d) { paths { hops { from { id } facts { id evidence { rule } } } } }";
		// The ends, at most four levels, the actors passed, the facts, their evidence.
		assertThat(statements(question.formatted(1))).hasSizeLessThanOrEqualTo(8);
		assertThat(statements(question.formatted(20))).hasSizeLessThanOrEqualTo(8);
	}

	private void propose(String from, String into) {
		this.graphQl.document("mutation { proposeMerge(from: \"%s\", into: \"%s\") { id } }".formatted(from, into))
			.execute()
			.errors()
			.verify();
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
