package org.actant.annotate;

/**
 * A word before it stands in a tree.
 *
 * @param start its first code unit in the clean text
 * @param end the code unit after its last
 * @param form the word; of a contraction the word that it stands for
 */
record Word(int start, int end, String form) {
}
