package org.actant.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

import org.actant.model.FactType;
import org.actant.query.QuadClass;
import org.jspecify.annotations.Nullable;

/**
 * One event a line in the fields of PLOVER's manual: day, who (source), to whom
 * (recipient), event and mode, where, the surest sentence and where it stands. What
 * PLOVER has no field for follows under names of Actant's own, and facts of Actant's own
 * types carry them as they are. What is not known is left out.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER: Political Language
 * Ontology for Verifiable Event Records</a>
 */
final class Plover {

	private static final String COUNTRY = "country:";

	private Plover() {
	}

	static long write(Selection selection, Writer writer) throws IOException {
		return selection.facts((page) -> {
			for (Map<String, Object> row : page) {
				Tables.line(writer, event(row));
			}
			return page.size();
		});
	}

	private static Map<String, Object> event(Map<String, Object> row) {
		Map<?, ?> fact = (Map<?, ?>) row.getOrDefault("fact", Map.of());
		List<Map<String, Object>> roles = Selection.maps(row.get("roles"));
		List<Map<String, Object>> evidence = Selection.maps(row.get("evidence"));
		Map<String, Object> event = new LinkedHashMap<>();
		put(event, "id", row.get("id"));
		put(event, "date", (fact.get("time") != null) ? fact.get("time") : fact.get("day"));
		put(event, "enddate", fact.get("timeEnd"));
		event.put("source", actors(roles, List.of("AGENT")));
		event.put("recipient", actors(roles, List.of("RECIPIENT", "THEME")));
		event.put("event", List.of(String.valueOf(fact.get("type"))));
		put(event, "quad_code", quad(String.valueOf(fact.get("type"))));
		put(event, "mode", (fact.get("mode") != null) ? List.of(String.valueOf(fact.get("mode"))) : null);
		List<Map<String, Object>> places = played(roles, List.of("PLACE", "DESTINATION", "ORIGIN"));
		put(event, "event_loc", places.isEmpty() ? null : location(places.getFirst()));
		event.put("event_text", evidence.stream().map((piece) -> piece.get("surface")).distinct().toList());
		evidence.stream().limit(1).forEach((surest) -> cite(event, surest));
		event.put("coder", "Actant");
		beyond(event, fact, roles);
		event.put("evidence", evidence.stream().map(Plover::piece).toList());
		return event;
	}

	/** What PLOVER has no field for. */
	private static void beyond(Map<String, Object> event, Map<?, ?> fact, List<Map<String, Object>> roles) {
		for (String name : List.of("predicate", "polarity", "modality", "timePrecision", "contested", "confidence",
				"publishers")) {
			put(event, name.equals("timePrecision") ? "date_precision" : name, fact.get(name));
		}
		event.put("places", actors(roles, List.of("PLACE", "DESTINATION", "ORIGIN")));
		event.put("instrument", actors(roles, List.of("INSTRUMENT")));
		event.put("topic", actors(roles, List.of("TOPIC")));
	}

	private static @Nullable Integer quad(String type) {
		QuadClass quad = QuadClass.of(FactType.valueOf(type));
		return (quad != null) ? quad.ordinal() + 1 : null;
	}

	private static List<Map<String, Object>> played(List<Map<String, Object>> roles, List<String> parts) {
		return roles.stream().filter((role) -> parts.contains(String.valueOf(role.get("role")))).toList();
	}

	private static List<Map<String, Object>> actors(List<Map<String, Object>> roles, List<String> parts) {
		return played(roles, parts).stream().map(Plover::actor).toList();
	}

	private static Map<String, Object> actor(Map<String, Object> role) {
		Map<String, Object> actor = new LinkedHashMap<>();
		put(actor, "code", threeLetters(role));
		put(actor, "actor_text", role.get("text"));
		put(actor, "identifier_id", role.get("entity"));
		put(actor, "identifier_text", role.get("name"));
		put(actor, "kind", role.get("type"));
		return actor;
	}

	/** As GeoNames calls what it tells of a place. */
	private static Map<String, Object> location(Map<String, Object> role) {
		Map<String, Object> location = new LinkedHashMap<>();
		put(location, "name", role.get("name"));
		put(location, "country code", twoLetters(role));
		put(location, "cc3", threeLetters(role));
		return location;
	}

	private static @Nullable String twoLetters(Map<String, Object> role) {
		String id = String.valueOf(role.get("entity"));
		String code = id.startsWith(COUNTRY) ? id.substring(COUNTRY.length()) : "";
		return code.matches("[A-Z]{2}") ? code : null;
	}

	private static @Nullable String threeLetters(Map<String, Object> role) {
		String code = twoLetters(role);
		try {
			return (code != null) ? Locale.of("", code).getISO3Country() : null;
		}
		catch (MissingResourceException ex) {
			// Codes that are used and were never allotted, as XK, have no longer form.
			return null;
		}
	}

	private static void cite(Map<String, Object> event, Map<String, Object> surest) {
		put(event, "text", surest.get("sentence"));
		Map<String, Object> text = new LinkedHashMap<>();
		put(text, "start", surest.get("sentenceStart"));
		put(text, "end", surest.get("sentenceEnd"));
		event.put("text_info", text);
		Map<String, Object> cited = new LinkedHashMap<>();
		put(cited, "citation", surest.get("document"));
		put(cited, "url", surest.get("url"));
		put(cited, "title", surest.get("title"));
		put(cited, "publication", surest.get("publisher"));
		event.put("cite_info", cited);
	}

	private static Map<String, Object> piece(Map<String, Object> evidence) {
		Map<String, Object> piece = new LinkedHashMap<>();
		for (String name : List.of("document", "publisher", "publishedAt", "url", "sentence", "start", "end")) {
			put(piece, name, evidence.get(name));
		}
		return piece;
	}

	private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
		if (value != null) {
			fields.put(name, value);
		}
	}

}
