package org.actant.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.actant.model.EntityType;
import org.actant.model.Stance;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads entities. Maps by id hold no entry for unknown ids. */
@Component
public class Entities {

	/** Documents of an entity that are looked at for whom they mention besides. */
	static final int MOST_CO_DOCUMENTS = 2_000;

	private static final String NEIGHBOURS = "neighbours";

	private static final String CLAIMS = "claims";

	private static final int MOST_TIES = 100;

	private final Graph graph;

	private final EntityRepository byId;

	Entities(Graph graph, EntityRepository byId) {
		this.graph = graph;
		this.byId = byId;
	}

	/**
	 * @param id an entity's id
	 * @return the entity
	 */
	public Optional<EntityNode> entity(String id) {
		return this.byId.findById(id);
	}

	/**
	 * @param question which entities
	 * @param sort what they are sorted by, or null for the best matches of a search, else
	 * by name
	 * @param request which page
	 * @return the page
	 */
	public Connection<EntityNode> entities(EntityQuestion question, @Nullable EntitySort sort, PageRequest request) {
		@Nullable String words = (question.search() != null) ? Words.names(question.search()) : null;
		EntitySort wanted = (sort != null) ? sort : ((words != null) ? EntitySort.BEST : EntitySort.NAME);
		if (words == null && wanted.by() == EntitySort.Field.RELEVANCE) {
			throw QueryException.relevanceWithoutSearch();
		}
		return NodeSearch.entities(words, wanted, question.conditions()).read(this.graph, request, EntityNode::of);
	}

	/**
	 * @param entities ids of entities
	 * @return the standing ties of each
	 */
	public Map<String, List<TieNode>> ties(Collection<String> entities) {
		Map<String, Object> parameters = Map.of("entities", List.copyOf(entities), "limit", MOST_TIES);
		return this.graph
			.read("query/ties", parameters, (row) -> Map.entry(row.get("entity").asString(), TieNode.of(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * @param entities ids of entities
	 * @param filter which links
	 * @param request which page of each
	 * @return whom each acts on and who acts on it
	 */
	public Map<String, Connection<NeighbourNode>> neighbours(Collection<String> entities, NeighbourFilter filter,
			PageRequest request) {
		Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), NEIGHBOURS, 2);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("entities", List.copyOf(entities));
		parameters.put("links", filter.links());
		parameters.put("direction", (filter.direction() != null) ? filter.direction().name() : null);
		parameters.put("generic", filter.generic());
		parameters.put("afterFacts", (after != null) ? after.number(0) : null);
		parameters.put("afterKey", (after != null) ? after.value(1) : null);
		parameters.put("limit", request.limit());
		return this.graph
			.read("query/neighbours", parameters, (row) -> Map.entry(row.get("entity").asString(),
					Connection.of(request, row.get("neighbours").asList(NeighbourNode::of), row.get("total").asInt(),
							(neighbour) -> Cursor.of(NEIGHBOURS, neighbour.facts(), neighbour.key()))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * @param entities ids of entities
	 * @param generic whether unnamed things count
	 * @param first how many of each at most
	 * @return the entities that the newest documents with each also mention, the most
	 * often first
	 */
	public Map<String, List<CoMentionNode>> coMentions(Collection<String> entities, boolean generic, int first) {
		Map<String, Object> parameters = Map.of("entities", List.copyOf(entities), "newest", MOST_CO_DOCUMENTS,
				"generic", generic, "limit", new PageRequest(first, null, false).first());
		return this.graph
			.read("query/co-mentions", parameters,
					(row) -> Map.entry(row.get("entity").asString(), row.get("found").asList(CoMentionNode::of)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * @param sources ids of entities
	 * @param filter which claims
	 * @param request which page of each
	 * @return what each says or denies, the newest first
	 */
	public Map<String, Connection<ClaimNode>> claims(Collection<String> sources, ClaimsWanted filter,
			PageRequest request) {
		Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), CLAIMS, 2);
		Map<String, @Nullable Object> parameters = new HashMap<>(
				((filter.between() != null) ? filter.between() : new Period(null, null)).parameters());
		parameters.put("sources", List.copyOf(sources));
		parameters.put("stance", (filter.stance() != null) ? filter.stance().name() : null);
		parameters.put("about", filter.about());
		parameters.put("afterDay", (after != null) ? after.day(0) : null);
		parameters.put("afterKey", (after != null) ? after.value(1) : null);
		parameters.put("limit", request.limit());
		return this.graph
			.read("query/claims-of", parameters,
					(row) -> Map.entry(row.get("entity").asString(),
							Connection.of(request, row.get("claims").asList(ClaimNode::of), row.get("total").asInt(),
									(claim) -> Cursor.of(CLAIMS, claim.fact().day(), claim.key()))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Which claims; null stands for any.
	 *
	 * @param stance whether the source says that it is so
	 * @param about id of an entity that takes part in the fact
	 * @param between days of the facts
	 */
	public record ClaimsWanted(@Nullable Stance stance, @Nullable String about, @Nullable Period between) {
	}

	/**
	 * Which links between actors.
	 *
	 * @param links only these relationships, or null for all
	 * @param direction only this direction, or null for both
	 * @param generic whether links to unnamed things count
	 */
	public record NeighbourFilter(@Nullable List<String> links, @Nullable Direction direction, boolean generic) {
	}

	/**
	 * Which entities.
	 *
	 * @param search words of a name or alias, or null for any
	 * @param types only these, or null for all
	 * @param generic whether unnamed things count; they do where the types ask for them
	 * @param filter what they must be, or null for anything
	 */
	public record EntityQuestion(@Nullable String search, @Nullable List<EntityType> types, boolean generic,
			@Nullable EntityFilter filter) {

		Filter conditions() {
			boolean things = this.generic || (this.types != null && !this.types.isEmpty());
			return new Conditions().oneOf("type", this.types)
				.test("generic", Filter.Operator.EQ, things ? null : false)
				.and((this.filter != null) ? this.filter.filter() : Filter.ANYTHING)
				.all();
		}

	}

}
