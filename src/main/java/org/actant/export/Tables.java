package org.actant.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as JSON Lines and links as CSV.
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180: CSV</a>
 */
final class Tables {

	private static final List<String> COLUMNS = List.of("source", "link", "target", "facts", "documents", "publishers",
			"first", "last");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Tables() {
	}

	static long facts(Selection selection, Writer writer) throws IOException {
		return selection.facts((page) -> {
			for (Map<String, Object> row : page) {
				line(writer, row);
			}
			return page.size();
		});
	}

	static long links(Selection selection, Writer writer) throws IOException {
		writer.write(String.join(",", COLUMNS) + "\r\n");
		return selection.links((page) -> {
			for (Map<String, Object> link : page) {
				writer.write(
						String.join(",", COLUMNS.stream().map((column) -> cell(link.get(column))).toList()) + "\r\n");
			}
			return page.size();
		});
	}

	static void line(Writer writer, Object value) throws IOException {
		writer.write(JSON.writeValueAsString(value));
		writer.write('\n');
	}

	private static String cell(@Nullable Object value) {
		String text = (value == null) ? "" : value.toString();
		boolean quoted = text.chars().anyMatch((unit) -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
		return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

}
