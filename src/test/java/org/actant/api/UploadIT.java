package org.actant.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.actant.Actant;
import org.actant.read.PrintedPdf;
import org.actant.store.Neo4jUnderTest;
import org.actant.store.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that are sent over HTTP are read as those named on the command line are. */
@SpringBootTest(classes = Actant.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "actant.sample=false", "actant.propose-merges=false", "spring.main.lazy-initialization=true",
				"spring.servlet.multipart.max-file-size=1MB" })
@Import(ApiUnderTest.Reading.class)
class UploadIT {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String FEED = """
			<rss version="2.0"><channel><title>Le Phare</title><link>https://phare.example</link><description>x</description>
			<item><title>Bac</title><link>https://phare.example/bac</link><description>Le bac a repris mardi.</description></item>
			<item><title>Pont</title><link>https://phare.example/pont</link><description>Le pont reste fermé.</description></item>
			</channel></rss>""";

	private final MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		ApiUnderTest.connect(properties, Neo4jUnderTest.get());
	}

	@BeforeEach
	void empty() {
		Neo4jUnderTest.get().empty();
	}

	@Test
	void filesOfEveryKindAreReadInTheBackgroundAndTheirProgressIsTold() throws IOException {
		file("bac.txt", "---\ntitle: Le bac reprend\npublisher: Le Phare\n---\nLa compagnie a repris les traversées.");
		file("port.html", "<html><head><title>Le port</title></head><body><article><h1>Le port</h1>"
				+ "<p>Le port a rouvert ce matin, après trois jours de tempête, a dit le maire.</p></article></body></html>");
		file("fil.xml", FEED);
		file("lot.jsonl", "{\"text\": \"Le maire a signé.\", \"title\": \"Signature\"}\n{\"texte\": \"?\"}\n");
		file("contrat.pdf", PrintedPdf.of("The harbour company has signed a contract."));
		JsonNode taken = taken();
		assertThat(taken.path("files").asInt()).isEqualTo(5);
		JsonNode job = ended(taken.path("job").asString());
		assertThat(job.path("total").asInt()).isEqualTo(7);
		assertThat(job.path("loaded").asInt()).isEqualTo(6);
		assertThat(job.path("failed").asInt()).isOne();
		assertThat(job.at("/failures/0/id").asString()).isEqualTo("lot.jsonl, line 2");
		assertThat(job.at("/failures/0/message").asString()).contains("no \"text\"");
		assertThat(Snapshot.rows(Neo4jUnderTest.get().driver(),
				"MATCH (d:Document) RETURN d.id AS id, d.title AS title ORDER BY id"))
			.extracting((row) -> String.valueOf(row.get("id")).replaceFirst("-[0-9a-f]{12}$", "") + " | "
					+ row.get("title"))
			.containsExactlyInAnyOrder("bac | Le bac reprend", "contrat | ", "https://phare.example/bac | Bac",
					"https://phare.example/pont | Pont", "lot#1 | Signature", "port | Le port");
	}

	@Test
	void whatBecameOfEachTextIsToldWithItsDocument() throws IOException {
		file("bac.txt", "La compagnie a repris les traversées.");
		file("vide.txt", "");
		file("image.png", new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' });
		JsonNode job = ended(taken().path("job").asString());
		assertThat(job.path("texts").valueStream())
			.extracting(
					(text) -> "%s %s %s %s".formatted(text.path("source").asString(), text.path("status").asString(),
							text.path("message").asString(""), text.at("/document/language").asString("-")))
			.containsExactly(
					"image.png FAILED binary content (image/png) is not read; text, HTML, PDF, RSS, Atom and JSON Lines (.jsonl) are -",
					"vide.txt FAILED the file is empty -", "bac.txt LOADED  fr");
	}

	@Test
	void theSameFilesAgainChangeNothing() {
		file("bac.txt", "La compagnie a repris les traversées.");
		ended(taken().path("job").asString());
		JsonNode again = ended(taken().path("job").asString());
		assertThat(again.path("unchanged").asInt()).isOne();
	}

	@Test
	void aFileIsDatedByItsLastChangeOnlyWhereThatIsSent() {
		file("daté.txt", "Le maire a signé hier.");
		file("non daté.txt", "Le préfet a signé hier.");
		this.parts.add("modified", String.valueOf(Instant.parse("2024-03-05T12:00:00Z").toEpochMilli()));
		this.parts.add("modified", "");
		ended(taken().path("job").asString());
		assertThat(Snapshot.rows(Neo4jUnderTest.get().driver(), """
				MATCH (d:Document) RETURN left(d.id, 4) AS id, toString(d.publishedAt) AS day, d.publishedBasis AS basis
				ORDER BY id""")).extracting((row) -> row.get("id") + " " + row.get("day") + " " + row.get("basis"))
			.containsExactly("daté 2024-03-05 FILE", "non  null null");
	}

	@Test
	void nothingOfAnUploadStaysOnTheDisk() throws IOException {
		List<Path> before = folders();
		file("bac.txt", "La compagnie a repris les traversées.");
		ended(taken().path("job").asString());
		assertThat(folders()).isEqualTo(before);
	}

	@Test
	void anUploadWithoutFilesIsRefusedWithAReason() {
		this.parts.add("note", "nothing else");
		ResponseEntity<String> answer = send(null);
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(answer.getBody()).contains("There is no file in it");
	}

	@Test
	void tooMuchIsRefusedWithTheLimitsAndNothingOfItIsRead() {
		file("bac.txt", "La compagnie a repris les traversées.");
		file("long.txt", "a".repeat(1 << 21));
		ResponseEntity<String> answer = send(null);
		assertThat(answer.getStatusCode().value()).isEqualTo(413);
		assertThat(answer.getBody()).contains("1 MB each", "max-file-size");
		this.parts.clear();
		for (int i = 0; i < 501; i++) {
			file(i + ".txt", "Le maire a signé.");
		}
		ResponseEntity<String> many = send(null);
		assertThat(many.getStatusCode().value()).isEqualTo(413);
		assertThat(many.getBody()).contains("501 files at once; at most 500");
		assertThat(Snapshot.rows(Neo4jUnderTest.get().driver(), "MATCH (d:Document) RETURN d.id")).isEmpty();
	}

	@Test
	void pagesOfOtherSitesSendNoForms() {
		file("bac.txt", "La compagnie a repris les traversées.");
		assertThat(send("https://elsewhere.example").getStatusCode().value()).isEqualTo(403);
		assertThat(send("null").getStatusCode().value()).isEqualTo(403);
		ResponseEntity<String> own = send("http://127.0.0.1:" + this.port);
		assertThat(own.getStatusCode().value()).isEqualTo(202);
		ended(JSON.readTree(own.getBody()).path("job").asString());
	}

	private static List<Path> folders() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("actant-upload")).sorted().toList();
		}
	}

	private void file(String name, String content) {
		file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private void file(String name, byte[] content) {
		this.parts.add("files", named(name, content));
	}

	private static Resource named(String name, byte[] content) {
		return new ByteArrayResource(content) {

			@Override
			public String getFilename() {
				return name;
			}

		};
	}

	private JsonNode taken() {
		ResponseEntity<String> answer = send(null);
		assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(202);
		return JSON.readTree(answer.getBody());
	}

	private ResponseEntity<String> send(String origin) {
		return client().post().uri("/ingest").contentType(MediaType.MULTIPART_FORM_DATA).headers((headers) -> {
			if (origin != null) {
				headers.setOrigin(origin);
			}
		}).body(this.parts).retrieve().onStatus((status) -> true, (request, response) -> {
		}).toEntity(String.class);
	}

	/** The last that is told of a job, once it is over. */
	private JsonNode ended(String job) {
		String events = client().post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.TEXT_EVENT_STREAM)
			.body(Map.of("query", "subscription { ingestProgress(job: \"" + job + "\") { total loaded unchanged failed "
					+ "finishedAt failures { id message } texts { source status message document { language } } } }"))
			.retrieve()
			.body(String.class);
		String last = events.lines()
			.filter((line) -> line.startsWith("data:{"))
			.reduce((one, next) -> next)
			.orElseThrow(() -> new AssertionError(events));
		JsonNode told = JSON.readTree(last.substring("data:".length())).at("/data/ingestProgress");
		assertThat(told.path("finishedAt").isString()).as(events).isTrue();
		return told;
	}

	private RestClient client() {
		return RestClient.create("http://127.0.0.1:" + this.port);
	}

}
