package org.actant.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.actant.load.LinkTypes;
import org.actant.load.Loader;
import org.actant.load.Tellings;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class GraphExportIT {

	private final Neo4jUnderTest neo4j = Neo4jUnderTest.get();

	@BeforeEach
	void aGraphOfFourDispatches() {
		new Loader(this.neo4j.empty().graph(), LinkTypes.standard(), "test").load(Tellings.all());
	}

	@Test
	void jsonLinesHaveEveryFactWithItsSentences() throws IOException {
		List<JsonNode> lines = written(GraphFormat.JSONL).lines()
			.map((line) -> JsonMapper.shared().readTree(line))
			.toList();
		assertThat(lines).hasSize(count("MATCH (f:Fact) RETURN count(f) AS n"));
		assertThat(lines).allSatisfy((line) -> {
			assertThat(line.path("evidence")).isNotEmpty();
			assertThat(line.at("/evidence/0/sentence").asString()).isNotBlank();
			assertThat(line.path("roles").findValuesAsString("role")).contains("AGENT");
		});
	}

	@Test
	void csvHasEveryLinkBetweenActors() throws IOException {
		List<String> lines = written(GraphFormat.CSV).lines().toList();
		assertThat(lines.getFirst()).isEqualTo("source,link,target,facts,documents,publishers,first,last");
		assertThat(lines).hasSize(1 + count("MATCH ()-[r]->() WHERE r.derived RETURN count(r) AS n"))
			.anyMatch((line) -> line.startsWith("country:KP,SUPPLIES,"));
	}

	@Test
	void graphMlIsWellFormedAndItsEdgesJoinItsNodes() throws IOException, ParserConfigurationException, SAXException {
		Document document = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(written(GraphFormat.GRAPHML))));
		Set<String> nodes = new HashSet<>();
		NodeList found = document.getElementsByTagName("node");
		for (int i = 0; i < found.getLength(); i++) {
			nodes.add(((Element) found.item(i)).getAttribute("id"));
		}
		NodeList edges = document.getElementsByTagName("edge");
		assertThat(edges.getLength()).isPositive();
		for (int i = 0; i < edges.getLength(); i++) {
			Element edge = (Element) edges.item(i);
			assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
		}
	}

	private String written(GraphFormat format) throws IOException {
		StringWriter writer = new StringWriter();
		new GraphExport(this.neo4j.graph()).write(format, writer);
		return writer.toString();
	}

	private int count(String query) {
		return this.neo4j.driver().executableQuery(query).execute().records().getFirst().get("n").asInt();
	}

}
