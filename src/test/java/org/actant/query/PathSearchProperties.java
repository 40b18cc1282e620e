package org.actant.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.actant.query.BestChains.Chain;

import static org.assertj.core.api.Assertions.assertThat;

/** The search by levels finds what looking at every chain finds. */
class PathSearchProperties {

	private static final LinkFilter ANY = new LinkFilter(null, null, 1, false, false);

	@Provide
	Arbitrary<List<LinkNode>> webs() {
		Arbitrary<String> actors = Arbitraries.of("a", "b", "c", "d", "e", "f", "g");
		return Combinators
			.combine(actors, actors, Arbitraries.integers().between(1, 3), Arbitraries.of("AIDS", "MEETS"))
			.as((from, to, publishers, link) -> new LinkNode(from, to, link, 1, publishers + from.charAt(0) % 2,
					publishers, null, null))
			.filter((link) -> !link.from().equals(link.to()))
			.list()
			.ofMaxSize(16);
	}

	@Property(tries = 600)
	void theBestChainsOfAllAreFound(@ForAll("webs") List<LinkNode> links, @ForAll @IntRange(min = 1, max = 5) int hops,
			@ForAll @IntRange(min = 1, max = 6) int first, @ForAll boolean directed, @ForAll boolean through) {
		PathQuestion question = new PathQuestion("a", "g", hops, ANY, Set.of(), through ? Set.of("d") : Set.of(),
				directed, null, first);
		List<Chain> found = new PathSearch(question, level(links), System::nanoTime).find().chains();
		List<List<String>> expected = every(links, question);
		assertThat(found.stream().map(PathSearchProperties::actors).toList())
			.isEqualTo(expected.subList(0, Math.min(first, expected.size())));
	}

	@Example
	void aSearchThatTakesTooLongIsCutAndSaysSo() {
		List<LinkNode> links = List.of(new LinkNode("a", "b", "MEETS", 1, 1, 1, null, null),
				new LinkNode("b", "c", "MEETS", 1, 1, 1, null, null));
		long[] now = { 0 };
		PathQuestion question = new PathQuestion("a", "c", 4, ANY, Set.of(), Set.of(), false, null, 5);
		PathSearch.Found found = new PathSearch(question, level(links),
				() -> now[0] += PathSearch.LONGEST.toNanos() * 2 / 3)
			.find();
		assertThat(found.cut()).contains("longer than 8 seconds").contains("ask for fewer hops");
	}

	@Example
	void anActorWithTooManyLinksIsFollowedByItsBestAndSaysSo() {
		List<LinkNode> links = new ArrayList<>();
		for (int i = 0; i < PathSearch.MOST_LINKS + 5; i++) {
			links.add(new LinkNode("a", "x" + i, "MEETS", 1, 1, 1, null, null));
		}
		links.add(new LinkNode("a", "b", "MEETS", 1, 9, 9, null, null));
		links.add(new LinkNode("b", "c", "MEETS", 1, 1, 1, null, null));
		PathQuestion question = new PathQuestion("a", "c", 2, ANY, Set.of(), Set.of(), false, null, 5);
		PathSearch.Found found = new PathSearch(question, level(links), System::nanoTime).find();
		assertThat(found.chains()).hasSize(1);
		assertThat(found.cut()).contains("best supported " + PathSearch.MOST_LINKS + " links of \"a\"");
	}

	private static PathSearch.Level level(List<LinkNode> links) {
		return (actors, direction, limit) -> {
			Map<String, Linked> found = new HashMap<>();
			for (String actor : actors) {
				List<LinkNode> own = links.stream()
					.filter((link) -> (direction != Direction.IN && link.from().equals(actor))
							|| (direction != Direction.OUT && link.to().equals(actor)))
					.distinct()
					.sorted(LinkNode.BEST)
					.toList();
				found.put(actor, new Linked(own.subList(0, Math.min(limit, own.size())), own.size() > limit));
			}
			return found;
		};
	}

	private static List<List<String>> every(List<LinkNode> links, PathQuestion question) {
		Map<String, Map<String, LinkNode>> best = new HashMap<>();
		for (LinkNode link : links) {
			keep(best, link.from(), link.to(), link);
			if (!question.directed()) {
				keep(best, link.to(), link.from(), link);
			}
		}
		List<List<String>> all = new ArrayList<>();
		follow(best, List.of("a"), question, all);
		Comparator<List<String>> order = Comparator.comparingInt((List<String> chain) -> chain.size())
			.thenComparing(Comparator.comparingInt((List<String> chain) -> weakest(best, chain, true)).reversed())
			.thenComparing(Comparator.comparingInt((List<String> chain) -> weakest(best, chain, false)).reversed())
			.thenComparing((chain) -> String.join(" ", chain));
		return all.stream().sorted(order).toList();
	}

	private static void keep(Map<String, Map<String, LinkNode>> best, String from, String to, LinkNode link) {
		best.computeIfAbsent(from, (id) -> new HashMap<>())
			.merge(to, link, (one, two) -> (LinkNode.BEST.compare(one, two) <= 0) ? one : two);
	}

	private static void follow(Map<String, Map<String, LinkNode>> best, List<String> chain, PathQuestion question,
			List<List<String>> all) {
		if (chain.getLast().equals(question.to())) {
			if (new HashSet<>(chain).containsAll(question.through())) {
				all.add(chain);
			}
			return;
		}
		if (chain.size() <= question.maxHops()) {
			for (String next : best.getOrDefault(chain.getLast(), Map.of()).keySet()) {
				if (!chain.contains(next)) {
					List<String> longer = new ArrayList<>(chain);
					longer.add(next);
					follow(best, longer, question, all);
				}
			}
		}
	}

	private static int weakest(Map<String, Map<String, LinkNode>> best, List<String> chain, boolean publishers) {
		int weakest = Integer.MAX_VALUE;
		for (int i = 1; i < chain.size(); i++) {
			LinkNode link = best.get(chain.get(i - 1)).get(chain.get(i));
			weakest = Math.min(weakest, publishers ? link.publishers() : link.documents());
		}
		return weakest;
	}

	private static List<String> actors(Chain chain) {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of("a"), chain.hops().stream().map(Web.Hop::to))
			.collect(Collectors.toList());
	}

}
