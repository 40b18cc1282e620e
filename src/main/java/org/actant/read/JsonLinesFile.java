package org.actant.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.actant.model.Document;
import org.actant.model.PublicationDate;
import org.actant.model.PublicationDate.Basis;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Lines: one object a line with {@code text} and, where known, {@code id},
 * {@code title}, {@code url}, {@code publishedAt}, {@code language}, {@code publisher}.
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 */
final class JsonLinesFile implements Format {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public void read(Source source, byte[] content, Consumer<Reading> sink) {
		int number = 0;
		for (String line : (Iterable<String>) Decoded.of(content).text().lines()::iterator) {
			number++;
			if (!line.isBlank()) {
				sink.accept(read(source, line, number));
			}
		}
	}

	private static Reading read(Source source, String line, int number) {
		String name = "%s, line %d".formatted(source.name(), number);
		try {
			JsonNode node = JSON.readTree(line);
			String text = value(node, "text");
			if (text == null) {
				return new Reading.Refused(name, "no \"text\" with something in it");
			}
			List<String> notes = new ArrayList<>();
			return new Reading.Done(name, document(source, number, node, text, notes), notes);
		}
		catch (JacksonException ex) {
			return new Reading.Refused(name, "not JSON: " + ex.getOriginalMessage());
		}
	}

	private static Document document(Source source, int number, JsonNode node, String text, List<String> notes) {
		String url = value(node, "url");
		String id = value(node, "id");
		String fallback = (url != null) ? url : "%s#%d".formatted(source.baseName(), number);
		String title = value(node, "title");
		return new Document((id != null) ? id : fallback, url, (title == null) ? "" : title, value(node, "publisher"),
				published(node, notes), value(node, "language"), text);
	}

	private static @Nullable PublicationDate published(JsonNode node, List<String> notes) {
		String value = value(node, "publishedAt");
		if (value == null) {
			return null;
		}
		LocalDate day = Dates.parse(value);
		if (day == null) {
			notes.add("publishedAt '%s' is no date such as 2024-11-13: ignored".formatted(value));
			return null;
		}
		return new PublicationDate(day, Basis.METADATA);
	}

	private static @Nullable String value(JsonNode node, String field) {
		String value = node.path(field).asString("");
		return value.isBlank() ? null : value;
	}

}
