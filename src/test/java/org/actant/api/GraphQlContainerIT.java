package org.actant.api;

import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@EnabledIf("org.actant.store.Neo4jUnderTest#docker")
class GraphQlContainerIT extends GraphQlContract {

	@DynamicPropertySource
	static void container(DynamicPropertyRegistry properties) {
		connect(properties, Neo4jUnderTest.container());
	}

	@Override
	Neo4jUnderTest neo4j() {
		return Neo4jUnderTest.container();
	}

}
