package org.actant.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.model.AnnotatedText;
import org.actant.model.Document;
import org.actant.model.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameModelTests {

	private static final LayeredNameFinder RULES = new LayeredNameFinder(false);

	@Test
	void oneSearchGivesTheNamesOfOpenNlpsOwn() throws IOException {
		for (Language language : Language.values()) {
			NameModel ours = Objects.requireNonNull(NameModel.load(language));
			NameFinderME theirs = new NameFinderME(model(language));
			List<String> found = new ArrayList<>();
			for (String[] sentence : sentences(language)) {
				List<String> expected = new ArrayList<>();
				Span[] spans = theirs.find(sentence);
				double[] certainties = theirs.probs(spans);
				for (int i = 0; i < spans.length; i++) {
					expected.add("%d-%d %.6f".formatted(spans[i].getStart(), spans[i].getEnd() - 1, certainties[i]));
				}
				List<String> guessed = ours.guess(NameFeatures.decode(sentence))
					.stream()
					.map((guess) -> "%d-%d %.6f".formatted(guess.first(), guess.last(), guess.certainty()))
					.toList();
				assertThat(guessed).isEqualTo(expected);
				found.addAll(guessed);
			}
			assertThat(found).hasSizeGreaterThan(20);
		}
	}

	private static List<String[]> sentences(Language language) throws IOException {
		Annotator annotator = Annotator.standard();
		Cleaner cleaner = Cleaner.standard();
		List<String[]> sentences = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/sample"))) {
			for (Path file : files.filter((file) -> file.toString().endsWith(language.code() + ".txt"))
				.sorted()
				.limit(4)
				.toList()) {
				Document document = new Document(file.getFileName().toString(), null, "", null, null, language.code(),
						Files.readString(file));
				AnnotatedText text = annotator.annotate(document, cleaner.clean(document));
				sentences.addAll(RULES.encode(text));
			}
		}
		return sentences;
	}

	private static TokenNameFinderModel model(Language language) throws IOException {
		try (InputStream in = NameModelTests.class
			.getResourceAsStream("/models/names-%s.bin".formatted(language.code()))) {
			return new TokenNameFinderModel(Objects.requireNonNull(in));
		}
	}

}
