package org.actant.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Recorded figures that later ones are held against: {@code measure<TAB>value} lines,
 * comments after {@code #}.
 *
 * @param values the recorded value of each measure
 */
public record Baseline(Map<Measure, Double> values) {

	/**
	 * How far a share may fall below its record, and a count of splits or merges rise
	 * above it by one.
	 */
	public static final double TOLERANCE = 0.01;

	public Baseline {
		values = Map.copyOf(values);
	}

	/**
	 * @param file a record
	 * @return its figures
	 * @throws GoldException where a line is no measure and value
	 */
	public static Baseline read(Path file) {
		Map<Measure, Double> values = new EnumMap<>(Measure.class);
		int number = 0;
		for (String line : lines(file)) {
			number++;
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String[] cells = line.split("\t");
			try {
				values.put(measure(cells[0]), Double.valueOf(cells[1]));
			}
			catch (RuntimeException ex) {
				throw new GoldException("%s:%d: not a measure, a tab and a number: %s".formatted(file, number, line));
			}
		}
		return new Baseline(values);
	}

	/**
	 * @param report figures
	 * @return the figures as a record
	 */
	public static Baseline of(Report report) {
		Map<Measure, Double> values = new EnumMap<>(Measure.class);
		for (Measure measure : Measure.values()) {
			Number value = report.total(measure);
			if (value != null && held(measure)) {
				values.put(measure, value.doubleValue());
			}
		}
		return new Baseline(values);
	}

	/**
	 * @param report later figures
	 * @return a line for each measure that is worse than its record by more than
	 * {@link #TOLERANCE}
	 */
	public List<String> shortfalls(Report report) {
		List<String> shortfalls = new ArrayList<>();
		new EnumMap<>(this.values).forEach((measure, recorded) -> {
			Number value = report.total(measure);
			double now = (value == null) ? 0 : value.doubleValue();
			boolean worse = measure.share() ? now < recorded - TOLERANCE : now > recorded;
			if (worse) {
				shortfalls.add(String.format(Locale.ROOT, "%s is %s, recorded %s", measure.label(), now, recorded));
			}
		});
		return shortfalls;
	}

	/**
	 * @return the record as a file has it
	 */
	public String text() {
		StringBuilder text = new StringBuilder("# measure\tvalue\n");
		new EnumMap<>(this.values)
			.forEach((measure, value) -> text.append(measure.label()).append('\t').append(value).append('\n'));
		return text.toString();
	}

	private static boolean held(Measure measure) {
		return measure.share() || measure == Measure.SPLIT || measure == Measure.MERGE;
	}

	private static Measure measure(String label) {
		for (Measure measure : Measure.values()) {
			if (measure.label().equals(label)) {
				return measure;
			}
		}
		throw new IllegalArgumentException(label);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new GoldException("%s: cannot be read: %s".formatted(file, ex.getMessage()));
		}
	}

}
