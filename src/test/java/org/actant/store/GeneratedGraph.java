package org.actant.store;

import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * A graph of any size in the shape that the loader gives: facts with an agent, a
 * recipient, a thing and a place, evidence in documents of 25 facts, mentions, links
 * between actors. Few actors take part in very much and most in little, as in news.
 */
public final class GeneratedGraph {

	private static final String[] STATEMENTS = { """
			UNWIND range(0, $entities - 1) AS i
			CALL (i) {
			  CREATE (e:Entity {id: 'actor:' + i, name: 'Actor ' + i, aliases: ['A' + i], named: true,
			    type: CASE i % 5 WHEN 0 THEN 'COUNTRY' WHEN 4 THEN 'PLACE' ELSE 'PERSON' END, generic: false})
			} IN TRANSACTIONS OF 20000 ROWS
			""",
			"""
					UNWIND range(0, 199) AS i
					CREATE (e:Entity:Thing {id: 'thing:' + i, name: 'thing ' + i, aliases: [], named: false, type: 'THING', generic: true})
					""",
			"""
					UNWIND range(0, $documents - 1) AS i
					CALL (i) {
					  CREATE (d:Document {id: 'document:' + i, title: 'Title ' + i, publisher: 'Publisher ' + (i % 40), language: 'fr',
					    sha256: toString(i), extraction: toString(i), ingestedAt: datetime(), text: 'Text of document ' + i + '.',
					    day: date('2020-01-01') + duration({days: i % 1800})})
					} IN TRANSACTIONS OF 20000 ROWS
					""",
			"""
					UNWIND range(0, $facts - 1) AS i
					CALL (i) {
					  WITH i, toInteger($entities * ((i * 7919) % 1000003 / 1000003.0) ^ 4) AS a, toInteger($entities * ((i * 104729) % 999983 / 999983.0) ^ 2) AS b
					  MATCH (agent:Entity {id: 'actor:' + a})
					  MATCH (other:Entity {id: 'actor:' + b})
					  MATCH (thing:Entity {id: 'thing:' + (i % 200)})
					  MATCH (place:Entity {id: 'actor:' + ((i % ($entities / 5)) * 5 + 4)})
					  MATCH (d:Document {id: 'document:' + (i / 25)})
					  CREATE (f:Fact {id: 'fact:' + i, predicate: ['supply', 'meet', 'accuse', 'promise', 'attack'][i % 5],
					    type: ['AID', 'CONSULT', 'ACCUSE', 'SUPPORT', 'ASSAULT'][i % 5], polarity: CASE i % 20 WHEN 0 THEN 'NEGATIVE' ELSE 'POSITIVE' END,
					    modality: CASE i % 7 WHEN 0 THEN 'PLANNED' ELSE 'ASSERTED' END, day: d.day, confidence: (i % 100) / 100.0,
					    contested: i % 50 = 0, documents: 1, publishers: 1, denials: 0, link: 'ACTS_ON', matter: 'matter:' + (i / 2)})
					  CREATE (f)-[:AGENT {text: 'a', head: 'a', start: 0, end: 1, document: d.id}]->(agent)
					  CREATE (f)-[:RECIPIENT {text: 'b', head: 'b', start: 2, end: 3, document: d.id}]->(other)
					  CREATE (f)-[:THEME {text: 'c', head: 'c', start: 4, end: 5, document: d.id}]->(thing)
					  CREATE (f)-[:PLACE {text: 'd', head: 'd', start: 6, end: 7, document: d.id}]->(place)
					  CREATE (f)-[:EVIDENCED_BY {sentence: 's', sentenceStart: 0, sentenceEnd: 9, surface: 'v', start: 1, end: 2, lemma: 'v', type: f.type,
					    modality: f.modality, confidence: f.confidence, contested: false, rule: 'clause', version: 'test',
					    participants: ['AGENT ' + agent.id, 'RECIPIENT ' + other.id, 'THEME ' + thing.id, 'PLACE ' + place.id],
					    texts: ['a', 'b', 'c', 'd'], heads: ['a', 'b', 'c', 'd'], starts: [0, 2, 4, 6], ends: [1, 3, 5, 7], quantities: ['', '', '', '']}]->(d)
					  FOREACH (x IN CASE WHEN i % 30 = 0 THEN [1] ELSE [] END | CREATE (f)-[:CLAIMED_BY {stance: 'AFFIRM', verb: 'say', documents: 1}]->(other))
					} IN TRANSACTIONS OF 10000 ROWS
					""",
			"""
					MATCH (d:Document)
					CALL (d) {
					  MATCH (d)<-[:EVIDENCED_BY]-(:Fact)-[:AGENT|RECIPIENT|THEME|PLACE]->(e:Entity)
					  WITH d, e, count(*) AS count
					  CREATE (d)-[:MENTIONS {count: count, offsets: [0, 1], name: e.name, named: e.named, aliases: [], ties: []}]->(e)
					} IN TRANSACTIONS OF 2000 ROWS
					""",
			"""
					MATCH (from:Entity)
					CALL (from) {
					  MATCH (from)<-[:AGENT]-(f:Fact)-[r:RECIPIENT|THEME|PLACE]->(to:Entity)
					  WHERE f.polarity = 'POSITIVE' AND f.modality = 'ASSERTED' AND from <> to
					  MATCH (f)-[:EVIDENCED_BY]->(d)
					  WITH from, to, CASE type(r) WHEN 'PLACE' THEN 'ACTS_IN' ELSE 'ACTS_ON' END AS link, count(DISTINCT f) AS facts,
					    count(DISTINCT d) AS documents, count(DISTINCT d.publisher) AS publishers, min(d.day) AS first, max(d.day) AS last
					  CREATE (from)-[l:$(link) {derived: true, facts: facts, documents: documents, publishers: publishers, first: first, last: last, roles: ['RECIPIENT']}]->(to)
					} IN TRANSACTIONS OF 500 ROWS
					""",
			"CALL db.awaitIndexes(600)", "CALL db.resampleOutdatedIndexes()" };

	private GeneratedGraph() {
	}

	/**
	 * Fills an empty graph and brings its schema up to date.
	 * @param driver where to
	 * @param facts how many facts; a tenth as many actors, a 25th as many documents
	 */
	public static void fill(Driver driver, int facts) {
		Map<String, Object> sizes = Map.of("facts", facts, "entities", Math.max(100, facts / 10), "documents",
				facts / 25 + 1);
		Schema.standard().apply(driver, null);
		try (Session session = driver.session()) {
			for (String statement : STATEMENTS) {
				session.run(statement, sizes).consume();
			}
		}
	}

}
