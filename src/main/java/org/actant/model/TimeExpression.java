package org.actant.model;

/**
 * A place where a text says when.
 *
 * @param sentence index of the sentence
 * @param first index of its first word
 * @param last index of its last word, included
 * @param span where it stands in the document
 * @param text the words as read
 * @param time what it means, seen from the day of publication
 */
public record TimeExpression(int sentence, int first, int last, Span span, String text, Time time) {
}
