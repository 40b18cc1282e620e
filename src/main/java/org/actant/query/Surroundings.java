package org.actant.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The actors around some, taken up level by level until there are enough. */
final class Surroundings {

	private final int limit;

	private final Map<String, Integer> distances = new LinkedHashMap<>();

	private final Set<LinkNode> links = new LinkedHashSet<>();

	private List<String> frontier;

	private @Nullable String cut;

	Surroundings(Set<String> middle, int limit) {
		this.limit = Math.max(limit, middle.size());
		this.frontier = List.copyOf(middle);
		middle.forEach((id) -> this.distances.put(id, 0));
	}

	/** Actors whose links are to be read next. */
	List<String> frontier() {
		return this.frontier;
	}

	/** How far each actor is from the middle. */
	Map<String, Integer> distances() {
		return this.distances;
	}

	/** The links among the actors that were read, the best supported first. */
	List<LinkNode> links() {
		return this.links.stream()
			.filter((link) -> this.distances.containsKey(link.from()) && this.distances.containsKey(link.to()))
			.sorted(LinkNode.BEST)
			.toList();
	}

	@Nullable String cut() {
		return this.cut;
	}

	/**
	 * Takes up the best supported actors of a level.
	 * @param distance how far they are from the middle
	 * @param found links of the frontier
	 */
	void add(int distance, Map<String, Linked> found) {
		Map<String, LinkNode> best = new HashMap<>();
		long hubs = this.frontier.stream().filter((id) -> !found.containsKey(id)).count();
		if (hubs > 0) {
			this.cut = "%d actors that more than %d documents mention were not followed: ask for them in the middle."
				.formatted(hubs, PathQuestion.HUB);
		}
		found.forEach((id, linked) -> {
			if (linked.more()) {
				this.cut = "Only the best supported %d links of \"%s\" were followed: ask for some types or a period."
					.formatted(linked.links().size(), id);
			}
			for (LinkNode link : linked.links()) {
				this.links.add(link);
				String other = link.from().equals(id) ? link.to() : link.from();
				if (!this.distances.containsKey(other)) {
					best.merge(other, link, (one, two) -> (LinkNode.BEST.compare(one, two) <= 0) ? one : two);
				}
			}
		});
		List<String> next = new ArrayList<>(best.keySet());
		next.sort(
				Comparator.comparing((String id) -> best.getOrDefault(id, this.links.iterator().next()), LinkNode.BEST)
					.thenComparing((id) -> id));
		int room = this.limit - this.distances.size();
		if (next.size() > room) {
			this.cut = "%d more actors are %d links away: raise the limit, or ask for some types or a period."
				.formatted(next.size() - room, distance);
		}
		this.frontier = List.copyOf(next.subList(0, Math.min(room, next.size())));
		this.frontier.forEach((id) -> this.distances.put(id, distance));
	}

}
