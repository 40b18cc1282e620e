package org.actant.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

import org.actant.query.BestChains.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Searches chains from both ends at once, a level at a time, each level one statement. It
 * stops when it has as many chains as are asked for and no shorter one can be missing,
 * and it is cut where it would see too much or take too long.
 */
final class PathSearch {

	/** Links read of one actor. */
	static final int MOST_LINKS = 1_000;

	/** Actors looked at in one level. */
	static final int MOST_ACTORS = 400;

	/** Links read in one level. */
	static final int MOST_ROWS = 40_000;

	static final Duration LONGEST = Duration.ofSeconds(8);

	private final PathQuestion question;

	private final Level level;

	private final LongSupplier clock;

	private final Web web;

	private final Side forth;

	private final Side back;

	private @Nullable String cut;

	/**
	 * @param question what is asked for
	 * @param level reads the links of many actors
	 * @param clock nanoseconds
	 */
	PathSearch(PathQuestion question, Level level, LongSupplier clock) {
		this.question = question;
		this.level = level;
		this.clock = clock;
		this.web = new Web(question.directed());
		this.forth = new Side(question.from(), question.directed() ? Direction.OUT : null);
		this.back = new Side(question.to(), question.directed() ? Direction.IN : null);
	}

	Found find() {
		long start = this.clock.getAsLong();
		List<Chain> chains = List.of();
		int covered = 0;
		while (covered < this.question.maxHops()) {
			if (this.clock.getAsLong() - start > LONGEST.toNanos()) {
				cut("the search took longer than %d seconds".formatted(LONGEST.toSeconds()));
				break;
			}
			Side side = (this.forth.frontier.size() <= this.back.frontier.size()) ? this.forth : this.back;
			if (side.frontier.isEmpty()) {
				// All that can be reached from that end is known.
				chains = chains(this.question.maxHops());
				break;
			}
			expand(side);
			covered++;
			chains = chains(covered);
			if (chains.size() >= this.question.first()) {
				break;
			}
		}
		Set<String> seen = new HashSet<>(this.forth.seen.keySet());
		seen.addAll(this.back.seen.keySet());
		return new Found(chains, this.cut, seen.size());
	}

	private List<Chain> chains(int maxHops) {
		BestChains best = new BestChains(this.web, this.question);
		List<Chain> chains = best.find(maxHops);
		if (best.cut()) {
			cut("more than %d beginnings of chains were followed".formatted(BestChains.MOST_STEPS));
		}
		return chains;
	}

	private void expand(Side side) {
		List<String> actors = side.best();
		if (actors.size() < side.frontier.size()) {
			cut("only the best supported %d of %d actors of a level were followed".formatted(actors.size(),
					side.frontier.size()));
		}
		int limit = Math.min(MOST_LINKS, Math.max(20, MOST_ROWS / actors.size()));
		Map<String, Linked> links = this.level.links(actors, side.direction, limit);
		Map<String, Integer> next = new LinkedHashMap<>();
		for (String actor : actors) {
			Linked found = links.getOrDefault(actor, Linked.NOTHING);
			if (found.more()) {
				cut("only the best supported %d links of \"%s\" were followed".formatted(found.links().size(), actor));
			}
			for (LinkNode link : found.links()) {
				this.web.add(link);
				String other = link.from().equals(actor) ? link.to() : link.from();
				next.merge(other, link.publishers(), Math::max);
			}
		}
		side.advance(next);
	}

	private void cut(String reason) {
		if (this.cut == null) {
			this.cut = reason + "; ask for fewer hops, for some types, for a period or for more publishers.";
		}
	}

	/** Reads the links of many actors. */
	@FunctionalInterface
	interface Level {

		/**
		 * @param actors ids of actors
		 * @param direction which links, or null for all
		 * @param limit links an actor at most
		 * @return the links of each
		 */
		Map<String, Linked> links(List<String> actors, @Nullable Direction direction, int limit);

	}

	/**
	 * What was found.
	 *
	 * @param chains the chains, the best first
	 * @param cut why the search was cut, or null where it was not
	 * @param actorsSeen actors that it saw
	 */
	record Found(List<Chain> chains, @Nullable String cut, int actorsSeen) {
	}

	/** An end of the search. */
	private static final class Side {

		private final @Nullable Direction direction;

		private final Map<String, Integer> seen = new HashMap<>();

		/**
		 * Actors to follow next, with the publishers of the best link that leads there.
		 */
		private Map<String, Integer> frontier;

		Side(String start, @Nullable Direction direction) {
			this.direction = direction;
			this.frontier = Map.of(start, Integer.MAX_VALUE);
			this.seen.put(start, 0);
		}

		List<String> best() {
			List<String> actors = new ArrayList<>(this.frontier.keySet());
			actors.sort(Comparator.comparingInt((String id) -> -this.frontier.getOrDefault(id, 0))
				.thenComparing((id) -> id));
			return List.copyOf(actors.subList(0, Math.min(MOST_ACTORS, actors.size())));
		}

		void advance(Map<String, Integer> next) {
			Map<String, Integer> fresh = new HashMap<>(next);
			fresh.keySet().removeAll(this.seen.keySet());
			this.seen.putAll(fresh);
			this.frontier = fresh;
		}

	}

}
