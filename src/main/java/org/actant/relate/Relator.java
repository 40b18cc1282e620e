package org.actant.relate;

import java.util.List;

import org.actant.model.Fact;
import org.actant.model.LinkedText;

/** Reads facts out of a linked text. Safe for use by many threads. */
public interface Relator {

	/**
	 * @param text a text with its entities
	 * @return its facts in order of the text
	 */
	List<Fact> relate(LinkedText text);

	/**
	 * @return the relator that Actant uses, with the frames and cues that ship with it
	 * @throws org.actant.lexicon.LexiconException where one of those files is malformed
	 */
	static Relator standard() {
		return FactReader.standard();
	}

	/**
	 * The relator without its learned models, to see what the constructions give by
	 * themselves and how sure each is.
	 * @return a relator by frames and cues alone
	 * @throws org.actant.lexicon.LexiconException where one of those files is malformed
	 */
	static Relator byConstructions() {
		return FactReader.byConstructions();
	}

}
