package org.actant.query;

import java.util.HashMap;
import java.util.Map;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.driver.Query;

/**
 * The statement that finds who says what, a page at a time: the newest facts first, of
 * one fact in the order of stances and sources.
 */
final class ClaimSearch {

	static final String CLAIMS = "all-claims";

	private final Map<String, Object> parameters = new HashMap<>();

	private final Node fact = Cypher.node("Fact").named("f");

	private final Node source = Cypher.node("Entity").named("e");

	private final Relationship claim = this.fact.relationshipTo(this.source, "CLAIMED_BY").named("c");

	private final Expression day = this.fact.property("day");

	private final Expression id = this.fact.property("id");

	private final Expression key = this.claim.property("stance")
		.add(Cypher.literalOf(" "))
		.add(this.source.property("id"));

	private final Condition conditions;

	private ClaimSearch(ClaimQuestion question) {
		FilterCompiler compiler = new FilterCompiler(this.parameters);
		// An index serves the order only where the statement says that nothing of it is
		// missing.
		Condition all = this.day.isNotNull()
			.and(this.id.isNotNull())
			.and(compiler.fact(question.factConditions(), this.fact))
			.and(compiler.entity(question.sourceConditions(), this.source));
		if (question.stance() != null) {
			all = all.and(this.claim.property("stance").isEqualTo(parameter("stance", question.stance().name())));
		}
		if (question.verbs() != null && !question.verbs().isEmpty()) {
			all = all.and(this.claim.property("verb").in(parameter("verbs", question.verbs())));
		}
		this.conditions = all;
	}

	/**
	 * @param question which claims
	 * @param request which page
	 * @return a query that returns rows (maps; one more than asked for where there are
	 * more) and total
	 */
	static Query query(ClaimQuestion question, PageRequest request) {
		ClaimSearch search = new ClaimSearch(question);
		// A row to start from, so that the database does not plan to multiply the two.
		SymbolicName one = Cypher.name("one");
		var paged = Cypher.unwind(Cypher.listOf(Cypher.literalOf(1))).as(one).call(search.page(request), one);
		Statement statement = request.total()
				? paged.call(search.total(), one).returning(Cypher.name("rows"), Cypher.name("total")).build()
				: paged.returning(Cypher.name("rows"), Cypher.literalOf(-1).as("total")).build();
		return new Query(FactSearch.RENDERER.render(statement), search.parameters);
	}

	static Cursor cursor(ClaimNode claim) {
		return Cursor.of(CLAIMS, claim.fact().day(), claim.fact().id(), claim.stance() + " " + claim.source().id());
	}

	private Statement page(PageRequest request) {
		return Cypher.match(this.claim)
			.where(this.conditions.and(after(request)))
			.with(this.fact, this.claim, this.source)
			.orderBy(this.day.descending(), this.id.descending(), this.key.descending())
			.limit(parameter("limit", request.limit()))
			.returning(Cypher
				.collect(Cypher.mapOf("stance", this.claim.property("stance"), "verb", this.claim.property("verb"),
						"documents", this.claim.property("documents"), "fact", FactSearch.properties(this.fact),
						"source", this.source.project("id", "type", "name", "aliases", "generic")))
				.as("rows"))
			.build();
	}

	private Condition after(PageRequest request) {
		if (request.after() == null) {
			return Cypher.noCondition();
		}
		Cursor cursor = Cursor.parse(request.after(), CLAIMS, 3);
		Parameter<?> afterDay = parameter("afterDay", cursor.day(0));
		Parameter<?> afterId = parameter("afterId", cursor.value(1));
		Condition sameFact = this.id.isEqualTo(afterId).and(this.key.lt(parameter("afterKey", cursor.value(2))));
		Condition sameDay = this.day.isEqualTo(afterDay).and(this.id.lt(afterId).or(sameFact));
		// The first part alone lets an index seek the place.
		return this.day.lte(afterDay).and(this.day.lt(afterDay).or(sameDay));
	}

	private Statement total() {
		return Cypher.match(this.claim)
			.where(this.conditions)
			.returning(Cypher.count(this.claim.getRequiredSymbolicName()).as("total"))
			.build();
	}

	private Parameter<?> parameter(String name, Object value) {
		this.parameters.put(name, value);
		return Cypher.parameter(name);
	}

}
