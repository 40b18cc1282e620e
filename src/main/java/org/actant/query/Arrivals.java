package org.actant.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.actant.store.Graph;

import org.springframework.stereotype.Component;

/** Reads what documents brought. */
@Component
public class Arrivals {

	private final Graph graph;

	Arrivals(Graph graph) {
		this.graph = graph;
	}

	/**
	 * @param documents ids of documents
	 * @return the facts that they tell
	 */
	public List<ArrivedFact> of(Collection<String> documents) {
		return this.graph.read("query/arrived-facts", Map.of("documents", List.copyOf(documents)), ArrivedFact::of);
	}

}
