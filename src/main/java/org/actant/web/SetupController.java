package org.actant.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the pages need to know before they start: where the database is, queries and
 * examples to offer.
 */
@RestController
@ConditionalOnWebApplication
class SetupController {

	private static final String SETUP = "static/browser-setup/setup.js";

	private final BrowserProperties browser;

	private final Neo4jConnectionDetails database;

	private final JsonMapper json;

	SetupController(BrowserProperties browser, Neo4jConnectionDetails database, JsonMapper json) {
		this.browser = browser;
		this.database = database;
		this.json = json;
	}

	@GetMapping(path = "/browser-setup.js", produces = "text/javascript")
	String browserSetup() throws IOException {
		Map<String, Object> setup = new LinkedHashMap<>();
		String driver = this.database.getUri().toString();
		setup.put("connectURL", (this.browser.connectUrl() != null) ? this.browser.connectUrl() : driver);
		setup.put("noAuth", this.database.getAuthToken().equals(AuthTokens.none()));
		setup.put("queries", SavedQuery.all("classpath:cypher/browser/saved/*.cypher"));
		setup.put("style",
				new ClassPathResource("cypher/browser/style.grass").getContentAsString(StandardCharsets.UTF_8));
		String script = new ClassPathResource(SETUP).getContentAsString(StandardCharsets.UTF_8);
		return script.replace("/*SETUP*/ null", this.json.writeValueAsString(setup));
	}

	@GetMapping(path = "/graphiql/examples.json", produces = MediaType.APPLICATION_JSON_VALUE)
	List<SavedQuery> examples() {
		return SavedQuery.all("classpath:graphql/examples/*.graphql");
	}

}
