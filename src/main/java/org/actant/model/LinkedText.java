package org.actant.model;

import java.util.List;

/**
 * A text whose mentions are read as entities.
 *
 * @param named the text with its mentions
 * @param entities the entities, each with its mentions
 */
public record LinkedText(NamedText named, List<Entity> entities) {

	public LinkedText {
		entities = List.copyOf(entities);
	}

}
