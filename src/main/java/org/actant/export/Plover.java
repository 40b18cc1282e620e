package org.actant.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One event a line in the fields that PLOVER and POLECAT have: type and mode, day, actors
 * and recipients with their countries, place, source. Facts of Actant's own types carry
 * them as they are.
 *
 * @see <a href="https://osf.io/preprints/osf/rm5dw">PLOVER and POLECAT: A New Political
 * Event Ontology and Dataset</a>
 */
final class Plover {

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
		Map<String, @Nullable Object> event = new LinkedHashMap<>();
		event.put("id", row.get("id"));
		event.put("event_type", fact.get("type"));
		event.put("event_mode", fact.get("mode"));
		event.put("predicate", fact.get("predicate"));
		event.put("polarity", fact.get("polarity"));
		event.put("modality", fact.get("modality"));
		event.put("date", (fact.get("time") != null) ? fact.get("time") : fact.get("day"));
		event.put("date_end", fact.get("timeEnd"));
		event.put("date_precision", fact.get("timePrecision"));
		event.put("actor", players(roles, List.of("AGENT")));
		event.put("recipient", players(roles, List.of("RECIPIENT", "THEME")));
		event.put("placename", players(roles, List.of("PLACE", "DESTINATION", "ORIGIN")));
		event.put("instrument", players(roles, List.of("INSTRUMENT")));
		event.put("topic", players(roles, List.of("TOPIC")));
		event.put("contested", fact.get("contested"));
		event.put("confidence", fact.get("confidence"));
		event.put("publishers", fact.get("publishers"));
		event.put("source", Selection.maps(row.get("evidence")).stream().map(Plover::source).toList());
		return event;
	}

	private static List<Map<String, @Nullable Object>> players(List<Map<String, Object>> roles, List<String> parts) {
		return roles.stream()
			.filter((role) -> parts.contains(String.valueOf(role.get("role"))))
			.map(Plover::player)
			.toList();
	}

	private static Map<String, @Nullable Object> player(Map<String, Object> role) {
		String id = String.valueOf(role.get("entity"));
		Map<String, @Nullable Object> player = new LinkedHashMap<>();
		player.put("name", role.get("name"));
		player.put("id", id);
		player.put("kind", role.get("type"));
		player.put("country", id.startsWith("country:") ? id.substring("country:".length()) : null);
		player.put("text", role.get("text"));
		return player;
	}

	private static Map<String, @Nullable Object> source(Map<String, Object> piece) {
		Map<String, @Nullable Object> source = new LinkedHashMap<>();
		for (String name : List.of("document", "publisher", "publishedAt", "url", "sentence", "start", "end")) {
			source.put(name, piece.get(name));
		}
		return source;
	}

}
