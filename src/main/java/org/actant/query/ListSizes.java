package org.actant.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.actant.store.Graph;
import org.neo4j.driver.Query;

import org.springframework.stereotype.Component;

/** How long the lists are of which only the first rows are given. */
@Component
public class ListSizes {

	private final Graph graph;

	ListSizes(Graph graph) {
		this.graph = graph;
	}

	/**
	 * @param facts ids of facts
	 * @param filter what the pieces must be
	 * @return how many pieces of evidence each has
	 */
	public Map<String, Integer> evidence(Collection<String> facts, EvidenceFilter filter) {
		return counts(EvidenceSearch.count(facts, filter));
	}

	/**
	 * @param facts ids of facts
	 * @return how many facts tell the opposite of each
	 */
	public Map<String, Integer> opposed(Collection<String> facts) {
		return counts("query/count-opposed", facts, Map.of());
	}

	/**
	 * @param facts ids of facts
	 * @return how many publishers tell or deny each
	 */
	public Map<String, Integer> voices(Collection<String> facts) {
		return counts("query/count-voices", facts, Map.of());
	}

	/**
	 * @param entities ids of entities
	 * @param generic whether unnamed things count
	 * @return how many others the newest documents mention beside each
	 */
	public Map<String, Integer> coMentions(Collection<String> entities, boolean generic) {
		return counts("query/count-co-mentions", entities,
				Map.of("generic", generic, "newest", Entities.MOST_CO_DOCUMENTS));
	}

	private Map<String, Integer> counts(String statement, Collection<String> ids, Map<String, Object> further) {
		Map<String, Object> parameters = new HashMap<>(further);
		parameters.put("ids", List.copyOf(ids));
		return this.graph
			.read(statement, parameters, (row) -> Map.entry(row.get("id").asString(), row.get("count").asInt()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private Map<String, Integer> counts(Query query) {
		return this.graph.read(query, (row) -> Map.entry(row.get("id").asString(), row.get("count").asInt()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
