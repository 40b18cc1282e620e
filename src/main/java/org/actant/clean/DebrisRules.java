package org.actant.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What counts as debris, as the files {@code lexicon/{fr,en}/debris.tsv} say.
 *
 * @param rewrites patterns to be mended wherever they stand, with what to put
 * @param lines whole lines that are debris
 * @param starts debris at the start of a line, such as a dateline
 * @param ends debris at the end of a line, such as an agency tag
 * @param sections lines that open a list of related headlines
 * @param credits ends of lines that show a caption: the credit of a picture
 */
record DebrisRules(List<Rewrite> rewrites, List<Pattern> lines, List<Pattern> starts, List<Pattern> ends,
		List<Pattern> sections, List<Pattern> credits) {

	private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

	/** The longest line that can be debris as a whole. */
	static final int LONGEST_LINE = 400;

	static DebrisRules load() {
		DebrisRules rules = new DebrisRules(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>());
		for (String language : List.of("fr", "en")) {
			rules.read("/lexicon/%s/debris.tsv".formatted(language));
		}
		return rules;
	}

	private void read(String resource) {
		try (InputStream in = DebrisRules.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException(resource + " is missing from the class path");
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			int number = 0;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				number++;
				if (!line.isBlank() && !line.startsWith("#")) {
					add(line.split("\t", -1), resource + ":" + number);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource, ex);
		}
	}

	private void add(String[] columns, String place) {
		if (columns.length < 2 || columns.length > 3) {
			throw new IllegalStateException(place + ": expected kind, pattern and, for a rewrite, what to put");
		}
		Pattern pattern = Pattern.compile(columns[1], FLAGS);
		switch (columns[0]) {
			case "rewrite" ->
				this.rewrites.add(new Rewrite(pattern, (columns.length == 3) ? columns[2].replace("\\s", " ") : ""));
			case "line" -> this.lines.add(pattern);
			case "start" -> this.starts.add(pattern);
			case "end" -> this.ends.add(pattern);
			case "section" -> this.sections.add(pattern);
			case "credit" -> this.credits.add(pattern);
			default -> throw new IllegalStateException(
					"%s: '%s' is none of rewrite, line, start, end, section, credit".formatted(place, columns[0]));
		}
	}

	boolean debris(String line) {
		return line.length() <= LONGEST_LINE
				&& this.lines.stream().anyMatch((pattern) -> pattern.matcher(line).matches());
	}

	boolean opensRelated(String line) {
		return line.length() <= LONGEST_LINE
				&& this.sections.stream().anyMatch((pattern) -> pattern.matcher(line).matches());
	}

	/**
	 * A piece of text to be mended.
	 *
	 * @param pattern where
	 * @param replacement what to put, with {@code $1} for groups
	 */
	record Rewrite(Pattern pattern, String replacement) {
	}

}
