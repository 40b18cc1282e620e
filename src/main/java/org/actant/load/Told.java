package org.actant.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.actant.model.Fact;
import org.actant.model.FactType;
import org.actant.model.Modality;
import org.actant.model.Polarity;
import org.actant.model.RoleName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A place in a document that tells a fact.
 *
 * @param fact id of the fact
 * @param predicate English verb
 * @param polarity so or not so
 * @param link relationship that the predicate makes between actors
 * @param participants part and entity of each: {@code AGENT country:KP}
 * @param source id of who says so, or null
 * @param properties what else the graph keeps of it, by name; after a decision joined its
 * participants also what was read before: {@code readFact}, {@code readParticipants},
 * {@code readSource}
 */
record Told(String fact, String predicate, Polarity polarity, String link, List<String> participants,
		@Nullable String source, Map<String, Object> properties) {

	private static final String READ_FACT = "readFact";

	private static final String READ_PARTICIPANTS = "readParticipants";

	private static final String READ_SOURCE = "readSource";

	/** As it was read, whatever decisions made of it. */
	static Told read(MapAccessor fact, Map<String, Object> evidence) {
		Map<String, Object> properties = new HashMap<>(evidence);
		Object joined = properties.remove("participants");
		Object before = properties.remove(READ_PARTICIPANTS);
		Object source = properties.remove("source");
		Object sourceBefore = properties.remove(READ_SOURCE);
		Object id = properties.remove(READ_FACT);
		return new Told((id != null) ? id.toString() : fact.get("id").asString(), fact.get("predicate").asString(),
				Polarity.valueOf(fact.get("polarity").asString()), fact.get("link").asString(),
				texts((before != null) ? before : joined), text((sourceBefore != null) ? sourceBefore : source),
				properties);
	}

	/** As decisions want it. */
	Told joined(UnaryOperator<String> entities) {
		List<String> others = this.participants.stream().map((participant) -> joined(participant, entities)).toList();
		String from = (this.source == null) ? null : entities.apply(this.source);
		boolean same = others.equals(this.participants);
		if (same && java.util.Objects.equals(from, this.source)) {
			return this;
		}
		Map<String, Object> properties = new HashMap<>(this.properties);
		properties.put(READ_FACT, this.fact);
		properties.put(READ_PARTICIPANTS, this.participants);
		if (this.source != null) {
			properties.put(READ_SOURCE, this.source);
		}
		return new Told(same ? this.fact : id(others), this.predicate, this.polarity, this.link, others, from,
				properties);
	}

	private static String joined(String participant, UnaryOperator<String> entities) {
		return role(participant) + " " + entities.apply(entity(participant));
	}

	private String id(List<String> participants) {
		List<String> heads = texts(this.properties.getOrDefault("heads", List.of()));
		Set<String> distinct = new LinkedHashSet<>();
		for (int i = 0; i < participants.size(); i++) {
			String entity = entity(participants.get(i));
			RoleName role = RoleName.valueOf(role(participants.get(i)));
			boolean moved = !participants.get(i).equals(this.participants.get(i));
			boolean thing = entity.startsWith("thing:");
			String head = moved ? entity.substring(entity.indexOf(':') + 1) : heads.get(i);
			distinct.add(Fact.participant(role, thing ? null : entity, head));
		}
		return Fact.id(this.predicate, FactType.valueOf(String.valueOf(this.properties.get("type"))), this.polarity,
				Modality.valueOf(String.valueOf(this.properties.get("modality"))), distinct);
	}

	Map<String, Object> factRow() {
		String matter = matter();
		return Map.of("id", this.fact, "matter", matter, "properties", Map.of("predicate", this.predicate, "polarity",
				this.polarity.name(), "link", this.link, "matter", matter));
	}

	/** What a fact is about, whether told as so or as not so, as real or as planned. */
	private String matter() {
		String essential = this.participants.stream()
			.filter((participant) -> !circumstance(RoleName.valueOf(role(participant))))
			.distinct()
			.sorted()
			.collect(Collectors.joining("\n"));
		return essential.isEmpty() ? this.fact : Digests.sha256(this.predicate + "\n" + essential);
	}

	private static boolean circumstance(RoleName name) {
		return name == RoleName.PLACE || name == RoleName.INSTRUMENT || name == RoleName.TIME;
	}

	Map<String, Object> evidenceRow(String document) {
		Map<String, Object> all = new HashMap<>(this.properties);
		all.put("participants", this.participants);
		if (this.source != null) {
			all.put("source", this.source);
		}
		return Map.of("fact", this.fact, "document", document, "properties", all);
	}

	private static String role(String participant) {
		return participant.substring(0, participant.indexOf(' '));
	}

	private static String entity(String participant) {
		return participant.substring(participant.indexOf(' ') + 1);
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value == null) ? null : value.toString();
	}

	private static List<String> texts(@Nullable Object value) {
		List<String> texts = new ArrayList<>();
		if (value instanceof List<?> list) {
			list.forEach((part) -> texts.add(String.valueOf(part)));
		}
		return texts;
	}

}
