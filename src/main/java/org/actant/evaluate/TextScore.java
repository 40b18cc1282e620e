package org.actant.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The score of one text.
 *
 * @param name the text's base name
 * @param answered whether the system gave an answer
 * @param counts the counts
 * @param missed core facts not found
 * @param unmatched facts given that no fact of the gold resembles
 * @param verdicts each fact that counts for precision, right or wrong
 */
record TextScore(String name, boolean answered, Counts counts, List<String> missed, List<String> unmatched,
		List<Verdict> verdicts) {

	/** A gold fact may be told twice, or its joint parties apart. */
	private static final int VOUCHES = 2;

	static TextScore of(Gold gold, Answer answer, boolean answered) {
		EntityPairing pairing = new EntityPairing(gold, answer);
		TextScore score = new TextScore(gold.name(), answered, new Counts(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>());
		pairing.count(score.counts);
		new Facts(gold.facts(), answer.facts(), new Comparison(gold, answer, pairing), score).score();
		return score;
	}

	/** The facts given that some fact of the gold agrees with. */
	static BitSet right(Gold gold, Answer answer) {
		Comparison comparison = new Comparison(gold, answer, new EntityPairing(gold, answer));
		BitSet right = new BitSet();
		for (int g = 0; g < answer.facts().size(); g++) {
			Answer.Claim claim = answer.facts().get(g);
			right.set(g, gold.facts()
				.stream()
				.anyMatch((wanted) -> comparison.targetsHit(wanted, claim) > 0 && comparison.relation(wanted, claim)));
		}
		return right;
	}

	/**
	 * Whether a fact given was right.
	 *
	 * @param rule the construction that gave it
	 * @param confidence how sure the system was, from 0 to 1, or NaN
	 * @param right whether the gold vouches for it
	 */
	record Verdict(String rule, double confidence, boolean right) {
	}

	/** The facts' part of scoring. */
	private static final class Facts {

		private static final long CORE = 100_000_000;

		private static final long FACT = 100_000;

		private static final long PREDICATE = 300;

		private static final long TARGET = 60;

		private static final long AGREEMENT = 10;

		private final List<Gold.Told> wanted;

		private final List<Answer.Claim> given;

		private final Comparison comparison;

		private final TextScore score;

		private final int[][] pair;

		private final int[][] strict;

		Facts(List<Gold.Told> wanted, List<Answer.Claim> given, Comparison comparison, TextScore score) {
			this.wanted = wanted;
			this.given = given;
			this.comparison = comparison;
			this.score = score;
			this.pair = new int[wanted.size()][given.size()];
			this.strict = new int[wanted.size()][given.size()];
			for (int w = 0; w < wanted.size(); w++) {
				for (int g = 0; g < given.size(); g++) {
					this.pair[w][g] = comparison.targetsHit(wanted.get(w), given.get(g));
					this.strict[w][g] = comparison.relation(wanted.get(w), given.get(g)) ? this.pair[w][g] : 0;
				}
			}
		}

		void score() {
			recall();
			precision();
		}

		private void recall() {
			Map<Integer, Integer> served = Matching.heaviest(weights(this.strict));
			Set<Integer> paired = Matching.heaviest(weights(this.pair)).keySet();
			Counts counts = this.score.counts;
			for (int w = 0; w < this.wanted.size(); w++) {
				Gold.Told fact = this.wanted.get(w);
				counts.add(Count.FACTS_WANTED, 1);
				counts.add(Count.FACTS_HIT, served.containsKey(w));
				counts.add(Count.FACTS_PAIRED, paired.contains(w));
				counts.add(Count.CORE_WANTED, fact.core());
				counts.add(Count.CORE_HIT, fact.core() && served.containsKey(w));
				counts.add(Count.CORE_PAIRED, fact.core() && paired.contains(w));
				if (served.containsKey(w)) {
					this.comparison.agreement(fact, this.given.get(served.get(w))).count(counts);
				}
				else if (fact.core()) {
					boolean found = IntStream.of(this.pair[w]).anyMatch((hits) -> hits > 0);
					this.score.missed.add((found ? "MISSED (pair found) " : "MISSED ") + fact);
				}
			}
		}

		private long[][] weights(int[][] hits) {
			long[][] weights = new long[this.wanted.size()][this.given.size()];
			for (int w = 0; w < weights.length; w++) {
				for (int g = 0; g < weights[w].length; g++) {
					weights[w][g] = (hits[w][g] > 0) ? weight(this.wanted.get(w), this.given.get(g), hits[w][g]) : 0;
				}
			}
			return weights;
		}

		private long weight(Gold.Told fact, Answer.Claim claim, int hits) {
			return (fact.core() ? CORE : FACT) + (this.comparison.predicate(fact, claim) ? PREDICATE : 0)
					+ TARGET * hits + AGREEMENT * this.comparison.agreement(fact, claim).points();
		}

		private void precision() {
			List<Integer> counted = IntStream.range(0, this.given.size())
				.filter((g) -> this.given.get(g).countable())
				.boxed()
				.sorted(Comparator.comparingDouble((Integer g) -> -sureness(g)))
				.toList();
			Set<Integer> vouched = vouched(counted, this.strict);
			for (int place = 0; place < counted.size(); place++) {
				Answer.Claim claim = this.given.get(counted.get(place));
				this.score.verdicts.add(new Verdict(claim.rule(), claim.confidence(), vouched.contains(place)));
			}
			counted.stream().sorted().filter((g) -> !hit(this.strict, g)).forEach(this::unmatched);
			this.score.counts.add(Count.FACTS_GIVEN, this.given.size());
			this.score.counts.add(Count.FACTS_COUNTED, counted.size());
			this.score.counts.add(Count.FACTS_VOUCHED, vouched.size());
			this.score.counts.add(Count.PAIRS_VOUCHED, vouched(counted, this.pair).size());
		}

		private double sureness(int g) {
			double confidence = this.given.get(g).confidence();
			return Double.isNaN(confidence) ? 0 : confidence;
		}

		private Set<Integer> vouched(List<Integer> counted, int[][] hits) {
			List<List<Integer>> options = new ArrayList<>();
			for (int g : counted) {
				options.add(IntStream.range(0, hits.length * VOUCHES)
					.filter((slot) -> hits[slot / VOUCHES][g] > 0)
					.boxed()
					.toList());
			}
			return Matching.served(options);
		}

		private static boolean hit(int[][] hits, int g) {
			return IntStream.range(0, hits.length).anyMatch((w) -> hits[w][g] > 0);
		}

		private void unmatched(int g) {
			this.score.unmatched.add((hit(this.pair, g) ? "EXTRA (pair found) " : "EXTRA ")
					+ this.comparison.describe(this.given.get(g)));
		}

	}

}
