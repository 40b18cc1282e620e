package org.actant.api;

import org.actant.store.Neo4jUnderTest;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The program over the one Neo4j of a test run; its tests share one start of it. */
abstract class OverOneGraph extends ApiUnderTest {

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		connect(properties, Neo4jUnderTest.get());
	}

}
