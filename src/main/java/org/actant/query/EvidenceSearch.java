package org.actant.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.driver.Query;

/** The statement that finds where documents tell facts. */
final class EvidenceSearch {

	private EvidenceSearch() {
	}

	/**
	 * @param facts ids of facts
	 * @param filter what the pieces must be
	 * @param limit pieces a fact at most
	 * @return a query that returns fact and evidence (maps; document without its text),
	 * the surest first
	 */
	static Query query(Collection<String> facts, EvidenceFilter filter, int limit) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("facts", List.copyOf(facts));
		parameters.put("limit", limit);
		SymbolicName id = Cypher.name("id");
		Node document = Cypher.node("Document").named("d");
		Relationship by = Cypher.node("Fact")
			.withProperties("id", id)
			.relationshipTo(document, "EVIDENCED_BY")
			.named("by");
		Statement pieces = Cypher.match(by)
			.where(new FilterCompiler(parameters).evidence(filter.filter(), by, document))
			.with(by, document)
			.orderBy(by.property("confidence").descending(), document.property("id").ascending(),
					by.property("start").ascending())
			.limit(Cypher.parameter("limit"))
			.returning(Cypher.collect(by.project(Cypher.asterisk(), "document",
					document.project("id", "url", "title", "publisher", "publishedAt", "publishedBasis", "language",
							"sha256", "ingestedAt", "day")))
				.as("evidence"))
			.build();
		Statement statement = Cypher.unwind(Cypher.parameter("facts"))
			.as(id)
			.call(pieces, id)
			.returning(id.as("fact"), Cypher.name("evidence"))
			.build();
		return new Query(FactSearch.RENDERER.render(statement), parameters);
	}

}
