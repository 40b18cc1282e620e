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
 */
public record ClaimNode(EntityNode source, Stance stance, String verb, int documentCount) {

	static ClaimNode of(MapAccessor row) {
		return new ClaimNode(EntityNode.of(row.get("source")), Stance.valueOf(row.get("stance").asString()),
				row.get("verb").asString(), row.get("documents").asInt());
	}

}
