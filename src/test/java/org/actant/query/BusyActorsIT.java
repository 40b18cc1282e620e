package org.actant.query;

import java.util.List;
import java.util.Set;

import org.actant.model.RoleName;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BusyActorsIT {

	private static final Neo4jUnderTest NEO4J = Neo4jUnderTest.get();

	private final Traces traces = new Traces(NEO4J.graph());

	@BeforeAll
	static void twoActorsWithVeryManyLinksMostOfThemToldByOnePublisher() {
		NEO4J.empty();
		run("""
				UNWIND ['a', 'b'] + [i IN range(1, 5200) | 'o' + i] AS id
				CREATE (:Entity:Person {id: id, name: id, type: 'PERSON', named: true, generic: false, aliases: []})""");
		run("""
				MATCH (a:Entity {id: 'a'}), (b:Entity {id: 'b'})
				CREATE (a)-[:ACCUSES {derived: true, facts: 1, documents: 1, publishers: 1, first: date('2024-11-01'), last: date('2024-11-01'), roles: []}]->(b)
				WITH a, b
				UNWIND range(1, 5200) AS i
				MATCH (o:Entity {id: 'o' + i})
				CREATE (a)-[:MEETS {derived: true, facts: 2, documents: 2, publishers: CASE WHEN i <= 600 THEN 2 ELSE 1 END, first: date('2024-11-01'), last: date('2024-11-01'), roles: []}]->(o)
				CREATE (o)-[:MEETS {derived: true, facts: 2, documents: 2, publishers: CASE WHEN i IN [600, 601] THEN 3 WHEN i <= 1199 AND i > 600 THEN 2 ELSE 1 END, first: date('2024-11-01'), last: date('2024-11-01'), roles: []}]->(b)""");
		run("""
				UNWIND [['a', 4], ['b', 1], ['o1', 3]] AS row
				MATCH (e:Entity {id: row[0]}), (place:Entity {id: 'o2'})
				SET e.facts = row[1], place.facts = 8
				WITH e, place, row
				UNWIND range(1, row[1]) AS i
				CREATE (f:Fact {id: row[0] + ' ' + i})-[:PLACE]->(place)
				FOREACH (acts IN CASE WHEN row[0] = 'a' AND i > 1 THEN [] ELSE [1] END | CREATE (f)-[:AGENT]->(e))
				FOREACH (suffers IN CASE WHEN row[0] = 'a' AND i > 1 THEN [1] ELSE [] END | CREATE (f)-[:THEME]->(e))""");
	}

	@AfterAll
	static void nothingStays() {
		NEO4J.empty();
	}

	@Test
	void aLinkOfOnePublisherBetweenTheEndsIsNeverLeftOut() {
		PathNode.PathsNode found = this.traces.paths(question(1));
		assertThat(found.paths()).singleElement()
			.satisfies((path) -> assertThat(path.entities()).extracting(EntityNode::id).containsExactly("a", "b"));
	}

	@Test
	void linksThatSeveralPublishersTellAreFollowedAndItIsSaidThatOthersWereNot() {
		PathNode.PathsNode found = this.traces.paths(question(2));
		assertThat(found.paths().getLast().entities()).extracting(EntityNode::id).containsExactly("a", "o600", "b");
		assertThat(found.paths().getLast().publishers()).isEqualTo(2);
		assertThat(found.cutReason()).contains("only the best supported 601 links of \"a\" were followed");
	}

	@Test
	void whoPlaysAPartMostIsFoundAmongThoseWhoTakePartInLess() {
		FactCounts counts = new FactCounts(NEO4J.graph());
		assertThat(counts.actors(FactFilter.ANY, List.of(RoleName.AGENT), false, 2))
			.extracting((most) -> most.entity().id() + " " + most.facts())
			.containsExactly("o1 3", "a 1");
		assertThat(counts.actors(FactFilter.ANY, List.of(RoleName.AGENT, RoleName.THEME), false, 1))
			.extracting((most) -> most.entity().id() + " " + most.facts())
			.containsExactly("a 4");
		assertThat(counts.places(FactFilter.ANY, 5)).extracting((most) -> most.entity().id() + " " + most.facts())
			.containsExactly("o2 8");
	}

	private static PathQuestion question(int first) {
		LinkFilter links = new LinkFilter(null, null, 1, false, false);
		return new PathQuestion("a", "b", 4, links, Set.of(), Set.of(), false, 1_000, first);
	}

	private static void run(String cypher) {
		NEO4J.driver().executableQuery(cypher).execute();
	}

}
