package org.actant.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads documents. Maps by id hold no entry for unknown ids. */
@Component
public class Documents {

	private static final String BY_DAY = "documents";

	private static final String FOUND = "found-documents";

	private static final int MOST_MENTIONS = 200;

	private final Graph graph;

	private final DocumentRepository byId;

	Documents(Graph graph, DocumentRepository byId) {
		this.graph = graph;
		this.byId = byId;
	}

	/**
	 * @param id a document's id
	 * @return the document
	 */
	public Optional<DocumentNode> document(String id) {
		return this.byId.findById(id);
	}

	/**
	 * @param filter which documents
	 * @param request which page
	 * @return the page, the newest first; with a search the best matches first
	 */
	public Connection<DocumentNode> documents(DocumentFilter filter, PageRequest request) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("publisher", filter.publisher());
		parameters.put("language", filter.language());
		parameters.put("from", (filter.between() != null) ? filter.between().from() : null);
		parameters.put("to", (filter.between() != null) ? filter.between().to() : null);
		if (filter.search() == null) {
			return byDay(parameters, request);
		}
		parameters.put("search", Words.texts(filter.search()));
		return found(parameters, request);
	}

	private Connection<DocumentNode> byDay(Map<String, @Nullable Object> filter, PageRequest request) {
		int total = total("query/count-documents", filter, request);
		Map<String, @Nullable Object> parameters = new HashMap<>(filter);
		parameters.putAll(after(request));
		List<DocumentNode> rows = this.graph.read("query/documents", parameters,
				(row) -> DocumentNode.of(row.get("document")));
		return Connection.of(request, rows, total, Documents::cursor);
	}

	private Connection<DocumentNode> found(Map<String, @Nullable Object> filter, PageRequest request) {
		int total = total("query/count-found-documents", filter, request);
		Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), FOUND, 2);
		Map<String, @Nullable Object> parameters = new HashMap<>(filter);
		parameters.put("afterRank", (after != null) ? after.number(0) : null);
		parameters.put("afterId", (after != null) ? after.value(1) : null);
		parameters.put("limit", request.limit());
		Map<DocumentNode, Double> ranks = new LinkedHashMap<>();
		this.graph.read("query/search-documents", parameters,
				(row) -> ranks.put(DocumentNode.of(row.get("document")), row.get("rank").asDouble()));
		return Connection.of(request, List.copyOf(ranks.keySet()), total,
				(row) -> Cursor.of(FOUND, String.valueOf(ranks.get(row)), row.id()));
	}

	private int total(String statement, Map<String, @Nullable Object> filter, PageRequest request) {
		return request.total() ? this.graph.read(statement, filter, (row) -> row.get("total").asInt()).getFirst() : -1;
	}

	private static Map<String, @Nullable Object> after(PageRequest request) {
		Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), BY_DAY, 2);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("afterDay", (after != null) ? after.day(0) : null);
		parameters.put("afterId", (after != null) ? after.value(1) : null);
		parameters.put("limit", request.limit());
		return parameters;
	}

	private static Cursor cursor(DocumentNode document) {
		return Cursor.of(BY_DAY, document.day(), document.id());
	}

	/**
	 * @param entities ids of entities
	 * @param request which page of each
	 * @return the documents that mention each, the newest first
	 */
	public Map<String, Connection<DocumentNode>> mentioning(Collection<String> entities, PageRequest request) {
		Map<String, @Nullable Object> parameters = after(request);
		parameters.put("entities", List.copyOf(entities));
		return this.graph
			.read("query/documents-of-entities", parameters,
					(row) -> Map.entry(row.get("entity").asString(),
							Connection.of(request, row.get("documents").asList(DocumentNode::of),
									row.get("total").asInt(), Documents::cursor)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * @param documents ids of documents
	 * @return the entities that each mentions, the most mentioned first
	 */
	public Map<String, List<Mentioned>> mentions(Collection<String> documents) {
		Map<String, Object> parameters = Map.of("documents", List.copyOf(documents), "limit", MOST_MENTIONS);
		return this.graph
			.read("query/mentions", parameters, (row) -> Map.entry(row.get("document").asString(), Mentioned.of(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * @param documents ids of documents
	 * @return the whole text of each
	 */
	public Map<String, String> texts(Collection<String> documents) {
		return this.graph
			.read("query/texts", Map.of("documents", List.copyOf(documents)),
					(row) -> Map.entry(row.get("document").asString(), row.get("text").asString()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Which documents; null stands for any.
	 *
	 * @param search words of the title or text
	 * @param publisher who published them
	 * @param language ISO 639-1 code of the language
	 * @param between days of publication
	 */
	public record DocumentFilter(@Nullable String search, @Nullable String publisher, @Nullable String language,
			@Nullable Period between) {
	}

}
