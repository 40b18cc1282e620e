package org.actant.annotate.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the parser stands in a sentence: a stack of words, the words still to come and
 * the arcs drawn so far, in the arc-hybrid system.
 *
 * @see <a href="https://aclanthology.org/P11-1068/">Kuhlmann, Gómez-Rodríguez and Satta
 * 2011</a>
 */
final class Configuration {

	final Relations relations;

	final int length;

	final int[] stack;

	int depth;

	/** The next word. */
	int next;

	final int[] head;

	/** The move that drew the arc to each word. */
	final int[] label;

	/** The two outermost children on each side; {@code length + 1} for none. */
	final int[] left1;

	final int[] left2;

	final int[] right1;

	final int[] right2;

	final int[] leftCount;

	final int[] rightCount;

	/** The set of relations to children on the left, by their moves' hash. */
	final long[] leftSet;

	/** Which core arguments a word has: flags of {@link Relations}. */
	final int[] roles;

	Configuration(int length, Relations relations) {
		this.relations = relations;
		this.length = length;
		this.stack = new int[length + 1];
		this.head = filled(-1);
		this.label = filled(0);
		this.left1 = filled(length + 1);
		this.left2 = filled(length + 1);
		this.right1 = filled(length + 1);
		this.right2 = filled(length + 1);
		this.leftCount = filled(0);
		this.rightCount = filled(0);
		this.leftSet = new long[length + 2];
		this.roles = new int[length + 2];
	}

	private Configuration(Configuration other) {
		this.relations = other.relations;
		this.length = other.length;
		this.stack = other.stack.clone();
		this.depth = other.depth;
		this.next = other.next;
		this.head = other.head.clone();
		this.label = other.label.clone();
		this.left1 = other.left1.clone();
		this.left2 = other.left2.clone();
		this.right1 = other.right1.clone();
		this.right2 = other.right2.clone();
		this.leftCount = other.leftCount.clone();
		this.rightCount = other.rightCount.clone();
		this.leftSet = other.leftSet.clone();
		this.roles = other.roles.clone();
	}

	/**
	 * @return the same, to go on another way from here
	 */
	Configuration copy() {
		return new Configuration(this);
	}

	/**
	 * @param other a configuration of the same sentence after as many moves
	 * @return whether both have the same words before them, whatever arcs are drawn
	 */
	boolean meets(Configuration other) {
		return Arrays.equals(this.stack, 0, this.depth, other.stack, 0, other.depth);
	}

	private int[] filled(int value) {
		int[] numbers = new int[this.length + 2];
		Arrays.fill(numbers, value);
		return numbers;
	}

	/**
	 * @return whether one word is left, the root
	 */
	boolean finished() {
		return this.next == this.length && this.depth <= 1;
	}

	/**
	 * @param move a move
	 * @return whether it can be made here and leads to a tree of one root
	 */
	boolean can(int move) {
		if (move == Relations.SHIFT) {
			return this.next < this.length;
		}
		return this.relations.isLeft(move) ? this.depth > 0 && this.next < this.length : this.depth > 1;
	}

	/**
	 * @param depth 0 for the top
	 * @return the word at that depth of the stack, or {@code length + 1}
	 */
	int stack(int depth) {
		return (depth < this.depth) ? this.stack[this.depth - 1 - depth] : this.length + 1;
	}

	/**
	 * @param distance 0 for the next word
	 * @return the word at that distance, the artificial root, or {@code length + 1}
	 */
	int buffer(int distance) {
		return Math.min(this.next + distance, this.length + 1);
	}

	void apply(int move) {
		if (move == Relations.SHIFT) {
			this.stack[this.depth++] = this.next++;
		}
		else if (this.relations.isLeft(move)) {
			attachLeft(this.stack[--this.depth], this.next, move);
		}
		else {
			attachRight(this.stack[--this.depth], this.stack[this.depth - 1], move);
		}
	}

	/**
	 * @return the tree; only when finished
	 */
	DependencyTree tree() {
		List<Integer> heads = new ArrayList<>(this.length);
		List<String> names = new ArrayList<>(this.length);
		for (int word = 0; word < this.length; word++) {
			heads.add(this.head[word]);
			names.add((this.head[word] < 0) ? "root" : this.relations.relation(this.label[word]));
		}
		return new DependencyTree(heads, names);
	}

	private void attach(int child, int parent, int move) {
		this.head[child] = parent;
		this.label[child] = move;
		this.roles[parent] |= this.relations.role(move);
	}

	private void attachLeft(int child, int parent, int move) {
		attach(child, parent, move);
		this.left2[parent] = this.left1[parent];
		this.left1[parent] = child;
		this.leftCount[parent]++;
		this.leftSet[parent] |= 1L << (move % 64);
	}

	private void attachRight(int child, int parent, int move) {
		attach(child, parent, move);
		this.right2[parent] = this.right1[parent];
		this.right1[parent] = child;
		this.rightCount[parent]++;
	}

}
