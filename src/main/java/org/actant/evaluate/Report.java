package org.actant.evaluate;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The figures of an evaluation, per text and over all. */
public final class Report {

	private static final String TOTAL = "TOTAL";

	private final List<TextScore> texts;

	private final Counts total = new Counts();

	Report(List<TextScore> texts) {
		this.texts = List.copyOf(texts);
		texts.forEach((text) -> this.total.add(text.counts()));
	}

	/**
	 * @param measure what to tell
	 * @return its value over all texts: a number, or a share from 0 to 1 rounded to four
	 * places; null where there is nothing to have a share of
	 */
	public @Nullable Number total(Measure measure) {
		return measure.of(this.total);
	}

	/**
	 * @param text base name of a text
	 * @param measure what to tell
	 * @return its value for that text, as in {@link #total(Measure)}
	 */
	public @Nullable Number of(String text, Measure measure) {
		return this.texts.stream()
			.filter((score) -> score.name().equals(text))
			.findFirst()
			.map((score) -> measure.of(score.counts()))
			.orElse(null);
	}

	/**
	 * @return for each tenth of confidence how many facts were right
	 */
	public List<Tally> reliability() {
		return Tally.byConfidence(verdicts());
	}

	/**
	 * @return for each construction how many facts were right, the most frequent first
	 */
	public List<Tally> rules() {
		return Tally.byRule(verdicts());
	}

	private List<TextScore.Verdict> verdicts() {
		return this.texts.stream().flatMap((text) -> text.verdicts().stream()).toList();
	}

	/**
	 * Prints the table of measures, one row a text and a last one over all.
	 * @param out where to
	 */
	public void print(PrintStream out) {
		int width = this.texts.stream().mapToInt((text) -> title(text).length()).max().orElse(0);
		width = Math.max(width, TOTAL.length());
		out.println(" ".repeat(width) + row(Measure::label));
		for (TextScore text : this.texts) {
			out.println(padded(title(text), width) + row((measure) -> measure.cell(text.counts())));
		}
		out.println(padded(TOTAL, width) + row((measure) -> measure.cell(this.total)));
	}

	private static String title(TextScore text) {
		return text.answered() ? text.name() : text.name() + " (missing)";
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(width - text.length());
	}

	private static String row(Function<Measure, String> cell) {
		StringBuilder row = new StringBuilder();
		for (Measure measure : Measure.values()) {
			row.append(' ').append("%9s".formatted(cell.apply(measure)));
		}
		return row.toString();
	}

	/**
	 * Prints for each tenth of confidence how many facts were right: facts above 0.8
	 * should be nine times in ten.
	 * @param out where to
	 */
	public void printReliability(PrintStream out) {
		print(out, "confidence", reliability());
	}

	/**
	 * Prints for each construction how many facts were right.
	 * @param out where to
	 */
	public void printRules(PrintStream out) {
		print(out, "construction", rules());
	}

	private static void print(PrintStream out, String heading, List<Tally> tallies) {
		out.println("%-40s %7s %7s %7s".formatted(heading, "facts", "right", "share"));
		for (Tally tally : tallies) {
			out.println("%-40s %7d %7d %7s".formatted(tally.kind(), tally.all(), tally.right(),
					String.format(Locale.ROOT, "%.3f", tally.share())));
		}
	}

	/**
	 * Prints the core facts that were missed and the facts that the gold does not hold.
	 * @param out where to
	 */
	public void printErrors(PrintStream out) {
		for (TextScore text : this.texts) {
			out.println("%n== %s: %d core facts missed, %d facts unmatched".formatted(text.name(), text.missed().size(),
					text.unmatched().size()));
			text.missed().forEach((line) -> out.println("  " + line));
			text.unmatched().forEach((line) -> out.println("  " + line));
		}
	}

	/**
	 * @return all figures and counts in one line of JSON: {@code total}, {@code counts},
	 * {@code documents}
	 */
	public String json() {
		Map<String, Object> root = new LinkedHashMap<>();
		Map<String, Object> documents = new LinkedHashMap<>();
		this.texts.forEach((text) -> documents.put(text.name(), figures(text.counts())));
		root.put("total", figures(this.total));
		root.put("counts", counts());
		root.put("documents", documents);
		return JsonMapper.shared().writeValueAsString(root);
	}

	private Map<String, Integer> counts() {
		Map<String, Integer> counts = new TreeMap<>();
		for (Count count : Count.values()) {
			counts.put(count.key(), this.total.get(count));
		}
		return counts;
	}

	private static Map<String, @Nullable Number> figures(Counts counts) {
		Map<String, @Nullable Number> figures = new LinkedHashMap<>();
		for (Measure measure : Measure.values()) {
			figures.put(measure.label(), measure.of(counts));
		}
		return figures;
	}

}
