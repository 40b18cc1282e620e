package org.actant.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Goes through the steps of docs/extending.md, each command a process of its own. */
class ExtendingIT {

	private static final String TEXT = """
			Paul Vidal a cornaqué Karim Belloul mardi à Lyon.
			Le fauchage des récoltes par Greenpeace a surpris la ville de Nantes.
			L'Eburnie a signé un accord avec le Ghana.
			Jean Morel, bailli de Guernesey, a remercié la Norvège.
			""";

	private static final Map<String, String> MINE = Map.of("fr/frames.tsv", """
			# columns: lemma, class, predicate, type, mode, frame, speech
			cornaquer	verb	advise	SUPPORT		subj=AGENT obj=RECIPIENT
			fauchage	noun	destroy	ASSAULT		adj=AGENT de=THEME par=AGENT
			""", "countries.tsv", """
			# columns: code, en, fr, kind, aliases
			CI	Ivory Coast	Côte d'Ivoire	state	Eburnie
			""", "titles.tsv", """
			# columns: key, kind, en, en_f, fr, fr_f
			bailli	office	bailiff		bailli	baillie
			""");

	@Test
	void aLineOfOnesOwnForAVerbAnEventNounACountryAndAnOfficeIsSeenInTheFacts(@TempDir Path folder)
			throws IOException, InterruptedException {
		Path text = Files.writeString(folder.resolve("essai.txt"), TEXT);
		Path mine = Files.createDirectories(folder.resolve("mine"));
		Files.createDirectories(mine.resolve("fr"));
		for (Map.Entry<String, String> file : MINE.entrySet()) {
			Files.writeString(mine.resolve(file.getKey()), file.getValue());
		}
		String before = extract(text, List.of());
		String after = extract(text, List.of("-Dactant.lexicon=" + mine));
		assertThat(before).doesNotContain("\"advise\"", "\"destroy\"", "country:CI", "\"hold office\"");
		assertThat(after).contains("\"advise\"", "\"destroy\"", "country:CI").containsOnlyOnce("\"hold office\"");
	}

	private static String extract(Path text, List<String> options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(options);
		command.addAll(List.of("org.actant.Launcher", "extract", text.toString()));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		Process process = builder.start();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isZero();
		return printed;
	}

}
