/**
 * The field's words: documents, sentences, mentions, entities and facts, as immutable
 * records.
 */
@NullMarked
package org.actant.model;

import org.jspecify.annotations.NullMarked;
