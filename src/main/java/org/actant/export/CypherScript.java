package org.actant.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Statements that make the same documents, entities and facts in another Neo4j: nodes
 * first, then what joins them, so that every end is there. Each statement ends with a
 * semicolon at the end of a line and takes at most {@value #ROWS} rows.
 */
final class CypherScript {

	private static final int ROWS = 100;

	private static final Map<String, String> LABELS = Map.of("documents", "Document", "entities", "Entity", "facts",
			"Fact");

	private final Writer writer;

	private CypherScript(Writer writer) {
		this.writer = writer;
	}

	static long write(Selection selection, Writer writer) throws IOException {
		CypherScript script = new CypherScript(writer);
		for (String label : List.of("Document", "Entity", "Fact")) {
			writer.write("CREATE CONSTRAINT %s_id IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE;%n"
				.formatted(label.toLowerCase(java.util.Locale.ROOT), label));
		}
		long facts = 0;
		for (String kind : List.of("documents", "entities", "facts")) {
			long nodes = selection.whole(kind, script::nodes);
			facts = nodes;
		}
		@Nullable Set<String> within = selection.nodes();
		for (String kind : List.of("documents", "entities", "facts")) {
			selection.whole(kind, (page) -> script.joins(LABELS.getOrDefault(kind, ""), page, within));
		}
		return facts;
	}

	private long nodes(List<Map<String, Object>> page) throws IOException {
		Map<String, List<String>> byLabels = new TreeMap<>();
		for (Map<String, Object> row : page) {
			String labels = strings(row.get("labels")).stream().sorted().collect(Collectors.joining(":"));
			byLabels.computeIfAbsent(labels, (any) -> new ArrayList<>()).add(literal(row.get("properties")));
		}
		for (Map.Entry<String, List<String>> nodes : byLabels.entrySet()) {
			statements(nodes.getValue(), "CREATE (n:%s) SET n = row".formatted(nodes.getKey()));
		}
		return page.size();
	}

	private long joins(String label, List<Map<String, Object>> page, @Nullable Set<String> within) throws IOException {
		Map<String, List<String>> byKind = new TreeMap<>();
		for (Map<String, Object> row : page) {
			for (Map<String, Object> join : Selection.maps(row.get("out"))) {
				if (within == null || within.contains(String.valueOf(join.get("to")))) {
					String body = "MATCH (a:%s {id: row.from}) MATCH (b:%s {id: row.to}) CREATE (a)-[r:%s]->(b) SET r = row.has"
						.formatted(label, join.get("label"), join.get("type"));
					Map<String, @Nullable Object> fields = new LinkedHashMap<>();
					fields.put("from", row.get("id"));
					fields.put("to", join.get("to"));
					fields.put("has", join.get("properties"));
					byKind.computeIfAbsent(body, (any) -> new ArrayList<>()).add(literal(fields));
				}
			}
		}
		for (Map.Entry<String, List<String>> joins : byKind.entrySet()) {
			statements(joins.getValue(), joins.getKey());
		}
		return 0;
	}

	private void statements(List<String> rows, String body) throws IOException {
		for (int at = 0; at < rows.size(); at += ROWS) {
			List<String> some = rows.subList(at, Math.min(rows.size(), at + ROWS));
			this.writer.write("UNWIND [%s] AS row%n%s;%n".formatted(String.join(",\n", some), body));
		}
	}

	private static List<String> strings(@Nullable Object value) {
		return (value instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

	/** A value as Cypher writes it. */
	static String literal(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case String text -> quoted(text);
			case LocalDate day -> "date('%s')".formatted(day);
			case TemporalAccessor moment -> "datetime('%s')".formatted(moment);
			case List<?> list -> list.stream().map(CypherScript::literal).collect(Collectors.joining(", ", "[", "]"));
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> "`%s`: %s".formatted(entry.getKey(), literal(entry.getValue())))
				.collect(Collectors.joining(", ", "{", "}"));
			default -> value.toString();
		};
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("'");
		for (char unit : text.toCharArray()) {
			switch (unit) {
				case '\\' -> quoted.append("\\\\");
				case '\'' -> quoted.append("\\'");
				case '\n' -> quoted.append("\\n");
				case '\r' -> quoted.append("\\r");
				case '\t' -> quoted.append("\\t");
				// Scripts are cut at a semicolon that ends a line; none is left inside a
				// text.
				case ';' -> quoted.append("\\u003B");
				default -> quoted.append(Character.isISOControl(unit) ? "\\u%04X".formatted((int) unit) : unit);
			}
		}
		return quoted.append('\'').toString();
	}

}
