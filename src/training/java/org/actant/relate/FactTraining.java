package org.actant.relate;

import java.io.BufferedOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import opennlp.tools.ml.model.Event;
import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.evaluate.Evaluation;
import org.actant.evaluate.Report;
import org.actant.link.StoryLinks;
import org.actant.model.Document;
import org.actant.model.Extraction;
import org.actant.model.LinkedText;
import org.actant.model.NamedText;
import org.actant.name.NameFinder;
import org.actant.sequence.Chooser;
import org.actant.sequence.Classifier;
import org.actant.training.AnnotatedStory;
import org.actant.training.Choice;
import org.actant.training.ChoiceTraining;
import org.actant.training.MaximumEntropy;

/**
 * Trains the seven models of stories on the annotated stories of the repository. Each learns
 * from stories that the ones before it have read without having seen them, and all are
 * scored on stories that they had not seen. Two are trained at a time: it takes 12 GB.
 */
public final class FactTraining {

	private static final int FOLDS = 3;

	private static final long SEED = 1;

	/** The smallest weight that is kept. */
	private static final double LEAST = 0.02;

	/** Of senses, whose features are many and mostly slight: a quarter of the file, at even scores. */
	private static final double LEAST_OF_SENSES = 0.1;

	private final Path work;

	private final List<AnnotatedStory> stories;

	private final Map<String, NamedText> named = new ConcurrentHashMap<>();

	private final Map<String, LinkedText> texts = new ConcurrentHashMap<>();

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
		Trained<Chooser> senses = trained(gathered((story) -> new StorySenses(story, text(story)).choices()),
				(choices) -> ChoiceTraining.train(choices, 3, 0.5, 150));
		write(models.resolve("senses.bin"), LEAST_OF_SENSES, senses.all()::write);
		List<SenseModel> meanings = senses.unseen(SenseModel::of);
		Trained<Classifier> parts = trained(
				gathered((story) -> new StoryParts(story, text(story), meanings.get(fold(story))).events()),
				(events) -> entropy(events, 3, 8, 100));
		write(models.resolve("parts.bin"), parts.all()::write);
		List<PartModel> places = parts.unseen(PartModel::of);
		Map<String, StoryFacts> told = new ConcurrentHashMap<>();
		this.stories.parallelStream()
			.forEach((story) -> told.put(story.name(), new StoryFacts(story, text(story), meanings.get(fold(story)),
					places.get(fold(story)))));
		Trained<Classifier> facts = trained(gathered((story) -> told.get(story.name()).judged(this.evaluation)),
				(events) -> entropy(events, 2, 15, 150));
		write(models.resolve("facts.bin"), facts.all()::write);
		Trained<Classifier> realities = trained(gathered((story) -> told.get(story.name()).realities()),
				(events) -> entropy(events, 3, 3, 100));
		write(models.resolve("realities.bin"), realities.all()::write);
		List<FactModel> judges = facts.unseen(FactModel::of);
		List<RealityModel> meant = realities.unseen(RealityModel::of);
		report("constructions alone", (fold) -> FactReader.byConstructions());
		report("with models that had not seen the story", (fold) -> new FactReader(
				new Models(meanings.get(fold), places.get(fold), judges.get(fold), meant.get(fold))));
	}

	/** Links each story by models of descriptions, pronouns and newcomers that have not seen it. */
	private void link(Path models) throws IOException {
		Map<String, StoryLinks> links = new ConcurrentHashMap<>();
		Map<String, StoryLinks.Choices> choices = new ConcurrentHashMap<>();
		this.stories.parallelStream().forEach((story) -> {
			StoryLinks reader = new StoryLinks(story, this.named.get(story.name()));
			links.put(story.name(), reader);
			choices.put(story.name(), reader.choices());
		});
		Trained<Chooser> descriptions = trained(gathered((story) -> choices.get(story.name()).descriptions()),
				FactTraining::referents);
		Trained<Chooser> pronouns = trained(gathered((story) -> choices.get(story.name()).pronouns()),
				FactTraining::referents);
		List<StoryLinks.Learned> named = IntStream.range(0, FOLDS)
			.mapToObj((fold) -> new StoryLinks.Learned(descriptions.models().get(fold), pronouns.models().get(fold), null))
			.toList();
		Trained<Classifier> newcomers = trained(
				gathered((story) -> links.get(story.name()).newcomers(named.get(fold(story)))),
				(events) -> entropy(events, 3, 8, 100));
		List<StoryLinks.Learned> unseen = IntStream.range(0, FOLDS)
			.mapToObj((fold) -> new StoryLinks.Learned(descriptions.models().get(fold), pronouns.models().get(fold),
					newcomers.models().get(fold)))
			.toList();
		score("by the rules", links, (name) -> StoryLinks.Learned.NOTHING);
		score("by models that had not seen the story", links, (name) -> unseen.get(this.folds.get(name)));
		this.stories.parallelStream()
			.forEach((story) -> this.texts.put(story.name(), links.get(story.name()).linked(unseen.get(fold(story)))));
		write(models.resolve("referents.bin"), descriptions.all()::write);
		write(models.resolve("pronouns.bin"), pronouns.all()::write);
		write(models.resolve("newcomers.bin"), newcomers.all()::write);
	}

	private LinkedText text(AnnotatedStory story) {
		return this.texts.get(story.name());
	}

	/** Which models have not seen the story. */
	private int fold(AnnotatedStory story) {
		return this.folds.get(story.name());
	}

	/** What each story gives to learn from. */
	private <T> Map<String, List<T>> gathered(Function<AnnotatedStory, List<T>> reader) {
		return this.stories.parallelStream().collect(Collectors.toConcurrentMap(AnnotatedStory::name, reader));
	}

	/** Models that have not seen one part of the stories each, and last the one that has seen all. */
	private <T, M> Trained<M> trained(Map<String, List<T>> examples, Function<List<T>, M> trainer) {
		return new Trained<>(IntStream.rangeClosed(0, FOLDS)
			.parallel()
			.mapToObj((fold) -> trainer.apply(without(fold, examples)))
			.toList());
	}

	/** The examples of all stories but those of one fold. */
	private <T> List<T> without(int fold, Map<String, List<T>> examples) {
		return this.stories.stream()
			.filter((story) -> fold(story) != fold)
			.flatMap((story) -> examples.get(story.name()).stream())
			.toList();
	}

	private static void score(String what, Map<String, StoryLinks> links, Function<String, StoryLinks.Learned> learned) {
		StoryLinks.Scores scores = StoryLinks.Scores.NONE;
		for (Map.Entry<String, StoryLinks> story : links.entrySet()) {
			scores = scores.plus(story.getValue().scores(learned.apply(story.getKey())));
		}
		System.out.println("descriptions of somebody told of before, " + what + ": " + scores.descriptions());
		System.out.println("pronouns, " + what + ": " + scores.pronouns());
	}

	private void report(String what, IntFunction<FactReader> readers) {
		Report report = this.evaluation.run((document) -> {
			String name = name(document);
			LinkedText text = this.texts.get(name);
			return new Extraction(document, text.named().text().language(), text.entities(),
					readers.apply(this.folds.get(name)).relate(text));
		});
		System.out.println(what);
		report.print(System.out);
		report.printReliability(System.out);
		report.printRules(System.out);
	}

	private static Chooser referents(List<Choice> choices) {
		return ChoiceTraining.train(choices, 3, 3, 150);
	}

	private static Classifier entropy(List<Event> events, int cutoff, double cost, int steps) {
		return Classifier.of(MaximumEntropy.train(events, cutoff, cost, steps));
	}

	private static void write(Path file, Writer model) throws IOException {
		write(file, LEAST, model);
	}

	private static void write(Path file, double least, Writer model) throws IOException {
		try (OutputStream out = Files.newOutputStream(file);
				DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out))) {
			model.write(data, least);
		}
		System.out.printf("%s: %d KB%n", file, Files.size(file) >> 10);
	}

	/**
	 * Models of one kind.
	 *
	 * @param models those that have not seen one part each, and last the one that has seen all
	 */
	private record Trained<M>(List<M> models) {

		M all() {
			return this.models.getLast();
		}

		<T> List<T> unseen(Function<M, T> reader) {
			return this.models.subList(0, FOLDS).stream().map(reader).toList();
		}

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
