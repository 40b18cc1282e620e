package org.actant.name;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import opennlp.tools.ml.EventTrainer;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.actant.annotate.Annotator;
import org.actant.model.AnnotatedText;
import org.actant.model.Language;
import org.actant.model.Sentence;
import org.actant.model.Token;

/** Trains the name finder model that ships for a language. */
public final class NameTraining {

	/** Of the historical newspapers one sentence in four is enough. */
	private static final int HISTORICAL_SHARE = 4;

	private final Language language;

	private final Annotator annotator = Annotator.standard();

	private final LayeredNameFinder rules = new LayeredNameFinder(false);

	private NameTraining(Language language) {
		this.language = language;
	}

	/**
	 * @param language a language
	 * @param data the folder that holds {@code names}
	 * @param models where to write the model
	 * @throws IOException where a file cannot be read or written
	 */
	public static void train(Language language, Path data, Path models) throws IOException {
		NameTraining training = new NameTraining(language);
		List<NameSample> samples = new ArrayList<>();
		for (LabelledSentence sentence : corpus(language, data.resolve("names"))) {
			training.add(sentence, samples);
		}
		TrainingParameters parameters = new TrainingParameters();
		parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
		parameters.put(TrainingParameters.TRAINER_TYPE_PARAM, EventTrainer.EVENT_VALUE);
		parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
		parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
		parameters.put(TrainingParameters.THREADS_PARAM, 2);
		TokenNameFinderModel model = NameModel.train(language, ObjectStreamUtils.createObjectStream(samples),
				parameters);
		Path file = models.resolve("names-%s.bin".formatted(language.code()));
		try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			NameModel.sequence(model).write(out);
		}
		System.out.printf("%s, from %d sentences%n", file, samples.size());
	}

	private static List<LabelledSentence> corpus(Language language, Path names) throws IOException {
		List<LabelledSentence> sentences = new ArrayList<>();
		if (language == Language.ENGLISH) {
			sentences.addAll(LabelledSentence.iob(names.resolve("en/uner-ewt-dev.iob2")));
			return sentences;
		}
		sentences.addAll(LabelledSentence.openNlp(names.resolve("fr/popcorn-train.opennlp.txt")));
		List<LabelledSentence> historical = LabelledSentence.openNlp(names.resolve("fr/newseye.opennlp.txt"));
		for (int i = 0; i < historical.size(); i += HISTORICAL_SHARE) {
			sentences.add(historical.get(i));
		}
		return sentences;
	}

	private void add(LabelledSentence labelled, List<NameSample> samples) {
		AnnotatedText text = NameScore.annotated(labelled.text(), this.language.code(), this.annotator);
		List<String[]> encoded = this.rules.encode(text);
		for (Sentence sentence : text.sentences()) {
			List<opennlp.tools.util.Span> spans = new ArrayList<>();
			labelled.names().forEach((label) -> {
				opennlp.tools.util.Span span = span(sentence, label);
				if (span != null && spans.stream().noneMatch(span::intersects)) {
					spans.add(span);
				}
			});
			samples.add(new NameSample(encoded.get(sentence.index()), spans.toArray(opennlp.tools.util.Span[]::new), false));
		}
	}

	private static opennlp.tools.util.Span span(Sentence sentence, LabelledSentence.Label label) {
		int first = -1;
		int last = -1;
		for (Token token : sentence.tokens()) {
			if (label.span().contains(token.span()) && token.span().length() > 0) {
				first = (first < 0) ? token.index() : first;
				last = token.index();
			}
		}
		return (first < 0) ? null : new opennlp.tools.util.Span(first, last + 1, label.type());
	}

	/**
	 * @param arguments {@code fr} or {@code en}; the folder of the data; where to write
	 * @throws IOException where a file cannot be read or written
	 */
	public static void main(String[] arguments) throws IOException {
		train(Language.of(arguments[0]).orElseThrow(), Path.of(arguments[1]), Path.of(arguments[2]));
	}

}
