package org.actant.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import org.actant.model.EntityType;
import org.actant.model.Language;

import org.jspecify.annotations.Nullable;

/** What the statistical name finder of a language says of a sentence. */
final class NameModel {

	private static final Map<String, EntityType> TYPES = Map.of("PER", EntityType.PERSON, "LOC", EntityType.PLACE,
			"ORG", EntityType.ORGANIZATION);

	// OpenNLP makes factories by reflection, from packages that it is told to trust only.
	static {
		ExtensionLoader.registerAllowedPackage("org.actant.name");
	}

	private final ThreadLocal<NameFinderME> finders;

	NameModel(TokenNameFinderModel model) {
		this.finders = ThreadLocal.withInitial(() -> new NameFinderME(model));
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
	 * @return the model that ships for it, or null where none does
	 */
	static @Nullable NameModel load(Language language) {
		String name = "/models/names-%s.bin".formatted(language.code());
		try (InputStream stream = NameModel.class.getResourceAsStream(name)) {
			return (stream == null) ? null : new NameModel(new TokenNameFinderModel(stream));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"%s: the name model cannot be read: %s; train it again".formatted(name, ex.getMessage()), ex);
		}
	}

	/**
	 * @param encoded the words of a sentence as {@link NameFeatures#encode} makes them
	 * @return the names that it sees
	 */
	List<Guess> guess(String[] encoded) {
		NameFinderME finder = this.finders.get();
		Span[] spans = finder.find(encoded);
		double[] certainties = finder.probs(spans);
		List<Guess> guesses = new ArrayList<>();
		for (int i = 0; i < spans.length; i++) {
			EntityType type = TYPES.get(spans[i].getType());
			if (type != null) {
				guesses.add(new Guess(spans[i].getStart(), spans[i].getEnd() - 1, type, certainties[i]));
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
