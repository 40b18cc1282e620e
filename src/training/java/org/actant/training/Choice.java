package org.actant.training;

import java.util.BitSet;
import java.util.List;

/**
 * A choice among several things, as the annotation makes it.
 *
 * @param things the features of each
 * @param right those that are right to choose, one at least
 */
public record Choice(List<String[]> things, BitSet right) {
}
