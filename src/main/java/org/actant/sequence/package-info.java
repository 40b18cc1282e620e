/**
 * Finds the likeliest tags of a sequence of words, or the class of a single thing, with a
 * linear model that OpenNLP trained, several times as fast as OpenNLP's own search: for
 * taggers, name finders and the readers of facts.
 */
@NullMarked
package org.actant.sequence;

import org.jspecify.annotations.NullMarked;
