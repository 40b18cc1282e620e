package org.actant.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.annotate.Annotator;
import org.actant.annotate.Morphology;
import org.actant.annotate.Reading;
import org.actant.annotate.tag.WordTag;
import org.actant.clean.Cleaner;
import org.actant.lexicon.Table;
import org.actant.model.Document;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;

/**
 * Writes the words whose meanings are wanted, as the teacher reads them: every sentence of
 * the annotated stories and of the teacher's trees, a word a line (language, form, lemma,
 * class) with an empty line between sentences; then the words of the word lists, a line
 * each ({@code +}, language, lemma, class), whether a text has them or not.
 */
final class WordsToMean {

	private final Cleaner cleaner = Cleaner.standard();

	private final Annotator annotator = Annotator.standard();

	private final PrintWriter out;

	private WordsToMean(PrintWriter out) {
		this.out = out;
	}

	/**
	 * @param stories the annotated stories
	 * @param trees the folder of the teacher's trees
	 * @param file gets the words
	 * @throws IOException where a file cannot be read or written
	 */
	static void write(Path stories, Path trees, Path file) throws IOException {
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
			WordsToMean words = new WordsToMean(out);
			for (AnnotatedStory story : AnnotatedStory.all(stories)) {
				words.read(story);
			}
			for (Language language : Language.values()) {
				words.read(language, trees.resolve(language.code() + ".conllu.gz"));
				words.list(language);
			}
		}
		System.out.println(file);
	}

	private void read(AnnotatedStory story) {
		Document document = new Document("plain", null, "", null, null, story.language(),
				String.join("\n", story.lines()));
		for (Sentence sentence : this.annotator.annotate(document, this.cleaner.clean(document)).sentences()) {
			sentence.tokens().forEach((token) -> word(story.language(), token.form(), token.lemma(), token.tag()));
			this.out.println();
		}
	}

	private void word(String language, String form, String lemma, PartOfSpeech tag) {
		this.out.println(String.join("\t", language, form, lemma.toLowerCase(Locale.ROOT), tag.name()));
	}

	private void read(Language language, Path trees) {
		Morphology morphology = Morphology.load(language);
		for (Treebank.Tree tree : Treebank.read(trees)) {
			List<Reading> readings = morphology.analyse(tree.forms(), tree.tags().stream().map(WordTag::of).toList());
			for (int i = 0; i < readings.size(); i++) {
				word(language.code(), tree.forms().get(i), readings.get(i).lemma(), readings.get(i).tag());
			}
			this.out.println();
		}
	}

	/** The words of the word lists; of a word with several classes the commonest first. */
	private void list(Language language) {
		String code = language.code();
		Set<String> words = new LinkedHashSet<>();
		Table.read(code + "/frames.tsv")
			.rows()
			.forEach((row) -> words.add(row.text("lemma") + "\t" + (row.text("class").equals("verb") ? "VERB" : "NOUN")));
		Table.read(code + "/doers.tsv").rows().forEach((row) -> words.add(row.text("noun") + "\tNOUN"));
		Table.read(code + "/things.tsv").rows().forEach((row) -> words.add(row.text("noun") + "\tNOUN"));
		for (String file : List.of("group-nouns.tsv", "organization-nouns.tsv", "place-nouns.tsv", "event-nouns.tsv",
				"titles.tsv")) {
			Table.read(file).rows().forEach((row) -> row.list(code).forEach((word) -> words.add(word + "\tNOUN")));
		}
		words.stream()
			.filter((word) -> word.matches("\\p{Ll}[\\p{Ll}-]*\t.*"))
			.forEach((word) -> this.out.println("+\t" + code + "\t" + word));
	}

}
