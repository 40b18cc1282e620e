package org.actant.query;

import org.neo4j.driver.types.MapAccessor;

/**
 * An entity that the same documents mention.
 *
 * @param entity the other entity
 * @param documents in how many documents the two stand
 */
public record CoMentionNode(EntityNode entity, int documents) {

	static CoMentionNode of(MapAccessor row) {
		return new CoMentionNode(EntityNode.of(row.get("entity")), row.get("documents").asInt());
	}

}
