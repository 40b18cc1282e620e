package org.actant.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A standing tie of an entity.
 *
 * @param kind {@code OF}, {@code HOLDS}, {@code IN} or {@code PART_OF}
 * @param entity the other entity
 * @param direction which way it goes
 * @param label the office or part in words, or null
 * @param since first day, or null
 * @param until last day, or null
 */
public record TieNode(String kind, EntityNode entity, Direction direction, @Nullable String label,
		@Nullable LocalDate since, @Nullable LocalDate until) {

	static TieNode of(MapAccessor row) {
		return new TieNode(row.get("kind").asString(), EntityNode.of(row.get("other")),
				Direction.valueOf(row.get("direction").asString()), Values.text(row, "label"), Values.day(row, "since"),
				Values.day(row, "until"));
	}

}
