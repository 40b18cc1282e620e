package org.actant.query;

import org.actant.model.Stance;
import org.neo4j.driver.types.MapAccessor;

/**
 * Somebody who says that a fact is so or that it is not.
 *
 * @param source who
 * @param stance whether they say it is so
 * @param verb English verb of saying
 * @param documentCount documents that give the claim
 * @param fact the fact
 */
public record ClaimNode(EntityNode source, Stance stance, String verb, int documentCount, FactNode fact) {

	static ClaimNode of(MapAccessor row) {
		return new ClaimNode(EntityNode.of(row.get("source")), Stance.valueOf(row.get("stance").asString()),
				row.get("verb").asString(), row.get("documents").asInt(), FactNode.of(row.get("fact")));
	}

	/** What sets it apart from other claims of the same source. */
	String key() {
		return this.fact.id() + " " + this.stance;
	}

}
