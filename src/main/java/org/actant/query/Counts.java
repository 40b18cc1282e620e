package org.actant.query;

import java.util.List;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * How much the graph holds.
 *
 * @param documents documents
 * @param entities entities, unnamed things included
 * @param facts facts
 * @param evidence places in documents that tell facts
 * @param links links between actors
 * @param contested contested facts
 * @param entitiesByType entities by type, the most first
 * @param factsByType facts by type, the most first
 */
public record Counts(int documents, int entities, int facts, int evidence, int links, int contested,
		List<TypeCount> entitiesByType, List<TypeCount> factsByType) {

	static Counts of(MapAccessor row) {
		return new Counts(row.get("documents").asInt(), row.get("entities").asInt(), row.get("facts").asInt(),
				row.get("evidence").asInt(), row.get("links").asInt(), row.get("contested").asInt(),
				row.get("entitiesByType").asList(TypeCount::of), row.get("factsByType").asList(TypeCount::of));
	}

	/**
	 * How many there are of a type.
	 *
	 * @param type the type
	 * @param count how many
	 */
	public record TypeCount(String type, int count) {

		static TypeCount of(Value row) {
			return new TypeCount(row.get("type").asString(), row.get("count").asInt());
		}

	}

}
