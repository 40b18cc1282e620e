package org.actant.load;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.actant.model.Entity;
import org.actant.model.EntityTie;
import org.actant.model.EntityType;
import org.actant.model.Role;
import org.actant.model.Span;

/**
 * Somebody or something as one document mentions or implies it.
 *
 * @param id id of the entity; of a thing that is none {@code thing:} and its head word
 * @param type what it is
 * @param name its name
 * @param named whether the text or knowledge gives the name; else it is cut from the id
 * @param aliases other names, without the name
 * @param spans where the document mentions it; none where it is only implied by a tie
 * @param ties its standing ties
 */
record Participant(String id, EntityType type, String name, boolean named, Set<String> aliases, Set<Span> spans,
		List<EntityTie> ties) {

	static Participant of(Entity entity) {
		Set<String> aliases = new LinkedHashSet<>(entity.aliases());
		aliases.remove(entity.name());
		Set<Span> spans = new TreeSet<>(entity.mentions().stream().map((link) -> link.mention().span()).toList());
		return new Participant(entity.id(), entity.type(), entity.name(), true, aliases, spans, entity.ties());
	}

	static Participant of(Role role) {
		String name = (role.entity() == null) ? role.head() : role.text();
		return new Participant(id(role), type(id(role)), name, true, Set.of(), Set.of(role.span()), List.of());
	}

	static Participant implied(String id) {
		return new Participant(id, type(id), id.substring(id.indexOf(':') + 1), false, Set.of(), Set.of(), List.of());
	}

	/** What a role adds: of a named entity nothing, of a thing another place. */
	Participant and(Participant role) {
		if (!this.id.startsWith("thing:")) {
			return this;
		}
		Set<Span> spans = new TreeSet<>(this.spans);
		spans.addAll(role.spans);
		return new Participant(this.id, this.type, this.name, this.named, this.aliases, spans, this.ties);
	}

	static String id(Role role) {
		String entity = role.entity();
		return (entity != null) ? entity : "thing:" + key(role.head());
	}

	int count() {
		return this.spans.size();
	}

	Map<String, Object> properties() {
		return Map.of("name", this.name, "named", this.named, "aliases", List.copyOf(this.aliases), "ties",
				this.ties.stream().map(Rows::key).toList(), "count", count(), "offsets", offsets());
	}

	List<Map<String, Object>> tieRows() {
		return this.ties.stream().map((tie) -> Rows.tie(this.id, tie)).toList();
	}

	private List<Integer> offsets() {
		List<Integer> offsets = new ArrayList<>();
		this.spans.forEach((span) -> {
			offsets.add(span.start());
			offsets.add(span.end());
		});
		return offsets;
	}

	private static String key(String head) {
		String bare = Normalizer.normalize(head, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		String key = bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return key.isEmpty() ? "unnamed" : key;
	}

	private static EntityType type(String id) {
		return switch (id.substring(0, Math.max(0, id.indexOf(':')))) {
			case "person" -> EntityType.PERSON;
			case "org", "organization" -> EntityType.ORGANIZATION;
			case "country" -> EntityType.COUNTRY;
			case "place" -> EntityType.PLACE;
			case "group" -> EntityType.GROUP;
			case "event" -> EntityType.EVENT;
			case "product" -> EntityType.PRODUCT;
			default -> EntityType.THING;
		};
	}

}
