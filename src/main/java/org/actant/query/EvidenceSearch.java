package org.actant.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.driver.Query;

/** The statements that find where documents tell facts, and count it. */
final class EvidenceSearch {

	static final String EVIDENCE = "evidence";

	private final Map<String, Object> parameters = new HashMap<>();

	private final SymbolicName id = Cypher.name("id");

	private final Node document = Cypher.node("Document").named("d");

	private final Relationship by = Cypher.node("Fact")
		.withProperties("id", this.id)
		.relationshipTo(this.document, "EVIDENCED_BY")
		.named("by");

	private final Expression confidence = this.by.property("confidence");

	private final Expression documentId = this.document.property("id");

	private final Expression start = this.by.property("start");

	private final Condition conditions;

	private EvidenceSearch(Collection<String> facts, EvidenceFilter filter) {
		this.parameters.put("facts", List.copyOf(facts));
		this.conditions = new FilterCompiler(this.parameters).evidence(filter.filter(), this.by, this.document);
	}

	/**
	 * @param facts ids of facts
	 * @param filter what the pieces must be
	 * @param limit pieces a fact at most
	 * @param after cursor of the piece before, or null for the beginning
	 * @return a query that returns fact and evidence (maps; document without its text),
	 * the surest first
	 */
	static Query query(Collection<String> facts, EvidenceFilter filter, int limit, @Nullable String after) {
		EvidenceSearch search = new EvidenceSearch(facts, filter);
		return search.each("fact", "evidence", search.pieces(search.parameter("limit", limit), after));
	}

	/**
	 * @param facts ids of facts
	 * @param filter what the pieces must be
	 * @return a query that returns id (of the fact) and count (of its pieces)
	 */
	static Query count(Collection<String> facts, EvidenceFilter filter) {
		EvidenceSearch search = new EvidenceSearch(facts, filter);
		return search.each("id", "count",
				Cypher.match(search.by)
					.where(search.conditions)
					.returning(Cypher.count(search.by.getRequiredSymbolicName()).as("count"))
					.build());
	}

	private Query each(String key, String value, Statement statement) {
		SymbolicName one = Cypher.name(key);
		Statement all = Cypher.unwind(Cypher.parameter("facts"))
			.as(this.id)
			.call(statement, this.id)
			.returning(key.equals("id") ? this.id : this.id.as(one), Cypher.name(value))
			.build();
		return new Query(FactSearch.RENDERER.render(all), this.parameters);
	}

	private Statement pieces(Parameter<?> limit, @Nullable String after) {
		return Cypher.match(this.by)
			.where(this.conditions.and(after(after)))
			.with(this.by, this.document)
			.orderBy(this.confidence.descending(), this.documentId.ascending(), this.start.ascending())
			.limit(limit)
			.returning(Cypher.collect(this.by.project(Cypher.asterisk(), "document",
					this.document.project("id", "url", "title", "publisher", "publishedAt", "publishedBasis",
							"language", "sha256", "ingestedAt", "day")))
				.as("evidence"))
			.build();
	}

	private Condition after(@Nullable String after) {
		if (after == null) {
			return Cypher.noCondition();
		}
		Cursor cursor = Cursor.parse(after, EVIDENCE, 3);
		Parameter<?> sure = parameter("afterConfidence", cursor.number(0));
		Parameter<?> told = parameter("afterDocument", cursor.value(1));
		Condition samePlace = this.documentId.isEqualTo(told)
			.and(this.start.gt(parameter("afterStart", cursor.number(2))));
		return this.confidence.lt(sure).or(this.confidence.isEqualTo(sure).and(this.documentId.gt(told).or(samePlace)));
	}

	private Parameter<?> parameter(String name, Object value) {
		this.parameters.put(name, value);
		return Cypher.parameter(name);
	}

}
