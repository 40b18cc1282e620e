package org.actant.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import org.actant.Actant;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A service with a password asks for it wherever something can be read or changed. */
@SpringBootTest(classes = Actant.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "actant.sample=false", "actant.propose-merges=false", "actant.security.password=le mot",
				"spring.main.lazy-initialization=true" })
class PasswordIT {

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		Neo4jUnderTest neo4j = Neo4jUnderTest.get();
		properties.add("spring.neo4j.uri", neo4j::uri);
		if (!neo4j.user().isEmpty()) {
			properties.add("spring.neo4j.authentication.username", neo4j::user);
			properties.add("spring.neo4j.authentication.password", neo4j::password);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "actant:another", "somebody:le mot", "actant:" })
	void aSocketWithoutTheRightPasswordIsRefused(String login) {
		assertThatThrownBy(() -> socket(login, new Answer())).isInstanceOf(CompletionException.class)
			.cause()
			.isInstanceOfSatisfying(WebSocketHandshakeException.class,
					(refused) -> assertThat(refused.getResponse().statusCode()).isEqualTo(401));
	}

	@Test
	void aSocketWithThePasswordIsOpenedAndAnswers() throws Exception {
		Answer answer = new Answer();
		WebSocket socket = socket("actant:le mot", answer);
		socket.sendText("{\"type\": \"connection_init\"}", true).join();
		assertThat(answer.first.get(30, TimeUnit.SECONDS)).contains("connection_ack");
		socket.abort();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphql", "/export", "/graphiql", "/ingest", "/browser/" })
	void nothingIsReadWithoutThePassword(String path) {
		assertThat(status(RestClient.create().get().uri(address("http", path)))).isEqualTo(401);
	}

	@Test
	void nothingIsSentWithoutThePassword() {
		assertThat(status(RestClient.create()
			.post()
			.uri(address("http", "/graphql"))
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"query\": \"{ counts { facts } }\"}"))).isEqualTo(401);
		LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		parts.add("files", "x".getBytes(StandardCharsets.UTF_8));
		assertThat(status(RestClient.create()
			.post()
			.uri(address("http", "/ingest"))
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(parts))).isEqualTo(401);
	}

	@Test
	void theHealthCheckNeedsNone() {
		assertThat(status(RestClient.create().get().uri(address("http", "/actuator/health")))).isEqualTo(200);
	}

	private static int status(RestClient.RequestHeadersSpec<?> request) {
		return request.exchange((sent, answer) -> answer.getStatusCode().value());
	}

	private WebSocket socket(String login, WebSocket.Listener listener) {
		WebSocket.Builder builder = HttpClient.newHttpClient()
			.newWebSocketBuilder()
			.subprotocols("graphql-transport-ws");
		if (!login.isEmpty()) {
			builder.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
		}
		return builder.buildAsync(URI.create(address("ws", "/graphql")), listener).join();
	}

	private String address(String scheme, String path) {
		return "%s://127.0.0.1:%d%s".formatted(scheme, this.port, path);
	}

	/** The first message of a socket. */
	private static final class Answer implements WebSocket.Listener {

		private final CompletableFuture<String> first = new CompletableFuture<>();

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
			this.first.complete(text.toString());
			socket.request(1);
			return null;
		}

	}

}
