package org.actant.name;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import org.actant.model.EntityType;
import org.actant.model.Language;
import org.actant.sequence.SequenceModel;

import org.jspecify.annotations.Nullable;

/** What the statistical name finder of a language says of a sentence. */
final class NameModel {

	private static final Map<String, EntityType> TYPES = Map.of("PER", EntityType.PERSON, "LOC", EntityType.PLACE,
			"ORG", EntityType.ORGANIZATION);

	// OpenNLP makes factories by reflection, from packages that it is told to trust only.
	static {
		ExtensionLoader.registerAllowedPackage("org.actant.name");
	}

	private static final String START = "-start";

	private static final String GOING_ON = "-cont";

	/** The beam that the models were trained for. */
	private static final int BEAM = 3;

	private final SequenceModel model;

	private NameModel(SequenceModel model) {
		this.model = model;
	}

	/** A name goes on only behind its beginning. */
	private static boolean follows(@Nullable String previous, String tag) {
		return !tag.endsWith(GOING_ON) || previous != null && type(previous).equals(type(tag));
	}

	/** What {@code PER-start} and {@code PER-cont} are; nothing for words of no name. */
	private static String type(String tag) {
		int end = tag.lastIndexOf('-');
		return (end < 0) ? "" : tag.substring(0, end);
	}

	/**
	 * @param language a language
	 * @param samples sentences with their names
	 * @param parameters how to train
	 * @return a model trained on them
	 * @throws IOException where the samples cannot be read
	 */
	static TokenNameFinderModel train(Language language, ObjectStream<NameSample> samples,
			TrainingParameters parameters) throws IOException {
		return NameFinderME.train(language.code(), null, samples, parameters, new NameModelFactory());
	}

	/**
	 * @param language a language
	 * @return the model that ships for it
	 */
	static NameModel shipped(Language language) {
		return new NameModel(SequenceModel.shipped("names-" + language.code(), BEAM, NameModel::follows));
	}

	static NameModel of(TokenNameFinderModel model) {
		return new NameModel(sequence(model));
	}

	/** A model of OpenNLP's as it ships. */
	static SequenceModel sequence(TokenNameFinderModel model) {
		return SequenceModel.of(Objects.requireNonNull(model.getArtifact("nameFinder.model")), BEAM,
				NameModel::follows);
	}

	/**
	 * @param sentence the words of a sentence
	 * @return the names that it sees
	 */
	List<Guess> guess(NameFeatures sentence) {
		SequenceModel.Tagging tagging = this.model.tag(sentence);
		String[] tags = tagging.tags();
		List<Guess> guesses = new ArrayList<>();
		int at = 0;
		while (at < tags.length) {
			int first = at++;
			if (tags[first].endsWith(START)) {
				double sum = tagging.likelihoods()[first];
				while (at < tags.length && tags[at].endsWith(GOING_ON)) {
					sum += tagging.likelihoods()[at++];
				}
				EntityType type = TYPES.get(type(tags[first]));
				if (type != null) {
					guesses.add(new Guess(first, at - 1, type, sum / (at - first)));
				}
			}
		}
		return guesses;
	}

	/**
	 * A name that the model sees.
	 *
	 * @param first number of its first word
	 * @param last number of its last word
	 * @param type what it is
	 * @param certainty from 0 to 1
	 */
	record Guess(int first, int last, EntityType type, double certainty) {
	}

}
