package org.actant.annotate.tag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.junit.jupiter.api.Test;

import static org.actant.model.PartOfSpeech.ADP;
import static org.actant.model.PartOfSpeech.AUX;
import static org.actant.model.PartOfSpeech.DET;
import static org.actant.model.PartOfSpeech.NOUN;
import static org.actant.model.PartOfSpeech.PART;
import static org.actant.model.PartOfSpeech.PRON;
import static org.actant.model.PartOfSpeech.PROPN;
import static org.actant.model.PartOfSpeech.PUNCT;
import static org.actant.model.PartOfSpeech.VERB;
import static org.assertj.core.api.Assertions.assertThat;

class TaggerTests {

	private static final Tagger FRENCH = Tagger.load(Language.FRENCH);

	private static final Tagger ENGLISH = Tagger.load(Language.ENGLISH);

	@Test
	void frenchWordsAreTaggedAfterTheirPlace() {
		assertThat(tag(FRENCH, "Le voisin porte la lettre devant la porte .")).containsExactly(DET, NOUN, VERB, DET,
				NOUN, ADP, DET, NOUN, PUNCT);
	}

	@Test
	void splitContractionsAreTaggedAsTwoWords() {
		assertThat(tag(FRENCH, "Il vient de le marché .")).containsExactly(PRON, VERB, ADP, DET, NOUN, PUNCT);
	}

	@Test
	void typographyDoesNotChangeTags() {
		assertThat(tag(FRENCH, "L’ usine n’ a pas fermé .")).isEqualTo(tag(FRENCH, "L' usine n' a pas fermé ."));
	}

	@Test
	void englishClitics() {
		assertThat(tag(ENGLISH, "Maria 's sister did n't sell the boats .")).containsExactly(PROPN, PART, NOUN, AUX,
				PART, VERB, DET, NOUN, PUNCT);
	}

	@Test
	void oneSearchGivesTheTagsOfOpenNlpsOwn() throws IOException {
		for (Language language : Language.values()) {
			List<String[]> sentences = sentences(sampleWords(language));
			POSModel model = trained(language, sentences);
			Tagger ours = OpenNlpTagger.of(language, model);
			POSTaggerME theirs = new POSTaggerME(model);
			for (String[] words : sentences) {
				assertThat(ours.tag(List.of(words)).stream().map(WordTag::name)).containsExactly(theirs.tag(words));
			}
		}
	}

	private static List<String[]> sentences(String[] words) {
		return IntStream.range(0, words.length / 20)
			.mapToObj((part) -> Arrays.copyOfRange(words, 20 * part, 20 * part + 20))
			.toList();
	}

	/** A small model of OpenNLP's, of every other sentence. */
	private static POSModel trained(Language language, List<String[]> sentences) throws IOException {
		List<POSSample> samples = IntStream.range(0, sentences.size() / 2)
			.mapToObj((pair) -> sentences.get(2 * pair))
			.map((words) -> new POSSample(words,
					Tagger.load(language).tag(List.of(words)).stream().map(WordTag::name).toArray(String[]::new)))
			.toList();
		TrainingParameters parameters = new TrainingParameters();
		parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
		parameters.put(TrainingParameters.ITERATIONS_PARAM, 5);
		parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
		return POSTaggerME.train(language.code(), ObjectStreamUtils.createObjectStream(samples), parameters,
				OpenNlpTagger.factory(language));
	}

	private static String[] sampleWords(Language language) throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/sample"))) {
			StringBuilder text = new StringBuilder();
			for (Path file : files.filter((file) -> file.toString().endsWith(language.code() + ".txt"))
				.sorted()
				.limit(5)
				.toList()) {
				text.append(Files.readString(file)).append(' ');
			}
			return text.toString()
				.replace('’', '\'')
				.replaceAll("(?=[,.:;!?])|(?<=[ldn]')", " ")
				.strip()
				.split("[\\s«»–…]+");
		}
	}

	@Test
	void aSentenceOfNoWordsHasNoTags() {
		assertThat(FRENCH.tag(List.of())).isEmpty();
	}

	@Property(tries = 200)
	void everyWordGetsOneTag(@ForAll List<@NotEmpty String> words) {
		assertThat(FRENCH.tag(words)).hasSameSizeAs(words);
		assertThat(ENGLISH.tag(words)).hasSameSizeAs(words);
	}

	private static List<PartOfSpeech> tag(Tagger tagger, String words) {
		return tagger.tag(List.of(words.split(" "))).stream().map(WordTag::word).toList();
	}

}
