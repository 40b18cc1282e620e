package org.actant.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.actant.Actant;
import org.actant.load.Loader;
import org.actant.load.Tellings;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.WebSocketGraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.reactive.socket.client.StandardWebSocketClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(classes = Actant.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "actant.sample=false", "actant.propose-merges=false", "actant.warm-up=false",
				"spring.main.lazy-initialization=true" })
@Import(ApiUnderTest.Reading.class)
class SubscriptionsIT {

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		ApiUnderTest.connect(properties, Neo4jUnderTest.get());
	}

	@LocalServerPort
	private int port;

	@Autowired
	private Loader loader;

	@BeforeEach
	void empty() {
		Neo4jUnderTest.get().empty();
	}

	@Test
	void factsAreToldAsTheyArriveFilteredByActorAndType() throws Exception {
		WebSocketGraphQlTester tester = WebSocketGraphQlTester
			.builder(URI.create("ws://127.0.0.1:" + this.port + "/graphql"), new StandardWebSocketClient())
			.build();
		CompletableFuture<List<Map<String, Object>>> arrived = tester.document("""
				subscription { factsAdded(actor: "country:UA", types: [SUPPORT], onlyNew: true) {
				  isNew fact { predicate roles { name entity { id } } } document { id } } }""")
			.executeSubscription()
			.toFlux("factsAdded", Map.class)
			.map((fact) -> Map.<String, Object>of("document", fact.get("document"), "isNew", fact.get("isNew")))
			.take(1)
			.collectList()
			.toFuture();
		for (int i = 0; i < 60 && !arrived.isDone(); i++) {
			this.loader.load(Tellings.all());
			Thread.sleep(500);
			this.loader.withdraw(Tellings.all().stream().map((telling) -> telling.document().id()).toList());
		}
		assertThat(arrived.get(1, TimeUnit.SECONDS))
			.containsExactly(Map.of("document", Map.of("id", "promise"), "isNew", true));
		tester.stop().block(Duration.ofSeconds(10));
	}

	@Test
	void theProgressOfAnIngestIsToldAsServerSentEventsUntilItEnds() throws Exception {
		String started = post("application/json",
				"mutation { startIngest(inputs: [{id: \\\"a\\\", text: \\\"Un texte.\\\"}, {id: \\\"b\\\", text: \\\"Un autre.\\\"}]) { id total } }");
		assertThat(started).contains("\"total\":2");
		String id = started.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
		String events = post("text/event-stream", "subscription { ingestProgress(job: \\\"" + id
				+ "\\\") { done loaded finishedAt failures { message } } }");
		assertThat(events).contains("event:next", "\"done\":2,\"loaded\":2", "event:complete");
		assertThat(post("application/json",
				"{ ingestJob(id: \\\"" + id + "\\\") { done unchanged } none: ingestJob(id: \\\"x\\\") { id } }"))
			.contains("\"ingestJob\":{\"done\":2,\"unchanged\":0}", "\"none\":null");
		assertThat(post("text/event-stream", "subscription { ingestProgress(job: \\\"none\\\") { done } }")).contains(
				"\"message\":\"There is no ingest none, or it is long over: give the id that startIngest gave.\"",
				"\"code\":\"NOT_FOUND\"", "event:complete");
	}

	@Test
	void aQuestionThatIsNoneSaysWhereItIsWrongAndWhatThereIsInstead() throws Exception {
		assertThat(post("application/json", "{ facts(filter: {types: [HELP]}) { totalCount } }")).contains("HELP",
				"FactType has AGREE, CONSULT", "\"path\":[\"facts\"]", "\"code\":\"BAD_QUERY\"");
		assertThat(post("application/json", "{ facts(filter: {day: {gte: \\\"2024-13-45\\\"}}) { totalCount } }"))
			.contains("filter.day.gte", "A calendar day in ISO 8601: 2024-11-12", "\"code\":\"BAD_QUERY\"");
		assertThat(post("application/json", "{ documents { nodes { author } } }")).contains("'author'",
				"Document has id, url, title", "\"path\":[\"documents\",\"nodes\",\"author\"]");
		assertThat(post("application/json", "{ facts(filter: {typo: 1}) { totalCount } }"))
			.contains("FactFilter has actor, actorRoles", "\"code\":\"BAD_QUERY\"")
			.doesNotContain("ObjectValue");
		assertThat(post("application/json", "{ facts {")).contains("\"code\":\"BAD_SYNTAX\"", "/graphiql");
		assertThat(post("application/json", "\" }, {")).contains("\"code\":\"BAD_REQUEST\"", "send JSON");
	}

	@Test
	void aSubscriptionThatIsAskedForLikeAQuestionSaysHowToListen() throws Exception {
		assertThat(post("application/json", "subscription { factsAdded { isNew } }"))
			.contains("\"code\":\"NOT_LISTENING\"", "text/event-stream", "graphql-transport-ws")
			.doesNotContain("upstream");
	}

	@Test
	void pagesOfOtherSitesGetNoSocket() {
		assertThatThrownBy(() -> connect("https://elsewhere.example")).isInstanceOf(CompletionException.class)
			.cause()
			.isInstanceOfSatisfying(WebSocketHandshakeException.class,
					(refused) -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
		connect("http://127.0.0.1:" + this.port).abort();
	}

	@Test
	void anExportIsADownloadAndARefusalSaysWhy() throws Exception {
		this.loader.load(Tellings.all());
		HttpResponse<String> export = get("/export?format=gexf&of=country:KP&depth=2");
		assertThat(export.statusCode()).isEqualTo(200);
		assertThat(export.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"actant.gexf\"");
		assertThat(export.body()).contains("<node id=\"country:KP\" label=\"North Korea\">");
		assertThat(get("/export?factsOf=country:RU").body().lines()).hasSize(1);
		assertThat(get("/export?format=doc").body()).contains("no format doc", "gexf");
		assertThat(get("/export?depth=far").body()).contains("depth is \"far\"");
		assertThat(get("/export?format=csv&filter=%7B%22actor%22:%22country:UA%22%7D").body()).contains("PROMISES");
		assertThat(get("/export?filter=AID").body()).contains("no FactFilter of the schema");
		assertThat(get("/export?of=person:none").statusCode()).isEqualTo(400);
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).build(),
					BodyHandlers.ofString());
	}

	private WebSocket connect(String origin) {
		return HttpClient.newHttpClient()
			.newWebSocketBuilder()
			.subprotocols("graphql-transport-ws")
			.header("Origin", origin)
			.buildAsync(URI.create("ws://127.0.0.1:" + this.port + "/graphql"), new WebSocket.Listener() {
			})
			.join();
	}

	private String post(String accept, String query) throws IOException, InterruptedException {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
				.header("Content-Type", "application/json")
				.header("Accept", accept)
				.timeout(Duration.ofSeconds(60))
				.POST(BodyPublishers.ofString("{\"query\": \"" + query.replace("\n", " ") + "\"}"))
				.build(), BodyHandlers.ofString());
		return answer.body();
	}

}
