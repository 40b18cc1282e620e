package org.actant.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Actors and their links as XML.
 *
 * @see <a href="http://graphml.graphdrawing.org/">The GraphML file format</a>
 * @see <a href="https://gexf.net/1.2/">GEXF 1.2</a>
 */
final class GraphXml {

	private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";

	private static final String GEXF = "http://www.gexf.net/1.2draft";

	private static final List<String> NODE = List.of("type", "name");

	private static final List<String> EDGE = List.of("link", "facts", "documents", "publishers", "first", "last");

	private static final List<String> NUMBERS = List.of("facts", "documents", "publishers");

	private final XMLStreamWriter xml;

	private GraphXml(Writer writer) throws XMLStreamException {
		this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
	}

	static long graphMl(Selection selection, Writer writer) throws IOException {
		return written(writer, (file) -> file.graphMl(selection));
	}

	static long gexf(Selection selection, Writer writer) throws IOException {
		return written(writer, (file) -> file.gexf(selection));
	}

	private static long written(Writer writer, Body body) throws IOException {
		try {
			GraphXml file = new GraphXml(writer);
			file.xml.writeStartDocument("UTF-8", "1.0");
			long written = body.write(file);
			file.xml.writeEndDocument();
			file.xml.flush();
			return written;
		}
		catch (XMLStreamException ex) {
			throw new ExportException("The XML cannot be written: " + ex.getMessage(), ex);
		}
	}

	private long graphMl(Selection selection) throws IOException {
		open("graphml", Map.of(), GRAPHML);
		NODE.forEach((key) -> key("node", key));
		EDGE.forEach((key) -> key("edge", key));
		open("graph", Map.of("edgedefault", "directed"), null);
		selection.entities((page) -> {
			page.forEach((row) -> graphMl("node", Map.of("id", text(row, "id")), NODE, row));
			return 0;
		});
		return selection.links((page) -> {
			page.forEach((link) -> graphMl("edge",
					attributes("source", text(link, "source"), "target", text(link, "target")), EDGE, link));
			return page.size();
		});
	}

	private void key(String owner, String name) {
		empty("key", attributes("id", owner + "-" + name, "for", owner, "attr.name", name, "attr.type",
				NUMBERS.contains(name) ? "long" : "string"));
	}

	private void graphMl(String element, Map<String, String> attributes, List<String> keys, Map<String, Object> row) {
		open(element, attributes, null);
		for (String key : keys) {
			if (row.get(key) != null) {
				open("data", Map.of("key", element + "-" + key), null);
				characters(text(row, key));
				close();
			}
		}
		close();
	}

	private long gexf(Selection selection) throws IOException {
		open("gexf", Map.of("version", "1.2"), GEXF);
		open("graph", Map.of("defaultedgetype", "directed"), null);
		columns("node", NODE);
		columns("edge", EDGE);
		open("nodes", Map.of(), null);
		selection.entities((page) -> {
			page.forEach(
					(row) -> gexf("node", attributes("id", text(row, "id"), "label", text(row, "name")), NODE, row));
			return 0;
		});
		close();
		open("edges", Map.of(), null);
		AtomicLong edge = new AtomicLong();
		long written = selection.links((page) -> {
			page.forEach((link) -> gexf("edge",
					attributes("id", "e" + edge.getAndIncrement(), "source", text(link, "source"), "target",
							text(link, "target"), "label", text(link, "link"), "weight", text(link, "facts")),
					EDGE, link));
			return page.size();
		});
		close();
		return written;
	}

	private void columns(String owner, List<String> names) {
		open("attributes", Map.of("class", owner), null);
		names.forEach((name) -> empty("attribute",
				attributes("id", name, "title", name, "type", NUMBERS.contains(name) ? "long" : "string")));
		close();
	}

	private void gexf(String element, Map<String, String> attributes, List<String> names, Map<String, Object> row) {
		open(element, attributes, null);
		open("attvalues", Map.of(), null);
		names.stream()
			.filter((name) -> row.get(name) != null)
			.forEach((name) -> empty("attvalue", attributes("for", name, "value", text(row, name))));
		close();
		close();
	}

	private static String text(Map<String, Object> row, String key) {
		// XML 1.0 has no way to write most control characters.
		return String.valueOf(row.get(key)).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
	}

	private static Map<String, String> attributes(String... namesAndValues) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			attributes.put(namesAndValues[i], namesAndValues[i + 1]);
		}
		return attributes;
	}

	private void open(String name, Map<String, String> attributes, @Nullable String namespace) {
		tried(() -> {
			this.xml.writeStartElement(name);
			if (namespace != null) {
				this.xml.writeDefaultNamespace(namespace);
			}
			write(attributes);
		});
	}

	private void empty(String name, Map<String, String> attributes) {
		tried(() -> {
			this.xml.writeEmptyElement(name);
			write(attributes);
		});
	}

	private void write(Map<String, String> attributes) throws XMLStreamException {
		for (Map.Entry<String, String> attribute : attributes.entrySet()) {
			this.xml.writeAttribute(attribute.getKey(), attribute.getValue());
		}
	}

	private void characters(String text) {
		tried(() -> this.xml.writeCharacters(text));
	}

	private void close() {
		tried(this.xml::writeEndElement);
	}

	private static void tried(Step step) {
		try {
			step.run();
		}
		catch (XMLStreamException ex) {
			throw new ExportException("The XML cannot be written: " + ex.getMessage(), ex);
		}
	}

	/** Writes a part of the file. */
	private interface Step {

		void run() throws XMLStreamException;

	}

	/** Writes the whole file and says how many links it has. */
	private interface Body {

		long write(GraphXml file) throws IOException;

	}

}
