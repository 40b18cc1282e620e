package org.actant.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of a tab-separated file of the class path; {@code #} opens a comment.
 */
final class Rows {

	private Rows() {
	}

	static List<List<String>> of(String resource, int columns) {
		List<List<String>> rows = new ArrayList<>();
		try (InputStream in = Rows.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException(resource + " is missing from the class path");
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					rows.add(row(line, columns, resource));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource, ex);
		}
		return rows;
	}

	private static List<String> row(String line, int columns, String resource) {
		List<String> row = List.of(line.split("\t", -1));
		if (row.size() != columns) {
			throw new IllegalStateException(
					"%s: '%s' has %d columns, not %d".formatted(resource, line, row.size(), columns));
		}
		return row;
	}

}
