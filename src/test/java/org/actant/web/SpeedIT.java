package org.actant.web;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.actant.Actant;
import org.actant.store.EmbeddedNeo4j;
import org.actant.store.GeneratedGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long pages take in Chromium on a generated graph, where there is one, and the
 * questions of the pages and of the examples over HTTP, in milliseconds: the first time
 * after a start and the median of five more, pages until their content and until all of
 * it, questions by the clock and in processor time of the whole process, which tells less
 * of how busy the machine is. {@code -Dactant.speed.facts=1000000} runs it; it writes
 * {@code target/speed.txt} and asserts only that there are answers.
 */
@EnabledIfSystemProperty(named = "actant.speed.facts", matches = "\\d+")
@SpringBootTest(classes = Actant.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "actant.sample=false")
class SpeedIT {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int TIMES = 5;

	private static final Path PAGES = Path.of("src", "main", "resources", "static");

	private static final Path EXAMPLES = Path.of("graphql", "examples");

	private static final Pattern TEXT = Pattern.compile("const (\\w+) = (?:\\((\\w+)\\) => )?`([^`]*)`");

	private static final Pattern PART = Pattern.compile("\\$\\{(\\w+)(?:\\((\\d+)\\))?}");

	private static final Pattern ID = Pattern.compile("\"(?:country|person|organization|place):[\\w-]+\"");

	private static final OperatingSystemMXBean PROCESS = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private static EmbeddedNeo4j database;

	private final List<String> lines = new ArrayList<>();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void overTheGeneratedGraph(DynamicPropertyRegistry properties) {
		int facts = Integer.getInteger("actant.speed.facts");
		database = GeneratedGraph.in(Path.of("target", "neo4j-plans", facts + "-facts"), facts);
		properties.add("spring.neo4j.uri", database::uri);
	}

	@AfterAll
	static void stop() {
		if (database != null) {
			database.close();
		}
	}

	@Test
	void everyPageShowsItsContentAndEveryQuestionIsAnswered() throws IOException {
		if (Chromium.installed().isPresent()) {
			try (Chromium chromium = new Chromium()) {
				new PageTimes(chromium, "http://127.0.0.1:" + this.port).lines().forEach(this::report);
			}
		}
		Map<String, Object> hub = Map.of("id", "actor:0");
		page("start", "start/start.js", Map.of("id", "document:77"));
		ask("suggest", texts("lib/chooser.js").get("SUGGEST"), Map.of("words", "ba"));
		page("actor", "actor/actor.js", Map.of("id", "actor:0", "by", "MONTH"));
		page("actor of little", "actor/actor.js", Map.of("id", "actor:50001", "by", "MONTH"));
		page("trace", "trace/trace.js", Map.of("from", "actor:0", "to", "actor:1", "id", "actor:1"));
		page("document", "document/document.js", Map.of("id", "document:77", "here", "document:77"));
		page("review", "review/review.js", hub);
		try (Stream<Path> examples = Files.list(EXAMPLES)) {
			for (Path example : examples.sorted().toList()) {
				String text = Files.readString(example);
				if (!text.contains("\nmutation") && !text.contains("\nsubscription")) {
					ask(example.getFileName().toString().replace(".graphql", ""), onThisGraph(text), Map.of());
				}
			}
		}
		Files.write(Path.of("target", "speed.txt"), this.lines);
	}

	private void page(String name, String file, Map<String, Object> variables) throws IOException {
		for (Map.Entry<String, String> text : texts(file).entrySet()) {
			if (text.getValue().startsWith("query ")) {
				ask(name + ": " + text.getKey().toLowerCase(java.util.Locale.ROOT), text.getValue(), variables);
			}
		}
	}

	/** The texts that a module names, with those of others put in. */
	private static Map<String, String> texts(String file) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		read("lib/fact.js", parts, parts);
		read("lib/decide.js", parts, parts);
		Map<String, String> own = new LinkedHashMap<>();
		read(file, parts, own);
		return own;
	}

	private static void read(String file, Map<String, String> known, Map<String, String> into) throws IOException {
		Matcher text = TEXT.matcher(Files.readString(PAGES.resolve(file)));
		while (text.find()) {
			String filled = PART.matcher(text.group(3))
				.replaceAll((part) -> Matcher
					.quoteReplacement((part.group(2) == null) ? known.getOrDefault(part.group(1), part.group())
							: known.getOrDefault(part.group(1), "").replace("${most}", part.group(2))));
			known.put(text.group(1), filled);
			into.put(text.group(1), filled);
		}
	}

	/** Actors of the examples become busy ones here. */
	private static String onThisGraph(String example) {
		Map<String, String> actors = new LinkedHashMap<>();
		return ID.matcher(example)
			.replaceAll((id) -> actors.computeIfAbsent(id.group(), (any) -> "\"actor:%d\"".formatted(actors.size())));
	}

	private void ask(String name, String question, Map<String, Object> variables) {
		long[] took = new long[TIMES + 1];
		long[] worked = new long[TIMES + 1];
		JsonNode answer = null;
		for (int i = 0; i <= TIMES; i++) {
			long start = System.nanoTime();
			long before = PROCESS.getProcessCpuTime();
			answer = JSON.readTree(RestClient.create("http://127.0.0.1:" + this.port)
				.post()
				.uri("/graphql")
				.contentType(MediaType.APPLICATION_JSON)
				.body(Map.of("query", question, "variables", variables))
				.retrieve()
				.body(String.class));
			took[i] = (System.nanoTime() - start) / 1_000_000;
			worked[i] = (PROCESS.getProcessCpuTime() - before) / 1_000_000;
		}
		String line = "%-62s %6d %6d   %6d %6d".formatted(name, took[0], warm(took), worked[0], warm(worked));
		report(line);
		assertThat(answer.path("errors").toString()).as(name).isEmpty();
	}

	private void report(String line) {
		this.lines.add(line);
		System.out.println("SPEED " + line);
	}

	private static long warm(long[] first) {
		long[] others = Arrays.copyOfRange(first, 1, first.length);
		Arrays.sort(others);
		return others[TIMES / 2];
	}

}
