package org.actant.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.actant.query.FactSearch.Anchor;
import org.actant.query.FactSearch.Grouping;
import org.actant.store.Graph;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.driver.Value;

/** The facts that pass a filter, to go through all of them, however many. */
public final class ChosenFacts {

	private static final String[] BESIDE_AGENTS = { "RECIPIENT", "THEME", "INSTRUMENT", "PLACE", "ORIGIN",
			"DESTINATION", "TOPIC" };

	private static final int MOST_LINKS = Integer.MAX_VALUE;

	private static final SymbolicName TARGET = Cypher.name("target");

	private static final SymbolicName LINK = Cypher.name("link");

	private final Graph graph;

	private final FactFilter filter;

	/**
	 * @param graph where the facts are
	 * @param filter what they must be
	 */
	public ChosenFacts(Graph graph, FactFilter filter) {
		this.graph = graph;
		this.filter = filter;
	}

	/**
	 * @param after the last id of the page before, or empty
	 * @param limit ids at most
	 * @return ids of facts, in order
	 * @throws QueryException where the filter is too large
	 */
	public List<String> ids(String after, int limit) {
		return this.graph.read(FactSearch.ids(this.filter, after, limit), (row) -> row.get("id").asString());
	}

	/**
	 * @param agents ids of entities
	 * @return what the facts that they do come to between them and others: maps of
	 * source, link, target, facts, documents, publishers, first, last
	 */
	public List<Map<String, Object>> links(Collection<String> agents) {
		return this.graph
			.read(FactSearch.groups(Anchor.ENTITY, agents, this.filter.doneByAnchor(), links(), MOST_LINKS),
					(row) -> row.get("rows").asList((link) -> link(row.get("anchor").asString(), link)))
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private static Map<String, Object> link(String source, Value link) {
		Map<String, Object> row = new HashMap<>(link.asMap());
		row.put("source", source);
		return row;
	}

	private static Grouping links() {
		return (found, fact, parameter, limit) -> {
			Node other = Cypher.node("Entity").named("o");
			Node document = Cypher.node("Document").named("d");
			Relationship part = fact.relationshipTo(other, BESIDE_AGENTS).named("r");
			return found.match(part)
				.match(fact.relationshipTo(document, "EVIDENCED_BY").named("by"))
				.where(Cypher.raw("coalesce(by.stance, 'AFFIRM') <> 'DENY'").asCondition())
				.with(other.property("id").as(TARGET), Cypher
					.raw("CASE type($E) WHEN 'PLACE' THEN 'ACTS_IN' WHEN 'TOPIC' THEN 'SPEAKS_OF' ELSE $E.link END",
							part.getRequiredSymbolicName(), fact.getRequiredSymbolicName())
					.as(LINK), fact.getRequiredSymbolicName(), document.getRequiredSymbolicName())
				.with(TARGET, LINK, Cypher.countDistinct(fact).as("facts"),
						Cypher.countDistinct(document).as("documents"),
						Cypher.raw("count(DISTINCT coalesce(d.origin, d.publisher))").as("publishers"),
						Cypher.raw("toString(min(coalesce(f.time, d.day)))").as("first"),
						Cypher.raw("toString(max(coalesce(f.timeEnd, f.time, d.day)))").as("last"))
				.orderBy(LINK.ascending(), TARGET.ascending())
				.limit(limit)
				.returning(Cypher.collect(Cypher.mapOf("target", TARGET, "link", LINK, "facts", Cypher.name("facts"),
						"documents", Cypher.name("documents"), "publishers",
						Cypher.raw("CASE publishers WHEN 0 THEN 1 ELSE publishers END"), "first", Cypher.name("first"),
						"last", Cypher.name("last")))
					.as("rows"))
				.build();
		};
	}

}
