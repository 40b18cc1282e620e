package org.actant.export;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Actors, facts and documents as linked data: schema.org's words where it has them,
 * {@code urn:actant:} for the rest. One node a line, so that readers of lines and of JSON
 * are both served.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 * @see <a href="https://schema.org/Action">schema.org: Action</a>
 */
final class LinkedData {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String CONTEXT = """
			{"@context": {"@version": 1.1, "@vocab": "urn:actant:", "schema": "https://schema.org/",
			 "xsd": "http://www.w3.org/2001/XMLSchema#", "id": "@id", "type": "@type",
			 "name": "schema:name", "alternateName": "schema:alternateName", "headline": "schema:headline",
			 "url": {"@id": "schema:url", "@type": "xsd:anyURI"}, "publisher": "schema:publisher", "inLanguage": "schema:inLanguage",
			 "datePublished": {"@id": "schema:datePublished", "@type": "xsd:date"},
			 "startTime": {"@id": "schema:startTime", "@type": "xsd:date"}, "endTime": {"@id": "schema:endTime", "@type": "xsd:date"},
			 "agent": {"@id": "schema:agent", "@type": "@id"}, "object": {"@id": "schema:object", "@type": "@id"},
			 "recipient": {"@id": "schema:recipient", "@type": "@id"}, "instrument": {"@id": "schema:instrument", "@type": "@id"},
			 "location": {"@id": "schema:location", "@type": "@id"}, "fromLocation": {"@id": "schema:fromLocation", "@type": "@id"},
			 "toLocation": {"@id": "schema:toLocation", "@type": "@id"}, "about": {"@id": "schema:about", "@type": "@id"},
			 "claimedBy": {"@type": "@id"}, "deniedBy": {"@type": "@id"},
			 "citation": "schema:citation", "isPartOf": {"@id": "schema:isPartOf", "@type": "@id"}, "text": "schema:text"},
			"@graph": [
			""";

	private static final Map<String, String> TYPES = Map.of("PERSON", "schema:Person", "ORGANIZATION",
			"schema:Organization", "COUNTRY", "schema:Country", "PLACE", "schema:Place", "EVENT", "schema:Event",
			"PRODUCT", "schema:Product");

	private static final Map<String, String> ROLES = Map.of("AGENT", "agent", "THEME", "object", "RECIPIENT",
			"recipient", "INSTRUMENT", "instrument", "PLACE", "location", "ORIGIN", "fromLocation", "DESTINATION",
			"toLocation", "TOPIC", "about");

	private final Writer writer;

	private boolean begun;

	private LinkedData(Writer writer) {
		this.writer = writer;
	}

	static long write(Selection selection, Writer writer) throws IOException {
		LinkedData data = new LinkedData(writer);
		writer.write(CONTEXT);
		selection.documents((page) -> data.nodes(page.stream().map(LinkedData::document).toList()));
		selection.entities((page) -> data.nodes(page.stream().map(LinkedData::entity).toList()));
		long facts = selection.facts((page) -> data.nodes(page.stream().map(LinkedData::fact).toList()));
		writer.write("\n]}\n");
		return facts;
	}

	private long nodes(List<Map<String, Object>> nodes) throws IOException {
		for (Map<String, Object> node : nodes) {
			this.writer.write((this.begun ? ",\n" : "") + JSON.writeValueAsString(node));
			this.begun = true;
		}
		return nodes.size();
	}

	private static Map<String, Object> document(Map<String, Object> row) {
		Map<?, ?> document = (Map<?, ?>) row.getOrDefault("document", Map.of());
		Map<String, Object> node = node("document", row.get("id"), "schema:NewsArticle");
		put(node, "headline", document.get("title"));
		put(node, "url", document.get("url"));
		put(node, "publisher", document.get("publisher"));
		put(node, "datePublished", document.get("publishedAt"));
		put(node, "inLanguage", document.get("language"));
		return node;
	}

	private static Map<String, Object> entity(Map<String, Object> row) {
		Map<String, Object> node = node("entity", row.get("id"),
				TYPES.getOrDefault(String.valueOf(row.get("type")), "schema:Thing"));
		put(node, "name", row.get("name"));
		put(node, "alternateName", row.get("aliases"));
		put(node, "kind", row.get("type"));
		return node;
	}

	private static Map<String, Object> fact(Map<String, Object> row) {
		Map<?, ?> fact = (Map<?, ?>) row.getOrDefault("fact", Map.of());
		Map<String, Object> node = node("fact", row.get("id"), "schema:Action");
		for (String name : List.of("predicate", "polarity", "modality", "confidence", "contested")) {
			put(node, name, fact.get(name));
		}
		put(node, "eventType", fact.get("type"));
		put(node, "mode", fact.get("mode"));
		put(node, "startTime", fact.get("time"));
		put(node, "endTime", fact.get("timeEnd"));
		Selection.maps(row.get("roles"))
			.forEach((role) -> add(node, ROLES.getOrDefault(String.valueOf(role.get("role")), "participant"),
					iri("entity", role.get("entity"))));
		Selection.maps(row.get("claims"))
			.forEach((claim) -> add(node, "DENY".equals(claim.get("stance")) ? "deniedBy" : "claimedBy",
					iri("entity", claim.get("entity"))));
		Selection.maps(row.get("evidence")).forEach((piece) -> add(node, "citation", citation(piece)));
		return node;
	}

	private static Map<String, Object> citation(Map<String, Object> piece) {
		Map<String, Object> citation = new LinkedHashMap<>();
		citation.put("type", "schema:Quotation");
		citation.put("isPartOf", iri("document", piece.get("document")));
		put(citation, "text", piece.get("sentence"));
		put(citation, "start", piece.get("sentenceStart"));
		put(citation, "end", piece.get("sentenceEnd"));
		put(citation, "rule", piece.get("rule"));
		return citation;
	}

	private static Map<String, Object> node(String kind, @Nullable Object id, String type) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("id", iri(kind, id));
		node.put("type", type);
		return node;
	}

	private static String iri(String kind, @Nullable Object id) {
		return "urn:actant:" + kind + ":"
				+ URLEncoder.encode(String.valueOf(id), StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static void put(Map<String, Object> node, String name, @Nullable Object value) {
		if (value != null) {
			node.put(name, value);
		}
	}

	@SuppressWarnings("unchecked")
	private static void add(Map<String, Object> node, String name, Object value) {
		((List<Object>) node.computeIfAbsent(name, (any) -> new ArrayList<>())).add(value);
	}

}
