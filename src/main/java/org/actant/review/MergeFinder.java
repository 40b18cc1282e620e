package org.actant.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.actant.model.DecisionKind;
import org.actant.model.DecisionState;
import org.actant.model.EntityType;
import org.actant.model.ReasonCode;
import org.actant.review.Decision.Named;
import org.actant.store.Graph;
import org.neo4j.driver.Record;

/**
 * Looks for pairs of entities that may be one: same name, other spelling or script,
 * surname and initial, name with parts left out, acronym and expansion. Common dealings
 * speak for a pair, a document that mentions both speaks against it (but for acronyms,
 * which writers give beside the name). It only proposes; people judge. What was proposed
 * or judged before is never proposed again.
 */
public final class MergeFinder {

	private static final List<String> TYPES = List
		.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.EVENT, EntityType.PRODUCT)
		.stream()
		.map(EntityType::name)
		.toList();

	private static final int PAGE = 5_000;

	private static final int BATCH = 250;

	private static final int UNSEEN = 500;

	/** A key that more entities share tells nothing. */
	private static final int MOST_ALIKE = 40;

	private static final int MOST_NEIGHBOURS = 200;

	private static final double PROPOSED_FROM = 0.5;

	private static final double A_NEIGHBOUR = 0.1;

	private static final double MOST_FOR_NEIGHBOURS = 0.25;

	private static final double TOGETHER = 0.3;

	private static final double ACRONYM_TOGETHER = 0.15;

	private static final Who PROGRAM = new Who("actant", null);

	private final Graph graph;

	/**
	 * @param graph where to look
	 */
	public MergeFinder(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Looks at all actors, whose names are held in memory meanwhile.
	 * @return how many pairs were proposed
	 */
	public int find() {
		return proposeAll(pairs());
	}

	/**
	 * Looks at the actors that documents mention, and at those whose names are like
	 * theirs.
	 * @param documents ids of documents
	 * @return how many pairs were proposed
	 */
	public int findAround(Collection<String> documents) {
		return findAround(this.graph.read("review/names-mentioned",
				Map.of("documents", List.copyOf(documents), "types", TYPES), Candidate::of));
	}

	/**
	 * Looks at some actors that it never looked at before, as there are in a graph of an
	 * older version of the program.
	 * @param after id of the last one that was looked at, or empty
	 * @return id of the last one that was looked at now, or empty where there are no more
	 */
	public String findAroundUnseen(String after) {
		List<Candidate> unseen = this.graph.read("review/names-unseen",
				Map.of("types", TYPES, "after", after, "limit", UNSEEN), Candidate::of);
		findAround(unseen);
		return unseen.isEmpty() ? "" : unseen.getLast().id();
	}

	private int findAround(List<Candidate> touched) {
		if (touched.isEmpty()) {
			return 0;
		}
		Map<String, Set<String>> keys = new HashMap<>();
		touched.forEach((candidate) -> keys.put(candidate.id(), digests(candidate)));
		List<Map<String, Object>> rows = new ArrayList<>();
		keys.forEach((id, own) -> rows.add(Map.of("id", id, "keys", List.copyOf(own))));
		this.graph.write((work) -> work.run("review/put-name-keys", Map.of("rows", rows)));
		Map<String, Candidate> known = new HashMap<>();
		touched.forEach((candidate) -> known.put(candidate.id(), candidate));
		List<List<String>> alike = this.graph.read("review/names-alike",
				Map.of("keys", keys.values().stream().flatMap(Set::stream).distinct().toList(), "most", MOST_ALIKE),
				(row) -> row.get("ids").asList((id) -> id.asString()));
		Set<String> others = alike.stream().flatMap(List::stream).collect(Collectors.toSet());
		others.removeAll(known.keySet());
		this.graph.read("review/names-by-id", Map.of("ids", List.copyOf(others), "types", TYPES), Candidate::of)
			.forEach((candidate) -> known.put(candidate.id(), candidate));
		Map<String, Pair> pairs = new LinkedHashMap<>();
		alike.forEach((ids) -> compare(ids.stream().map(known::get).filter(Objects::nonNull).toList(), pairs));
		pairs.values().removeIf((pair) -> others.contains(pair.left().id()) && others.contains(pair.right().id()));
		return proposeAll(pairs);
	}

	/** Keys as single words of a fixed length. */
	private static Set<String> digests(Candidate candidate) {
		return candidate.keys()
			.stream()
			.map((key) -> Reviews.id("key", List.of(key)).substring("key:".length()))
			.collect(Collectors.toSet());
	}

	private int proposeAll(Map<String, Pair> found) {
		if (found.isEmpty()) {
			return 0;
		}
		Set<Set<String>> judged = new HashSet<>(this.graph.read("review/judged-merges", Map.of(), (row) -> Set
			.copyOf(List.of(row.get("left").asString(), row.get("right").asString()).stream().distinct().toList())));
		List<Pair> pairs = new ArrayList<>(found.values());
		pairs.removeIf((pair) -> judged.contains(Set.of(pair.left().id(), pair.right().id())));
		return proposeNew(pairs);
	}

	private int proposeNew(List<Pair> pairs) {
		int found = 0;
		for (int at = 0; at < pairs.size(); at += BATCH) {
			found += propose(pairs.subList(at, Math.min(pairs.size(), at + BATCH)));
		}
		return found;
	}

	private Map<String, Pair> pairs() {
		Map<String, List<Candidate>> alike = new HashMap<>();
		String after = "";
		List<Candidate> page;
		do {
			page = this.graph.read("review/names", Map.of("types", TYPES, "after", after, "limit", PAGE),
					Candidate::of);
			page.forEach((candidate) -> candidate.keys()
				.forEach((key) -> alike.computeIfAbsent(key, (any) -> new ArrayList<>(2)).add(candidate)));
			after = page.isEmpty() ? after : page.getLast().id();
		}
		while (page.size() == PAGE);
		Map<String, Pair> pairs = new LinkedHashMap<>();
		alike.values()
			.stream()
			.filter((block) -> block.size() > 1 && block.size() <= MOST_ALIKE)
			.forEach((block) -> compare(block, pairs));
		return pairs;
	}

	private static void compare(List<Candidate> block, Map<String, Pair> pairs) {
		for (Candidate left : block) {
			for (Candidate right : block) {
				boolean once = left.id().compareTo(right.id()) < 0 && left.type() == right.type();
				if (once && !(left.registered() && right.registered())
						&& !pairs.containsKey(left.id() + "\n" + right.id())) {
					Likeness.ofNames(left, right)
						.ifPresent((reason) -> pairs.put(left.id() + "\n" + right.id(), new Pair(left, right, reason)));
				}
			}
		}
	}

	private int propose(List<Pair> pairs) {
		Map<String, Pair> byKey = new HashMap<>();
		pairs.forEach((pair) -> byKey.put(pair.left().id() + "\n" + pair.right().id(), pair));
		List<Map<String, Object>> rows = this.graph.read("review/pair-evidence",
				Map.of("pairs", pairs.stream().map(Pair::row).toList(), "most", MOST_NEIGHBOURS), (row) -> {
					Pair pair = byKey.get(row.get("left").asString() + "\n" + row.get("right").asString());
					return (pair == null) ? Map.<String, Object>of() : proposal(pair, row);
				});
		List<Map<String, Object>> proposed = rows.stream().filter((row) -> !row.isEmpty()).toList();
		if (proposed.isEmpty()) {
			return 0;
		}
		return this.graph.write((work) -> {
			Set<Object> known = new HashSet<>();
			work.run("review/known", Map.of("ids", proposed.stream().map((row) -> row.get("id")).toList()))
				.forEach((row) -> known.add(row.get("id").asString()));
			List<Map<String, Object>> fresh = proposed.stream()
				.filter((row) -> !known.contains(row.get("id")))
				.toList();
			Reviews.put(work, fresh);
			return fresh.size();
		});
	}

	private static Map<String, Object> proposal(Pair pair, Record evidence) {
		List<Likeness> reasons = new ArrayList<>(List.of(pair.likeness()));
		List<String> shared = evidence.get("shared").asList((name) -> name.asString());
		if (!shared.isEmpty()) {
			reasons.add(new Likeness(ReasonCode.SHARED_NEIGHBOURS,
					String.join(", ", shared.stream().sorted().limit(5).toList()),
					Math.min(MOST_FOR_NEIGHBOURS, A_NEIGHBOUR * shared.size())));
		}
		if (evidence.get("together").asBoolean()) {
			boolean acronym = pair.likeness().code() == ReasonCode.ACRONYM;
			reasons.add(new Likeness(ReasonCode.BOTH_IN_ONE_DOCUMENT, "", acronym ? ACRONYM_TOGETHER : -TOGETHER));
		}
		double score = Math.min(0.99, reasons.stream().mapToDouble(Likeness::weight).sum());
		if (score < PROPOSED_FROM) {
			return Map.of();
		}
		boolean leftStays = evidence.get("leftDocuments").asInt() >= evidence.get("rightDocuments").asInt();
		Candidate from = leftStays ? pair.right() : pair.left();
		Candidate into = leftStays ? pair.left() : pair.right();
		String id = Reviews.id("merge", List.copyOf(new TreeSet<>(List.of(from.id(), into.id()))));
		Decision decision = new Decision(id, DecisionKind.MERGE, DecisionState.PROPOSED, named(from), named(into),
				List.of(), List.of(), null);
		List<String> lines = reasons.stream()
			.sorted(Comparator.comparingDouble(Likeness::weight).reversed())
			.map(Likeness::line)
			.toList();
		return Reviews.row(decision, DecisionState.PROPOSED, PROGRAM, Map.of("score", score, "reasons", lines));
	}

	private static Named named(Candidate candidate) {
		return new Named(candidate.id(), candidate.name(), candidate.type());
	}

	/**
	 * Two entities that may be one.
	 *
	 * @param left the one whose id comes first
	 * @param right the other
	 * @param likeness what their names say
	 */
	private record Pair(Candidate left, Candidate right, Likeness likeness) {

		Map<String, String> row() {
			return Map.of("left", this.left.id(), "right", this.right.id());
		}

	}

}
