package org.actant.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.actant.store.StoreException;

import org.springframework.core.io.ClassPathResource;

/** The relationships of {@code lexicon/predicates.tsv}. */
final class PredicateLinks implements LinkTypes {

	private static final String FILE = "lexicon/predicates.tsv";

	private final Map<String, String> byPredicate;

	private PredicateLinks(Map<String, String> byPredicate) {
		this.byPredicate = byPredicate;
	}

	static PredicateLinks read() {
		try {
			return new PredicateLinks(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.collect(Collectors.toUnmodifiableMap((columns) -> columns[0], (columns) -> columns[1])));
		}
		catch (IOException ex) {
			throw new StoreException(FILE + " cannot be read: the program is not whole, build it anew.", ex);
		}
	}

	@Override
	public String of(String predicate) {
		return this.byPredicate.getOrDefault(predicate, OTHER);
	}

}
