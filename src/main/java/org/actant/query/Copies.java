package org.actant.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** Reads which documents are copies of others. */
@Component
public class Copies {

	private static final int MOST = 100;

	private final Graph graph;

	Copies(Graph graph) {
		this.graph = graph;
	}

	/**
	 * @param documents ids of documents
	 * @return the first document of which each is a copy and the copies of each, by id;
	 * no entry for unknown ids
	 */
	public Map<String, Dispatch> of(Collection<String> documents) {
		return this.graph
			.read("query/copies", Map.of("documents", documents.stream().distinct().toList(), "limit", MOST),
					(row) -> Map.entry(row.get("id").asString(), dispatch(row)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Dispatch dispatch(Record row) {
		return new Dispatch(row.get("first").isNull() ? null : DocumentNode.of(row.get("first")),
				row.get("copies").asList(DocumentNode::of));
	}

	/**
	 * @param first the document of which it is a copy, or null where it is the first
	 * @param copies its copies, the earliest first
	 */
	public record Dispatch(@Nullable DocumentNode first, List<DocumentNode> copies) {
	}

}
