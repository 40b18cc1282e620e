package org.actant.query;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Span;
import org.neo4j.driver.types.MapAccessor;

/**
 * An entity that a document mentions.
 *
 * @param entity the entity
 * @param count how many times
 * @param places where, in order
 */
public record Mentioned(EntityNode entity, int count, List<Span> places) {

	static Mentioned of(MapAccessor row) {
		List<Integer> offsets = row.get("offsets").asList((offset) -> offset.asInt());
		List<Span> places = new ArrayList<>();
		for (int i = 0; i + 1 < offsets.size(); i += 2) {
			places.add(new Span(offsets.get(i), offsets.get(i + 1)));
		}
		return new Mentioned(EntityNode.of(row.get("entity")), row.get("count").asInt(), places);
	}

}
