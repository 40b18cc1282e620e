package org.actant.annotate.parse;

import java.util.Arrays;
import java.util.List;

/**
 * Knows the right tree of a sentence, and how many of its arcs each move would give up: a
 * dynamic oracle for the arc-hybrid system.
 *
 * @see <a href="https://aclanthology.org/Q13-1033/">Goldberg and Nivre 2013</a>
 */
final class Oracle {

	private final Relations relations;

	/** Governor of each word; the artificial root's place for the root. */
	final int[] heads;

	/** Whether a move has the right relation for a word, by word and move. */
	private final boolean[][] right;

	Oracle(List<Integer> heads, List<String> names, Relations relations) {
		this.relations = relations;
		this.heads = projective(heads);
		this.right = new boolean[names.size()][relations.moves()];
		for (int word = 0; word < names.size(); word++) {
			for (int move = 1; move < relations.moves(); move++) {
				this.right[word][move] = matches(names.get(word), relations.relation(move), relations);
			}
		}
	}

	/**
	 * A bare "obl" of a treebank that knows no subtypes stands for any of them, but only
	 * where the parser has no bare one: English has, and must tell it from the others.
	 */
	private static boolean matches(String name, String relation, Relations relations) {
		return relation.equals(name)
				|| (name.equals("obl") && relation.startsWith("obl:") && !relations.right().contains("obl"));
	}

	/** Lifts crossing arcs, the shortest first, until none cross. */
	static int[] projective(List<Integer> tree) {
		int length = tree.size();
		int[] heads = new int[length];
		for (int i = 0; i < length; i++) {
			heads[i] = (tree.get(i) < 0) ? length : tree.get(i);
		}
		for (int word = shortestCrossing(heads); word >= 0; word = shortestCrossing(heads)) {
			heads[word] = heads[heads[word]];
		}
		return heads;
	}

	private static int shortestCrossing(int[] heads) {
		int shortest = -1;
		for (int word = 0; word < heads.length; word++) {
			int head = heads[word];
			int size = Math.abs(head - word);
			if (head < heads.length && (shortest < 0 || size < Math.abs(heads[shortest] - shortest))
					&& crosses(heads, word)) {
				shortest = word;
			}
		}
		return shortest;
	}

	private static boolean crosses(int[] heads, int word) {
		int low = Math.min(word, heads[word]);
		int high = Math.max(word, heads[word]);
		for (int i = low + 1; i < high; i++) {
			int ancestor = i;
			while (ancestor < heads.length && ancestor != heads[word]) {
				ancestor = heads[ancestor];
			}
			if (ancestor != heads[word]) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param at where the parser stands
	 * @param costs gets the number of right arcs that each move gives up; the largest
	 * number where it cannot be made
	 */
	void costs(Configuration at, int[] costs) {
		Arrays.fill(costs, Integer.MAX_VALUE);
		if (at.can(Relations.SHIFT)) {
			costs[Relations.SHIFT] = shiftCost(at);
		}
		if (at.can(1)) {
			arcCosts(1, this.relations.firstRight(), at.stack(0), at.next, leftCost(at), costs);
		}
		if (at.can(this.relations.firstRight())) {
			arcCosts(this.relations.firstRight(), costs.length, at.stack(0), at.stack(1), rightCost(at), costs);
		}
	}

	private void arcCosts(int from, int to, int child, int parent, int cost, int[] costs) {
		boolean wanted = this.heads[child] == parent;
		for (int move = from; move < to; move++) {
			costs[move] = cost + ((wanted && !this.right[child][move]) ? 1 : 0);
		}
	}

	private int shiftCost(Configuration at) {
		int cost = 0;
		for (int i = 0; i < at.depth; i++) {
			int word = at.stack[i];
			if (this.heads[word] == at.next || (this.heads[at.next] == word && i < at.depth - 1)) {
				cost++;
			}
		}
		return cost;
	}

	private int leftCost(Configuration at) {
		int top = at.stack(0);
		int head = this.heads[top];
		boolean lost = head > at.next || (at.depth > 1 && head == at.stack(1));
		return (lost ? 1 : 0) + childrenToCome(at, top);
	}

	private int rightCost(Configuration at) {
		int top = at.stack(0);
		return ((this.heads[top] >= at.next) ? 1 : 0) + childrenToCome(at, top);
	}

	private int childrenToCome(Configuration at, int word) {
		int count = 0;
		for (int i = at.next; i < at.length; i++) {
			if (this.heads[i] == word) {
				count++;
			}
		}
		return count;
	}

}
