package org.actant.training;

import java.nio.file.Path;

import org.actant.model.Language;

/**
 * Trains one of the models that ship and tells its scores:
 * {@code mvn -q -Ptrain test-compile exec:exec@train -Dtrain=parser-fr -Ddata=../shared/data}.
 */
public final class Train {

	private static final Path MODELS = Path.of("src/main/resources/models");

	private Train() {
	}

	/**
	 * @param arguments {@code tagger-fr}, {@code tagger-en}, {@code parser-fr} or
	 * {@code parser-en}; the folder of the training data
	 * @throws Exception where a file cannot be read or written
	 */
	public static void main(String[] arguments) throws Exception {
		if (arguments.length != 2 || !arguments[0].matches("(tagger|parser)-(fr|en)")) {
			System.err.println("Give what to train (tagger-fr, tagger-en, parser-fr, parser-en) as -Dtrain=…"
					+ " and the folder that holds treebank/fr and treebank/en as -Ddata=…");
			System.exit(2);
		}
		Language language = Language.of(arguments[0].substring(7)).orElseThrow();
		Corpora corpora = new Corpora(Path.of(arguments[1]), language);
		if (arguments[0].startsWith("tagger")) {
			TaggerTrainer.train(corpora, MODELS);
		}
		else {
			ParserTrainer.train(corpora, MODELS);
		}
	}

}
