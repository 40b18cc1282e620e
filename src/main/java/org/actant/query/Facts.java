package org.actant.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.actant.query.FactSearch.Anchor;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads facts. Maps by id hold no entry for unknown ids. */
@Component
public class Facts {

	/** Facts gone through in the order of days before an actor's own are looked at. */
	static final int MOST_STEPS = 5_000;

	private static final int MOST_OPPOSED = 20;

	private final Graph graph;

	private volatile @Nullable Counted counted;

	Facts(Graph graph) {
		this.graph = graph;
	}

	/**
	 * @param id a fact's id
	 * @return the fact
	 */
	public Optional<FactNode> fact(String id) {
		return this.graph.read("query/fact", Map.of("id", id), (row) -> FactNode.of(row.get("fact")))
			.stream()
			.findFirst();
	}

	/**
	 * @param filter what they must be
	 * @param sort what they are sorted by
	 * @param request which page
	 * @return the page
	 */
	public Connection<FactNode> facts(FactFilter filter, FactSort sort, PageRequest request) {
		return pages(Anchor.NONE, List.of(""), filter, sort, request).values().iterator().next();
	}

	/**
	 * @param entities ids of entities
	 * @param filter what the facts must be; its actor's roles are those of the entities
	 * @param sort what they are sorted by
	 * @param request which page of each
	 * @return the facts that each takes part in
	 */
	public Map<String, Connection<FactNode>> ofEntities(Collection<String> entities, FactFilter filter, FactSort sort,
			PageRequest request) {
		if (filter.equals(FactFilter.ANY) && sort.equals(FactSort.NEWEST)) {
			return newest(entities, request);
		}
		return pages(Anchor.ENTITY, entities, filter, sort, request);
	}

	private Map<String, Connection<FactNode>> newest(Collection<String> entities, PageRequest request) {
		Order order = FactSort.NEWEST.order(Cypher.node("Fact").named("f"));
		@Nullable Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), order.list(), 2);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("entities", List.copyOf(entities));
		parameters.put("afterDay", (after != null) ? after.day(0) : null);
		parameters.put("afterId", (after != null) ? after.value(1) : null);
		parameters.put("steps", MOST_STEPS);
		parameters.put("limit", request.limit());
		parameters.put("counted", request.total());
		return this.graph
			.read("query/newest-facts", parameters,
					(row) -> Map.entry(row.get("anchor").asString(), page(row, order, request)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * @param documents ids of documents
	 * @param filter what the facts must be
	 * @param sort what they are sorted by
	 * @param request which page of each
	 * @return the facts that each tells
	 */
	public Map<String, Connection<FactNode>> ofDocuments(Collection<String> documents, FactFilter filter, FactSort sort,
			PageRequest request) {
		return pages(Anchor.DOCUMENT, documents, filter, sort, request);
	}

	private Map<String, Connection<FactNode>> pages(Anchor on, Collection<String> anchors, FactFilter filter,
			FactSort sort, PageRequest request) {
		Order order = sort.order(Cypher.node("Fact").named("f"));
		return this.graph
			.read(FactSearch.query(on, anchors, filter, sort, request),
					(row) -> Map.entry(row.get("anchor").asString(), page(row, order, request)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Connection<FactNode> page(Record row, Order order, PageRequest request) {
		List<Found> found = row.get("facts").asList((one) -> new Found(FactNode.of(one.get("node")), one.get("key")));
		return Connection
			.of(request, found, row.get("total").asInt(), (one) -> order.cursor(one.key(), one.fact().id()))
			.map(Found::fact);
	}

	private record Found(FactNode fact, Value key) {
	}

	/**
	 * @param facts ids of facts
	 * @return the participants of each
	 */
	public Map<String, List<RoleNode>> roles(Collection<String> facts) {
		return byFact("query/roles", facts, RoleNode::of);
	}

	/**
	 * @param facts ids of facts
	 * @return who says that each is so or denies it
	 */
	public Map<String, List<ClaimNode>> claims(Collection<String> facts) {
		return byFact("query/claims", facts, ClaimNode::of);
	}

	/**
	 * @param question which claims
	 * @param request which page
	 * @return who says what and who denies it, the newest facts first
	 */
	public Connection<ClaimNode> claims(ClaimQuestion question, PageRequest request) {
		return this.graph
			.read(ClaimSearch.query(question, request),
					(row) -> Connection.of(request, row.get("rows").asList(ClaimNode::of), row.get("total").asInt(),
							ClaimSearch::cursor))
			.getFirst();
	}

	/**
	 * @param facts ids of facts
	 * @param filter what the pieces must be
	 * @param limit pieces a fact at most, from 1 to {@value PageRequest#MOST}
	 * @param after cursor of the piece before, or null for the beginning
	 * @return where documents tell each, the surest first
	 */
	public Map<String, List<EvidenceNode>> evidence(Collection<String> facts, EvidenceFilter filter, int limit,
			@Nullable String after) {
		int first = new PageRequest(limit, null, false).first();
		return this.graph
			.read(EvidenceSearch.query(facts, filter, first, after),
					(row) -> Map.entry(row.get("fact").asString(), row.get("evidence").asList(EvidenceNode::of)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * @param facts ids of facts
	 * @return the facts that tell the opposite of each
	 */
	public Map<String, List<FactNode>> opposed(Collection<String> facts) {
		return this.graph
			.read("query/opposed", Map.of("facts", List.copyOf(facts), "limit", MOST_OPPOSED),
					(row) -> Map.entry(row.get("id").asString(), row.get("opposed").asList(FactNode::of)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * @param facts ids of facts
	 * @param first publishers a fact at most
	 * @return who tells or denies each, the most first
	 */
	public Map<String, List<VoiceNode>> voices(Collection<String> facts, int first) {
		int limit = new PageRequest(first, null, false).first();
		return this.graph
			.read("query/corroboration", Map.of("facts", List.copyOf(facts), "limit", limit),
					(row) -> Map.entry(row.get("id").asString(), row.get("voices").asList(VoiceNode::of)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Counts anew only where the graph has changed since: that goes over all facts.
	 * @return how much the graph holds
	 */
	public Counts counts() {
		Map<String, Object> stamp = this.graph.read("query/stamp", Map.of(), Record::asMap).getFirst();
		Counted last = this.counted;
		if (last != null && last.stamp().equals(stamp)) {
			return last.counts();
		}
		Counts counts = this.graph.read("query/counts", Map.of(), Counts::of).getFirst();
		boolean settled = Long.valueOf(0).equals(stamp.get("stale"));
		this.counted = settled ? new Counted(stamp, counts) : null;
		return counts;
	}

	/** What was counted when the graph bore a stamp. */
	private record Counted(Map<String, Object> stamp, Counts counts) {
	}

	private <T> Map<String, List<T>> byFact(String statement, Collection<String> facts, Function<Record, T> value) {
		return this.graph
			.read(statement, Map.of("facts", List.copyOf(facts)),
					(row) -> Map.entry(row.get("id").asString(), value.apply(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
