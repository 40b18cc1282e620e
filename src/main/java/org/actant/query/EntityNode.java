package org.actant.query;

import java.util.List;

import org.actant.model.EntityType;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An entity over all documents.
 *
 * @param id its stable id
 * @param type what it is
 * @param name its English or usual name
 * @param aliases its other names
 * @param generic whether it is an unnamed thing
 */
@Node("Entity")
public record EntityNode(@Id String id, EntityType type, String name, List<String> aliases, boolean generic) {

	static EntityNode of(MapAccessor row) {
		return new EntityNode(row.get("id").asString(), EntityType.valueOf(row.get("type").asString()),
				row.get("name").asString(), row.get("aliases").asList((alias) -> alias.asString()),
				row.get("generic").asBoolean(false));
	}

}
