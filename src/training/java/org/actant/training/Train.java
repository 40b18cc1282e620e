package org.actant.training;

import java.nio.file.Path;

import org.actant.model.Language;
import org.actant.name.NameTraining;

/**
 * Trains one of the models that ship and tells its scores:
 * {@code mvn -q -Ptrain test-compile exec:exec@train -Dtrain=parser-fr -Ddata=../shared/data}.
 */
public final class Train {

	private static final Path MODELS = Path.of("src/main/resources/models");

	private Train() {
	}

	/**
	 * @param arguments {@code tagger-fr}, {@code tagger-en}, {@code parser-fr},
	 * {@code parser-en}, {@code names-fr}, {@code names-en}; the folder of the training data
	 * @throws Exception where a file cannot be read or written
	 */
	public static void main(String[] arguments) throws Exception {
		if (arguments.length != 2 || !arguments[0].matches("(tagger|parser|names)-(fr|en)")) {
			System.err.println("Give what to train (tagger-fr, tagger-en, parser-fr, parser-en, names-fr, names-en) as -Dtrain=…"
					+ " and the folder that holds treebank and names as -Ddata=…");
			System.exit(2);
		}
		Language language = Language.of(arguments[0].substring(arguments[0].indexOf('-') + 1)).orElseThrow();
		if (arguments[0].startsWith("names")) {
			NameTraining.train(language, Path.of(arguments[1]), MODELS);
			return;
		}
		Corpora corpora = new Corpora(Path.of(arguments[1]), language);
		if (arguments[0].startsWith("tagger")) {
			TaggerTrainer.train(corpora, MODELS);
		}
		else {
			ParserTrainer.train(corpora, MODELS);
		}
	}

}
