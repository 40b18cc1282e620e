package org.actant.annotate;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;

/**
 * A word before it stands in a tree.
 *
 * @param start its first code unit in the clean text
 * @param end the code unit after its last
 * @param form the word; of a contraction the word that it stands for
 * @param tag word class
 * @param lemma dictionary form
 * @param features morphology
 */
record Word(int start, int end, String form, PartOfSpeech tag, String lemma, Features features) {
}
