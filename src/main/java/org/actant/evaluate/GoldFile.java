package org.actant.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.model.FactType;
import org.actant.model.MentionKind;
import org.actant.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads annotations, {@code NAME.gold.json}. */
final class GoldFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Set<String> TYPES = Stream.of(FactType.values())
		.map(FactType::name)
		.collect(Collectors.toUnmodifiableSet());

	private final Path file;

	private GoldFile(Path file) {
		this.file = file;
	}

	static List<Gold> all(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> gold = files.filter((file) -> file.getFileName().toString().endsWith(".gold.json"))
				.sorted()
				.toList();
			if (gold.isEmpty()) {
				throw new GoldException(folder + ": no file NAME.gold.json in it; name a folder of annotated texts");
			}
			return gold.stream().map((file) -> new GoldFile(file).read()).toList();
		}
		catch (IOException ex) {
			throw new GoldException(folder + ": cannot be read as a folder: " + ex, ex);
		}
	}

	/**
	 * @param folder a folder of annotations
	 * @param name the text's base name
	 * @return the references that {@code NAME.coref.json} marks; none where there is no
	 * such file
	 */
	static List<Coreference.Marked> references(Path folder, String name) {
		Path file = folder.resolve(name + ".coref.json");
		return Files.exists(file) ? new GoldFile(file).marked() : List.of();
	}

	private List<Coreference.Marked> marked() {
		try {
			List<Coreference.Marked> marked = new ArrayList<>();
			for (JsonNode node : JSON.readTree(Files.readString(this.file))) {
				marked.add(new Coreference.Marked(new Span(node.path("start").asInt(), node.path("end").asInt()),
						MentionKind.valueOf(needed(node, "kind")), needed(node, "entity"),
						node.path("beside").asBoolean(false)));
			}
			return marked;
		}
		catch (IOException | JacksonException | IllegalArgumentException ex) {
			throw new GoldException(this.file + ": " + ex.getMessage(), ex);
		}
	}

	/**
	 * @param file a file's name, with or without its ending
	 * @return the name that text, annotation and answer share
	 */
	static String base(String file) {
		return Path.of(file).getFileName().toString().replaceFirst("(\\.gold)?\\.(txt|json)$", "");
	}

	private Gold read() {
		try {
			JsonNode root = JSON.readTree(Files.readString(this.file));
			Map<String, Gold.Named> entities = new LinkedHashMap<>();
			for (JsonNode node : list(root, "entities")) {
				Gold.Named entity = entity(node);
				entities.put(entity.key(), entity);
			}
			List<Gold.Told> facts = new ArrayList<>();
			for (JsonNode node : list(root, "facts")) {
				facts.add(checked(fact(node), facts.size(), node, entities.keySet()));
			}
			return new Gold(base(this.file.toString()), optional(root.path("document"), "publishedAt"), entities,
					facts);
		}
		catch (IOException | JacksonException ex) {
			throw new GoldException(this.file + ": " + ex.getMessage(), ex);
		}
	}

	private Gold.Named entity(JsonNode node) {
		Set<String> names = new LinkedHashSet<>();
		list(node, "names").forEach((name) -> names.add(Words.norm(name.asString())));
		return new Gold.Named(needed(node, "key"), needed(node, "type"), names, node.path("salient").asBoolean());
	}

	private Gold.Told fact(JsonNode node) {
		return new Gold.Told(set(node, "agent"), strings(node, "predicates"), set(node, "types"),
				strings(node, "targets"), needed(node, "polarity"), needed(node, "modality"), set(node, "source"),
				node.path("stance").asString("AFFIRM"), node.path("core").asBoolean(),
				node.path("quote").asString("sentence " + node.path("sentence").asString("?")));
	}

	private Gold.Told checked(Gold.Told fact, int number, JsonNode node, Set<String> keys) {
		List<String> used = new ArrayList<>(fact.targets());
		used.addAll(fact.agents());
		used.addAll(fact.sources());
		node.path("roles").values().forEach((role) -> used.add(role.asString()));
		List<String> unknown = Stream
			.concat(used.stream().filter((key) -> !key.startsWith("~") && !keys.contains(key)),
					fact.types().stream().filter((type) -> !TYPES.contains(type)))
			.toList();
		if (!unknown.isEmpty() || fact.targets().isEmpty()) {
			throw new GoldException("%s: fact %d: %s".formatted(this.file, number,
					unknown.isEmpty() ? "no targets" : "unknown " + String.join(", ", unknown)));
		}
		return fact;
	}

	private String needed(JsonNode node, String field) {
		String value = optional(node, field);
		if (value == null) {
			throw new GoldException("%s: an entry lacks '%s': %s".formatted(this.file, field, node));
		}
		return value;
	}

	private static @Nullable String optional(JsonNode node, String field) {
		JsonNode value = node.path(field);
		return value.isString() ? value.asString() : null;
	}

	private Iterable<JsonNode> list(JsonNode node, String field) {
		JsonNode value = node.path(field);
		if (!value.isArray()) {
			throw new GoldException("%s: '%s' is not a list".formatted(this.file, field));
		}
		return value.values();
	}

	private List<String> strings(JsonNode node, String field) {
		List<String> values = new ArrayList<>();
		list(node, field).forEach((value) -> values.add(value.asString()));
		return List.copyOf(values);
	}

	private Set<String> set(JsonNode node, String field) {
		JsonNode value = node.path(field);
		return (value.isMissingNode() || value.isNull()) ? Set.of() : new LinkedHashSet<>(strings(node, field));
	}

}
