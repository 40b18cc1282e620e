package org.actant.model;

import java.util.List;

/**
 * Everything that was read out of one document.
 *
 * @param document the document
 * @param language the language that it was read in
 * @param entities its entities
 * @param facts its facts, in order of the text
 */
public record Extraction(Document document, Language language, List<Entity> entities, List<Fact> facts) {

	public Extraction {
		entities = List.copyOf(entities);
		facts = List.copyOf(facts);
	}

}
