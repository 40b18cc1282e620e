package org.actant.api;

import org.actant.store.Neo4jUnderTest;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class GraphQlIT extends GraphQlContract {

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		connect(properties, Neo4jUnderTest.get());
	}

	@Override
	Neo4jUnderTest neo4j() {
		return Neo4jUnderTest.get();
	}

}
