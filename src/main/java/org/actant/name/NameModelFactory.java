package org.actant.name;

import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;

/**
 * Gives OpenNLP's name finder the features of {@link NameFeatures}. Public because the
 * models name it and OpenNLP makes it by reflection.
 */
public final class NameModelFactory extends TokenNameFinderFactory {

	@Override
	public NameContextGenerator createContextGenerator() {
		return new NameContext();
	}

}
