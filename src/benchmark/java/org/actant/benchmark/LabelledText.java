package org.actant.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.Span;

/**
 * A sentence whose names are known, as in OpenNLP's name corpora:
 * {@code <START:person> Ana Ruiz <END> chante .}
 *
 * @param text its text, with the spaces of French writing
 * @param names its names
 */
record LabelledText(String text, List<Name> names) {

	private static final Map<String, String> TYPES = Map.of("person", "PER", "location", "LOC", "organization", "ORG");

	private static final Map<String, String> NAMES = Map.of("PER", "person", "LOC", "location", "ORG", "organization");

	private static final Set<String> CLOSING = Set.of(".", ",", ")", "]", "…");

	private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m", "n't");

	/**
	 * @param file a corpus in OpenNLP's format, or in that of Universal NER
	 * ({@code .iob2}: number, word and IOB2 label a line)
	 * @return its sentences
	 * @throws IOException where it cannot be read
	 */
	static List<LabelledText> read(Path file) throws IOException {
		if (file.toString().endsWith(".iob2")) {
			return iob(Files.readAllLines(file));
		}
		return Files.readAllLines(file).stream().filter((line) -> !line.isBlank()).map(LabelledText::parse).toList();
	}

	private static List<LabelledText> iob(List<String> lines) {
		List<LabelledText> texts = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		boolean open = false;
		for (String row : lines) {
			String[] cells = row.split("\t");
			boolean word = !row.startsWith("#") && cells.length > 2;
			if (open && !(word && cells[2].startsWith("I-"))) {
				line.append(" <END>");
				open = false;
			}
			if (word) {
				String name = cells[2].startsWith("B-") ? NAMES.get(cells[2].substring(2)) : null;
				line.append((name != null) ? " <START:" + name + ">" : "").append(' ').append(cells[1]);
				open |= name != null;
			}
			else if (row.isBlank() && !line.isEmpty()) {
				texts.add(parse(line.toString()));
				line.setLength(0);
			}
		}
		return texts;
	}

	private static LabelledText parse(String line) {
		StringBuilder text = new StringBuilder();
		List<Name> names = new ArrayList<>();
		String type = null;
		int start = -1;
		for (String word : line.strip().split("\\s+")) {
			if (word.startsWith("<START:")) {
				type = TYPES.get(word.substring(7, word.length() - 1));
				start = -1;
			}
			else if (word.equals("<END>")) {
				if (type != null && start >= 0) {
					names.add(new Name(new Span(start, text.length()), type));
				}
				type = null;
			}
			else {
				boolean glued = text.isEmpty() || CLOSING.contains(word) || CLITICS.contains(word)
						|| "'’([".indexOf(text.charAt(text.length() - 1)) >= 0;
				text.append(glued ? "" : " ");
				start = (type != null && start < 0) ? text.length() : start;
				text.append(word);
			}
		}
		return new LabelledText(text.toString(), names);
	}

}
