package org.actant.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many facts of a kind were right.
 *
 * @param kind the kind: a range of confidence, or the name of a construction
 * @param right facts that the gold vouches for
 * @param all facts that count for precision
 */
public record Tally(String kind, int right, int all) {

	/**
	 * @return the share of right ones, from 0 to 1
	 */
	public double share() {
		return (double) this.right / this.all;
	}

	static List<Tally> byConfidence(List<TextScore.Verdict> verdicts) {
		return by(verdicts, (verdict) -> bin(verdict.confidence()));
	}

	static List<Tally> byRule(List<TextScore.Verdict> verdicts) {
		List<Tally> tallies = new ArrayList<>(by(verdicts, TextScore.Verdict::rule));
		tallies.sort(Comparator.comparingInt(Tally::all).reversed());
		return tallies;
	}

	private static List<Tally> by(List<TextScore.Verdict> verdicts, Function<TextScore.Verdict, String> kind) {
		Map<String, Tally> tallies = new TreeMap<>();
		for (TextScore.Verdict verdict : verdicts) {
			tallies.merge(kind.apply(verdict), new Tally(kind.apply(verdict), verdict.right() ? 1 : 0, 1), Tally::plus);
		}
		return List.copyOf(tallies.values());
	}

	private Tally plus(Tally other) {
		return new Tally(this.kind, this.right + other.right, this.all + other.all);
	}

	private static String bin(double confidence) {
		if (Double.isNaN(confidence)) {
			return "none given";
		}
		int tenth = (int) Math.min(9, Math.max(0, Math.floor(confidence * 10 + 1e-9)));
		return "%d.%d-%d.%d".formatted(0, tenth, (tenth + 1) / 10, (tenth + 1) % 10);
	}

}
