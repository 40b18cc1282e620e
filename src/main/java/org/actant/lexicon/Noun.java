package org.actant.lexicon;

/**
 * A common noun that names a group, body, event or place.
 *
 * @param english English word: of groups the plural (soldiers), else the singular
 * @param kind what sort, as its file has it: {@code military}, {@code authority}
 * @param plural whether the wording found is a plural or names many by itself
 */
public record Noun(String english, String kind, boolean plural) {
}
