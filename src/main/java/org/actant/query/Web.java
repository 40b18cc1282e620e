package org.actant.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Actors and the links between them, as far as a search has seen them. */
final class Web {

	private final boolean directed;

	private final Map<String, Map<String, Set<LinkNode>>> onward = new HashMap<>();

	private final Map<String, Set<String>> backward = new HashMap<>();

	/**
	 * @param directed whether links lead only from the one who acts to the one acted on
	 */
	Web(boolean directed) {
		this.directed = directed;
	}

	void add(LinkNode link) {
		join(link.from(), link.to(), link);
		if (!this.directed) {
			join(link.to(), link.from(), link);
		}
	}

	private void join(String from, String to, LinkNode link) {
		this.onward.computeIfAbsent(from, (id) -> new LinkedHashMap<>())
			.computeIfAbsent(to, (id) -> new LinkedHashSet<>())
			.add(link);
		this.backward.computeIfAbsent(to, (id) -> new LinkedHashSet<>()).add(from);
	}

	Collection<String> next(String id) {
		return this.onward.getOrDefault(id, Map.of()).keySet();
	}

	Hop hop(String from, String to) {
		List<LinkNode> links = new ArrayList<>(this.onward.getOrDefault(from, Map.of()).getOrDefault(to, Set.of()));
		links.sort(LinkNode.BEST);
		return new Hop(from, to, links);
	}

	/**
	 * @return how many hops at least lead from each actor to one; those that do not lead
	 * there are not in it
	 */
	Map<String, Integer> distances(String to) {
		Map<String, Integer> distances = new HashMap<>(Map.of(to, 0));
		Queue<String> rest = new ArrayDeque<>(List.of(to));
		while (!rest.isEmpty()) {
			String id = rest.remove();
			for (String before : this.backward.getOrDefault(id, Set.of())) {
				if (distances.putIfAbsent(before, distances.getOrDefault(id, 0) + 1) == null) {
					rest.add(before);
				}
			}
		}
		return distances;
	}

	/**
	 * A step from one actor to the next.
	 *
	 * @param from the actor before
	 * @param to the actor after
	 * @param links what links them, the best supported first; never empty
	 */
	record Hop(String from, String to, List<LinkNode> links) {

		int publishers() {
			return this.links.getFirst().publishers();
		}

		int documents() {
			return this.links.getFirst().documents();
		}

	}

}
