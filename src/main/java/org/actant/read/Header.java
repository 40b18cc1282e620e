package org.actant.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.actant.model.Document;
import org.actant.model.PublicationDate;
import org.actant.model.PublicationDate.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Front matter: {@code key: value} lines between two lines of three dashes above a text.
 * Known keys are {@code title}, {@code url}, {@code publishedAt} (or {@code date}),
 * {@code publisher}, {@code language}.
 *
 * @param values value by key, keys in lower case
 * @param bodyStart the first code unit of the text below the header
 */
record Header(Map<String, String> values, int bodyStart) {

	private static final String FENCE = "---";

	static Header of(String content) {
		List<String> lines = new ArrayList<>();
		int at = line(content, 0, lines);
		if (!lines.getFirst().strip().equals(FENCE)) {
			return new Header(Map.of(), 0);
		}
		Map<String, String> values = new LinkedHashMap<>();
		while (at < content.length()) {
			at = line(content, at, lines);
			String line = lines.getLast().strip();
			if (line.equals(FENCE)) {
				return new Header(values, at);
			}
			int colon = line.indexOf(':');
			if (colon <= 0) {
				break;
			}
			values.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
					unquoted(line.substring(colon + 1).strip()));
		}
		return new Header(Map.of(), 0);
	}

	private static int line(String content, int from, List<String> lines) {
		int end = content.indexOf('\n', from);
		lines.add(content.substring(from, (end < 0) ? content.length() : end));
		return (end < 0) ? content.length() : end + 1;
	}

	private static String unquoted(String value) {
		boolean quoted = value.length() >= 2 && value.charAt(0) == '"' && value.endsWith("\"");
		return quoted ? value.substring(1, value.length() - 1) : value;
	}

	Document document(String id, String text, List<String> notes) {
		return new Document(id, this.values.get("url"), this.values.getOrDefault("title", ""),
				this.values.get("publisher"), published(notes), this.values.get("language"), text);
	}

	private @Nullable PublicationDate published(List<String> notes) {
		String value = this.values.getOrDefault("publishedat", this.values.get("date"));
		if (value == null) {
			return null;
		}
		LocalDate day = Dates.parse(value);
		if (day == null) {
			notes.add("publishedAt '%s' is no date such as 2024-11-13: ignored".formatted(value));
			return null;
		}
		return new PublicationDate(day, Basis.FRONT_MATTER);
	}

}
