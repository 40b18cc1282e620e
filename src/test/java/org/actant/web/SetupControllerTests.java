package org.actant.web;

import java.io.IOException;
import java.net.URI;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** Neo4j Browser is set up for the database in this process and for a server alike. */
class SetupControllerTests {

	@Test
	void onAServerItAsksForThePasswordAtTheAddressThatTheUserSees() throws IOException {
		assertThat(script("bolt://localhost:7688", AuthTokens.basic("neo4j", "secret")))
			.contains("\"connectURL\":\"bolt://localhost:7688\"", "\"noAuth\":false")
			.doesNotContain("secret");
	}

	@Test
	void onTheDatabaseInThisProcessItConnectsByItself() throws IOException {
		assertThat(script(null, AuthTokens.none())).contains("\"connectURL\":\"bolt://neo4j:7687\"", "\"noAuth\":true");
	}

	@Test
	void theSavedQueriesTheGuideAndTheStyleComeWithBoth() throws IOException {
		for (AuthToken token : new AuthToken[] { AuthTokens.none(), AuthTokens.basic("neo4j", "secret") }) {
			assertThat(script(null, token)).contains("01-north-korea-sends-troops", "09-dealings-of-two-in-order",
					"browser-guide/", "node.Country");
		}
	}

	private static String script(String connectUrl, AuthToken token) throws IOException {
		Neo4jConnectionDetails database = new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return URI.create("bolt://neo4j:7687");
			}

			@Override
			public AuthToken getAuthToken() {
				return token;
			}

		};
		return new SetupController(new BrowserProperties(connectUrl), database, JsonMapper.builder().build())
			.browserSetup();
	}

}
