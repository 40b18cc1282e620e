package org.actant.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.actant.query.FactSearch.Anchor;
import org.actant.store.Graph;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** Reads facts. Maps by id hold no entry for unknown ids. */
@Component
public class Facts {

	private final Graph graph;

	Facts(Graph graph) {
		this.graph = graph;
	}

	/**
	 * @param id a fact's id
	 * @return the fact
	 */
	public Optional<FactNode> fact(String id) {
		return this.graph.read("query/fact", Map.of("id", id), (row) -> FactNode.of(row.get("fact")))
			.stream()
			.findFirst();
	}

	/**
	 * @param filter what they must be
	 * @param request which page
	 * @return the page, the newest first
	 */
	public Connection<FactNode> facts(FactFilter filter, PageRequest request) {
		return pages(Anchor.NONE, List.of(""), filter, request).values().iterator().next();
	}

	/**
	 * @param entities ids of entities
	 * @param filter what the facts must be; its actor's roles are those of the entities
	 * @param request which page of each
	 * @return the facts that each takes part in, the newest first
	 */
	public Map<String, Connection<FactNode>> ofEntities(Collection<String> entities, FactFilter filter,
			PageRequest request) {
		return pages(Anchor.ENTITY, entities, filter, request);
	}

	/**
	 * @param documents ids of documents
	 * @param filter what the facts must be
	 * @param request which page of each
	 * @return the facts that each tells, the newest first
	 */
	public Map<String, Connection<FactNode>> ofDocuments(Collection<String> documents, FactFilter filter,
			PageRequest request) {
		return pages(Anchor.DOCUMENT, documents, filter, request);
	}

	private Map<String, Connection<FactNode>> pages(Anchor on, Collection<String> anchors, FactFilter filter,
			PageRequest request) {
		return this.graph
			.read(FactSearch.query(on, anchors, filter, request),
					(row) -> Map.entry(row.get("anchor").asString(),
							Connection.of(request, row.get("facts").asList(FactNode::of), row.get("total").asInt(),
									FactSearch::cursor)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * @param facts ids of facts
	 * @return the participants of each
	 */
	public Map<String, List<RoleNode>> roles(Collection<String> facts) {
		return byFact("query/roles", facts, RoleNode::of);
	}

	/**
	 * @param facts ids of facts
	 * @return who says that each is so or denies it
	 */
	public Map<String, List<ClaimNode>> claims(Collection<String> facts) {
		return byFact("query/claims", facts, ClaimNode::of);
	}

	/**
	 * @param facts ids of facts
	 * @param limit pieces a fact at most, from 1 to {@value PageRequest#MOST}
	 * @return where documents tell each, the surest first
	 */
	public Map<String, List<EvidenceNode>> evidence(Collection<String> facts, int limit) {
		int first = new PageRequest(limit, null, false).first();
		return this.graph
			.read("query/evidence", Map.of("facts", List.copyOf(facts), "limit", first),
					(row) -> Map.entry(row.get("fact").asString(), row.get("evidence").asList(EvidenceNode::of)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * @return how much the graph holds
	 */
	public Counts counts() {
		return this.graph.read("query/counts", Map.of(), Counts::of).getFirst();
	}

	private <T> Map<String, List<T>> byFact(String statement, Collection<String> facts, Function<Record, T> value) {
		return this.graph
			.read(statement, Map.of("facts", List.copyOf(facts)),
					(row) -> Map.entry(row.get("fact").asString(), value.apply(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
