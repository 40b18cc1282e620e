package org.actant.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Actors, facts and documents as entities of FollowTheMoney 3.8, one a line. A fact is an
 * {@code Event}; persons, bodies and states take part in it, places and things are told
 * in words, since its events know no others.
 *
 * @see <a href="https://followthemoney.tech/explorer/">The schemata of FollowTheMoney</a>
 */
final class FollowTheMoney {

	private static final Map<String, String> SCHEMATA = Map.of("PERSON", "Person", "ORGANIZATION", "Organization",
			"COUNTRY", "PublicBody", "GROUP", "LegalEntity", "PLACE", "Address", "EVENT", "Event", "PRODUCT", "Asset");

	/** What may take part in an event. */
	private static final Set<String> LEGAL = Set.of("PERSON", "ORGANIZATION", "COUNTRY", "GROUP");

	private FollowTheMoney() {
	}

	static long write(Selection selection, Writer writer) throws IOException {
		selection.documents((page) -> {
			for (Map<String, Object> row : page) {
				Tables.line(writer, document(row));
			}
			return 0;
		});
		selection.entities((page) -> {
			for (Map<String, Object> row : page) {
				if (SCHEMATA.containsKey(String.valueOf(row.get("type")))) {
					Tables.line(writer, actor(row));
				}
			}
			return 0;
		});
		return selection.facts((page) -> {
			for (Map<String, Object> row : page) {
				Tables.line(writer, event(row));
			}
			return page.size();
		});
	}

	private static Map<String, Object> document(Map<String, Object> row) {
		Map<?, ?> document = (Map<?, ?>) row.getOrDefault("document", Map.of());
		Map<String, List<String>> properties = new LinkedHashMap<>();
		Object title = document.get("title");
		add(properties, "title", title);
		add(properties, "sourceUrl", document.get("url"));
		add(properties, "publisher", document.get("publisher"));
		add(properties, "publishedAt", document.get("publishedAt"));
		add(properties, "language", "fr".equals(document.get("language")) ? "fra" : "eng");
		return entity(row.get("id"), "Article", properties);
	}

	private static Map<String, Object> actor(Map<String, Object> row) {
		Map<String, List<String>> properties = new LinkedHashMap<>();
		add(properties, "name", row.get("name"));
		if (row.get("aliases") instanceof List<?> aliases) {
			aliases.forEach((alias) -> add(properties, "alias", alias));
		}
		String id = String.valueOf(row.get("id"));
		if (id.matches("country:[A-Z]{2}")) {
			add(properties, "country", id.substring("country:".length()).toLowerCase(Locale.ROOT));
		}
		return entity(id, SCHEMATA.getOrDefault(String.valueOf(row.get("type")), "Thing"), properties);
	}

	private static Map<String, Object> event(Map<String, Object> row) {
		Map<?, ?> fact = (Map<?, ?>) row.getOrDefault("fact", Map.of());
		List<Map<String, Object>> roles = Selection.maps(row.get("roles"));
		Map<String, List<String>> properties = new LinkedHashMap<>();
		add(properties, "name", name(fact, roles));
		add(properties, "recordId", row.get("id"));
		add(properties, "startDate", fact.get("time"));
		add(properties, "endDate", fact.get("timeEnd"));
		if (fact.get("time") == null) {
			add(properties, "date", fact.get("day"));
		}
		for (String keyword : List.of("type", "mode", "polarity", "modality")) {
			add(properties, "keywords", fact.get(keyword));
		}
		for (Map<String, Object> role : roles) {
			boolean legal = LEGAL.contains(String.valueOf(role.get("type")));
			if (legal) {
				add(properties, "AGENT".equals(role.get("role")) ? "organizer" : "involved", role.get("entity"));
			}
			if (List.of("PLACE", "DESTINATION", "ORIGIN").contains(String.valueOf(role.get("role")))) {
				add(properties, "location", role.get("name"));
			}
		}
		for (Map<String, Object> piece : Selection.maps(row.get("evidence"))) {
			add(properties, "summary", piece.get("sentence"));
			add(properties, "proof", piece.get("document"));
			add(properties, "publisher", piece.get("publisher"));
			add(properties, "sourceUrl", piece.get("url"));
		}
		return entity(row.get("id"), "Event", properties);
	}

	private static String name(Map<?, ?> fact, List<Map<String, Object>> roles) {
		List<String> words = new ArrayList<>();
		roles.stream().filter((role) -> "AGENT".equals(role.get("role"))).forEach((role) -> words.add(text(role)));
		words.add(("NEGATIVE".equals(fact.get("polarity")) ? "not " : "") + fact.get("predicate"));
		roles.stream().filter((role) -> !"AGENT".equals(role.get("role"))).forEach((role) -> words.add(text(role)));
		return String.join(" · ", words);
	}

	private static String text(Map<String, Object> role) {
		return String.valueOf(role.get("name"));
	}

	private static Map<String, Object> entity(@Nullable Object id, String schema,
			Map<String, List<String>> properties) {
		Map<String, Object> entity = new LinkedHashMap<>();
		entity.put("id", String.valueOf(id));
		entity.put("schema", schema);
		entity.put("properties", properties);
		return entity;
	}

	private static void add(Map<String, List<String>> properties, String name, @Nullable Object value) {
		if (value != null && !value.toString().isEmpty()) {
			List<String> values = properties.computeIfAbsent(name, (any) -> new ArrayList<>());
			if (!values.contains(value.toString())) {
				values.add(value.toString());
			}
		}
	}

}
