package org.actant.link;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.actant.lexicon.Table;

/** What else an office may be called, from {@code lexicon/similar-offices.tsv}. */
final class SimilarOffices {

	private static final Map<String, List<String>> TITLES = Table.read("similar-offices.tsv")
		.rows()
		.stream()
		.collect(Collectors.toMap((row) -> row.text("title"), (row) -> List.copyOf(row.list("held"))));

	private SimilarOffices() {
	}

	/** The offices that the title may mean, the likeliest first. */
	static List<String> of(String title) {
		return TITLES.getOrDefault(title, List.of(title));
	}

}
