package org.actant.annotate;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;

/**
 * What a dictionary says a form can be.
 *
 * @param lemma dictionary form
 * @param tag word class
 * @param features morphology
 */
record Reading(String lemma, PartOfSpeech tag, Features features) {
}
