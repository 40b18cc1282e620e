package org.actant.model;

import org.jspecify.annotations.Nullable;

/**
 * A place where a text refers to somebody or something.
 *
 * @param sentence index of the sentence
 * @param first index of its first word
 * @param last index of its last word, included
 * @param head index of the word that the tree hangs it by
 * @param span where it stands in the document
 * @param text the words as read, debris mended
 * @param kind how it refers
 * @param type what it refers to, or null where only linking can tell (pronouns)
 * @param certainty how sure the finding and the type are, from 0 to 1
 */
public record Mention(int sentence, int first, int last, int head, Span span, String text, MentionKind kind,
		@Nullable EntityType type, double certainty) {
}
