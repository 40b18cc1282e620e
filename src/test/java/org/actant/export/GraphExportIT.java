package org.actant.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonArray;
import org.actant.load.LinkTypes;
import org.actant.load.Loader;
import org.actant.load.Tellings;
import org.actant.store.Neo4jUnderTest;
import org.actant.store.Snapshot;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GraphExportIT {

	private static final Scope ALL = new Scope.All();

	private final Neo4jUnderTest neo4j = Neo4jUnderTest.get();

	@BeforeEach
	void aGraphOfFourDispatches() {
		new Loader(this.neo4j.empty().graph(), LinkTypes.standard(), "test").load(Tellings.all());
	}

	@Test
	void jsonLinesHaveEveryFactWithItsSentences() throws IOException {
		List<JsonNode> lines = lines(GraphFormat.JSONL, ALL);
		assertThat(lines).hasSize(count("MATCH (f:Fact) RETURN count(f) AS n"));
		assertThat(lines).allSatisfy((line) -> {
			assertThat(line.path("evidence")).isNotEmpty();
			assertThat(line.at("/evidence/0/sentence").asString()).isNotBlank();
			assertThat(line.path("roles").findValuesAsString("role")).contains("AGENT");
		});
	}

	@Test
	void csvIsReadByAnotherLibraryAndHasEveryLinkBetweenActors() throws IOException {
		String written = written(GraphFormat.CSV, ALL);
		List<CSVRecord> rows = csv(written);
		assertThat(rows).hasSize(links()).allSatisfy((row) -> {
			assertThat(row.isConsistent()).isTrue();
			assertThat(row.getParser().getHeaderNames()).containsExactly("source", "link", "target", "facts",
					"documents", "publishers", "first", "last");
			assertThat(Integer.parseInt(row.get("facts"))).isPositive();
			assertThat(LocalDate.parse(row.get("first"))).isBeforeOrEqualTo(LocalDate.parse(row.get("last")));
		});
		assertThat(rows).anySatisfy((row) -> {
			assertThat(row.get("source")).isEqualTo("country:KP");
			assertThat(row.get("link")).isEqualTo("SUPPLIES");
		});
		assertThat(written).endsWith("\r\n");
	}

	@Test
	void csvKeepsIdsWithCommasQuotesAndBrokenLines() throws IOException {
		String id = "thing:a, \"b\"\nc";
		this.neo4j.driver()
			.executableQuery("MATCH (e:Entity {id: 'country:KP'})-[l:SUPPLIES]->(o) WITH l, o LIMIT 1 SET o.id = $id")
			.withParameters(Map.of("id", id))
			.execute();
		assertThat(csv(written(GraphFormat.CSV, ALL))).hasSize(links())
			.anySatisfy((row) -> assertThat(row.get("target")).isEqualTo(id));
	}

	private static List<CSVRecord> csv(String written) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = format.parse(new StringReader(written))) {
			return parser.getRecords();
		}
	}

	@Test
	void graphMlIsValidAndReadByAnotherLibrary() throws IOException {
		Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
		GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
		importer.setSchemaValidation(true);
		importer.setVertexFactory((id) -> id);
		importer.importGraph(graph, new StringReader(written(GraphFormat.GRAPHML, ALL)));
		assertThat(graph.vertexSet()).hasSize(entities()).contains("country:KP");
		assertThat(graph.edgeSet()).hasSize(links());
		assertThat(graph.containsEdge("country:KP", "place:kursk")).isTrue();
	}

	@Test
	void gexfIsValidAndReadByAnotherLibrary() throws IOException {
		Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
		SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
		importer.setSchemaValidation(true);
		importer.setVertexFactory((id) -> id);
		importer.importGraph(graph, new StringReader(written(GraphFormat.GEXF, ALL)));
		assertThat(graph.vertexSet()).hasSize(entities()).contains("country:KP");
		assertThat(graph.edgeSet()).hasSize(links());
	}

	@Test
	void jsonLdExpandsToOneNodeForEachDocumentEntityAndFact() throws IOException, JsonLdError {
		JsonArray nodes = JsonLd.expand(JsonDocument.of(new StringReader(written(GraphFormat.JSONLD, ALL)))).get();
		Map<String, Long> types = nodes.stream()
			.collect(Collectors.groupingBy((node) -> node.asJsonObject().getJsonArray("@type").getString(0),
					Collectors.counting()));
		assertThat(nodes).hasSize(4 + entities() + facts());
		assertThat(types).containsEntry("https://schema.org/Action", (long) facts())
			.containsEntry("https://schema.org/NewsArticle", 4L)
			.containsEntry("https://schema.org/Country", 5L);
		assertThat(nodes.toString())
			.contains("\"https://schema.org/agent\":[{\"@id\":\"urn:actant:entity:country%3AKP\"}]");
	}

	@Test
	void followTheMoneyKeepsToThePublishedSchemata() throws IOException {
		Map<String, Map<String, String>> schemata = schemata();
		List<JsonNode> lines = lines(GraphFormat.FTM, ALL);
		Map<String, String> schemaOf = new HashMap<>();
		lines.forEach((line) -> schemaOf.put(line.path("id").asString(), line.path("schema").asString()));
		assertThat(schemaOf.values()).contains("Person", "PublicBody", "Address", "Event", "Article");
		for (JsonNode line : lines) {
			Map<String, String> allowed = schemata.get(line.path("schema").asString());
			assertThat(allowed).as(line.toString()).isNotNull();
			line.path("properties").properties().forEach((property) -> {
				assertThat(allowed).as(line.toString()).containsKey(property.getKey());
				String range = allowed.get(property.getKey());
				if (!range.equals("-")) {
					property.getValue().forEach((id) -> {
						String schema = schemaOf.get(id.asString());
						assertThat(schema.equals(range) || schemata.get(schema).containsKey("* " + range))
							.as("%s of %s is a %s", property.getKey(), line.path("id"), schema)
							.isTrue();
					});
				}
			});
			if (!line.path("schema").asString().equals("Article")) {
				assertThat(line.at("/properties/name/0").asString()).isNotBlank();
			}
		}
	}

	@Test
	void ploverLinesKeepToThePublishedFields() throws IOException {
		Schema schema = ploverSchema();
		List<JsonNode> lines = lines(GraphFormat.PLOVER, ALL);
		assertThat(lines).hasSize(facts()).allSatisfy((line) -> {
			assertThat(errors(schema, line)).isEmpty();
			assertThat(line.at("/source/0/identifier_text").asString()).isNotBlank();
			assertThat(line.path("text").asString()).isEqualTo(line.at("/evidence/0/sentence").asString());
		});
		assertThat(lines).anySatisfy((line) -> {
			assertThat(line.at("/source/0/code").asString()).isEqualTo("PRK");
			assertThat(line.at("/event/0").asString()).isEqualTo("AID");
			assertThat(line.path("quad_code").asInt()).isEqualTo(2);
			assertThat(line.at("/event_loc/name").asString()).isEqualTo("Kursk");
		});
	}

	@Test
	void theSchemaOfPloverRefusesWhatPloverDoesNotHave() throws IOException {
		Schema schema = ploverSchema();
		for (String wrong : List.of("{}",
				"{\"id\": \"f\", \"date\": \"2024-13-01\", \"source\": [], \"event\": [\"AID\"]}",
				"{\"id\": \"f\", \"date\": \"2024-12-01\", \"source\": [], \"event\": [\"HELP\"]}",
				"{\"id\": \"f\", \"date\": \"2024-12-01\", \"source\": [], \"event\": [\"AID\"], \"actor\": []}")) {
			assertThat(errors(schema, JsonMapper.shared().readTree(wrong))).as(wrong).isNotEmpty();
		}
	}

	private static List<Error> errors(Schema schema, JsonNode line) {
		return schema.validate(line, (ExecutionContext context) -> context
			.executionConfig((config) -> config.formatAssertionsEnabled(true)));
	}

	private static Schema ploverSchema() throws IOException {
		try (InputStream file = GraphExportIT.class.getResourceAsStream("/plover.schema.json")) {
			return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
		}
	}

	@Test
	void theCypherScriptMakesTheSameGraphAgain() throws IOException {
		List<Map<String, Object>> before = Snapshot.of(this.neo4j.driver());
		String script = written(GraphFormat.CYPHER, ALL);
		this.neo4j.empty();
		run(script);
		assertThat(Snapshot.of(this.neo4j.driver())).isEqualTo(before);
	}

	@Test
	void theCypherScriptOfAPartLeavesNoEndLoose() throws IOException {
		String script = written(GraphFormat.CYPHER, new Scope.FactsOf("person:antony-blinken"));
		this.neo4j.empty();
		run(script);
		assertThat(count("MATCH (f:Fact) RETURN count(f) AS n")).isEqualTo(2);
		assertThat(count("MATCH (f:Fact) WHERE NOT EXISTS { (f)-[:EVIDENCED_BY]->(:Document) } RETURN count(f) AS n"))
			.isZero();
		assertThat(count("MATCH (:Person {id: 'person:mark-rutte'})<-[:RECIPIENT]-(f) RETURN count(f) AS n")).isOne();
	}

	@Test
	void theFactsThatPassAFilterAreWrittenAloneWithWhatTheyComeTo() throws IOException {
		Scope promises = GraphExport.scope(null, 1, null,
				"{\"types\": [\"SUPPORT\"], \"not\": {\"predicates\": [\"supply\"]}}");
		assertThat(lines(GraphFormat.JSONL, promises)).hasSize(1)
			.allSatisfy((line) -> assertThat(line.at("/fact/predicate").asString()).isEqualTo("promise"));
		assertThat(written(GraphFormat.CSV, promises).lines()).hasSize(3)
			.anyMatch((line) -> line.startsWith("person:antony-blinken,PROMISES,country:UA,1,1,1,2024-11-13"));
		Scope sent = GraphExport.scope(null, 1, null, "{\"actor\": \"country:KP\", \"counterpart\": \"place:kursk\"}");
		assertThat(written(GraphFormat.CSV, sent).lines()).anyMatch((line) -> line.contains("place:kursk,1,2,2"));
		assertThat(lines(GraphFormat.PLOVER, sent)).hasSize(1);
		assertThat(written(GraphFormat.GEXF, sent)).contains("<node id=\"country:KP\"")
			.doesNotContain("person:antony-blinken");
		String script = written(GraphFormat.CYPHER, sent);
		this.neo4j.empty();
		run(script);
		assertThat(facts()).isEqualTo(1);
	}

	@Test
	void aFilterThatIsNoneSaysWhatToGive() {
		for (String filter : List.of("{\"typo\": 1}", "{\"types\": [\"HELP\"]}", "AID",
				"{\"between\": {\"from\": \"2025-01-01\", \"to\": \"2024-01-01\"}}")) {
			assertThatThrownBy(() -> GraphExport.scope(null, 1, null, filter)).isInstanceOf(ExportException.class)
				.hasMessageContaining("such as {\"types\": [\"AID\"]");
		}
	}

	@Test
	void aNeighbourhoodAndTheFactsOfAnActorAreWrittenAlone() throws IOException {
		List<String> around = written(GraphFormat.CSV, new Scope.Around("person:antony-blinken", 1)).lines().toList();
		assertThat(around).hasSize(3).allMatch((line) -> line.startsWith("source") || line.contains(",PROMISES,"));
		assertThat(lines(GraphFormat.JSONL, new Scope.Around("country:KP", 1))).hasSize(2);
		assertThat(lines(GraphFormat.JSONL, new Scope.FactsOf("country:RU"))).hasSize(1);
		assertThatThrownBy(() -> written(GraphFormat.CSV, new Scope.FactsOf("person:nobody")))
			.isInstanceOf(ExportException.class)
			.hasMessageContaining("no entity person:nobody");
		assertThatThrownBy(() -> new Scope.Around("country:KP", 9)).hasMessageContaining("1 to 3 hops");
		assertThatThrownBy(() -> GraphExport.scope("country:KP", 1, "country:KP", null))
			.hasMessageContaining("one of the three");
	}

	private void run(String script) {
		try (Session session = this.neo4j.driver().session()) {
			Arrays.stream(script.split(";\n")).forEach((statement) -> session.run(statement).consume());
		}
	}

	private static Map<String, Map<String, String>> schemata() throws IOException {
		try (InputStream file = GraphExportIT.class.getResourceAsStream("/followthemoney.tsv")) {
			Map<String, Map<String, String>> schemata = new HashMap<>();
			new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.forEach((row) -> schemata.computeIfAbsent(row[0], (any) -> new HashMap<>())
					.put(row[1].equals("*") ? "* " + row[2] : row[1], row[3]));
			return schemata;
		}
	}

	private List<JsonNode> lines(GraphFormat format, Scope scope) throws IOException {
		return written(format, scope).lines().map((line) -> JsonMapper.shared().readTree(line)).toList();
	}

	private String written(GraphFormat format, Scope scope) throws IOException {
		StringWriter writer = new StringWriter();
		new GraphExport(this.neo4j.graph()).write(format, scope, writer);
		return writer.toString();
	}

	private int links() {
		return count("MATCH ()-[r]->() WHERE r.derived RETURN count(r) AS n");
	}

	private int entities() {
		return count("MATCH (e:Entity) RETURN count(e) AS n");
	}

	private int facts() {
		return count("MATCH (f:Fact) RETURN count(f) AS n");
	}

	private int count(String query) {
		return this.neo4j.driver().executableQuery(query).execute().records().getFirst().get("n").asInt();
	}

}
