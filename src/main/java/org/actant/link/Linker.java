package org.actant.link;

import org.actant.lexicon.Knowledge;
import org.actant.lexicon.Words;
import org.actant.model.LinkedText;
import org.actant.model.NamedText;

/** Reads mentions as entities. Safe for use by many threads. */
public interface Linker {

	/**
	 * @return the linker of French and English texts, with the knowledge that Actant
	 * ships with
	 * @throws org.actant.lexicon.LexiconException where a knowledge file is malformed
	 */
	static Linker standard() {
		return new DocumentLinker(Knowledge.standard(), Words.standard(), LinkModels.standard());
	}

	/**
	 * The linker without its learned model, to see what the rules give by themselves.
	 * @return a linker by word lists, knowledge and rules alone
	 * @throws org.actant.lexicon.LexiconException where a knowledge file is malformed
	 */
	static Linker byRules() {
		return new DocumentLinker(Knowledge.standard(), Words.standard(), LinkModels.byRules());
	}

	/**
	 * @param text a text with its mentions
	 * @return the text with its entities
	 */
	LinkedText link(NamedText text);

}
