/**
 * Step 3: language, sentences, words, tags, lemmas and dependency trees; the only place
 * that knows OpenNLP's taggers.
 */
@NullMarked
package org.actant.annotate;

import org.jspecify.annotations.NullMarked;
