package org.actant.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * A news story of our own with its annotation: who and what it tells of, and its facts with
 * the word that tells each and the words of its parts. {@code src/training/news/README.md}
 * describes the format.
 *
 * @param name the file's base name
 * @param language fr or en
 * @param published the day of publication in ISO 8601
 * @param lines its sentences, one each, the headline first
 * @param entities entities by key
 * @param facts facts in order of the file
 */
public record AnnotatedStory(String name, String language, String published, List<String> lines, Map<String, Thing> entities,
		List<Told> facts) {

	private static final int COLUMNS = 11;

	/**
	 * Somebody or something.
	 *
	 * @param key its key
	 * @param type its type
	 * @param salient whether it must be found
	 * @param names what it is called
	 */
	public record Thing(String key, String type, boolean salient, List<String> names) {
	}

	/**
	 * A fact.
	 *
	 * @param line number of its sentence, from 0
	 * @param trigger the word that tells it
	 * @param predicates accepted English verbs
	 * @param types accepted types
	 * @param doer the doer, or null
	 * @param parts the other parts
	 * @param polarity POSITIVE or NEGATIVE
	 * @param modality how real
	 * @param source keys of who says so, and AFFIRM or DENY; or null
	 * @param time day, month or year; or null
	 * @param core whether a summary would hold it
	 */
	public record Told(int line, String trigger, List<String> predicates, List<String> types, Part doer, List<Part> parts,
			String polarity, String modality, String source, String time, boolean core) {
	}

	/**
	 * A part.
	 *
	 * @param role its role
	 * @param targets keys or {@code ~word|word}
	 * @param words how the sentence says it, or null where it does not
	 */
	public record Part(String role, List<String> targets, String words) {
	}

	public static List<AnnotatedStory> all(Path folder) throws IOException {
		List<AnnotatedStory> stories = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : (Iterable<Path>) files.filter((each) -> each.toString().endsWith(".ann"))
				.sorted()::iterator) {
				stories.add(read(file));
			}
		}
		return stories;
	}

	private static AnnotatedStory read(Path file) throws IOException {
		Map<String, String> head = new LinkedHashMap<>();
		List<String> lines = new ArrayList<>();
		Map<String, Thing> entities = new LinkedHashMap<>();
		List<Told> facts = new ArrayList<>();
		String part = "";
		for (String line : Files.readAllLines(file)) {
			String text = line.strip();
			if (List.of("TEXT", "ENTITIES", "FACTS").contains(text)) {
				part = text;
			}
			else if (!text.isEmpty()) {
				switch (part) {
					case "TEXT" -> lines.add(text);
					case "ENTITIES" -> thing(cells(file, text, 4), entities);
					case "FACTS" -> facts.add(told(cells(file, text, COLUMNS)));
					default -> head.put(text.split(":")[0], text.substring(text.indexOf(':') + 1).strip());
				}
			}
		}
		return new AnnotatedStory(file.getFileName().toString().replace(".ann", ""), head.get("language"),
				head.get("published"), lines, entities, facts);
	}

	private static List<String> cells(Path file, String line, int wanted) {
		List<String> cells = list(line, "\\|");
		if (cells.size() != wanted) {
			throw new IllegalArgumentException("%s: %d columns wanted: %s".formatted(file, wanted, line));
		}
		return cells;
	}

	private static List<String> list(String text, String separator) {
		return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
	}

	private static void thing(List<String> cells, Map<String, Thing> entities) {
		List<String> names = list(cells.get(3), ";").stream().filter((name) -> !name.isEmpty()).toList();
		entities.put(cells.get(0), new Thing(cells.get(0), cells.get(1), cells.get(2).equals("s"), names));
	}

	private static Told told(List<String> cells) {
		return new Told(Integer.parseInt(cells.get(0)) - 1, cells.get(1), list(cells.get(2), ","),
				list(cells.get(3), ","), cells.get(4).equals("-") ? null : part("AGENT " + cells.get(4)),
				list(cells.get(5), ";").stream().map(AnnotatedStory::part).toList(),
				cells.get(6).equals("-") ? "NEGATIVE" : "POSITIVE", cells.get(7), absent(cells.get(8)),
				absent(cells.get(9)), cells.get(10).equals("core"));
	}

	private static String absent(String cell) {
		return cell.equals("-") ? null : cell;
	}

	private static Part part(String text) {
		int blank = text.indexOf(' ');
		String[] halves = text.substring(blank + 1).split(" @ ", 2);
		String target = halves[0].strip();
		List<String> targets = target.startsWith("~") ? List.of(target.replace('/', '|')) : list(target, "/");
		String words = (halves.length > 1) ? absent(halves[1].strip()) : null;
		return new Part(text.substring(0, blank), targets, words);
	}

	/** Where a line begins in the text, in UTF-16 code units. */
	public int start(int line) {
		return this.lines.subList(0, line).stream().mapToInt((each) -> each.length() + 1).sum();
	}

	/** Writes text and annotation as the evaluation reads them. */
	public void write(Path folder) throws IOException {
		Files.writeString(folder.resolve(this.name + ".txt"), String.join("\n", this.lines) + "\n");
		Map<String, Object> root = new LinkedHashMap<>();
		root.put("document", Map.of("id", this.name, "language", this.language, "publishedAt", this.published));
		root.put("entities",
				this.entities.values()
					.stream()
					.map((each) -> Map.of("key", each.key(), "type", each.type(), "names", each.names(), "salient",
							each.salient()))
					.toList());
		root.put("facts", this.facts.stream().map(this::json).toList());
		Files.writeString(folder.resolve(this.name + ".gold.json"),
				JsonMapper.builder().build().writeValueAsString(root));
	}

	private Map<String, Object> json(Told fact) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("agent", (fact.doer() == null) ? null : fact.doer().targets());
		json.put("predicates", fact.predicates());
		json.put("types", fact.types());
		json.put("targets", fact.parts().stream().flatMap((part) -> part.targets().stream()).toList());
		json.put("polarity", fact.polarity());
		json.put("modality", fact.modality());
		String[] source = (fact.source() == null) ? null : fact.source().split(" ");
		json.put("source", (source == null) ? null : List.of(source[0].split("/")));
		json.put("stance", (source == null || source.length < 2) ? "AFFIRM" : source[1]);
		json.put("time", fact.time());
		String line = this.lines.get(fact.line());
		json.put("quote", line.substring(0, Math.min(line.length(), 50)));
		json.put("core", fact.core());
		return json;
	}

}
