package org.actant.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.actant.ingest.Ingest;
import org.actant.load.LoadReport;
import org.actant.model.Document;
import org.actant.model.PublicationDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The running service, spoken to through its GraphQL API. Where it asks for a password,
 * ACTANT_SECURITY_USER and ACTANT_SECURITY_PASSWORD give it.
 */
final class Service {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration PATIENCE = Duration.ofMillis(700);

	private final @Nullable URI address;

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

	private Service(@Nullable URI address) {
		this.address = address;
	}

	static Service at(String address) {
		return new Service(URI.create(address.replaceAll("/+$", "")));
	}

	static Service none() {
		return new Service(null);
	}

	String address() {
		return String.valueOf(this.address);
	}

	/**
	 * @return whether an Actant answers there
	 */
	boolean running() {
		if (this.address == null) {
			return false;
		}
		try {
			HttpResponse<String> answer = send(HttpRequest.newBuilder(this.address.resolve("/actuator/health"))
				.timeout(Duration.ofSeconds(5))
				.GET());
			return answer.statusCode() == 200 && answer.body().contains("\"status\"");
		}
		catch (IOException ex) {
			// Nobody listens, or somebody who speaks no HTTP: no service.
			return false;
		}
	}

	/**
	 * @param documents to be read and loaded by the service
	 * @return what became of them
	 * @throws CommandException where the service does not do it
	 */
	LoadReport ingest(List<Document> documents) {
		ObjectNode variables = JSON.createObjectNode();
		ArrayNode inputs = variables.putArray("inputs");
		documents.forEach((document) -> inputs.add(input(document)));
		JsonNode results = query("""
				mutation Ingest($inputs: [TextInput!]!) {
					ingestTexts(inputs: $inputs) { id status message }
				}
				""", variables).path("ingestTexts");
		Map<String, List<String>> byStatus = new HashMap<>();
		Map<String, String> failed = new TreeMap<>();
		for (JsonNode result : results) {
			String id = result.path("id").asString();
			String status = result.path("status").asString();
			if (status.equals("FAILED")) {
				failed.put(id, result.path("message").asString());
			}
			byStatus.computeIfAbsent(status, (key) -> new ArrayList<>()).add(id);
		}
		return new LoadReport(byStatus.getOrDefault("LOADED", List.of()), byStatus.getOrDefault("REPLACED", List.of()),
				byStatus.getOrDefault("UNCHANGED", List.of()), failed);
	}

	private JsonNode query(String query, ObjectNode variables) {
		ObjectNode body = JSON.createObjectNode();
		body.put("query", query);
		body.set("variables", variables);
		try {
			HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(this.address + "/graphql"))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
			if (answer.statusCode() == 401) {
				throw new CommandException(
						"the service asks for a password: set ACTANT_SECURITY_USER and ACTANT_SECURITY_PASSWORD");
			}
			if (answer.statusCode() != 200) {
				throw new CommandException("the service answered with status " + answer.statusCode());
			}
			JsonNode json = JSON.readTree(answer.body());
			if (json.has("errors")) {
				throw new CommandException("the service refused: " + json.at("/errors/0/message").asString());
			}
			return json.path("data");
		}
		catch (IOException ex) {
			throw new CommandException("the service at %s broke off: %s".formatted(this.address, ex.getMessage()));
		}
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
		String password = System.getenv("ACTANT_SECURITY_PASSWORD");
		if (password != null) {
			String user = System.getenv().getOrDefault("ACTANT_SECURITY_USER", "actant");
			request.header("Authorization", "Basic "
					+ Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
		}
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
	}

	private static ObjectNode input(Document document) {
		PublicationDate published = document.published();
		ObjectNode input = JSON.createObjectNode();
		input.put("id", Ingest.identified(document).id());
		input.put("text", document.text());
		input.put("title", document.title());
		input.put("url", document.url());
		input.put("publishedAt", (published == null) ? null : published.day().toString());
		input.put("publishedBasis", (published == null) ? null : published.basis().name());
		input.put("language", document.language());
		input.put("publisher", document.publisher());
		return input;
	}

}
