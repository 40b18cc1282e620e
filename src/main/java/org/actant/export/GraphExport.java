package org.actant.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the whole graph down, a page of it at a time, so that memory stays bounded
 * however large it is.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180: CSV</a>
 * @see <a href="http://graphml.graphdrawing.org/">The GraphML file format</a>
 */
public final class GraphExport {

	private static final int PAGE = 500;

	private static final List<String> LINK_COLUMNS = List.of("source", "link", "target", "facts", "documents",
			"publishers", "first", "last");

	private static final List<String> NODE_KEYS = List.of("type", "name");

	private static final List<String> EDGE_KEYS = List.of("link", "facts", "documents", "publishers", "first", "last");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Graph graph;

	/**
	 * @param graph what to write down
	 */
	public GraphExport(Graph graph) {
		this.graph = graph;
	}

	/**
	 * @param format how
	 * @param writer where to; it stays open
	 * @return how many facts (JSON Lines) or links were written
	 * @throws IOException where the writer does
	 */
	public long write(GraphFormat format, Writer writer) throws IOException {
		long written = switch (format) {
			case JSONL -> facts(writer);
			case CSV -> csv(writer);
			case GRAPHML -> graphMl(writer);
		};
		writer.flush();
		return written;
	}

	private long facts(Writer writer) throws IOException {
		return pages("export/facts", (page) -> {
			for (Map<String, Object> row : page) {
				writer.write(JSON.writeValueAsString(row));
				writer.write('\n');
			}
			return (long) page.size();
		});
	}

	private long csv(Writer writer) throws IOException {
		writer.write(String.join(",", LINK_COLUMNS) + "\r\n");
		return pages("export/entities", (page) -> {
			List<Map<String, Object>> links = links(page);
			for (Map<String, Object> link : links) {
				writer.write(String.join(",", LINK_COLUMNS.stream().map((column) -> cell(link.get(column))).toList())
						+ "\r\n");
			}
			return (long) links.size();
		});
	}

	private long graphMl(Writer writer) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("graphml");
			xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
			NODE_KEYS.forEach((key) -> key(xml, "node", key));
			EDGE_KEYS.forEach((key) -> key(xml, "edge", key));
			xml.writeStartElement("graph");
			xml.writeAttribute("edgedefault", "directed");
			pages("export/entities", (page) -> {
				page.forEach(
						(row) -> element(xml, "node", Map.of("id", String.valueOf(row.get("id"))), NODE_KEYS, row));
				return 0L;
			});
			long written = pages("export/entities", (page) -> {
				List<Map<String, Object>> links = links(page);
				links.forEach((link) -> element(xml, "edge", Map.of("source", String.valueOf(link.get("source")),
						"target", String.valueOf(link.get("target"))), EDGE_KEYS, link));
				return (long) links.size();
			});
			xml.writeEndDocument();
			xml.flush();
			return written;
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private List<Map<String, Object>> links(List<Map<String, Object>> entities) {
		List<Object> ids = entities.stream().map((row) -> row.get("id")).toList();
		return this.graph.read("export/links", Map.of("sources", ids), Record::asMap);
	}

	private long pages(String statement, Page page) throws IOException {
		long written = 0;
		String after = "";
		Function<Record, Map<String, Object>> row = Record::asMap;
		while (true) {
			List<Map<String, Object>> rows = this.graph.read(statement, Map.of("after", after, "limit", PAGE), row);
			written += page.write(rows);
			if (rows.size() < PAGE) {
				return written;
			}
			after = String.valueOf(rows.getLast().get("id"));
		}
	}

	private static String cell(@Nullable Object value) {
		String text = (value == null) ? "" : value.toString();
		boolean quoted = text.chars().anyMatch((unit) -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
		return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

	private static void key(XMLStreamWriter xml, String owner, String name) {
		try {
			xml.writeEmptyElement("key");
			xml.writeAttribute("id", owner + "-" + name);
			xml.writeAttribute("for", owner);
			xml.writeAttribute("attr.name", name);
			boolean number = List.of("facts", "documents", "publishers").contains(name);
			xml.writeAttribute("attr.type", number ? "long" : "string");
		}
		catch (XMLStreamException ex) {
			throw new ExportException("the GraphML cannot be written: " + ex.getMessage(), ex);
		}
	}

	private static void element(XMLStreamWriter xml, String name, Map<String, String> attributes, List<String> keys,
			Map<String, Object> values) {
		try {
			xml.writeStartElement(name);
			for (Map.Entry<String, String> attribute : attributes.entrySet()) {
				xml.writeAttribute(attribute.getKey(), attribute.getValue());
			}
			for (String key : keys) {
				Object value = values.get(key);
				if (value != null) {
					xml.writeStartElement("data");
					xml.writeAttribute("key", name + "-" + key);
					xml.writeCharacters(value.toString());
					xml.writeEndElement();
				}
			}
			xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw new ExportException("the GraphML cannot be written: " + ex.getMessage(), ex);
		}
	}

	/** Writes one page of rows and says how many things that were. */
	private interface Page {

		long write(List<Map<String, Object>> rows) throws IOException;

	}

}
