package org.actant.annotate;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;

/**
 * What a form can be.
 *
 * @param lemma dictionary form
 * @param tag word class
 * @param features morphology
 */
public record Reading(String lemma, PartOfSpeech tag, Features features) {

	boolean can(String name, String value) {
		return this.features.has(name, value);
	}

}
