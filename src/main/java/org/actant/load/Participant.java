package org.actant.load;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.actant.model.Entity;
import org.actant.model.EntityTie;
import org.actant.model.EntityType;
import org.actant.model.Role;
import org.actant.model.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

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
 * @param read what was read, where decisions made something else of it; else none
 */
record Participant(String id, EntityType type, String name, boolean named, Set<String> aliases, Set<Span> spans,
		List<EntityTie> ties, List<Participant> read) {

	Participant(String id, EntityType type, String name, boolean named, Set<String> aliases, Set<Span> spans,
			List<EntityTie> ties) {
		this(id, type, name, named, aliases, spans, ties, List.of());
	}

	/** What was read, by what the graph has. */
	static List<Participant> read(Record row) {
		Value mention = row.get("mention");
		if (!mention.get("parts").isNull()) {
			return mention.get("parts").asList((part) -> ReadParticipants.parse(part.asString()));
		}
		return List.of(new Participant(row.get("entity").asString(), EntityType.valueOf(row.get("type").asString()),
				mention.get("name").asString(), mention.get("named").asBoolean(),
				new LinkedHashSet<>(mention.get("aliases").asList(Value::asString)),
				spans(mention.get("offsets").asList(Value::asInt)),
				mention.get("ties").asList((tie) -> Rows.tie(tie.asString()))));
	}

	static Set<Span> spans(List<Integer> offsets) {
		Set<Span> spans = new TreeSet<>();
		for (int i = 0; i < offsets.size(); i += 2) {
			spans.add(new Span(offsets.get(i), offsets.get(i + 1)));
		}
		return spans;
	}

	/** As a decision about it and decisions about those that it has ties to want it. */
	Participant joined(@Nullable Ruling ruling, UnaryOperator<String> entities) {
		String id = (ruling != null) ? ruling.to() : this.id;
		List<EntityTie> ties = this.ties.stream()
			.map((tie) -> new EntityTie(tie.kind(), entities.apply(tie.to()), tie.label(), tie.since(), tie.until()))
			.filter((tie) -> !tie.to().equals(id))
			.distinct()
			.toList();
		if (ruling == null) {
			return ties.equals(this.ties) ? this : new Participant(id, this.type, this.name, this.named, this.aliases,
					this.spans, ties, List.of(this));
		}
		Set<String> aliases = new LinkedHashSet<>(this.aliases);
		if (this.named) {
			aliases.add(this.name);
		}
		aliases.remove(ruling.name());
		return new Participant(id, ruling.type(), ruling.name(), true, aliases, this.spans, ties, List.of(this));
	}

	/** Both, where decisions made one of two. */
	Participant with(Participant other) {
		Participant first = (this.read.isEmpty() || !other.read.isEmpty()) ? this : other;
		Participant second = (first == this) ? other : this;
		Set<String> aliases = new LinkedHashSet<>(first.aliases);
		aliases.addAll(second.aliases);
		if (second.named && first.named) {
			aliases.add(second.name);
		}
		boolean named = first.named || !second.named;
		String name = named ? first.name : second.name;
		aliases.remove(name);
		Set<Span> spans = new TreeSet<>(first.spans);
		spans.addAll(second.spans);
		List<EntityTie> ties = Stream.concat(first.ties.stream(), second.ties.stream()).distinct().toList();
		return new Participant(this.id, first.type, name, first.named || second.named, aliases, spans, ties,
				Stream.concat(first.asRead(), second.asRead()).toList());
	}

	private Stream<Participant> asRead() {
		return this.read.isEmpty() ? Stream.of(this) : this.read.stream();
	}

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
		return new Participant(this.id, this.type, this.name, this.named, this.aliases, spans, this.ties, this.read);
	}

	static String id(Role role) {
		String entity = role.entity();
		return (entity != null) ? entity : "thing:" + key(role.head());
	}

	int count() {
		return this.spans.size();
	}

	Map<String, Object> properties() {
		Map<String, Object> properties = new HashMap<>();
		properties.put("name", this.name);
		properties.put("named", this.named);
		properties.put("aliases", List.copyOf(this.aliases));
		properties.put("ties", this.ties.stream().map(Rows::key).toList());
		properties.put("count", count());
		properties.put("offsets", offsets());
		if (!this.read.isEmpty()) {
			properties.put("read", this.read.stream().map(Participant::id).toList());
			properties.put("parts", this.read.stream().map(ReadParticipants::text).toList());
		}
		return properties;
	}

	List<Map<String, Object>> tieRows() {
		return this.ties.stream().map((tie) -> Rows.tie(this.id, tie)).toList();
	}

	List<Integer> offsets() {
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

	static EntityType type(String id) {
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
