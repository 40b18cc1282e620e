package org.actant.training;

import java.nio.file.Files;
import java.nio.file.Path;

import org.actant.annotate.parse.DependencyParser;
import org.actant.model.Language;
import org.actant.name.NameTraining;
import org.actant.relate.FactTraining;

/**
 * Trains one of the models that ship and tells its scores, or scores one that ships:
 * {@code mvn -q -Ptrain test-compile exec:exec@train -Dtrain=parser-fr -Ddata=../shared/data}.
 */
public final class Train {

	private static final Path MODELS = Path.of("src/main/resources/models");

	private static final Path WORDS = Path.of("target/teacher");

	private Train() {
	}

	/**
	 * @param arguments {@code tagger-fr}, {@code tagger-en}, {@code parser-fr},
	 * {@code parser-en}, {@code names-fr}, {@code names-en} or {@code facts} to train,
	 * {@code parses-fr} or {@code parses-en} to score the parser that ships,
	 * {@code words-fr} or {@code words-en} to cut texts into words for the teacher,
	 * {@code meanings} to write down the words whose meanings it is to tell; the folder of
	 * the training data, for facts that of the annotated stories, for words that of the
	 * texts, for meanings that of stories and trees
	 * @throws Exception where a file cannot be read or written
	 */
	public static void main(String[] arguments) throws Exception {
		if (arguments.length != 2 || !arguments[0].matches("(tagger|parser|parses|names|words)-(fr|en)|facts|meanings")) {
			System.err.println("Give what to train (tagger-fr, tagger-en, parser-fr, parser-en, names-fr, names-en, facts)"
					+ " or to score (parses-fr, parses-en) or to cut for the teacher (words-fr, words-en, meanings)"
					+ " as -Dtrain=… and as -Ddata=… the folder that holds treebank and names; for facts src/training/news,"
					+ " for words a folder of texts, for meanings src/training");
			System.exit(2);
		}
		if (arguments[0].equals("facts")) {
			FactTraining.train(Path.of(arguments[1]), MODELS);
			return;
		}
		if (arguments[0].equals("meanings")) {
			Files.createDirectories(WORDS);
			WordsToMean.write(Path.of(arguments[1], "news"), Path.of(arguments[1], "trees"), WORDS.resolve("meanings.tsv"));
			return;
		}
		Language language = Language.of(arguments[0].substring(arguments[0].indexOf('-') + 1)).orElseThrow();
		if (arguments[0].startsWith("words")) {
			Files.createDirectories(WORDS);
			new WordsToTeach(language).write(Path.of(arguments[1]),
					WORDS.resolve(arguments[0] + ".conllu"));
			return;
		}
		if (arguments[0].startsWith("names")) {
			NameTraining.train(language, Path.of(arguments[1]), MODELS);
			return;
		}
		Corpora corpora = new Corpora(Path.of(arguments[1]), language);
		switch (arguments[0].substring(0, 6)) {
			case "tagger" -> TaggerTrainer.train(corpora, MODELS);
			case "parser" -> ParserTrainer.train(corpora, MODELS);
			default -> ParserTrainer.score(corpora, DependencyParser.load(language));
		}
	}

}
