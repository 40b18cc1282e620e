package org.actant.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that others wrote, against the running service: the reference implementation's
 * introspection, graphql-ws and graphql-sse, GraphQL Code Generator with the TypeScript
 * compiler, graphql-eslint. They are left out where there is no node, unless
 * {@code ACTANT_REQUIRE_NODE} is true.
 */
class ClientsIT extends ServiceUnderTest {

	private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("ACTANT_REQUIRE_NODE"));

	@BeforeAll
	void installClients() throws IOException {
		Clients.missing().ifPresent(ClientsIT::leftOut);
		try {
			Clients.install();
		}
		catch (AssertionError failure) {
			leftOut("the clients cannot be installed here, for want of a network or a registry: "
					+ failure.getMessage());
		}
	}

	private static void leftOut(String why) {
		assertThat(REQUIRED).as("ACTANT_REQUIRE_NODE is true, but %s", why).isFalse();
		Assumptions.abort(why);
	}

	@AfterEach
	void asItWas() {
		onlyTheSampleIsLoaded();
	}

	@Test
	void theSchemaThatIsToldByIntrospectionIsValidAndTheOneThatIsWritten() {
		String told = Clients.run("node", "introspect.js", address(""), "graphql");
		assertThat(JsonPath.<Integer>read(told, "$.types")).isGreaterThan(80);
		assertThat(JsonPath.<List<String>>read(told, "$.invalid")).isEmpty();
		assertThat(JsonPath.<List<String>>read(told, "$.differences")).isEmpty();
	}

	/** graphql-ws and graphql-sse; of an actor's facts those of one type only. */
	@ParameterizedTest
	@ValueSource(strings = { "ws", "sse" })
	void clientsAreToldFactsOfAnActorAndATypeWhileTextsAreIngestedAndHowFarThatIs(String transport) {
		List<String> lines = Clients.run("node", "subscribe.js", address(""), transport).lines().toList();
		assertThat(lines.stream().filter((line) -> line.startsWith("{\"fact\""))).hasSize(2).allSatisfy((fact) -> {
			assertThat(JsonPath.<String>read(fact, "$.fact.fact.predicate")).isEqualTo("lend");
			assertThat(JsonPath.<List<String>>read(fact, "$.fact.fact.roles[?(@.name == 'AGENT')].entity.id"))
				.containsExactly("country:DK");
			assertThat(JsonPath.<String>read(fact, "$.fact.document.id")).startsWith("client-ferry-");
		});
		List<String> steps = lines.stream().filter((line) -> line.startsWith("{\"progress\"")).toList();
		assertThat(steps).isNotEmpty();
		assertThat(JsonPath.<Integer>read(steps.getLast(), "$.progress.done")).isEqualTo(3);
		assertThat(JsonPath.<Object>read(steps.getLast(), "$.progress.finishedAt")).isNotNull();
	}

	@Test
	void typeScriptIsGeneratedForEveryExampleAndItsCompilerChecksAClientThatGetsAnswers() throws IOException {
		Map<String, String> service = Map.of("ACTANT_URL", address(""));
		Clients.run(service, Clients.bin("graphql-codegen"), "--config", "codegen.js");
		String generated = Files.readString(Path.of("target", "clients", "examples.ts"));
		assertThat(generated).contains("WhoSuppliesTroopsToWhereQuery", "IngestATextMutation");
		Clients.run(Clients.bin("tsc"), "--project", "tsconfig.json");
		String answer = Clients.run(service, "node", Path.of("built", "typed.js").toString());
		assertThat(JsonPath.<String>read(answer, "$.name")).isEqualTo("North Korea");
		assertThat(JsonPath.<List<Integer>>read(answer, "$.lengths")).isNotEmpty();
	}

	@Test
	void theSchemaAndTheExamplesKeepTheConventionsOfGraphQlAndRelay() {
		Clients.run(Clients.bin("eslint"), "--max-warnings", "0", "graphql");
	}

}
