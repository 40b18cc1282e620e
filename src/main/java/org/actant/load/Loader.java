package org.actant.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
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

	private final List<Consumer<LoadReport>> listeners = new CopyOnWriteArrayList<>();

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
	 * @param listener is told what became of each batch after it was written, on the
	 * thread that wrote it
	 */
	public void tell(Consumer<LoadReport> listener) {
		this.listeners.add(listener);
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
			LoadReport loaded = loadOrSplit(batch);
			this.listeners.forEach((listener) -> listener.accept(loaded));
			report = report.and(loaded);
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
			lift(work, known, List.of());
			Touched touched = Touched.by(work, known);
			Dispatches dispatches = new Dispatches();
			dispatches.addKnown(work, known);
			Set<String> entities = takeBack(work, known);
			work.run("load/remove-documents", Map.of("documents", known));
			touched.addDocuments(work, dispatches.write(work, known));
			touched.refresh(work);
			removeUnmentioned(work, entities);
			keepUp(work, entities);
			settle(work, entities);
			return known.size();
		});
	}

	/**
	 * Holds documents that new decisions bear on (marked {@code Stale}) against those
	 * decisions, a batch a transaction. What a run that broke off left is done by the
	 * next.
	 * @return how many documents were held against them
	 */
	public int reread() {
		int done = 0;
		while (true) {
			List<String> stale = this.graph.read("load/stale", Map.of("limit", MOST_DOCUMENTS),
					(row) -> row.get("id").asString());
			if (stale.isEmpty()) {
				return done;
			}
			this.graph.write((work) -> reread(work, stale));
			done += stale.size();
		}
	}

	private static int reread(Work work, List<String> documents) {
		Map<String, Object> parameters = Map.of("documents", documents);
		work.run("load/fresh", parameters);
		lift(work, documents, List.of());
		List<Rows> read = Rows.read(documents, work.run("load/read-mentions", parameters),
				work.run("load/read-evidence", parameters));
		List<Rows> joined = joined(work, read);
		lift(work, List.of(), joined);
		replace(work, joined, documents, Set.of());
		return read.size();
	}

	/**
	 * Holds entities and facts against decisions about their names and types and about
	 * their being wrong.
	 * @param work the transaction that made the decisions
	 * @param entities ids of entities; unknown ones are passed over
	 * @param facts ids of facts; unknown ones are passed over
	 */
	public static void settle(Work work, Collection<String> entities, Collection<String> facts) {
		work.run("load/lift-facts", Map.of("documents", List.of(), "facts", List.copyOf(facts)));
		work.run("load/lift-entities",
				Map.of("documents", List.of(), "entities", List.copyOf(entities), "labels", Rows.LABELS));
		if (!facts.isEmpty()) {
			Touched.facts(work, facts).refresh(work);
		}
		settle(work, Set.copyOf(entities));
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
		long epoch = epoch();
		LoadReport report = this.graph.write((work) -> write(work, different));
		if (epoch() != epoch) {
			// A decision came into force while this was written and may have missed it.
			this.graph.write((work) -> work.run("load/mark-stale", Map.of("documents", ids(different))));
			reread();
		}
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

		List<Rows> joined = joined(work, all);
		lift(work, ids(changed), joined);
		Dispatches dispatches = new Dispatches();
		dispatches.addKnown(work, ids(changed));
		work.run("load/documents", Map.of("documents", Rows.documents(joined)));
		dispatches.addWritten(work, joined);
		replace(work, joined, ids(changed), dispatches.write(work, List.of()));
		return new LoadReport(ids(fresh), ids(changed), ids(same), Map.of());
	}

	/**
	 * Writes what documents tell, in place of what those of them told that are known
	 * already; what rests on documents that now count as another publisher's is worked
	 * out anew.
	 */
	private static void replace(Work work, List<Rows> batch, List<String> known, Set<String> elsewhere) {
		Touched touched = Touched.by(work, known);
		touched.addDocuments(work, elsewhere);
		touched.addFacts(work, Rows.facts(batch));
		Set<String> entities = takeBack(work, known);
		create(work, batch);
		touched.refresh(work);
		removeUnmentioned(work, entities);
		entities.addAll(Rows.entityIds(batch));
		keepUp(work, entities);
		settle(work, entities);
	}

	private static List<Rows> joined(Work work, List<Rows> batch) {
		Rulings rulings = Rulings.on(work, batch);
		return batch.stream().map((rows) -> rows.joined(rulings)).toList();
	}

	/**
	 * Decisions about names, types and facts stand back while what they rest on changes.
	 */
	private static void lift(Work work, List<String> known, List<Rows> batch) {
		work.run("load/lift-facts", Map.of("documents", known, "facts", Rows.factIds(batch)));
		work.run("load/lift-entities",
				Map.of("documents", known, "entities", Rows.entityIds(batch), "labels", Rows.LABELS));
	}

	private static void settle(Work work, Set<String> entities) {
		work.run("load/settle-entities", Map.of("entities", List.copyOf(entities), "labels", Rows.LABELS));
	}

	private long epoch() {
		return this.graph.read("load/epoch", Map.of(), (row) -> row.get("epoch").asLong()).getFirst();
	}

	private static void create(Work work, List<Rows> batch) {
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
			.collect(Collectors.toCollection(HashSet::new));
	}

	private static void removeUnmentioned(Work work, Set<String> entities) {
		work.run("load/remove-unmentioned-entities", Map.of("entities", List.copyOf(entities)));
	}

	/**
	 * What is kept of entities that came, went or are mentioned otherwise. In the order
	 * of their ids, so that two loaders do not wait for each other.
	 */
	private static void keepUp(Work work, Set<String> entities) {
		List<String> ids = entities.stream().sorted().toList();
		work.run("load/count-documents", Map.of("entities", ids));
		work.run("load/refresh-waiting", Map.of("decisions", List.of(), "entities", ids));
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
