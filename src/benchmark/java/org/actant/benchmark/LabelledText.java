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

	private static final Set<String> CLOSING = Set.of(".", ",", ")", "]", "…");

	static List<LabelledText> read(Path file) throws IOException {
		return Files.readAllLines(file).stream().filter((line) -> !line.isBlank()).map(LabelledText::parse).toList();
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
				boolean glued = text.isEmpty() || CLOSING.contains(word) || "'’([".indexOf(text.charAt(text.length() - 1)) >= 0;
				text.append(glued ? "" : " ");
				start = (type != null && start < 0) ? text.length() : start;
				text.append(word);
			}
		}
		return new LabelledText(text.toString(), names);
	}

}
