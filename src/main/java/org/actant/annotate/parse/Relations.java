package org.actant.annotate.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The parser's moves by number: 0 shifts the next word on the stack; the others draw an
 * arc with a relation, to the left (from the next word to the top of the stack) or to the
 * right (from the stack's second to its top), and pop the top.
 *
 * @param left relations of arcs to the left
 * @param right relations of arcs to the right
 */
record Relations(List<String> left, List<String> right) {

	static final int SHIFT = 0;

	Relations {
		left = List.copyOf(left);
		right = List.copyOf(right);
	}

	int moves() {
		return 1 + this.left.size() + this.right.size();
	}

	boolean isLeft(int move) {
		return move > 0 && move <= this.left.size();
	}

	boolean isRight(int move) {
		return move > this.left.size();
	}

	int firstRight() {
		return 1 + this.left.size();
	}

	/**
	 * @param move a move that draws an arc
	 * @return its relation
	 */
	String relation(int move) {
		return isLeft(move) ? this.left.get(move - 1) : this.right.get(move - firstRight());
	}

	List<String> all() {
		List<String> all = new ArrayList<>(this.left);
		all.addAll(this.right);
		return all;
	}

}
