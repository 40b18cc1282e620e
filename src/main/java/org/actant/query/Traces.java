package org.actant.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.actant.query.BestChains.Chain;
import org.actant.query.NetworkNode.Member;
import org.actant.query.PathNode.HopNode;
import org.actant.query.PathNode.PathsNode;
import org.actant.query.QueryException.Reason;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Traces links between actors: chains, surroundings, whom actors have in common. */
@Component
public class Traces {

	static final String SEPARATOR = "\u001f";

	private static final int MOST_MIDDLES = 10;

	private static final int MOST_DEPTH = 3;

	private static final int MOST_NODES = 300;

	private static final int MOST_NETWORK_LINKS = 2_000;

	private static final int MOST_COUNTED = 1_000;

	/** Links that are read of one actor of a neighbourhood, whatever its limit. */
	private static final int LEAST_LINKS = 100;

	/**
	 * Of an actor with very many links, so many that several publishers tell are enough.
	 */
	private static final int ENOUGH = 500;

	/** Two actors may be joined by links of several kinds and both ways. */
	private static final int LINKS_A_NODE = 6;

	private final Graph graph;

	Traces(Graph graph) {
		this.graph = graph;
	}

	/**
	 * @param question which chains
	 * @return the chains, the shortest and best supported first
	 * @throws QueryException where an actor of the question is not in the graph
	 */
	public PathsNode paths(PathQuestion question) {
		Ends known = ends(question.keep());
		Map<String, EntityNode> ends = known.actors();
		PathSearch.Found found = new PathSearch(question, level(question, known.links()), System::nanoTime).find();
		Set<String> passed = new HashSet<>();
		found.chains().forEach((chain) -> chain.hops().forEach((hop) -> passed.add(hop.to())));
		passed.removeAll(ends.keySet());
		Map<String, EntityNode> actors = new HashMap<>(ends);
		actors.putAll(actors(passed));
		List<PathNode> paths = found.chains().stream().map((chain) -> path(chain, question, actors)).toList();
		return new PathsNode(actor(actors, question.from()), actor(actors, question.to()), paths, found.cut(),
				found.actorsSeen());
	}

	private static PathNode path(Chain chain, PathQuestion question, Map<String, EntityNode> actors) {
		List<HopNode> hops = chain.hops()
			.stream()
			.map((hop) -> new HopNode(actor(actors, hop.from()), actor(actors, hop.to()), hop.links(), question.links(),
					question.directed()))
			.toList();
		List<EntityNode> entities = new ArrayList<>(List.of(actor(actors, question.from())));
		hops.forEach((hop) -> entities.add(hop.to()));
		return new PathNode(entities, hops, chain.publishers(), chain.documents());
	}

	private PathSearch.Level level(PathQuestion question, Collection<String> types) {
		return (actors, direction, limit) -> {
			Map<String, @Nullable Object> parameters = level(question.links(), actors, limit);
			parameters.put("mostDocuments", null);
			parameters.put("direction", (direction != null) ? direction.name() : null);
			parameters.put("hubDocuments", question.hubDocuments());
			parameters.put("keep", List.copyOf(question.keep()));
			parameters.put("avoid", List.copyOf(question.avoid()));
			return links(question.links(), types, parameters);
		};
	}

	private static Map<String, @Nullable Object> level(LinkFilter filter, Collection<String> actors, int limit) {
		Map<String, @Nullable Object> parameters = parameters(filter, actors, limit);
		if (!filter.byFacts()) {
			parameters.put("enough", Math.min(limit + 1, ENOUGH));
		}
		return parameters;
	}

	private static Map<String, @Nullable Object> parameters(LinkFilter filter, Collection<String> actors, int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("entities", List.copyOf(actors));
		parameters.put("minPublishers", filter.minPublishers());
		parameters.put("circumstances", filter.circumstances());
		parameters.put("generic", filter.generic());
		parameters.put("limit", limit);
		if (filter.byFacts()) {
			parameters.putAll(filter.facts());
		}
		return parameters;
	}

	private Map<String, Linked> links(LinkFilter filter, Collection<String> types,
			Map<String, @Nullable Object> parameters) {
		return this.graph
			.readAlong(filter.byFacts() ? "query/links-by-facts" : "query/links-of", types, parameters,
					(row) -> Map.entry(row.get("entity").asString(), Linked.of(row)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * @param of ids of the actors in the middle
	 * @param depth how many links away from them at most
	 * @param limit actors at most, the middle included
	 * @param filter which links
	 * @return the actors around them, the best supported first, and the links among all
	 * @throws QueryException where an actor of the middle is not in the graph
	 */
	public NetworkNode neighbourhood(List<String> of, int depth, int limit, LinkFilter filter) {
		Set<String> middle = new LinkedHashSet<>(of);
		Range.size("of", middle.size(), 1, MOST_MIDDLES);
		Range.check("depth", depth, 1, MOST_DEPTH);
		Range.check("limit", limit, 2, MOST_NODES);
		Ends known = ends(middle);
		Surroundings around = new Surroundings(middle, limit);
		for (int level = 1; level <= depth && !around.frontier().isEmpty(); level++) {
			int most = Math.min(PathSearch.MOST_LINKS, Math.max(LEAST_LINKS, limit * LINKS_A_NODE));
			Map<String, @Nullable Object> parameters = level(filter, around.frontier(), most);
			parameters.put("mostDocuments", (level == 1) ? null : PathQuestion.HUB);
			parameters.put("direction", null);
			parameters.put("hubDocuments", null);
			parameters.put("keep", List.of());
			parameters.put("avoid", List.of());
			around.add(level, links(filter, known.links(), parameters));
		}
		return network(around, known, filter);
	}

	private NetworkNode network(Surroundings around, Ends known, LinkFilter filter) {
		Set<String> ids = around.distances().keySet();
		List<LinkNode> links = filter.byFacts() ? around.links() : among(ids, known.links(), filter);
		@Nullable String cut = around.cut();
		if (links.size() > MOST_NETWORK_LINKS) {
			links = links.subList(0, MOST_NETWORK_LINKS);
			cut = "Only the best supported %d links are given: ask for fewer actors, types or a period."
				.formatted(MOST_NETWORK_LINKS);
		}
		Set<String> rest = new HashSet<>(ids);
		rest.removeAll(known.actors().keySet());
		Map<String, EntityNode> actors = new HashMap<>(known.actors());
		actors.putAll(actors(rest));
		Map<String, Set<String>> joined = joined(links);
		List<Member> members = new ArrayList<>();
		around.distances()
			.forEach((id, distance) -> members
				.add(new Member(actor(actors, id), distance, joined.getOrDefault(id, Set.of()).size())));
		return new NetworkNode(members, links, cut);
	}

	private List<LinkNode> among(Collection<String> ids, Collection<String> types, LinkFilter filter) {
		return this.graph.readAlong("query/links-among", types, Map.of("ids", List.copyOf(ids), "minPublishers",
				filter.minPublishers(), "circumstances", filter.circumstances(), "limit", MOST_NETWORK_LINKS + 1),
				LinkNode::of);
	}

	private static Map<String, Set<String>> joined(List<LinkNode> links) {
		Map<String, Set<String>> joined = new HashMap<>();
		for (LinkNode link : links) {
			joined.computeIfAbsent(link.from(), (id) -> new HashSet<>()).add(link.to());
			joined.computeIfAbsent(link.to(), (id) -> new HashSet<>()).add(link.from());
		}
		return joined;
	}

	/**
	 * @param of ids of actors
	 * @param filter which links
	 * @param first how many at most
	 * @return the actors that are linked with each of them, the best supported first
	 * @throws QueryException where one of them is not in the graph
	 */
	public List<CommonNode> common(List<String> of, LinkFilter filter, int first) {
		return common(of, filter, new PageRequest(first, null, false).first(), Traces::common);
	}

	private static CommonNode common(Record row) {
		return new CommonNode(EntityNode.of(row), row.get("publishers").asInt(),
				row.get("links").asList(LinkNode::of).stream().sorted(LinkNode.BEST).toList());
	}

	/**
	 * @param of ids of actors
	 * @param filter which links
	 * @return how many actors are linked with each of them; it counts to
	 * {@value #MOST_COUNTED}
	 * @throws QueryException where one of them is not in the graph
	 */
	public int commonCount(List<String> of, LinkFilter filter) {
		return common(of, filter, MOST_COUNTED, (row) -> row.get("id").asString()).size();
	}

	private <T> List<T> common(List<String> of, LinkFilter filter, int limit, Function<Record, T> value) {
		Set<String> ids = new LinkedHashSet<>(of);
		Range.size("of", ids.size(), 2, MOST_MIDDLES);
		return this.graph.readAlong(filter.byFacts() ? "query/common-by-facts" : "query/common", ends(ids).links(),
				parameters(filter, ids, limit), value);
	}

	/**
	 * @param hops keys of hops
	 * @param filter which facts
	 * @param directed whether only those count that the actor before does
	 * @param first facts a hop at most
	 * @return the facts behind each hop by its key, told as real, the best supported
	 * first
	 */
	public Map<String, List<FactNode>> facts(Collection<String> hops, LinkFilter filter, boolean directed, int first) {
		Map<String, @Nullable Object> parameters = filter.facts();
		parameters.put("pairs", hops.stream().map(Traces::pair).toList());
		parameters.put("directed", directed);
		parameters.put("circumstances", filter.circumstances());
		parameters.put("limit", new PageRequest(first, null, false).first());
		return this.graph
			.read("query/facts-of-pairs", parameters,
					(row) -> Map.entry(row.get("pair").asString(), row.get("facts").asList(FactNode::of)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Map<String, String> pair(String hop) {
		String[] ends = hop.split(SEPARATOR, 2);
		return Map.of("key", hop, "from", ends[0], "to", ends[1]);
	}

	/**
	 * @param ids ids of entities
	 * @return the entities by id
	 * @throws QueryException where one is not in the graph
	 */
	Map<String, EntityNode> known(Collection<String> ids) {
		return ends(ids).actors();
	}

	private Ends ends(Collection<String> ids) {
		Map<String, EntityNode> known = new LinkedHashMap<>();
		List<String> links = new ArrayList<>();
		this.graph
			.read("query/ends", Map.of("ids", List.copyOf(ids)),
					(row) -> Map.entry(EntityNode.of(row), row.get("links").asList(Value::asString)))
			.forEach((end) -> {
				known.put(end.getKey().id(), end.getKey());
				links.addAll(links.isEmpty() ? end.getValue() : List.of());
			});
		for (String id : ids) {
			if (!known.containsKey(id)) {
				throw new QueryException(Reason.NOT_FOUND,
						"There is no entity \"%s\": take an id that entities(search: …) gives.".formatted(id));
			}
		}
		return new Ends(known, links);
	}

	private Map<String, EntityNode> actors(Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.graph.read("query/actors", Map.of("ids", List.copyOf(ids)), EntityNode::of)
			.stream()
			.collect(Collectors.toMap(EntityNode::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
	}

	private static EntityNode actor(Map<String, EntityNode> actors, String id) {
		EntityNode actor = actors.get(id);
		if (actor == null) {
			throw new QueryException(Reason.NOT_FOUND,
					"The entity \"%s\" went away while the question was answered: ask again.".formatted(id));
		}
		return actor;
	}

	/**
	 * What a question names.
	 *
	 * @param actors the actors by id
	 * @param links the types of links that there are in the graph
	 */
	private record Ends(Map<String, EntityNode> actors, List<String> links) {
	}

}
