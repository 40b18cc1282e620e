package org.actant.annotate.parse;

import java.util.List;

/**
 * A sentence's tree. It has one root, no loops, and no crossing arcs; the tree of no
 * words is empty.
 *
 * @param heads each word's governor by its place in the sentence, from 0; -1 for the root
 * @param relations each word's relation to its governor, in the words of Universal
 * Dependencies with subtype ({@code nsubj:pass}); {@code root} for the root
 */
public record DependencyTree(List<Integer> heads, List<String> relations) {

	public DependencyTree {
		heads = List.copyOf(heads);
		relations = List.copyOf(relations);
	}

}
