package org.actant.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.actant.model.Document;
import org.actant.model.Extraction;
import org.actant.model.PublicationDate;
import org.actant.read.Outcome;
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

	private final List<Gold> gold;

	private final Path texts;

	private Evaluation(List<Gold> gold, Path texts) {
		this.gold = gold;
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
		return new Evaluation(GoldFile.all(folder), texts);
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
		List<Outcome> outcomes = new ArrayList<>();
		Reader reader = Reader.standard();
		reader.sources(List.of(file.toString())).forEach((source) -> reader.read(source, outcomes::add));
		return outcomes.stream()
			.filter(Outcome.Read.class::isInstance)
			.map((outcome) -> dated(((Outcome.Read) outcome).document(), wanted.published()))
			.findFirst()
			.orElseThrow(() -> new GoldException(file + ": " + outcomes));
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
