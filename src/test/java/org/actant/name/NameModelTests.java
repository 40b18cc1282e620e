package org.actant.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.model.AnnotatedText;
import org.actant.model.Document;
import org.actant.model.EntityType;
import org.actant.model.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameModelTests {

	private static final LayeredNameFinder RULES = new LayeredNameFinder(false);

	@Test
	void oneSearchGivesTheNamesOfOpenNlpsOwn() throws IOException {
		for (Language language : Language.values()) {
			List<String[]> sentences = sentences(language);
			TokenNameFinderModel model = trained(language, sentences);
			NameModel ours = NameModel.of(model);
			NameFinderME theirs = new NameFinderME(model);
			List<String> found = new ArrayList<>();
			for (String[] sentence : sentences) {
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

	/** A model of OpenNLP's that learns a little of what the one that ships knows. */
	private static TokenNameFinderModel trained(Language language, List<String[]> sentences) throws IOException {
		NameModel ships = NameModel.shipped(language);
		List<NameSample> samples = new ArrayList<>();
		for (String[] sentence : sentences) {
			Span[] names = ships.guess(NameFeatures.decode(sentence))
				.stream()
				.map((guess) -> new Span(guess.first(), guess.last() + 1,
						(guess.type() == EntityType.PERSON) ? "PER"
								: (guess.type() == EntityType.PLACE) ? "LOC" : "ORG"))
				.toArray(Span[]::new);
			samples.add(new NameSample(sentence, names, false));
		}
		TrainingParameters parameters = new TrainingParameters();
		parameters.put(TrainingParameters.ITERATIONS_PARAM, 20);
		parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
		return NameModel.train(language, ObjectStreamUtils.createObjectStream(samples), parameters);
	}

}
