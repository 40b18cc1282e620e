package org.actant.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.actant.model.Document;
import org.actant.model.Extraction;
import org.actant.model.PublicationDate;
import org.actant.read.Reading;
import org.actant.read.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Measures extraction against annotated texts: a folder of {@code NAME.gold.json}, with
 * the texts {@code NAME.txt} beside them or in a folder of their own.
 * <p>
 * Texts are compared without case, accents, punctuation and leading articles. Entities
 * are paired with the gold one to one, best first. A fact is right if it holds an
 * accepted agent, an accepted target in another role, and the type or the predicate; each
 * fact of the gold takes one fact given, and vouches for two at most.
 */
public final class Evaluation {

	private final Path folder;

	private final List<Gold> gold;

	private final Path texts;

	private Evaluation(Path folder, Path texts) {
		this.folder = folder;
		this.gold = GoldFile.all(folder);
		this.texts = texts;
	}

	/**
	 * @param folder annotations with their texts
	 * @return an evaluation against them
	 * @throws GoldException where there are none, or one is no valid annotation
	 */
	public static Evaluation of(Path folder) {
		return of(folder, folder);
	}

	/**
	 * @param folder annotations, {@code NAME.gold.json}
	 * @param texts their texts, {@code NAME.txt}
	 * @return an evaluation against them
	 * @throws GoldException where there are none, or one is no valid annotation
	 */
	public static Evaluation of(Path folder, Path texts) {
		return new Evaluation(folder, texts);
	}

	/**
	 * @return the annotated texts in order of their names, as {@link Reader} reads them;
	 * where a text has no date of its own, the annotation's
	 * @throws GoldException where a text is missing or cannot be read
	 */
	public List<Document> documents() {
		return this.gold.stream().map(this::document).toList();
	}

	private Document document(Gold wanted) {
		Path file = this.texts.resolve(wanted.name() + ".txt");
		if (!Files.exists(file)) {
			throw new GoldException("%s: missing; put the text of %s.gold.json there".formatted(file, wanted.name()));
		}
		List<Reading> readings = new ArrayList<>();
		Reader reader = Reader.standard();
		reader.sources(List.of(file.toString())).forEach((source) -> reader.read(source, readings::add));
		return readings.stream()
			.filter(Reading.Done.class::isInstance)
			.map((reading) -> dated(((Reading.Done) reading).document(), wanted.published()))
			.findFirst()
			.orElseThrow(() -> new GoldException(file + ": " + readings));
	}

	private static Document dated(Document document, @Nullable String day) {
		PublicationDate known = document.published();
		return (day == null || (known != null && !known.assumed())) ? document
				: document.published(new PublicationDate(LocalDate.parse(day), PublicationDate.Basis.METADATA));
	}

	/**
	 * Reads every annotated text and scores what was found.
	 * @param extractor what takes a document apart
	 * @return the figures
	 * @throws GoldException where a text is missing or cannot be read
	 */
	public Report run(Function<Document, Extraction> extractor) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		for (Document document : documents()) {
			answers.put(GoldFile.base(document.id()), Answer.of(extractor.apply(document)));
		}
		return score(answers);
	}

	/**
	 * Tells how well titles, descriptions and pronouns were read, over the texts whose
	 * references are marked in {@code NAME.coref.json}.
	 * @param extractor what takes a document apart
	 * @return one row for titles, descriptions and pronouns each
	 * @throws GoldException where a text is missing or cannot be read
	 */
	public List<References> references(Function<Document, Extraction> extractor) {
		List<Coreference> texts = coreferences(extractor);
		return Coreference.kinds()
			.map((kind) -> texts.stream()
				.map((text) -> text.of(kind))
				.reduce(new References(kind, 0, 0, 0, 0), References::plus))
			.toList();
	}

	/**
	 * Tells which facts of one annotated text are right, each by itself: the annotation
	 * has a fact of the same doer, the same counterpart and the same sort or predicate.
	 * @param name the text's base name
	 * @param extraction what was found in it
	 * @return the numbers of the right facts
	 * @throws GoldException where no such text is annotated
	 */
	public BitSet right(String name, Extraction extraction) {
		Gold wanted = this.gold.stream()
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new GoldException("%s: no annotation of %s".formatted(this.folder, name)));
		return TextScore.right(wanted, Answer.of(extraction));
	}

	List<Coreference> coreferences(Function<Document, Extraction> extractor) {
		List<Document> documents = documents();
		List<Coreference> coreferences = new ArrayList<>();
		for (int text = 0; text < documents.size(); text++) {
			Gold wanted = this.gold.get(text);
			coreferences.add(new Coreference(wanted, GoldFile.references(this.folder, wanted.name()),
					extractor.apply(documents.get(text))));
		}
		return coreferences;
	}

	/**
	 * Scores what was extracted before. A text that it lacks counts as all missed; one
	 * that the gold lacks is passed over.
	 * @param output JSON Lines as {@code extract} writes them
	 * @return the figures
	 * @throws GoldException where a line is not what {@code extract} writes
	 */
	public Report score(Path output) {
		return score(AnswerFile.read(output));
	}

	Report score(Map<String, Answer> answers) {
		return new Report(this.gold.stream()
			.map((wanted) -> TextScore.of(wanted, answers.getOrDefault(wanted.name(), Answer.NOTHING),
					answers.containsKey(wanted.name())))
			.toList());
	}

}
