package org.actant.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.actant.load.LinkTypes;
import org.actant.load.Loader;
import org.actant.load.Story;
import org.actant.query.Filter.Operator;
import org.actant.query.Filter.Relation;
import org.actant.store.Neo4jUnderTest;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The database finds by a filter what the filter plainly means. */
class FilterIT {

	private static final Map<String, Thing> FACTS = new HashMap<>();

	private static final Map<String, Thing> ENTITIES = new HashMap<>();

	private static final Map<String, Thing> DOCUMENTS = new HashMap<>();

	@BeforeContainer
	static void load() {
		Neo4jUnderTest.get().empty();
		new Loader(Neo4jUnderTest.get().graph(), LinkTypes.standard(), "test").load(Story.all());
		read("MATCH (n:Fact) RETURN n.id AS id, n {.*, dayEnd: coalesce(n.timeEnd, n.day)} AS node", FACTS);
		read("MATCH (n:Entity) RETURN n.id AS id, n {.*, documents: COUNT { (n)<-[:MENTIONS]-() }} AS node", ENTITIES);
		read("MATCH (n:Document) RETURN n.id AS id, n {.*} AS node", DOCUMENTS);
		join("MATCH (a:Fact)-[r:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(b:Entity) RETURN a.id AS a, r {.*, role: type(r)} AS r, b.id AS b",
				FACTS, Relation.PARTICIPANT, ENTITIES, Relation.TAKES_PART_IN);
		join("MATCH (a:Fact)-[r:EVIDENCED_BY]->(b:Document) RETURN a.id AS a, r {.*} AS r, b.id AS b", FACTS,
				Relation.EVIDENCE, DOCUMENTS, Relation.TELLS);
		join("MATCH (a:Fact)-[r:CLAIMED_BY]->(b:Entity) RETURN a.id AS a, r {.*} AS r, b.id AS b", FACTS,
				Relation.CLAIM, ENTITIES, null);
		join("MATCH (b:Document)-[r:MENTIONS]->(a:Entity) RETURN a.id AS a, r {.*} AS r, b.id AS b", ENTITIES, null,
				DOCUMENTS, Relation.MENTIONS);
		run("MATCH (b:Document)-[:MENTIONS]->(a:Entity) RETURN a.id AS a, b.id AS b")
			.forEach((row) -> add(ENTITIES.get(row.get("a").toString()), Relation.MENTIONED_BY,
					DOCUMENTS.get(row.get("b").toString())));
	}

	@Provide
	Arbitrary<Filter> facts() {
		return about(2, FACTS,
				tests(FACTS, "id", "predicate", "type", "mode", "polarity", "modality", "confidence", "contested",
						"documents", "publishers", "denials", "day", "dayEnd", "time"),
				(depth) -> List.of(
						some(Relation.PARTICIPANT,
								parts(Relation.PARTICIPANT, entities(0), "role", "text", "quantity")),
						some(Relation.EVIDENCE,
								parts(Relation.EVIDENCE, documents(0), "sentence", "lemma", "rule", "version",
										"confidence", "modality", "stance", "source")),
						some(Relation.CLAIM, parts(Relation.CLAIM, entities(0), "stance", "verb"))));
	}

	@Provide
	Arbitrary<Filter> entities() {
		return entities(2);
	}

	private Arbitrary<Filter> entities(int depth) {
		return about(depth, ENTITIES, tests(ENTITIES, "id", "type", "name", "aliases", "generic", "documents"),
				(further) -> List.of(some(Relation.TAKES_PART_IN, factTests()),
						some(Relation.MENTIONED_BY, documents(0))));
	}

	@Provide
	Arbitrary<Filter> documents() {
		return documents(2);
	}

	private Arbitrary<Filter> documents(int depth) {
		return about(depth, DOCUMENTS,
				tests(DOCUMENTS, "id", "url", "title", "publisher", "language", "publishedAt", "day"),
				(further) -> List.of(some(Relation.MENTIONS, entities(0)), some(Relation.TELLS, factTests())));
	}

	@Property(tries = 150)
	void factsAreFoundByWhatTheirFilterMeans(@ForAll("facts") Filter filter) {
		Node fact = Cypher.node("Fact").named("n");
		assertThat(found(fact, filter, (compiler) -> compiler.fact(filter, fact))).isEqualTo(expected(FACTS, filter));
	}

	@Property(tries = 100)
	void entitiesAreFoundByWhatTheirFilterMeans(@ForAll("entities") Filter filter) {
		Node entity = Cypher.node("Entity").named("n");
		assertThat(found(entity, filter, (compiler) -> compiler.entity(filter, entity)))
			.isEqualTo(expected(ENTITIES, filter));
	}

	@Property(tries = 100)
	void documentsAreFoundByWhatTheirFilterMeans(@ForAll("documents") Filter filter) {
		Node document = Cypher.node("Document").named("n");
		assertThat(found(document, filter, (compiler) -> compiler.document(filter, document)))
			.isEqualTo(expected(DOCUMENTS, filter));
	}

	@Property(tries = 100)
	void whatAClientGivesNeverStandsInTheStatement(@ForAll String value) {
		Node fact = Cypher.node("Fact").named("n");
		String marked = "\u2603" + value;
		Map<String, Object> parameters = new HashMap<>();
		Filter filter = new Filter.Not(new Filter.Any(
				List.of(new Filter.Test("predicate", Operator.CONTAINS, marked), new Filter.Some(Relation.PARTICIPANT,
						new Filter.Some(Relation.END, new Filter.Test("aliases", Operator.EQ, marked))))));
		Condition condition = new FilterCompiler(parameters).fact(filter, fact);
		String statement = FactSearch.RENDERER.render(Cypher.match(fact).where(condition).returning(fact).build());
		assertThat(statement).doesNotContain("\u2603");
		assertThat(parameters.values()).containsOnly(marked);
	}

	@Example
	void theLastDayIsThatOfTheEndAndFailingThatTheOnlyOne() {
		Node fact = Cypher.node("Fact").named("n");
		for (Operator operator : List.of(Operator.EQ, Operator.LT, Operator.LTE, Operator.GT, Operator.GTE)) {
			for (Object day : FACTS.values().stream().map((one) -> one.values().get("dayEnd")).distinct().toList()) {
				Filter filter = (day != null) ? new Filter.Test("dayEnd", operator, day)
						: new Filter.Test("dayEnd", Operator.EXISTS, false);
				assertThat(found(fact, filter, (compiler) -> compiler.fact(filter, fact)))
					.isEqualTo(expected(FACTS, filter));
			}
		}
	}

	@Example
	void aFilterThatIsTooLargeOrTooDeepIsRefused() {
		Filter deep = new Filter.Test("predicate", Operator.EQ, "say");
		for (int i = 0; i < 20; i++) {
			deep = new Filter.All(List.of(deep));
		}
		Filter tooDeep = deep;
		assertThatThrownBy(tooDeep::bounded).isInstanceOf(QueryException.class)
			.hasMessageContaining("20 levels; at most 12");
		List<Filter> many = java.util.Collections.nCopies(201, new Filter.Test("predicate", Operator.EQ, "say"));
		assertThatThrownBy(() -> new Filter.Any(many).bounded()).isInstanceOf(QueryException.class)
			.hasMessageContaining("201 conditions; at most 200");
	}

	private Arbitrary<Filter> factTests() {
		return tests(FACTS, "predicate", "type", "day", "publishers", "contested");
	}

	private static Arbitrary<Filter> some(Relation relation, Arbitrary<Filter> filter) {
		return filter.map((inner) -> new Filter.Some(relation, inner));
	}

	private static Arbitrary<Filter> parts(Relation relation, Arbitrary<Filter> end, String... properties) {
		Map<String, Thing> parts = new HashMap<>();
		FACTS.values()
			.forEach((fact) -> fact.joined()
				.getOrDefault(relation, List.of())
				.forEach((part) -> parts.put(String.valueOf(parts.size()), part)));
		return Arbitraries.oneOf(tests(parts, properties), end.map((inner) -> new Filter.Some(Relation.END, inner)));
	}

	private static Arbitrary<Filter> about(int depth, Map<String, Thing> things, Arbitrary<Filter> tests,
			java.util.function.IntFunction<List<Arbitrary<Filter>>> relations) {
		if (depth == 0) {
			return tests;
		}
		List<Arbitrary<Filter>> leaves = new ArrayList<>(relations.apply(depth - 1));
		leaves.add(tests);
		leaves.add(tests);
		Arbitrary<Filter> leaf = Arbitraries.oneOf(leaves);
		return composed(leaf, depth);
	}

	private static Arbitrary<Filter> composed(Arbitrary<Filter> leaf, int depth) {
		Arbitrary<Filter> inner = (depth == 0) ? leaf : composed(leaf, depth - 1);
		return Arbitraries.oneOf(leaf, inner.map(Filter.Not::new),
				inner.list().ofMaxSize(3).map((filters) -> new Filter.All(filters)),
				inner.list().ofMaxSize(3).map((filters) -> new Filter.Any(filters)));
	}

	/** Tests against values that stand in the graph, so that many pass. */
	private static Arbitrary<Filter> tests(Map<String, Thing> things, String... properties) {
		return Arbitraries.of(properties).flatMap((property) -> {
			List<Object> values = values(things, property);
			Arbitrary<Filter> exists = Arbitraries.of(true, false)
				.map((there) -> new Filter.Test(property, Operator.EXISTS, there));
			if (values.isEmpty()) {
				return exists;
			}
			Arbitrary<Object> value = Arbitraries.of(values);
			Object one = values.getFirst();
			Arbitrary<Filter> equal = Combinators.combine(Arbitraries.of(Operator.EQ, Operator.NE), value)
				.as((operator, operand) -> new Filter.Test(property, operator, operand));
			Arbitrary<Filter> in = value.list()
				.ofMaxSize(3)
				.map((operand) -> new Filter.Test(property, Operator.IN, operand));
			if (one instanceof Boolean) {
				return Arbitraries.oneOf(exists, equal);
			}
			Arbitrary<Filter> more = (one instanceof Number || one instanceof LocalDate)
					? Combinators.combine(Arbitraries.of(Operator.LT, Operator.LTE, Operator.GT, Operator.GTE), value)
						.as((operator, operand) -> new Filter.Test(property, operator, operand))
					: Combinators
						.combine(Arbitraries.of(Operator.CONTAINS, Operator.STARTS_WITH, Operator.ENDS_WITH), value,
								Arbitraries.integers().between(0, 6))
						.as((operator, operand, size) -> new Filter.Test(property, operator,
								part(operand.toString(), operator, size)));
			return Arbitraries.oneOf(exists, equal, in, more);
		});
	}

	private static String part(String text, Operator operator, int size) {
		int length = Math.min(size, text.length());
		String part = (operator == Operator.ENDS_WITH) ? text.substring(text.length() - length)
				: text.substring(0, length);
		return (size % 2 == 0) ? part.toUpperCase(java.util.Locale.ROOT) : part;
	}

	private static List<Object> values(Map<String, Thing> things, String property) {
		return things.values()
			.stream()
			.map((thing) -> thing.values().get(property))
			.filter(java.util.Objects::nonNull)
			.flatMap((value) -> (value instanceof List<?> list) ? list.stream().map(Object.class::cast)
					: java.util.stream.Stream.of(value))
			.distinct()
			.sorted(java.util.Comparator.comparing(Object::toString))
			.toList();
	}

	private static Set<String> expected(Map<String, Thing> things, Filter filter) {
		Set<String> expected = new TreeSet<>();
		things.forEach((id, thing) -> {
			if (thing.passes(filter)) {
				expected.add(id);
			}
		});
		return expected;
	}

	private static Set<String> found(Node node, Filter filter,
			java.util.function.Function<FilterCompiler, Condition> compile) {
		Map<String, Object> parameters = new HashMap<>();
		Condition condition = compile.apply(new FilterCompiler(parameters));
		String statement = FactSearch.RENDERER
			.render(Cypher.match(node).where(condition).returning(node.property("id").as("id")).build());
		return new TreeSet<>(
				Neo4jUnderTest.get().graph().read(new Query(statement, parameters), (row) -> row.get("id").asString()));
	}

	private static List<Map<String, Object>> run(String statement) {
		try (Session session = Neo4jUnderTest.get().driver().session()) {
			return session.run(statement).list((row) -> row.asMap());
		}
	}

	@SuppressWarnings("unchecked")
	private static void read(String statement, Map<String, Thing> things) {
		things.clear();
		run(statement).forEach((row) -> things.put(row.get("id").toString(),
				new Thing((Map<String, Object>) row.get("node"), new HashMap<>())));
	}

	@SuppressWarnings("unchecked")
	private static void join(String statement, Map<String, Thing> as, Relation there, Map<String, Thing> bs,
			Relation back) {
		for (Map<String, Object> row : run(statement)) {
			Thing a = as.get(row.get("a").toString());
			Thing b = bs.get(row.get("b").toString());
			if (there != null) {
				Thing joint = new Thing((Map<String, Object>) row.get("r"), new HashMap<>());
				add(joint, Relation.END, b);
				add(a, there, joint);
			}
			if (back != null) {
				add(b, back, a);
			}
		}
	}

	private static void add(Thing thing, Relation relation, Thing other) {
		thing.joined().computeIfAbsent(relation, (key) -> new ArrayList<>()).add(other);
	}

}
