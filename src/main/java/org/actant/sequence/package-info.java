/**
 * Finds the likeliest tags of a sequence of words, the class of a single thing, or which
 * of several things is chosen, with a linear model: for taggers and name finders that
 * OpenNLP trained, several times as fast as its own search, and for the readers of
 * references and facts.
 */
@NullMarked
package org.actant.sequence;

import org.jspecify.annotations.NullMarked;
