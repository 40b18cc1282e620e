package org.actant.model;

/**
 * A place where a text gives a quantity.
 *
 * @param sentence index of the sentence
 * @param first index of its first word
 * @param last index of its last word, included
 * @param span where it stands in the document
 * @param text the words as read, debris mended
 * @param quantity what it means
 */
public record Amount(int sentence, int first, int last, Span span, String text, Quantity quantity) {
}
