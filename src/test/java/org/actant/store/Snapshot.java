package org.actant.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** All that a graph holds of what texts say and what follows from it. */
public final class Snapshot {

	private Snapshot() {
	}

	/**
	 * Every node and relationship with all it has but the times of loading, sorted;
	 * decisions stay outside.
	 */
	public static List<Map<String, Object>> of(Driver driver) {
		List<Map<String, Object>> all = new ArrayList<>(rows(driver,
				"""
						MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:Decision AND NOT n:Judgement AND NOT n:Ruling
						RETURN toString(labels(n)[0]) + ' ' + n.id AS id, COLLECT { UNWIND labels(n) AS l RETURN l ORDER BY l } AS labels,
						  n {.*, ingestedAt: null, aliases: COLLECT { UNWIND n.aliases AS a RETURN a ORDER BY a }} AS properties
						ORDER BY id"""));
		all.addAll(rows(driver, """
				MATCH (a)-[r]->(b) WHERE NOT a:Decision
				RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + coalesce(r.stance, r.start, '') AS id,
				  r {.*, roles: COLLECT { UNWIND r.roles AS x RETURN x ORDER BY x }} AS properties ORDER BY id"""));
		return all;
	}

	/**
	 * Entities that do not know in how many facts they take part and how many documents
	 * mention them, and merges that wait or do not where they should not; there must be
	 * none.
	 */
	public static List<Map<String, Object>> miscounted(Driver driver) {
		List<Map<String, Object>> wrong = new ArrayList<>(miscountedEntities(driver));
		wrong.addAll(rows(driver,
				"""
						MATCH (d:Decision)
						WITH d, d.kind = 'MERGE' AND d.state = 'PROPOSED' AND EXISTS { (:Entity {id: d.subject}) } AND EXISTS { (:Entity {id: d.target}) } AS waits
						WHERE waits <> d:Waiting
						RETURN d.id AS id, waits"""));
		return wrong;
	}

	private static List<Map<String, Object>> miscountedEntities(Driver driver) {
		return rows(driver, """
				MATCH (e:Entity)
				OPTIONAL MATCH (e)<-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-(f:Fact)
				WITH e, count(DISTINCT f) AS facts
				WITH e, facts, COUNT { (e)<-[:MENTIONS]-() } AS documents
				WHERE coalesce(e.facts, 0) <> facts OR coalesce(e.documents, 0) <> documents
				RETURN e.id AS id, e.facts AS keptFacts, facts, e.documents AS keptDocuments, documents""");
	}

	public static List<Map<String, Object>> rows(Driver driver, String cypher) {
		try (Session session = driver.session()) {
			return session.run(cypher).list((row) -> row.asMap());
		}
	}

}
