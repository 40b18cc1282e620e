package org.actant.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.actant.model.Extraction;
import org.actant.store.Graph;
import org.actant.store.Graph.Work;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;

/**
 * Writes extractions into the graph. Loading the same again changes nothing; a document
 * whose text or reading has changed is replaced; withdrawing a document takes back
 * exactly what only it supported. What documents say is kept on the relationships
 * {@code EVIDENCED_BY} and {@code MENTIONS}; participants, sources, contested facts and
 * links between actors are worked out from those for whatever a batch touches, so the
 * order of loading does not matter. Safe for use by many threads and processes.
 */
public final class Loader {

	private static final int MOST_DOCUMENTS = 64;

	private static final int MOST_FACTS = 4_000;

	private static final int MOST_CHARACTERS = 8_000_000;

	private final Graph graph;

	private final Function<Extraction, Rows> rows;

	/**
	 * @param graph where to load
	 * @param linkTypes names the links between actors
	 * @param version version of the program, kept with each piece of evidence
	 */
	public Loader(Graph graph, LinkTypes linkTypes, String version) {
		this.graph = graph;
		this.rows = (extraction) -> Rows.of(extraction, linkTypes, version);
	}

	/**
	 * Loads extractions in batches, each a transaction. A document that the database
	 * refuses does not keep the others from being loaded. Of two extractions with one
	 * document id the last counts.
	 * @param extractions what was read
	 * @return what became of each document
	 */
	public LoadReport load(List<Extraction> extractions) {
		LoadReport report = LoadReport.NONE;
		for (List<Rows> batch : batches(extractions)) {
			report = report.and(loadOrSplit(batch));
		}
		return report;
	}

	/**
	 * Takes documents back.
	 * @param documents ids of documents; unknown ones are passed over
	 * @return how many documents were taken back
	 */
	public int withdraw(Collection<String> documents) {
		List<String> ids = List.copyOf(new LinkedHashSet<>(documents));
		return this.graph.write((work) -> {
			List<String> known = known(work, "load/known", ids).keySet().stream().toList();
			Touched touched = Touched.by(work, known);
			Set<String> entities = takeBack(work, known);
			work.run("load/remove-documents", Map.of("documents", known));
			touched.refresh(work);
			removeUnmentioned(work, entities);
			return known.size();
		});
	}

	/**
	 * @return whether the graph has no document yet
	 */
	public boolean empty() {
		return this.graph.read("load/any-document", Map.of(), (row) -> row.get("id").asString()).isEmpty();
	}

	private List<List<Rows>> batches(List<Extraction> extractions) {
		Map<String, Extraction> byId = new LinkedHashMap<>();
		extractions.forEach((extraction) -> byId.put(extraction.document().id(), extraction));
		List<List<Rows>> batches = new ArrayList<>();
		List<Rows> batch = new ArrayList<>();
		int facts = 0;
		int characters = 0;
		for (Extraction extraction : byId.values()) {
			facts += extraction.facts().size();
			characters += extraction.document().text().length();
			if (!batch.isEmpty()
					&& (batch.size() == MOST_DOCUMENTS || facts > MOST_FACTS || characters > MOST_CHARACTERS)) {
				batches.add(batch);
				batch = new ArrayList<>();
				facts = extraction.facts().size();
				characters = extraction.document().text().length();
			}
			batch.add(this.rows.apply(extraction));
		}
		if (!batch.isEmpty()) {
			batches.add(batch);
		}
		return batches;
	}

	private LoadReport loadOrSplit(List<Rows> batch) {
		try {
			return loadBatch(batch);
		}
		catch (ClientException | DatabaseException ex) {
			// One bad document must not take its neighbours with it.
			if (batch.size() == 1) {
				return LoadReport.failure(batch.getFirst().document(), "Neo4j refused it: " + ex.getMessage());
			}
			int half = batch.size() / 2;
			return loadOrSplit(batch.subList(0, half)).and(loadOrSplit(batch.subList(half, batch.size())));
		}
	}

	private LoadReport loadBatch(List<Rows> batch) {
		Map<String, String> seen = this.graph.write((work) -> known(work, "load/known", ids(batch)));
		List<Rows> different = batch.stream().filter((rows) -> !rows.sameAs(seen.get(rows.document()))).toList();
		if (different.isEmpty()) {
			return new LoadReport(List.of(), List.of(), ids(batch), Map.of());
		}
		LoadReport report = this.graph.write((work) -> write(work, different));
		List<Rows> same = batch.stream().filter((rows) -> !different.contains(rows)).toList();
		return report.and(new LoadReport(List.of(), List.of(), ids(same), Map.of()));
	}

	private static LoadReport write(Work work, List<Rows> batch) {
		Map<String, String> before = known(work, "load/lock", ids(batch));
		List<Rows> fresh = batch.stream().filter((rows) -> !read(before, rows)).toList();
		List<Rows> changed = batch.stream()
			.filter((rows) -> !fresh.contains(rows) && !rows.sameAs(before.get(rows.document())))
			.toList();
		List<Rows> same = batch.stream().filter((rows) -> !fresh.contains(rows) && !changed.contains(rows)).toList();
		List<Rows> all = new ArrayList<>(fresh);
		all.addAll(changed);

		Touched touched = Touched.by(work, ids(changed));
		touched.addFacts(work, Rows.facts(all));
		Set<String> entities = takeBack(work, ids(changed));
		create(work, all);
		touched.refresh(work);
		removeUnmentioned(work, entities);
		return new LoadReport(ids(fresh), ids(changed), ids(same), Map.of());
	}

	private static void create(Work work, List<Rows> batch) {
		work.run("load/documents", Map.of("documents", Rows.documents(batch)));
		work.run("load/entities", Map.of("entities", Rows.entities(batch), "labels", Rows.LABELS));
		work.run("load/mentions", Map.of("mentions", Rows.mentions(batch)));
		work.run("load/ties", Map.of("ties", Rows.ties(batch)));
		work.run("load/facts", Map.of("facts", Rows.facts(batch)));
		work.run("load/evidence", Map.of("evidence", Rows.evidence(batch)));
	}

	private static Set<String> takeBack(Work work, List<String> documents) {
		Map<String, Object> parameters = Map.of("documents", documents);
		work.run("load/withdraw-evidence", parameters);
		work.run("load/withdraw-ties", parameters);
		return work.run("load/withdraw-mentions", parameters)
			.stream()
			.map((row) -> row.get("entity").asString())
			.collect(Collectors.toSet());
	}

	private static void removeUnmentioned(Work work, Set<String> entities) {
		work.run("load/remove-unmentioned-entities", Map.of("entities", List.copyOf(entities)));
	}

	private static Map<String, String> known(Work work, String statement, List<String> documents) {
		Map<String, String> known = new HashMap<>();
		for (Record row : work.run(statement, Map.of("documents", documents))) {
			known.put(row.get("id").asString(), row.get("extraction").asString(""));
		}
		return known;
	}

	private static boolean read(Map<String, String> known, Rows rows) {
		return !known.getOrDefault(rows.document(), "").isEmpty();
	}

	private static List<String> ids(List<Rows> batch) {
		return batch.stream().map(Rows::document).toList();
	}

}
