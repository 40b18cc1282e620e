package org.actant.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.actant.model.EntityType;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads entities. Maps by id hold no entry for unknown ids. */
@Component
public class Entities {

	private static final String BY_NAME = "entities";

	private static final String FOUND = "found-entities";

	private static final String NEIGHBOURS = "neighbours";

	private static final int MOST_TIES = 100;

	private final Graph graph;

	private final EntityRepository byId;

	Entities(Graph graph, EntityRepository byId) {
		this.graph = graph;
		this.byId = byId;
	}

	/**
	 * @param id an entity's id
	 * @return the entity
	 */
	public Optional<EntityNode> entity(String id) {
		return this.byId.findById(id);
	}

	/**
	 * @param search words of a name or alias, or null for all entities in order of name
	 * @param types only these, or null for all
	 * @param generic whether unnamed things count; they do where the types ask for them
	 * @param request which page
	 * @return the page; with a search the best matches first
	 */
	public Connection<EntityNode> entities(@Nullable String search, @Nullable List<EntityType> types, boolean generic,
			PageRequest request) {
		Map<String, @Nullable Object> filter = new HashMap<>();
		List<String> names = (types == null || types.isEmpty()) ? null : types.stream().map(EntityType::name).toList();
		filter.put("types", names);
		filter.put("generic", generic || names != null);
		if (search == null) {
			return byName(filter, request);
		}
		filter.put("search", Words.names(search));
		return found(filter, request);
	}

	private Connection<EntityNode> byName(Map<String, @Nullable Object> filter, PageRequest request) {
		int total = total("query/count-entities", filter, request);
		Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), BY_NAME, 2);
		Map<String, @Nullable Object> parameters = new HashMap<>(filter);
		parameters.put("afterName", (after != null) ? after.value(0) : null);
		parameters.put("afterId", (after != null) ? after.value(1) : null);
		parameters.put("limit", request.limit());
		List<EntityNode> rows = this.graph.read("query/entities", parameters, EntityNode::of);
		return Connection.of(request, rows, total, (row) -> Cursor.of(BY_NAME, row.name(), row.id()));
	}

	private Connection<EntityNode> found(Map<String, @Nullable Object> filter, PageRequest request) {
		int total = total("query/count-found-entities", filter, request);
		Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), FOUND, 2);
		Map<String, @Nullable Object> parameters = new HashMap<>(filter);
		parameters.put("afterRank", (after != null) ? after.number(0) : null);
		parameters.put("afterId", (after != null) ? after.value(1) : null);
		parameters.put("limit", request.limit());
		Map<EntityNode, Double> ranks = new LinkedHashMap<>();
		this.graph.read("query/search-entities", parameters,
				(row) -> ranks.put(EntityNode.of(row), row.get("rank").asDouble()));
		return Connection.of(request, List.copyOf(ranks.keySet()), total,
				(row) -> Cursor.of(FOUND, String.valueOf(ranks.get(row)), row.id()));
	}

	private int total(String statement, Map<String, @Nullable Object> filter, PageRequest request) {
		return request.total() ? this.graph.read(statement, filter, (row) -> row.get("total").asInt()).getFirst() : -1;
	}

	/**
	 * @param entities ids of entities
	 * @return the standing ties of each
	 */
	public Map<String, List<TieNode>> ties(Collection<String> entities) {
		Map<String, Object> parameters = Map.of("entities", List.copyOf(entities), "limit", MOST_TIES);
		return this.graph
			.read("query/ties", parameters, (row) -> Map.entry(row.get("entity").asString(), TieNode.of(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * @param entities ids of entities
	 * @param filter which links
	 * @param request which page of each
	 * @return whom each acts on and who acts on it
	 */
	public Map<String, Connection<NeighbourNode>> neighbours(Collection<String> entities, NeighbourFilter filter,
			PageRequest request) {
		Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), NEIGHBOURS, 2);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("entities", List.copyOf(entities));
		parameters.put("links", filter.links());
		parameters.put("direction", (filter.direction() != null) ? filter.direction().name() : null);
		parameters.put("generic", filter.generic());
		parameters.put("afterFacts", (after != null) ? after.number(0) : null);
		parameters.put("afterKey", (after != null) ? after.value(1) : null);
		parameters.put("limit", request.limit());
		return this.graph
			.read("query/neighbours", parameters, (row) -> Map.entry(row.get("entity").asString(),
					Connection.of(request, row.get("neighbours").asList(NeighbourNode::of), row.get("total").asInt(),
							(neighbour) -> Cursor.of(NEIGHBOURS, neighbour.facts(), neighbour.key()))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Which links between actors.
	 *
	 * @param links only these relationships, or null for all
	 * @param direction only this direction, or null for both
	 * @param generic whether links to unnamed things count
	 */
	public record NeighbourFilter(@Nullable List<String> links, @Nullable Direction direction, boolean generic) {
	}

}
