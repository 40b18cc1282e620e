package org.actant.annotate.tag;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.actant.model.Language;
import org.actant.training.Treebank.Tree;

/** Trains the taggers: OpenNLP's averaged perceptron over {@link LexiconContext}. */
public final class TaggerTraining {

	private TaggerTraining() {
	}

	/**
	 * @param language their language
	 * @param trees sentences with gold tags
	 * @param iterations passes over them
	 * @param cutoff how often a feature must be seen to be kept
	 * @return the model
	 */
	public static POSModel train(Language language, List<Tree> trees, int iterations, int cutoff) {
		List<POSSample> samples = new ArrayList<>();
		for (Tree tree : trees) {
			samples.add(new POSSample(words(tree, language), tags(tree, language)));
		}
		TrainingParameters parameters = new TrainingParameters();
		parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
		parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
		parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
		parameters.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
		try {
			return POSTaggerME.train(language.code(), ObjectStreamUtils.createObjectStream(samples), parameters,
					OpenNlpTagger.factory(language));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String[] tags(Tree tree, Language language) {
		String[] tags = new String[tree.tags().size()];
		for (int i = 0; i < tags.length; i++) {
			tags[i] = WordTag.of(language, tree.tags().get(i), tree.features().get(i)).name();
		}
		return tags;
	}

	private static String[] words(Tree tree, Language language) {
		return tree.forms().stream().map((form) -> PlainForm.of(form, language)).toArray(String[]::new);
	}

	/**
	 * @param language its language
	 * @param model a model
	 * @return a tagger that uses it
	 */
	public static Tagger tagger(Language language, POSModel model) {
		return OpenNlpTagger.of(language, model);
	}

	/**
	 * Writes a model as it ships.
	 * @param model a model
	 * @param file where to
	 * @throws IOException where it cannot be written
	 */
	public static void write(POSModel model, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file);
				DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out))) {
			OpenNlpTagger.sequence(model).write(data);
		}
	}

}
