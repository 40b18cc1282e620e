package org.actant.load;

import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.actant.store.Neo4jUnderTest#docker")
class LoaderContainerIT extends LoadingContract {

	@Override
	Neo4jUnderTest neo4j() {
		return Neo4jUnderTest.container();
	}

}
