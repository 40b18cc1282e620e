package org.actant.annotate.tag;

import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;
import org.actant.model.Language;

/**
 * Lets OpenNLP's tagger see the English dictionary. Public with a public constructor
 * because OpenNLP makes one when it loads the model that names it.
 */
public final class EnglishTaggerFactory extends POSTaggerFactory {

	@Override
	public POSContextGenerator getPOSContextGenerator() {
		return new LexiconContext(Language.ENGLISH);
	}

	@Override
	public POSContextGenerator getPOSContextGenerator(int cacheSize) {
		return getPOSContextGenerator();
	}

}
