package org.actant.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.actant.store.Graph.Work;

/**
 * The facts, matters and pairs of actors that a transaction touches, so that what is
 * worked out from evidence is worked out anew for those and for nothing else.
 */
final class Touched {

	private static final Map<String, Integer> RANK = Map.of("DAY", 0, "SPAN", 1, "MONTH", 2, "YEAR", 3);

	private final Set<String> facts = new LinkedHashSet<>();

	private final Set<String> matters = new LinkedHashSet<>();

	private final Set<Map<String, Object>> pairs = new LinkedHashSet<>();

	private Touched() {
	}

	static Touched by(Work work, List<String> documents) {
		Touched touched = new Touched();
		touched.addDocuments(work, documents);
		return touched;
	}

	void addDocuments(Work work, Collection<String> documents) {
		if (documents.isEmpty()) {
			return;
		}
		work.run("load/touched", Map.of("documents", List.copyOf(documents))).forEach((row) -> {
			this.facts.add(row.get("id").asString());
			this.matters.add(row.get("matter").asString());
		});
		addPairs(work);
	}

	static Touched facts(Work work, Collection<String> facts) {
		Touched touched = new Touched();
		work.run("load/matters", Map.of("facts", List.copyOf(facts))).forEach((row) -> {
			touched.facts.add(row.get("id").asString());
			touched.matters.add(row.get("matter").asString());
		});
		touched.addPairs(work);
		return touched;
	}

	void addFacts(Work work, List<Map<String, Object>> rows) {
		for (Map<String, Object> row : rows) {
			this.facts.add(String.valueOf(row.get("id")));
			this.matters.add(String.valueOf(row.get("matter")));
		}
		addPairs(work);
	}

	void refresh(Work work) {
		Map<String, Object> touched = Map.of("facts", List.copyOf(this.facts));
		Map<String, Long> before = participants(work, touched);
		work.run("load/remove-unsupported-facts", touched);
		work.run("load/refresh-facts", Map.of("facts", List.copyOf(this.facts), "rank", RANK));
		work.run("load/remove-unsupported-roles", touched);
		work.run("load/refresh-roles", touched);
		count(work, before, participants(work, touched));
		work.run("load/refresh-claims", touched);
		work.run("load/settle-facts", touched);
		work.run("load/refresh-contested", Map.of("matters", List.copyOf(this.matters)));
		addPairs(work);
		work.run("load/refresh-links", Map.of("pairs", List.copyOf(this.pairs)));
	}

	private static Map<String, Long> participants(Work work, Map<String, Object> facts) {
		Map<String, Long> participants = new TreeMap<>();
		work.run("load/participants", facts)
			.forEach((row) -> participants.put(row.get("entity").asString(), row.get("facts").asLong()));
		return participants;
	}

	/** Keeps with entities in how many facts they take part. */
	private static void count(Work work, Map<String, Long> before, Map<String, Long> after) {
		Map<String, Long> changes = new TreeMap<>(after);
		before.forEach((entity, facts) -> changes.merge(entity, -facts, Long::sum));
		changes.values().removeIf((change) -> change == 0);
		List<Map<String, Object>> rows = new ArrayList<>();
		changes.forEach((entity, change) -> rows.add(Map.of("entity", entity, "change", change)));
		work.run("load/count-facts", Map.of("changes", rows));
	}

	private void addPairs(Work work) {
		work.run("load/pairs", Map.of("facts", List.copyOf(this.facts)))
			.forEach((row) -> this.pairs.add(Map.copyOf(row.asMap())));
	}

}
