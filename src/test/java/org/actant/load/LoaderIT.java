package org.actant.load;

import org.actant.store.Neo4jUnderTest;

class LoaderIT extends LoadingContract {

	@Override
	Neo4jUnderTest neo4j() {
		return Neo4jUnderTest.get();
	}

}
