package org.actant.load;

import org.actant.model.EntityType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * What was decided about an entity as texts are read: that it is another.
 *
 * @param id the entity as texts are read
 * @param document id of the document where that holds, or null for all
 * @param to id of the entity that it is
 * @param name what that one is called
 * @param type what that one is
 */
record Ruling(String id, @Nullable String document, String to, String name, EntityType type) {

	static Ruling of(MapAccessor row) {
		return new Ruling(row.get("id").asString(), row.get("document").asString(null), row.get("to").asString(),
				row.get("name").asString(), EntityType.valueOf(row.get("type").asString()));
	}

}
