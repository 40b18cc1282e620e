package org.actant.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.EntityType;
import org.actant.review.Decision.Named;
import org.jspecify.annotations.Nullable;

/**
 * What follows from all decisions that hold: for each entity as texts are read, which one
 * it counts as, everywhere and in single documents. Later decisions stand on earlier
 * ones.
 */
final class Rulebook {

	private final Map<String, Named> everywhere = new LinkedHashMap<>();

	private final Map<String, Map<String, Named>> inDocuments = new LinkedHashMap<>();

	private final Map<String, Set<String>> countingAs = new HashMap<>();

	private final Map<String, Map<String, Object>> others = new LinkedHashMap<>();

	private Rulebook() {
	}

	/** The properties of each ruling, by its key. */
	static Map<String, Map<String, Object>> of(List<Decision> inForce) {
		Rulebook book = new Rulebook();
		inForce.forEach(book::add);
		return book.rulings();
	}

	private void add(Decision decision) {
		switch (decision.kind()) {
			case MERGE -> merge(decision.subject().id(), decision.into());
			case SPLIT ->
				decision.documents().forEach((document) -> split(decision.subject().id(), document, decision.into()));
			case RENAME -> other("NAME", decision.subject().id(), "name", decision.value());
			case RETYPE -> other("TYPE", decision.subject().id(), "type", decision.value());
			case WRONG_FACT -> decision.keys().forEach((key) -> other("FACT", key, "fact", decision.subject().id()));
		}
	}

	private void merge(String from, Named into) {
		Set<String> moved = keys(from);
		moved.forEach((key) -> this.everywhere.put(key, into));
		this.countingAs.remove(from);
		this.countingAs.computeIfAbsent(into.id(), (id) -> new LinkedHashSet<>(List.of(id))).addAll(moved);
		this.inDocuments.values()
			.forEach((entities) -> entities.replaceAll((key, counts) -> counts.id().equals(from) ? into : counts));
	}

	private void split(String entity, String document, Named into) {
		Map<String, Named> entities = this.inDocuments.computeIfAbsent(document, (id) -> new LinkedHashMap<>());
		entities.replaceAll((key, counts) -> counts.id().equals(entity) ? into : counts);
		keys(entity).forEach((key) -> entities.putIfAbsent(key, into));
	}

	private Set<String> keys(String entity) {
		return this.countingAs.getOrDefault(entity, Set.of(entity));
	}

	private void other(String kind, String id, String property, @Nullable String value) {
		Map<String, Object> ruling = new HashMap<>(Map.of("key", kind + " " + id, "kind", kind, "id", id));
		if (value != null) {
			ruling.put(property, value);
		}
		this.others.put(kind + " " + id, ruling);
	}

	private Map<String, Map<String, Object>> rulings() {
		Map<String, Map<String, Object>> rulings = new LinkedHashMap<>(this.others);
		this.everywhere.forEach((key, counts) -> put(rulings, key, null, counts));
		this.inDocuments.forEach((document, entities) -> entities.forEach((key, counts) -> {
			Named otherwise = this.everywhere.get(key);
			if (!counts.id().equals((otherwise != null) ? otherwise.id() : key)) {
				put(rulings, key, document, counts);
			}
		}));
		return rulings;
	}

	private static void put(Map<String, Map<String, Object>> rulings, String id, @Nullable String document,
			Named counts) {
		String key = "ENTITY " + id + ((document != null) ? " " + document : "");
		EntityType type = (counts.type() != null) ? counts.type() : EntityType.THING;
		Map<String, Object> ruling = new HashMap<>(Map.of("key", key, "kind", "ENTITY", "id", id, "to", counts.id(),
				"name", counts.name(), "type", type.name()));
		if (document != null) {
			ruling.put("document", document);
		}
		rulings.put(key, ruling);
	}

}
