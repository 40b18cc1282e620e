package org.actant.query;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.actant.model.DecisionKind;
import org.actant.model.DecisionState;
import org.actant.query.DecisionNode.Judgement;
import org.actant.query.QueryException.Reason;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Reads decisions and what they are about. Maps by id hold no entry for unknown ids.
 */
@Component
public class Decisions {

	private static final String PROPOSALS = "merge-proposals";

	private static final String LATEST = "decisions";

	private static final String WRONG = "wrong-facts";

	private static final int MOST_SIGHTINGS = 20;

	private static final int MOST_SORTS = 50;

	private final Graph graph;

	Decisions(Graph graph) {
		this.graph = graph;
	}

	/**
	 * @param id a decision's id
	 * @return the decision
	 */
	public Optional<DecisionNode> decision(String id) {
		return this.graph.read("query/decision", Map.of("id", id), Decisions::node).stream().findFirst();
	}

	/**
	 * @param state how they stand
	 * @param request which page
	 * @return merges, the likeliest first
	 */
	public Connection<DecisionNode> mergeProposals(DecisionState state, PageRequest request) {
		boolean waiting = state == DecisionState.PROPOSED;
		Map<String, @Nullable Object> parameters = new HashMap<>(waiting ? Map.of() : Map.of("state", state.name()));
		Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), PROPOSALS, 2);
		parameters.put("afterRank", (after != null) ? after.number(0) : null);
		parameters.put("afterId", (after != null) ? after.value(1) : null);
		return page(waiting ? "query/waiting-merges" : "query/judged-merges", parameters, request, DecisionNode::of,
				(row) -> Cursor.of(PROPOSALS, row.rank(), row.id()));
	}

	/**
	 * @param filter which ones
	 * @param request which page
	 * @return decisions, the latest first
	 */
	public Connection<DecisionNode> decisions(DecisionFilter filter, PageRequest request) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("kinds", names(filter.kinds(), DecisionKind.values()));
		parameters.put("states", names(filter.states(), DecisionState.values()));
		if (filter.about() != null) {
			parameters.put("about", filter.about());
		}
		Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), LATEST, 2);
		parameters.put("afterAt", (after != null) ? moment(after) : null);
		parameters.put("afterId", (after != null) ? after.value(1) : null);
		return page((filter.about() != null) ? "query/decisions-about" : "query/decisions", parameters, request,
				DecisionNode::of, (row) -> Cursor.of(LATEST, row.at(), row.id()));
	}

	private static ZonedDateTime moment(Cursor cursor) {
		try {
			return ZonedDateTime.parse(cursor.value(0));
		}
		catch (java.time.format.DateTimeParseException ex) {
			throw new QueryException(Reason.BAD_CURSOR,
					"\"%s\" is no cursor of decisions: give the endCursor of a page of the same list."
						.formatted(cursor.text()));
		}
	}

	/**
	 * @param request which page
	 * @return facts that were marked as wrong, the newest first
	 */
	public Connection<FactNode> wrongFacts(PageRequest request) {
		Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), WRONG, 2);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("afterDay", (after != null) ? after.day(0) : null);
		parameters.put("afterId", (after != null) ? after.value(1) : null);
		return page("query/wrong-facts", parameters, request, FactNode::of,
				(row) -> Cursor.of(WRONG, row.day(), row.id()));
	}

	/**
	 * @param facts ids of facts
	 * @return those of them that were marked as wrong
	 */
	public Set<String> wrong(Collection<String> facts) {
		return Set.copyOf(this.graph.read("query/which-wrong", Map.of("ids", List.copyOf(facts)),
				(row) -> row.get("id").asString()));
	}

	/**
	 * @param ids ids of facts, right or wrong
	 * @return the facts
	 */
	public Map<String, FactNode> facts(Collection<String> ids) {
		return byId("query/judged-facts", ids, (row) -> FactNode.of(row.get("fact")), FactNode::id);
	}

	/**
	 * @param ids ids of entities
	 * @return the entities
	 */
	public Map<String, EntityNode> entities(Collection<String> ids) {
		return byId("query/entities-by-id", ids, EntityNode::of, EntityNode::id);
	}

	/**
	 * @param decisions ids of decisions
	 * @return what was said of each, the oldest first
	 */
	public Map<String, List<Judgement>> history(Collection<String> decisions) {
		return this.graph
			.read("query/judgements", Map.of("decisions", List.copyOf(decisions)),
					(row) -> Map.entry(row.get("decision").asString(), Judgement.of(row.get("judgement"))))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * @param entities ids of entities
	 * @param limit places an entity at most, from 1 to {@value #MOST_SIGHTINGS}
	 * @return where documents mention each, the newest first
	 */
	public Map<String, List<Sighting>> sightings(Collection<String> entities, int limit) {
		if (limit < 1 || limit > MOST_SIGHTINGS) {
			throw new QueryException(Reason.BAD_PAGE_SIZE,
					"sightings gives 1 to %d places, not %d: ask for less.".formatted(MOST_SIGHTINGS, limit));
		}
		return this.graph
			.read("query/sightings", Map.of("entities", List.copyOf(entities), "limit", limit),
					(row) -> Map.entry(row.get("entity").asString(), Sighting.of(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * @return how good the facts are, by what people marked as wrong
	 */
	public Quality quality() {
		return this.graph.read("query/quality", Map.of("limit", MOST_SORTS), Quality::of).getFirst();
	}

	private <T> Map<String, T> byId(String statement, Collection<String> ids, Function<Record, T> value,
			Function<T, String> id) {
		List<String> distinct = ids.stream().distinct().toList();
		return this.graph.read(statement, Map.of("ids", distinct), value)
			.stream()
			.collect(Collectors.toMap(id, Function.identity()));
	}

	private <T> Connection<T> page(String statement, Map<String, @Nullable Object> parameters, PageRequest request,
			Function<Value, T> value, Function<T, Cursor> cursor) {
		parameters.put("limit", request.limit());
		parameters.put("counted", request.total());
		return this.graph
			.read(statement, parameters,
					(row) -> Connection.of(request, row.get("rows").asList(value), row.get("total").asInt(), cursor))
			.getFirst();
	}

	private static DecisionNode node(Record row) {
		return DecisionNode.of(row.get("decision"));
	}

	private static <E extends Enum<E>> List<String> names(@Nullable List<E> chosen, E[] all) {
		return ((chosen != null) ? chosen : List.of(all)).stream().map(Enum::name).distinct().toList();
	}

	/**
	 * Which decisions; null stands for any.
	 *
	 * @param kinds only of these kinds
	 * @param states only those that stand so
	 * @param about only those about this entity or fact
	 */
	public record DecisionFilter(@Nullable List<DecisionKind> kinds, @Nullable List<DecisionState> states,
			@Nullable String about) {
	}

}
