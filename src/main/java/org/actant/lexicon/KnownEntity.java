package org.actant.lexicon;

import java.util.List;

import org.actant.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the knowledge files know.
 *
 * @param id stable id: {@code country:KP}, {@code place:geonames:703448},
 * {@code org:nato}, {@code person:kim-jong-un}
 * @param type what it is
 * @param name the English or usual name
 * @param french the French name; the same as the name where it has no other
 * @param aliases other names and acronyms
 * @param kind what sort within the type, as its file has it: {@code city}, {@code party};
 * of persons {@code m}, {@code f}
 * @param home id of the country or body that it lies in or belongs to, or null
 * @param weight how likely a name shared with others means this one: a city's population
 */
public record KnownEntity(String id, EntityType type, String name, String french, List<String> aliases, String kind,
		@Nullable String home, long weight) {

	public KnownEntity {
		aliases = List.copyOf(aliases);
	}

}
