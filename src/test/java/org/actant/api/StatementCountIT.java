package org.actant.api;

import org.actant.load.Loader;
import org.actant.load.Story;
import org.actant.store.Graph;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;

/** A question costs one statement a level, however many rows stand there. */
class StatementCountIT extends ApiUnderTest {

	@MockitoSpyBean
	private Graph graph;

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Loader loader;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		connect(properties, Neo4jUnderTest.get());
	}

	@BeforeEach
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
					1 | entities(first: N) { totalCount nodes { id } }
					1 | entities(search: "r", first: N) { totalCount nodes { id } }
					8 | entities(first: N) { nodes { ties { kind } facts { totalCount nodes { id } } documents { nodes { id } } neighbours { nodes { link } } coMentions { documents } claims { totalCount } timeline { facts } } }
					1 | documents(first: N) { totalCount nodes { id } }
					4 | documents(first: N) { nodes { text mentions { count } facts { nodes { id } } } }
					""")
	void aLevelCostsOneStatementHoweverManyParentsItHas(int statements, String question) {
		assertThat(statements(question.replace("N", "1"))).isEqualTo(statements);
		assertThat(statements(question.replace("N", "20"))).isEqualTo(statements);
	}

	@Test
	void aSearchForChainsCostsOneStatementALevelAndOneForAllTheirFacts() {
		String question = "paths(from: \"country:KP\", to: \"person:antony-blinken\", first: %d) { paths { hops { from { id } facts { id evidence { rule } } } } }";
		// The ends, at most four levels, the actors passed, the facts, their evidence.
		assertThat(statements(question.formatted(1))).isLessThanOrEqualTo(8);
		assertThat(statements(question.formatted(20))).isLessThanOrEqualTo(8);
	}

	private long statements(String question) {
		Mockito.clearInvocations(this.graph);
		this.graphQl.document("{ " + question + " }").execute().errors().verify();
		return Mockito.mockingDetails(this.graph)
			.getInvocations()
			.stream()
			.filter((invocation) -> invocation.getMethod().getName().equals("read"))
			.count();
	}

}
