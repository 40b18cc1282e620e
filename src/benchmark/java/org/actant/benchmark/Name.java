package org.actant.benchmark;

import org.actant.model.Span;

/**
 * A name in a text.
 *
 * @param span where it stands
 * @param type PER, LOC or ORG
 */
record Name(Span span, String type) {
}
