package org.actant.query;

import java.util.HashSet;
import java.util.Set;

import org.actant.query.QueryException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which chains of dealings are asked for.
 *
 * @param from id of the actor to start from
 * @param to id of the actor to arrive at
 * @param maxHops hops at most, from 1 to {@value #MOST_HOPS}
 * @param links which links count as hops
 * @param avoid ids of actors that no chain may pass
 * @param through ids of actors that each chain must pass, {@value #MOST_THROUGH} at most
 * @param directed whether links are only followed from the one who acts
 * @param hubDocuments an actor that more documents mention is passed only where it is in
 * {@code through}; null where there is no such bound
 * @param first chains at most, from 1 to {@value #MOST_CHAINS}
 */
public record PathQuestion(String from, String to, int maxHops, LinkFilter links, Set<String> avoid,
		Set<String> through, boolean directed, @Nullable Integer hubDocuments, int first) {

	/**
	 * An actor that more documents mention is a hub where nothing else is said; the same
	 * stands in the schema.
	 */
	static final int HUB = 1_000;

	static final int MOST_HOPS = 6;

	static final int MOST_THROUGH = 3;

	static final int MOST_CHAINS = 20;

	public PathQuestion {
		Range.check("maxHops", maxHops, 1, MOST_HOPS);
		Range.check("first", first, 1, MOST_CHAINS);
		Range.size("through", through.size(), 0, MOST_THROUGH);
		avoid = Set.copyOf(avoid);
		through = without(through, from, to);
		if (from.equals(to)) {
			throw new QueryException(Reason.BAD_INPUT,
					"from and to are both \"%s\": give two different actors.".formatted(from));
		}
		for (String id : avoid) {
			if (id.equals(from) || id.equals(to) || through.contains(id)) {
				throw new QueryException(Reason.BAD_INPUT,
						"\"%s\" is to be avoided and to be passed: leave it away in one of the two.".formatted(id));
			}
		}
	}

	private static Set<String> without(Set<String> through, String from, String to) {
		Set<String> between = new HashSet<>(through);
		between.remove(from);
		between.remove(to);
		return Set.copyOf(between);
	}

	/** Actors that count whatever they are. */
	Set<String> keep() {
		Set<String> keep = new HashSet<>(this.through);
		keep.add(this.from);
		keep.add(this.to);
		return keep;
	}

}
