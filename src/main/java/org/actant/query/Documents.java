package org.actant.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.actant.query.Filter.Operator;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads documents. Maps by id hold no entry for unknown ids. */
@Component
public class Documents {

	private static final String BY_DAY = "documents";

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
	 * @param ids ids of documents
	 * @return the documents by id
	 */
	public Map<String, DocumentNode> documents(Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.graph
			.read("query/documents-by-id", Map.of("ids", List.copyOf(ids)),
					(row) -> DocumentNode.of(row.get("document")))
			.stream()
			.collect(Collectors.toMap(DocumentNode::id, Function.identity()));
	}

	/**
	 * @param question which documents
	 * @param sort what they are sorted by, or null for the best matches of a search, else
	 * the newest first
	 * @param request which page
	 * @return the page
	 */
	public Connection<DocumentNode> documents(DocumentQuestion question, @Nullable DocumentSort sort,
			PageRequest request) {
		@Nullable String words = (question.search() != null) ? Words.texts(question.search()) : null;
		DocumentSort wanted = (sort != null) ? sort : ((words != null) ? DocumentSort.BEST : DocumentSort.NEWEST);
		if (words == null && wanted.by() == DocumentSort.Field.RELEVANCE) {
			throw QueryException.relevanceWithoutSearch();
		}
		return NodeSearch.documents(words, wanted, question.conditions()).read(this.graph, request, DocumentNode::of);
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
	 * @param filter what they must be
	 */
	public record DocumentQuestion(@Nullable String search, @Nullable String publisher, @Nullable String language,
			@Nullable Period between, @Nullable DocumentFilter filter) {

		Filter conditions() {
			return new Conditions().test("publisher", Operator.EQ, this.publisher)
				.test("language", Operator.EQ, this.language)
				.test("day", Operator.GTE, (this.between != null) ? this.between.from() : null)
				.test("day", Operator.LTE, (this.between != null) ? this.between.to() : null)
				.and((this.filter != null) ? this.filter.filter() : Filter.ANYTHING)
				.all();
		}

	}

}
