package org.actant.relate;

import java.io.BufferedOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.evaluate.Evaluation;
import org.actant.evaluate.Report;
import org.actant.link.StoryLinks;
import org.actant.model.Document;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.actant.model.LinkedText;
import org.actant.model.NamedText;
import org.actant.name.NameFinder;
import org.actant.sequence.Chooser;
import org.actant.sequence.Classifier;
import org.actant.sequence.FeatureNames;
import org.actant.training.AnnotatedStory;
import org.actant.training.Choice;
import org.actant.training.ChoiceTraining;
import org.actant.training.MaximumEntropy;

/**
 * Trains the part model and the fact model on the annotated stories of the repository.
 * The fact model learns from facts whose parts were read by part models that had not seen
 * the story, and both are scored on stories that they had not seen.
 */
public final class FactTraining {

	private static final int FOLDS = 3;

	private static final int NO_FOLD = -1;

	private static final long SEED = 1;

	/** The smallest weight that is kept. */
	private static final double LEAST = 0.02;

	private final Path work;

	private final List<AnnotatedStory> stories;

	private final Map<String, NamedText> named = new ConcurrentHashMap<>();

	private final Map<String, LinkedText> texts = new HashMap<>();

	private final Map<String, Integer> folds = new HashMap<>();

	private final Evaluation evaluation;

	private FactTraining(Path news, Path work) throws IOException {
		this.work = Files.createDirectories(work);
		this.stories = AnnotatedStory.all(news);
		for (AnnotatedStory story : this.stories) {
			story.write(work);
		}
		this.evaluation = Evaluation.of(work);
		Cleaner cleaner = Cleaner.standard();
		Annotator annotator = Annotator.standard();
		NameFinder names = NameFinder.standard();
		this.evaluation.documents()
			.parallelStream()
			.forEach((document) -> this.named.put(name(document),
					names.find(annotator.annotate(document, cleaner.clean(document)))));
		List<AnnotatedStory> shuffled = new ArrayList<>(this.stories);
		Collections.shuffle(shuffled, new Random(SEED));
		IntStream.range(0, shuffled.size()).forEach((i) -> this.folds.put(shuffled.get(i).name(), i % FOLDS));
	}

	private static String name(Document document) {
		return Path.of(document.id()).getFileName().toString().replace(".txt", "");
	}

	/**
	 * @param news the folder of the annotated stories
	 * @param models where to write the models
	 * @throws IOException where a file cannot be read or written
	 */
	public static void train(Path news, Path models) throws IOException {
		new FactTraining(news, Path.of("target", "news")).train(models);
	}

	private void train(Path models) throws IOException {
		link(models);
		Map<String, List<Event>> parts = new HashMap<>();
		for (AnnotatedStory story : this.stories) {
			parts.put(story.name(), new StoryParts(story, this.texts.get(story.name())).events());
		}
		List<PartModel> partModels = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			partModels.add(PartModel.of(Classifier.of(parts(without(fold, parts)))));
		}
		Map<String, List<Event>> facts = new HashMap<>();
		for (AnnotatedStory story : this.stories) {
			facts.put(story.name(), judged(story, partModels.get(this.folds.get(story.name()))));
		}
		List<FactModel> judges = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			judges.add(FactModel.of(Classifier.of(facts(without(fold, facts)))));
		}
		report("constructions alone", (name) -> FactReader.byConstructions());
		report("with models that had not seen the story", (name) -> new FactReader(
				partModels.get(this.folds.get(name)), judges.get(this.folds.get(name))));
		write(models.resolve("parts.bin"), Classifier.of(parts(without(NO_FOLD, parts)))::write);
		write(models.resolve("facts.bin"), Classifier.of(facts(without(NO_FOLD, facts)))::write);
	}

	/** Links each story by models of descriptions, pronouns and newcomers that have not seen it. */
	private void link(Path models) throws IOException {
		Map<String, StoryLinks> links = new HashMap<>();
		Map<String, List<Choice>> descriptions = new HashMap<>();
		Map<String, List<Choice>> pronouns = new HashMap<>();
		for (AnnotatedStory story : this.stories) {
			StoryLinks reader = new StoryLinks(story, this.named.get(story.name()));
			StoryLinks.Choices choices = reader.choices();
			links.put(story.name(), reader);
			descriptions.put(story.name(), choices.descriptions());
			pronouns.put(story.name(), choices.pronouns());
		}
		List<StoryLinks.Learned> unseen = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			unseen.add(new StoryLinks.Learned(referents(without(fold, descriptions)),
					referents(without(fold, pronouns)), null));
		}
		Map<String, List<Event>> newcomers = new HashMap<>();
		links.forEach((name, reader) -> newcomers.put(name, reader.newcomers(unseen.get(this.folds.get(name)))));
		for (int fold = 0; fold < FOLDS; fold++) {
			unseen.set(fold, new StoryLinks.Learned(unseen.get(fold).descriptions(), unseen.get(fold).pronouns(),
					Classifier.of(newcomers(without(fold, newcomers)))));
		}
		score("by the rules", links, (name) -> StoryLinks.Learned.NOTHING);
		score("by models that had not seen the story", links, (name) -> unseen.get(this.folds.get(name)));
		links.forEach((name, reader) -> this.texts.put(name, reader.linked(unseen.get(this.folds.get(name)))));
		write(models.resolve("referents.bin"), referents(without(NO_FOLD, descriptions))::write);
		write(models.resolve("pronouns.bin"), referents(without(NO_FOLD, pronouns))::write);
		write(models.resolve("newcomers.bin"), Classifier.of(newcomers(without(NO_FOLD, newcomers)))::write);
	}

	private static void score(String what, Map<String, StoryLinks> links, Function<String, StoryLinks.Learned> learned) {
		StoryLinks.Scores scores = StoryLinks.Scores.NONE;
		for (Map.Entry<String, StoryLinks> story : links.entrySet()) {
			scores = scores.plus(story.getValue().scores(learned.apply(story.getKey())));
		}
		System.out.println("descriptions of somebody told of before, " + what + ": " + scores.descriptions());
		System.out.println("pronouns, " + what + ": " + scores.pronouns());
	}

	/** The events of all stories but those of one fold. */
	private <T> List<T> without(int fold, Map<String, List<T>> events) {
		return this.stories.stream()
			.map(AnnotatedStory::name)
			.filter((name) -> this.folds.get(name) != fold)
			.flatMap((name) -> events.get(name).stream())
			.toList();
	}

	/** The facts of a story, as a part model completes them, right or wrong. */
	private List<Event> judged(AnnotatedStory story, PartModel parts) {
		List<Event> events = new ArrayList<>();
		List<String[]> features = new ArrayList<>();
		LinkedText text = this.texts.get(story.name());
		FactModel all = (draft, sure, source, likelihoods) -> {
			features.add(FeatureNames.of((to) -> FactFeatures.write(draft, sure, source, likelihoods, to)));
			return 1;
		};
		List<Fact> facts = new StoryReader(new Story(text)).facts(parts, all);
		BitSet right = this.evaluation.right(story.name(),
				new Extraction(text.named().text().document(), text.named().text().language(), text.entities(), facts));
		for (int i = 0; i < facts.size(); i++) {
			events.add(new Event(right.get(i) ? FactModel.RIGHT : FactModel.WRONG, features.get(i)));
		}
		return events;
	}

	private void report(String what, Function<String, FactReader> readers) {
		Report report = this.evaluation.run((document) -> {
			String name = name(document);
			LinkedText text = this.texts.get(name);
			return new Extraction(document, text.named().text().language(), text.entities(),
					readers.apply(name).relate(text));
		});
		System.out.println(what);
		report.print(System.out);
		report.printReliability(System.out);
		report.printRules(System.out);
	}

	private static Chooser referents(List<Choice> choices) {
		return ChoiceTraining.train(choices, 3, 3, 150);
	}

	private static AbstractModel newcomers(List<Event> events) {
		return MaximumEntropy.train(events, 3, 8, 100);
	}

	private static AbstractModel parts(List<Event> events) {
		return MaximumEntropy.train(events, 3, 8, 100);
	}

	private static AbstractModel facts(List<Event> events) {
		return MaximumEntropy.train(events, 2, 15, 150);
	}

	private static void write(Path file, Writer model) throws IOException {
		try (OutputStream out = Files.newOutputStream(file);
				DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out))) {
			model.write(data, LEAST);
		}
		System.out.printf("%s: %d KB%n", file, Files.size(file) >> 10);
	}

	/** Writes a model. */
	@FunctionalInterface
	private interface Writer {

		void write(DataOutput to, double least) throws IOException;

	}

	/**
	 * @param arguments the folder of the stories; where to write the models
	 * @throws IOException where a file cannot be read or written
	 */
	public static void main(String[] arguments) throws IOException {
		train(Path.of(arguments[0]), Path.of(arguments[1]));
	}

}
