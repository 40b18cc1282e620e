package org.actant.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.actant.query.Web.Hop;

/**
 * Finds the best chains in a web: the shortest first, of equally long ones those whose
 * weakest hop is best supported. It follows the most promising beginning first (A*, Hart,
 * Nilsson and Raphael 1968): a beginning is never better than what can come of it, so
 * chains come out in their order.
 */
final class BestChains {

	/** Beginnings looked at before the search gives up. */
	static final int MOST_STEPS = 100_000;

	private static final Comparator<Chain> BEST = Comparator.comparingInt(Chain::length)
		.thenComparing(Comparator.comparingInt(Chain::publishers).reversed())
		.thenComparing(Comparator.comparingInt(Chain::documents).reversed())
		.thenComparing(Chain::key);

	private final Web web;

	private final PathQuestion question;

	private final Map<String, Map<String, Integer>> distances = new HashMap<>();

	private boolean cut;

	BestChains(Web web, PathQuestion question) {
		this.web = web;
		this.question = question;
		this.distances.put(question.to(), web.distances(question.to()));
		question.through().forEach((id) -> this.distances.put(id, web.distances(id)));
	}

	/**
	 * @param maxHops hops at most
	 * @return the chains, the best first, as many as the question asks for
	 */
	List<Chain> find(int maxHops) {
		List<Chain> found = new ArrayList<>();
		PriorityQueue<Chain> open = new PriorityQueue<>(BEST);
		Chain start = new Chain(List.of(), Integer.MAX_VALUE, Integer.MAX_VALUE, 0, "");
		open.add(start);
		int steps = 0;
		while (!open.isEmpty() && found.size() < this.question.first()) {
			if (++steps > MOST_STEPS) {
				this.cut = true;
				break;
			}
			Chain chain = open.remove();
			if (end(chain).equals(this.question.to())) {
				found.add(chain);
			}
			else {
				extend(chain, maxHops, open);
			}
		}
		return found;
	}

	/** Whether the last search gave up. */
	boolean cut() {
		return this.cut;
	}

	private void extend(Chain chain, int maxHops, PriorityQueue<Chain> open) {
		String end = end(chain);
		Set<String> passed = passed(chain);
		for (String next : this.web.next(end)) {
			int rest = rest(next, passed);
			if (!passed.contains(next) && rest >= 0 && chain.hops().size() + 1 + rest <= maxHops) {
				open.add(chain.with(this.web.hop(end, next), rest));
			}
		}
	}

	/**
	 * Hops that a chain needs at least from an actor on, or -1 where it cannot arrive.
	 */
	private int rest(String id, Set<String> passed) {
		int most = distance(id, this.question.to());
		if (most < 0) {
			return -1;
		}
		for (String through : this.question.through()) {
			if (!through.equals(id) && !passed.contains(through)) {
				int there = distance(id, through);
				int on = distance(through, this.question.to());
				if (there < 0 || on < 0 || id.equals(this.question.to())) {
					return -1;
				}
				most = Math.max(most, there + on);
			}
		}
		return most;
	}

	private int distance(String from, String to) {
		return this.distances.getOrDefault(to, Map.of()).getOrDefault(from, -1);
	}

	private String end(Chain chain) {
		return chain.hops().isEmpty() ? this.question.from() : chain.hops().getLast().to();
	}

	private Set<String> passed(Chain chain) {
		Set<String> passed = new HashSet<>(Set.of(this.question.from()));
		chain.hops().forEach((hop) -> passed.add(hop.to()));
		return passed;
	}

	/**
	 * A chain or the beginning of one.
	 *
	 * @param hops its hops
	 * @param publishers of its weakest hop
	 * @param documents of its weakest hop
	 * @param length hops that it has or must come to have at least
	 * @param key its actors in order
	 */
	record Chain(List<Hop> hops, int publishers, int documents, int length, String key) {

		private Chain with(Hop hop, int rest) {
			List<Hop> longer = new ArrayList<>(this.hops);
			longer.add(hop);
			return new Chain(List.copyOf(longer), Math.min(this.publishers, hop.publishers()),
					Math.min(this.documents, hop.documents()), longer.size() + rest, this.key + "\u001f" + hop.to());
		}

	}

}
