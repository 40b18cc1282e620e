package org.actant.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@code extract} writes: JSON Lines, one document a line. */
final class AnswerFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	private int line;

	private AnswerFile(Path file) {
		this.file = file;
	}

	/**
	 * @param file JSON Lines
	 * @return the answers by base name of the document
	 */
	static Map<String, Answer> read(Path file) {
		try {
			return new AnswerFile(file).read(Files.readAllLines(file));
		}
		catch (IOException ex) {
			throw new GoldException(file + ": cannot be read: " + ex, ex);
		}
	}

	private Map<String, Answer> read(List<String> lines) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		for (String text : lines) {
			this.line++;
			if (!text.isBlank()) {
				JsonNode node = parsed(text);
				String name = GoldFile.base(name(node));
				if (answers.put(name, answer(node)) != null) {
					throw bad("document " + name + " is given twice");
				}
			}
		}
		return answers;
	}

	private JsonNode parsed(String text) {
		try {
			return JSON.readTree(text);
		}
		catch (JacksonException ex) {
			throw bad("not JSON: " + ex.getOriginalMessage());
		}
	}

	private String name(JsonNode node) {
		String id = text(node.path("document"), "id");
		if (id == null || id.isEmpty()) {
			throw bad("no document.id");
		}
		return id;
	}

	private Answer answer(JsonNode node) {
		return new Answer(list(node, "entities").stream().map(this::someone).toList(),
				list(node, "facts").stream().map(this::claim).toList());
	}

	private Answer.Someone someone(JsonNode node) {
		return new Answer.Someone(text(node, "id"), words(node, "type"), words(node, "name"), strings(node, "aliases"),
				strings(node, "mentions"));
	}

	private Answer.Claim claim(JsonNode node) {
		JsonNode by = node.path("attribution");
		JsonNode at = node.path("sentence");
		return new Answer.Claim(words(node, "predicate"), words(node, "type"), or(node, "polarity", "POSITIVE"),
				or(node, "modality", "ASSERTED"), list(node, "roles").stream().map(this::part).toList(),
				text(by, "entity"), words(by, "text"), or(by, "stance", "AFFIRM"), at.path("start").asInt(0),
				at.path("end").asInt(0), node.path("confidence").asDouble(Double.NaN), words(node, "rule"));
	}

	private Answer.Part part(JsonNode node) {
		return new Answer.Part(words(node, "role"), text(node, "entity"), words(node, "text"));
	}

	private List<JsonNode> list(JsonNode node, String field) {
		JsonNode value = node.path(field);
		if (value.isMissingNode() || value.isNull()) {
			return List.of();
		}
		if (!value.isArray() || !value.values().stream().allMatch(JsonNode::isObject)) {
			throw bad("'" + field + "' is not a list of objects");
		}
		return List.copyOf(value.values());
	}

	private static List<String> strings(JsonNode node, String field) {
		List<String> strings = new ArrayList<>();
		for (JsonNode value : node.path(field).values()) {
			strings.add(value.isObject() ? words(value, "text") : value.asString(""));
		}
		return strings;
	}

	private static String or(JsonNode node, String field, String otherwise) {
		String value = text(node, field);
		return (value == null || value.isEmpty()) ? otherwise : value;
	}

	private static String words(JsonNode node, String field) {
		return or(node, field, "");
	}

	private static @Nullable String text(JsonNode node, String field) {
		JsonNode value = node.path(field);
		return value.isValueNode() && !value.isNull() ? value.asString() : null;
	}

	private GoldException bad(String why) {
		return new GoldException("%s: line %d: %s".formatted(this.file, this.line, why));
	}

}
