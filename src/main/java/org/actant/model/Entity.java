package org.actant.model;

import java.util.List;

/**
 * Somebody or something in the world, as one text refers to it.
 *
 * @param id stable over texts: {@code country:KP} (ISO 3166),
 * {@code place:geonames:703448}, {@code person:…}, {@code org:…}, {@code group:…} by
 * normalised name
 * @param type what it is
 * @param name the English or usual name
 * @param aliases other names, known ones and those found in the text, without the name
 * itself
 * @param mentions where the text refers to it
 * @param ties standing ties to other entities, which need not occur in the text
 */
public record Entity(String id, EntityType type, String name, List<String> aliases, List<Link> mentions,
		List<EntityTie> ties) {

	public Entity {
		aliases = List.copyOf(aliases);
		mentions = List.copyOf(mentions);
		ties = List.copyOf(ties);
	}

	/**
	 * @return whether nobody names it, so that it is somebody of this text alone: its id
	 * then ends with {@code ~} and a sign of the text
	 */
	public boolean unnamed() {
		return this.id.contains("~");
	}

}
