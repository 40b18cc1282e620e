package org.actant.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.actant.Actant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ExtractCommandTests {

	private static final String GOOD = "La Norvège a livré des navires à la Pologne. Le ministre danois a salué cet accord.";

	@TempDir
	Path folder;

	@Test
	void everyBadFileIsToldWithItsReasonAndTheGoodOnesAreExtracted(CapturedOutput output) throws IOException {
		write("empty.txt", new byte[0]);
		write("binary.txt", new byte[] { 0, 1, 2, 3, 4, 0 });
		byte[] damaged = (GOOD + " Un café fermé").getBytes(StandardCharsets.UTF_8);
		damaged[damaged.length - 1] = (byte) 0xC3;
		write("damaged.txt", damaged);
		write("large.txt", (GOOD + "\n").repeat(650_000).getBytes(StandardCharsets.UTF_8));
		write("finnish.txt",
				"Hallitus päätti tiistaina uusista tuista maataloudelle. Ministeri kertoi asiasta lehdistölle Helsingissä, jossa eduskunta kokoontuu syksyllä."
					.getBytes(StandardCharsets.UTF_8));
		write("good.txt", GOOD.getBytes(StandardCharsets.UTF_8));
		Path out = this.folder.resolve("out.jsonl");
		List<String> names = List.of("empty.txt", "binary.txt", "damaged.txt", "large.txt", "finnish.txt", "good.txt",
				"missing.txt");
		int exit = run(names, out);
		assertThat(exit).isEqualTo(1);
		assertThat(output.getErr()).containsPattern("failed: .*empty.txt: the file is empty")
			.containsPattern("failed: .*binary.txt: binary content")
			.containsPattern("note: .*damaged.txt: invalid UTF-8")
			.containsPattern("failed: .*large.txt: the text has 5\\d\\.\\d million characters")
			.containsPattern("failed: .*finnish.txt: .*'fin?'")
			.containsPattern("failed: .*missing.txt: there is no such file")
			.contains("2 document(s)")
			.contains("5 failed");
		assertThat(Files.readAllLines(out)).hasSize(2);
	}

	@Test
	void aDocumentsLineHasItsEntitiesAndFactsWithOffsetsIntoTheText() throws IOException {
		write("good.txt", GOOD.getBytes(StandardCharsets.UTF_8));
		Path out = this.folder.resolve("out.jsonl");
		assertThat(run(List.of("good.txt"), out)).isZero();
		JsonNode line = JsonMapper.shared().readTree(Files.readString(out));
		assertThat(line.at("/document/id").asString()).isEqualTo("good");
		assertThat(line.at("/document/language").asString()).isEqualTo("fr");
		assertThat(line.path("entities").findValuesAsString("id")).contains("country:NO", "country:PL");
		for (JsonNode entity : line.path("entities")) {
			for (JsonNode mention : entity.path("mentions")) {
				assertThat(GOOD.substring(mention.path("start").asInt(), mention.path("end").asInt()))
					.isEqualTo(mention.path("text").asString());
			}
		}
		assertThat(line.path("facts")).anySatisfy((fact) -> {
			assertThat(fact.at("/roles/0/entity").asString()).isEqualTo("country:NO");
			assertThat(fact.at("/sentence/text").asString()).isEqualTo("La Norvège a livré des navires à la Pologne.");
		});
	}

	@Test
	void aWrongCommandLineIsExitCodeTwo(CapturedOutput output) {
		assertThat(CommandLineInterface.run(Actant.class, "extract")).isEqualTo(2);
		assertThat(output.getErr()).contains("PATH");
		assertThat(CommandLineInterface.run(Actant.class, "exract", "x")).isEqualTo(2);
		assertThat(output.getErr()).contains("extract");
	}

	@Test
	void everyCommandExplainsItself(CapturedOutput output) {
		for (String command : List.of("serve", "ingest", "extract", "evaluate", "export")) {
			assertThat(CommandLineInterface.run(Actant.class, "help", command)).as(command).isZero();
			assertThat(output.getOut()).contains("actant " + command);
		}
	}

	private int run(List<String> names, Path out) {
		List<String> arguments = new ArrayList<>(List.of("extract"));
		names.forEach((name) -> arguments.add(this.folder.resolve(name).toString()));
		arguments.addAll(List.of("--out", out.toString()));
		return CommandLineInterface.run(Actant.class, arguments.toArray(String[]::new));
	}

	private void write(String name, byte[] content) throws IOException {
		Files.write(this.folder.resolve(name), content);
	}

}
