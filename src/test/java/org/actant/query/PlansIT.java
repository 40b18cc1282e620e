package org.actant.query;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.actant.query.FactSearch.Anchor;
import org.actant.store.EmbeddedNeo4j;
import org.actant.store.GeneratedGraph;
import org.actant.store.Graph;
import org.actant.store.Statement;
import org.actant.store.Statements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No statement goes over all nodes or joins everything with everything, by the plans that
 * the database makes for a generated graph. {@code -Dactant.plans.facts} says how many
 * facts that has; a million is meant to be tried by hand.
 */
class PlansIT {

	private static final Set<String> REFUSED = Set.of("AllNodesScan", "CartesianProduct",
			"DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan");

	/** It puts single rows side by side. */
	private static final Set<String> OF_SINGLE_ROWS = Set.of("query/quality");

	private static final PageRequest PAGE = new PageRequest(20, null, true);

	private static final int FACTS = Integer.getInteger("actant.plans.facts", 10_000);

	/** A large graph is kept for the next run. */
	private static final Path FOLDER = Path.of("target", "neo4j-plans",
			(FACTS > 100_000) ? FACTS + "-facts" : String.valueOf(ProcessHandle.current().pid()));

	private static EmbeddedNeo4j database;

	private static Driver driver;

	@BeforeAll
	static void fill() {
		database = GeneratedGraph.in(FOLDER, FACTS);
		driver = GraphDatabase.driver(database.uri(), AuthTokens.none());
	}

	@AfterAll
	static void stop() {
		driver.close();
		database.close();
	}

	static Stream<Statement> statements() {
		return Statements.load().all().stream();
	}

	@ParameterizedTest
	@MethodSource("statements")
	void everyStatementSeeksWhatItNeeds(Statement statement) {
		List<String> scans = scans(new Query(statement.text()));
		if (OF_SINGLE_ROWS.contains(statement.name())) {
			scans.removeAll(Set.of("CartesianProduct"));
		}
		assertThat(scans).as(statement.name()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(FactSort.Field.class)
	void aPageOfFactsComesFromTheIndexOfItsSort(FactSort.Field field) {
		Query query = FactSearch.query(Anchor.NONE, List.of(""), FactFilter.ANY,
				new FactSort(field, SortDirection.DESC), new PageRequest(20, null, false));
		assertThat(scans(query)).isEmpty();
		assertThat(operators(query)).contains("NodeIndexScan").doesNotContain("Top", "Sort");
	}

	@ParameterizedTest
	@EnumSource(EntitySort.Field.class)
	void entitiesAreNotScanned(EntitySort.Field field) {
		String words = (field == EntitySort.Field.RELEVANCE) ? "a*" : null;
		assertThat(scans(
				NodeSearch.entities(words, new EntitySort(field, SortDirection.ASC), Filter.ANYTHING).query(PAGE)))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(DocumentSort.Field.class)
	void documentsAreNotScanned(DocumentSort.Field field) {
		String words = (field == DocumentSort.Field.RELEVANCE) ? "a*" : null;
		assertThat(scans(
				NodeSearch.documents(words, new DocumentSort(field, SortDirection.DESC), Filter.ANYTHING).query(PAGE)))
			.isEmpty();
	}

	@Test
	void theFactsOfEntitiesAreSoughtByTheirIds() {
		assertThat(scans(FactSearch.query(Anchor.ENTITY, List.of("actor:1"), FactFilter.ANY, FactSort.NEWEST, PAGE)))
			.isEmpty();
		assertThat(
				scans(FactSearch.query(Anchor.DOCUMENT, List.of("document:1"), FactFilter.ANY, FactSort.NEWEST, PAGE)))
			.isEmpty();
		assertThat(scans(FactSearch.ids(FactFilter.ANY, "", 10))).isEmpty();
		assertThat(scans(EvidenceSearch.query(List.of("fact:1"), EvidenceFilter.ANY, 10, null))).isEmpty();
	}

	@Test
	void aSearchForChainsBetweenTheBusiestActorsIsBoundedInTime() {
		Traces traces = new Traces(new Graph(driver, Statements.load(), null));
		LinkFilter links = new LinkFilter(null, null, 1, false, false);
		PathQuestion question = new PathQuestion("actor:0", "actor:1", 4, links, Set.of(), Set.of(), false, 20, 10);
		Instant start = Instant.now();
		PathNode.PathsNode found = traces.paths(question);
		Duration took = Duration.between(start, Instant.now());
		assertThat(took).isLessThan(PathSearch.LONGEST.plusSeconds(30));
		assertThat(found.paths()).isNotEmpty()
			.allSatisfy((path) -> assertThat(path.entities()).doesNotHaveDuplicates());
	}

	@Test
	void theFactsOfTheBusiestActorThatAreMetInTheOrderOfDaysAreItsNewest() {
		Facts facts = new Facts(new Graph(driver, Statements.load(), null));
		List<String> met = new ArrayList<>();
		PageRequest request = new PageRequest(1, null, true);
		for (int page = 0; page < 3; page++) {
			Connection<FactNode> newest = facts.ofEntities(List.of("actor:0"), FactFilter.ANY, FactSort.NEWEST, request)
				.getOrDefault("actor:0", Connection.of(request, List.of(), 0, (fact) -> Cursor.of("none")));
			newest.nodes().forEach((fact) -> met.add(fact.id()));
			request = new PageRequest(1, newest.pageInfo().endCursor(), true);
		}
		assertThat(met)
			.isEqualTo(ofTheBusiest("WITH DISTINCT f ORDER BY f.day DESC, f.id DESC LIMIT 3 RETURN f.id AS value"));
	}

	@Test
	void theDaysOfTheBusiestActorAreTheFirstAndTheLastOfAllItsFacts() {
		String days = "RETURN toString(min(f.day)) + '/' + toString(max(coalesce(f.timeEnd, f.day))) AS value";
		assertThat(List.of(seen())).isEqualTo(ofTheBusiest(days));
		String middle = "WITH f ORDER BY f.day, f.id SKIP 9 LIMIT 1 ";
		ofTheBusiest(middle + "SET f.timeEnd = date('2031-05-01') RETURN f.id AS value");
		try {
			assertThat(seen()).endsWith("/2031-05-01");
		}
		finally {
			ofTheBusiest(middle + "REMOVE f.timeEnd RETURN f.id AS value");
		}
	}

	private static String seen() {
		Period seen = new FactCounts(new Graph(driver, Statements.load(), null)).seen(List.of("actor:0"))
			.get("actor:0");
		return (seen == null) ? "" : seen.from() + "/" + seen.to();
	}

	private static List<String> ofTheBusiest(String rest) {
		return driver
			.executableQuery("MATCH (:Entity {id: 'actor:0'})<-[:%s]-(f:Fact) %s"
				.formatted(String.join("|", FactSearch.ALL_ROLES), rest))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("value").asString())
			.toList();
	}

	private static List<String> scans(Query query) {
		List<String> scans = new ArrayList<>();
		gather(plan(query), (plan) -> {
			String operator = operator(plan);
			String details = String.valueOf(plan.arguments().get("Details"));
			if ((REFUSED.contains(operator) && !ofSingleRows(plan))
					|| (operator.contains("ByLabel") && details.matches(".*:(Fact|Entity|Document)\\b.*"))) {
				scans.add(operator);
			}
		});
		return scans;
	}

	/** A product multiplies nothing where all but one side are sought by a unique key. */
	private static boolean ofSingleRows(Plan plan) {
		return operator(plan).equals("CartesianProduct")
				&& plan.children().stream().filter((side) -> !isOneRow(side)).count() <= 1;
	}

	private static boolean isOneRow(Plan plan) {
		return operator(plan).startsWith("NodeUniqueIndexSeek")
				|| (operator(plan).equals("CartesianProduct") && plan.children().stream().allMatch(PlansIT::isOneRow));
	}

	private static List<String> operators(Query query) {
		List<String> operators = new ArrayList<>();
		gather(plan(query), (plan) -> operators.add(operator(plan)));
		return operators;
	}

	private static String operator(Plan plan) {
		return plan.operatorType().replaceFirst("@.*", "");
	}

	private static Plan plan(Query query) {
		try (Session session = driver.session()) {
			Map<String, Object> parameters = query.parameters().asMap();
			return session.run("EXPLAIN " + query.text(), parameters).consume().plan();
		}
	}

	private static void gather(Plan plan, java.util.function.Consumer<Plan> consumer) {
		consumer.accept(plan);
		plan.children().forEach((child) -> gather(child, consumer));
	}

}
