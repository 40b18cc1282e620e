package org.actant.api;

import org.actant.load.Loader;
import org.actant.load.Tellings;
import org.actant.store.Graph;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;

class StatementCountIT extends ApiUnderTest {

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		connect(properties, Neo4jUnderTest.get());
	}

	@MockitoSpyBean
	private Graph graph;

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Loader loader;

	@Test
	void aLevelCostsOneStatementHoweverManyParentsItHas() {
		Neo4jUnderTest.get().empty();
		this.loader.load(Tellings.all());
		assertThat(statements(1)).isEqualTo(statements(50)).isEqualTo(6);
	}

	/** Facts, their roles, claims and evidence, the texts and facts of the documents. */
	private long statements(int first) {
		Mockito.clearInvocations(this.graph);
		this.graphQl.document("""
				{ facts(first: %d) { nodes { roles { name } claims { verb }
				  evidence { document { text facts { nodes { id } } } } } } }""".formatted(first))
			.execute()
			.path("facts.nodes[*].roles[*].name")
			.hasValue();
		return Mockito.mockingDetails(this.graph)
			.getInvocations()
			.stream()
			.filter((invocation) -> invocation.getMethod().getName().equals("read"))
			.count();
	}

}
