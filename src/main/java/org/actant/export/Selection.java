package org.actant.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.actant.query.ChosenFacts;
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

	/** To find them may mean to go over all facts of an entity each time. */
	private static final int PAGE_OF_IDS = 10_000;

	private final Graph graph;

	private final @Nullable List<String> entities;

	private final FactIds factIds;

	private final @Nullable ChosenFacts chosen;

	private Selection(Graph graph, @Nullable Set<String> entities, FactIds factIds, @Nullable ChosenFacts chosen) {
		this.graph = graph;
		this.entities = (entities != null) ? List.copyOf(entities) : null;
		this.factIds = factIds;
		this.chosen = chosen;
	}

	static Selection of(Graph graph, Scope scope) {
		return switch (scope) {
			case Scope.All all -> new Selection(graph, null, keys(graph, "export/fact-ids", Map.of()), null);
			case Scope.Around around -> around(graph, around);
			case Scope.FactsOf facts -> factsOf(graph, facts.entity());
			case Scope.Chosen chosen -> chosen(graph, new ChosenFacts(graph, chosen.filter()));
		};
	}

	private static FactIds keys(Graph graph, String statement, Map<String, Object> parameters) {
		return (after) -> {
			Map<String, Object> all = new HashMap<>(parameters);
			all.put("after", after);
			all.put("limit", PAGE_OF_IDS);
			return graph.read(statement, all, (row) -> row.get("id").asString());
		};
	}

	private static Selection chosen(Graph graph, ChosenFacts chosen) {
		FactIds ids = (after) -> chosen.ids(after, PAGE_OF_IDS);
		Set<String> entities = new TreeSet<>();
		try {
			each(ids, (some) -> {
				entities
					.addAll(graph.read("export/participants", Map.of("ids", some), (row) -> row.get("id").asString()));
				return 0;
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Selection(graph, entities, ids, chosen);
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
		return new Selection(graph, reached, factsOf(graph, reached, 2), null);
	}

	private static Selection factsOf(Graph graph, String entity) {
		check(graph, entity);
		Set<String> taking = new LinkedHashSet<>(List.of(entity));
		taking.addAll(graph.read("export/taking-part", Map.of("entity", entity), (row) -> row.get("id").asString()));
		return new Selection(graph, taking, factsOf(graph, Set.of(entity), 1), null);
	}

	/** The facts in which so many of some entities take part. */
	private static FactIds factsOf(Graph graph, Set<String> entities, int least) {
		return keys(graph, "export/fact-ids-of", Map.of("entities", List.copyOf(entities), "least", least));
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
			List<Map<String, Object>> links = links(rows.stream().map((row) -> String.valueOf(row.get("id"))).toList());
			return page.write((this.entities == null) ? links
					: links.stream().filter((link) -> within.contains(String.valueOf(link.get("target")))).toList());
		});
	}

	private List<Map<String, Object>> links(List<String> sources) {
		ChosenFacts facts = this.chosen;
		return (facts != null) ? facts.links(sources)
				: this.graph.read("export/links", Map.of("sources", sources), Record::asMap);
	}

	/** Facts with participants, claims and evidence. */
	long facts(Page page) throws IOException {
		return facts("export/facts", page);
	}

	private long facts(String statement, Page page) throws IOException {
		return each(this.factIds, (ids) -> page.write(this.graph.read(statement, Map.of("ids", ids), Record::asMap)));
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
			default -> facts("export/whole-facts", page);
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
		each(this.factIds, (ids) -> {
			nodes.addAll(ids);
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

	/** Goes through ids, a few at a time. */
	private static long each(FactIds ids, SomeIds work) throws IOException {
		long written = 0;
		String after = "";
		while (true) {
			List<String> found = ids.after(after);
			for (int at = 0; at < found.size(); at += PAGE) {
				written += work.write(List.copyOf(found.subList(at, Math.min(found.size(), at + PAGE))));
			}
			if (found.size() < PAGE_OF_IDS) {
				return written;
			}
			after = found.getLast();
		}
	}

	/** Ids of facts in order, a page at a time. */
	private interface FactIds {

		List<String> after(String last);

	}

	/** Writes what some ids stand for and says how many things that were. */
	private interface SomeIds {

		long write(List<String> ids) throws IOException;

	}

	/** Writes one page of rows and says how many things that were. */
	interface Page {

		long write(List<Map<String, Object>> rows) throws IOException;

	}

}
