package org.actant.query;

import java.time.LocalDate;
import java.util.List;

import org.actant.model.RoleName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A link between an entity and another actor.
 *
 * @param entity the other actor
 * @param link the relationship
 * @param direction which way it goes
 * @param facts facts that it stands for
 * @param documents documents that tell them
 * @param publishers independent publishers that tell them
 * @param firstSeen first day that they tell of, or null
 * @param lastSeen last day that they tell of, or null
 * @param roles the parts that the one acted on plays
 */
public record NeighbourNode(EntityNode entity, String link, Direction direction, int facts, int documents,
		int publishers, @Nullable LocalDate firstSeen, @Nullable LocalDate lastSeen, List<RoleName> roles) {

	static NeighbourNode of(MapAccessor row) {
		return new NeighbourNode(EntityNode.of(row.get("other")), row.get("link").asString(),
				Direction.valueOf(row.get("direction").asString()), row.get("facts").asInt(),
				row.get("documents").asInt(), row.get("publishers").asInt(), Values.day(row, "first"),
				Values.day(row, "last"),
				row.get("roles").asList((role) -> RoleName.valueOf(role.asString())).stream().sorted().toList());
	}

	String key() {
		return this.entity.id() + " " + this.link + " " + this.direction;
	}

}
