package org.actant.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.actant.model.EntityType;
import org.neo4j.driver.Record;

/**
 * An entity that may be the same as another.
 *
 * @param id its id
 * @param type what it is
 * @param name its name
 * @param spellings the name and the aliases as written
 * @param names their forms, the name's first
 */
record Candidate(String id, EntityType type, String name, List<String> spellings, List<Names> names) {

	/** Names of one entity that are compared; the rest would only cost time. */
	private static final int MOST_NAMES = 12;

	static Candidate of(Record row) {
		String name = row.get("name").asString();
		List<String> spellings = Stream
			.concat(Stream.of(name), row.get("aliases").asList((alias) -> alias.asString()).stream())
			.distinct()
			.limit(MOST_NAMES)
			.toList();
		return new Candidate(row.get("id").asString(), EntityType.valueOf(row.get("type").asString()), name, spellings,
				spellings.stream().map(Names::of).toList());
	}

	/** Whether the id comes from a register of countries or places, which tells apart. */
	boolean registered() {
		return this.id.startsWith("country:") || this.id.startsWith("place:geonames:");
	}

	/** Keys by which those meet that are worth comparing. */
	Set<String> keys() {
		Set<String> keys = new LinkedHashSet<>();
		for (int i = 0; i < this.names.size(); i++) {
			Names form = this.names.get(i);
			if (form.plain().isEmpty()) {
				continue;
			}
			keys.add(this.type + " sound " + String.join(" ", form.sounds().stream().map(Names::bones).toList()));
			if (this.type == EntityType.PERSON && form.plain().size() > 1) {
				keys.add("surname " + Names.bones(form.last()) + " " + form.first().charAt(0));
			}
			if (this.type == EntityType.ORGANIZATION) {
				acronym(this.spellings.get(i), form, keys);
			}
			if (form.joined().length() > 7) {
				String joined = form.joined();
				keys.add(this.type + " head " + joined.substring(0, 6));
				keys.add(this.type + " tail " + joined.substring(joined.length() - 6));
			}
		}
		return keys;
	}

	private static void acronym(String spelling, Names form, Set<String> keys) {
		if (acronym(spelling)) {
			keys.add("acronym " + form.joined());
		}
		if (form.initials().length() > 1) {
			keys.add("acronym " + form.initials());
		}
	}

	static boolean acronym(String spelling) {
		String letters = spelling.replace(".", "");
		return letters.length() > 1 && letters.length() < 8 && letters.chars().allMatch(Character::isUpperCase);
	}

}
