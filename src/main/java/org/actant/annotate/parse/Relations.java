package org.actant.annotate.parse;

import java.util.List;

/**
 * The parser's moves by number: 0 shifts the next word on the stack; the others draw an
 * arc with a relation, to the left (from the next word to the top of the stack) or to the
 * right (from the stack's second to its top), and pop the top.
 */
final class Relations {

	static final int SHIFT = 0;

	/** Flags of {@link #role(int)}. */
	static final int SUBJECT = 1;

	static final int OBJECT = 2;

	static final int CLAUSE = 4;

	private final List<String> left;

	private final List<String> right;

	private final int[] roles;

	/**
	 * @param left relations of arcs to the left
	 * @param right relations of arcs to the right
	 */
	Relations(List<String> left, List<String> right) {
		this.left = List.copyOf(left);
		this.right = List.copyOf(right);
		this.roles = new int[moves()];
		for (int move = 1; move < this.roles.length; move++) {
			this.roles[move] = role(relation(move));
		}
	}

	private static int role(String relation) {
		int colon = relation.indexOf(':');
		return switch ((colon < 0) ? relation : relation.substring(0, colon)) {
			case "nsubj", "csubj" -> SUBJECT;
			case "expl" -> relation.equals("expl:subj") ? SUBJECT : 0;
			case "obj" -> OBJECT;
			case "ccomp", "xcomp", "parataxis" -> CLAUSE;
			default -> 0;
		};
	}

	List<String> left() {
		return this.left;
	}

	List<String> right() {
		return this.right;
	}

	/**
	 * @param move a move that draws an arc
	 * @return what its child is to a verb: subject, object, clause or, as 0, else
	 */
	int role(int move) {
		return this.roles[move];
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

}
