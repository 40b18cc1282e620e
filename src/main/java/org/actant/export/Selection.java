package org.actant.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The part of a graph that is written down, read a page at a time. Only the ids of a part
 * are held in memory; of the whole graph nothing is.
 */
final class Selection {

	/** Actors that one hop of a neighbourhood adds. */
	static final int MOST_AROUND = 500;

	private static final int PAGE = 500;

	private final Graph graph;

	private final @Nullable List<String> entities;

	private final List<String> anchors;

	private final int least;

	private Selection(Graph graph, @Nullable Set<String> entities, List<String> anchors, int least) {
		this.graph = graph;
		this.entities = (entities != null) ? List.copyOf(entities) : null;
		this.anchors = anchors;
		this.least = least;
	}

	static Selection of(Graph graph, Scope scope) {
		return switch (scope) {
			case Scope.All all -> new Selection(graph, null, List.of(), 0);
			case Scope.Around around -> around(graph, around);
			case Scope.FactsOf facts -> factsOf(graph, facts.entity());
		};
	}

	private static Selection around(Graph graph, Scope.Around around) {
		check(graph, around.entity());
		Set<String> reached = new TreeSet<>(Set.of(around.entity()));
		List<String> edge = List.of(around.entity());
		for (int hop = 0; hop < around.hops() && !edge.isEmpty(); hop++) {
			List<String> next = graph.read("export/around", Map.of("entities", edge, "limit", MOST_AROUND),
					(row) -> row.get("id").asString());
			edge = next.stream().filter(reached::add).toList();
		}
		return new Selection(graph, reached, List.copyOf(reached), 2);
	}

	private static Selection factsOf(Graph graph, String entity) {
		check(graph, entity);
		Set<String> taking = new LinkedHashSet<>(List.of(entity));
		taking.addAll(graph.read("export/taking-part", Map.of("entity", entity), (row) -> row.get("id").asString()));
		return new Selection(graph, taking, List.of(entity), 1);
	}

	private static void check(Graph graph, String entity) {
		if (graph.read("export/entities-by-id", Map.of("ids", List.of(entity)), Record::asMap).isEmpty()) {
			throw new ExportException("There is no entity %s: look its id up with a search.".formatted(entity));
		}
	}

	long entities(Page page) throws IOException {
		List<String> ids = this.entities;
		return (ids == null) ? byKey("export/entities", new HashMap<>(), page)
				: byId("export/entities-by-id", ids, page);
	}

	/** Links that leave a page of entities, within the selection. */
	long links(Page page) throws IOException {
		Set<String> within = (this.entities == null) ? Set.of() : Set.copyOf(this.entities);
		return entities((rows) -> {
			List<Map<String, Object>> links = this.graph.read("export/links",
					Map.of("sources", rows.stream().map((row) -> row.get("id")).toList()), Record::asMap);
			return page.write((this.entities == null) ? links
					: links.stream().filter((link) -> within.contains(String.valueOf(link.get("target")))).toList());
		});
	}

	/** Facts with participants, claims and evidence. */
	long facts(Page page) throws IOException {
		return factIds((rows) -> page.write(this.graph.read("export/facts", ids(rows), Record::asMap)));
	}

	private long factIds(Page page) throws IOException {
		Map<String, Object> parameters = new HashMap<>();
		if (this.entities == null) {
			return byKey("export/fact-ids", parameters, page);
		}
		parameters.put("entities", this.anchors);
		parameters.put("least", this.least);
		return byKey("export/fact-ids-of", parameters, page);
	}

	/** Documents without their texts: all, or those that tell the facts. */
	long documents(Page page) throws IOException {
		return (this.entities == null) ? byKey("export/documents", new HashMap<>(), page)
				: byId("export/documents-by-id", documentIds(), page);
	}

	private List<String> documentIds() throws IOException {
		Set<String> ids = new TreeSet<>();
		facts((rows) -> {
			rows.forEach((row) -> documents(row).forEach((document) -> ids.add(document)));
			return 0;
		});
		return List.copyOf(ids);
	}

	private static List<String> documents(Map<String, Object> fact) {
		return maps(fact.get("evidence")).stream().map((piece) -> String.valueOf(piece.get("document"))).toList();
	}

	/** Nodes with all they have, and with all that leads from them to other nodes. */
	long whole(String kind, Page page) throws IOException {
		Page whole = (rows) -> page.write(this.graph.read("export/whole-" + kind, ids(rows), Record::asMap));
		return switch (kind) {
			case "documents" -> documents(whole);
			case "entities" -> entities(whole);
			default -> factIds(whole);
		};
	}

	/**
	 * Ids of all nodes that the selection has, or null where it is the whole graph.
	 */
	@Nullable Set<String> nodes() throws IOException {
		if (this.entities == null) {
			return null;
		}
		Set<String> nodes = new TreeSet<>(this.entities);
		nodes.addAll(documentIds());
		factIds((rows) -> {
			rows.forEach((row) -> nodes.add(String.valueOf(row.get("id"))));
			return 0;
		});
		return nodes;
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> maps(@Nullable Object value) {
		return (value instanceof List<?> list) ? (List<Map<String, Object>>) list : List.of();
	}

	private static Map<String, Object> ids(List<Map<String, Object>> rows) {
		return Map.of("ids", rows.stream().map((row) -> row.get("id")).toList());
	}

	private long byId(String statement, List<String> ids, Page page) throws IOException {
		long written = 0;
		for (int at = 0; at < ids.size(); at += PAGE) {
			List<String> some = new ArrayList<>(ids.subList(at, Math.min(ids.size(), at + PAGE)));
			written += page.write(this.graph.read(statement, Map.of("ids", some), Record::asMap));
		}
		return written;
	}

	private long byKey(String statement, Map<String, Object> parameters, Page page) throws IOException {
		long written = 0;
		String after = "";
		while (true) {
			parameters.put("after", after);
			parameters.put("limit", PAGE);
			List<Map<String, Object>> rows = this.graph.read(statement, parameters, Record::asMap);
			written += page.write(rows);
			if (rows.size() < PAGE) {
				return written;
			}
			after = String.valueOf(rows.getLast().get("id"));
		}
	}

	/** Writes one page of rows and says how many things that were. */
	interface Page {

		long write(List<Map<String, Object>> rows) throws IOException;

	}

}
