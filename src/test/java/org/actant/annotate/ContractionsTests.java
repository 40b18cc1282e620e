package org.actant.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContractionsTests {

	@Test
	void oneSearchGivesTheTagsOfOpenNlpsOwn() throws IOException {
		Contractions ours = Contractions.load();
		POSTaggerME theirs = new POSTaggerME(model());
		String[] words = sampleWords();
		for (int from = 0; from + 25 <= words.length; from += 25) {
			String[] part = Arrays.copyOfRange(words, from, from + 25);
			assertThat(ours.tags(part)).containsExactly(theirs.tag(part));
		}
	}

	@Test
	void anArticleStaysWhole() {
		assertThat(split("Elle achète des pommes .")).containsExactly("Elle", "achète", "des", "pommes", ".");
		assertThat(split("Le toit du garage fuit")).containsExactly("Le", "toit", "de", "le", "garage", "fuit");
	}

	private static List<String> split(String sentence) {
		List<Word> words = new ArrayList<>();
		for (String form : sentence.split(" ")) {
			words.add(new Word(0, form.length(), form));
		}
		return Contractions.load().split(words).stream().map(Word::form).toList();
	}

	private static String[] sampleWords() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/sample"))) {
			StringBuilder text = new StringBuilder();
			for (Path file : files.filter((file) -> file.toString().endsWith("fr.txt")).sorted().limit(6).toList()) {
				text.append(Files.readString(file)).append(' ');
			}
			return text.toString().replaceAll("(?=[,.:;!?])|(?<=[ldn]')", " ").strip().split("[\\s«»–…]+");
		}
	}

	private static POSModel model() throws IOException {
		try (InputStream in = ContractionsTests.class.getResourceAsStream("/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin")) {
			return new POSModel(Objects.requireNonNull(in));
		}
	}

}
