package org.actant.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Query files that pages offer to users. Their first comment line is their title.
 *
 * @param name the file's name without ending
 * @param title what it asks
 * @param text the whole file
 */
record SavedQuery(String name, String title, String text) {

	/**
	 * @param pattern resources to read
	 * @return the queries in order of their file names
	 */
	static List<SavedQuery> all(String pattern) {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
			return Arrays.stream(files)
				.sorted(Comparator.comparing(Resource::getFilename, Comparator.nullsLast(Comparator.naturalOrder())))
				.map(SavedQuery::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SavedQuery of(Resource file) {
		try {
			String text = file.getContentAsString(StandardCharsets.UTF_8).strip();
			String name = String.valueOf(file.getFilename()).replaceAll("\\.\\w+$", "");
			String title = text.lines().findFirst().orElse(name).replaceAll("^(//|#)\\s*", "");
			return new SavedQuery(name, title, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
