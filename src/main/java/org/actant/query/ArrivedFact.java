package org.actant.query;

import java.util.Set;

import org.neo4j.driver.types.MapAccessor;

/**
 * A fact that a document brought.
 *
 * @param fact the fact, as it is with that document
 * @param document the document
 * @param actors ids of those that take part or say so
 * @param isNew whether no other document tells it
 */
public record ArrivedFact(FactNode fact, DocumentNode document, Set<String> actors, boolean isNew) {

	static ArrivedFact of(MapAccessor row) {
		return new ArrivedFact(FactNode.of(row.get("fact")), DocumentNode.of(row.get("document")),
				Set.copyOf(row.get("actors").asList((id) -> id.asString())), !row.get("known").asBoolean());
	}

}
