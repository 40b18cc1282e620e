package org.actant.annotate.parse;

import java.util.Arrays;

/**
 * What the parser looks at when it chooses a move, as hashed features. After Zhang and
 * Nivre 2011, with inflection, agreement and case markers added.
 *
 * @see <a href="https://aclanthology.org/P11-2033/">Zhang and Nivre 2011</a>
 */
final class Templates {

	/** No configuration has more features than this. */
	static final int MOST = 170;

	/**
	 * Templates by number that are done as well without: taken away one after the other,
	 * always that which mattered least for the choice of moves on EWT dev. What they cost
	 * pays for a second way where the parser is unsure.
	 */
	private static final int[] IDLE = { 11, 14, 19, 22, 28, 29, 30, 32, 33, 34, 36, 42, 44, 47, 54, 55, 56, 64, 65, 70,
			71, 75, 79, 80, 89, 98, 101, 105, 108, 109, 112, 113, 115, 116, 121, 122, 127, 129, 130, 131, 133, 134, 135,
			136, 137, 138, 140, 143 };

	private static final boolean[] USED = new boolean[MOST + 1];

	static {
		Arrays.fill(USED, true);
		for (int template : IDLE) {
			USED[template] = false;
		}
	}

	final int[] features = new int[MOST];

	int count;

	private int template;

	/**
	 * Fills {@link #features} and {@link #count}.
	 * @param words the sentence
	 * @param at where the parser stands
	 */
	void extract(Words words, Configuration at) {
		this.count = 0;
		this.template = 0;
		int s0 = at.stack(0);
		int s1 = at.stack(1);
		int s2 = at.stack(2);
		int b0 = at.buffer(0);
		int b1 = at.buffer(1);
		int b2 = at.buffer(2);
		single(words, s0);
		single(words, s1);
		single(words, b0);
		single(words, b1);
		far(words, s2, b2, at.buffer(3));
		pair(words, s0, b0);
		pair(words, s1, s0);
		pair(words, b0, b1);
		loosePairs(words, s0, s1, b0, b1);
		triples(words, s0, s1, s2, b0, b1, b2);
		children(words, at, s0, s1, b0);
		labels(words, at, s0, s1, b0);
		distances(words, at, s0, s1, b0);
		surface(words, s0, s1, b0);
		ahead(words, s0, s1, b0);
		roles(words, at, s0, s1, b0);
		readings(words, s0, s1, b0, b1);
		family(words, at, s0, s1, b0);
		add(words.tag[s1], words.tag[s0], mark(words, s1, s0));
		add(words.tag[s1], words.tag[s0], words.tag[b0], mark(words, s0, b0) * 31 + mark(words, s1, s0));
	}

	/** What the words could be, had they other tags. */
	private void readings(Words words, int s0, int s1, int b0, int b1) {
		add(words.can[s0]);
		add(words.can[b0]);
		add(words.can[s0], words.can[b0]);
		add(words.can[s0], words.tag[s0], words.tag[b0]);
		add(words.tag[s0], words.can[b0], words.tag[b0]);
		add(words.tag[b0], words.can[b1], words.tag[b1]);
		add(words.can[s1], words.tag[s1], words.tag[s0]);
	}

	/** Two children at once, and the preposition of a child. */
	private void family(Words words, Configuration at, int s0, int s1, int b0) {
		int s0Right = at.right1[s0];
		int s1Right = at.right1[s1];
		add(words.tag[s0], words.tag[at.left1[s0]], words.tag[at.left2[s0]]);
		add(words.tag[s0], words.tag[s0Right], words.tag[at.right2[s0]]);
		add(words.tag[b0], words.tag[at.left1[b0]], words.tag[at.left2[b0]]);
		add(words.tag[s1], words.tag[s1Right], words.tag[at.right2[s1]], words.tag[s0]);
		add(words.tag[s0], at.label[s0Right], words.lemma[at.left1[s0Right]], words.tag[b0]);
		add(words.tag[s1], at.label[s1Right], words.lemma[at.left1[s1Right]], words.tag[s0]);
		add(words.tag[s1], at.label[s1Right], words.tag[s0], at.label[at.left1[s0]]);
		add(words.tag[s0], at.label[s0Right], words.tag[b0], words.lemma[b0]);
	}

	/** Whether a verb still lacks its subject, object or clause. */
	private void roles(Words words, Configuration at, int s0, int s1, int b0) {
		int mark = between(words.marks, s1, s0);
		add(words.tag[s1], at.roles[s1], words.tag[s0], mark);
		add(words.lemma[s1], at.roles[s1], words.tag[s0]);
		add(words.fine[s1], at.roles[s1], words.fine[s0]);
		add(words.tag[s1], at.roles[s1], words.tag[s0], at.label[at.left1[s0]]);
		add(words.lemma[s1], at.roles[s1], words.tag[s0], at.label[at.left1[s0]]);
		add(words.tag[s0], at.roles[s0], words.tag[b0]);
		add(words.tag[s0], at.roles[b0], words.tag[b0]);
		add(words.lemma[b0], at.roles[b0], words.tag[s0]);
	}

	private void single(Words words, int word) {
		add(words.form[word]);
		add(words.lemma[word], words.tag[word]);
		add(words.tag[word]);
		add(words.fine[word]);
		add(words.suffix3[word], words.tag[word]);
		add(words.suffix2[word], words.tag[word]);
	}

	private void far(Words words, int s2, int b2, int b3) {
		add(words.tag[s2]);
		add(words.lemma[s2], words.tag[s2]);
		add(words.tag[b2]);
		add(words.lemma[b2], words.tag[b2]);
		add(words.tag[b2], words.tag[b3]);
	}

	private void pair(Words words, int a, int b) {
		add(words.lemma[a], words.lemma[b]);
		add(words.lemma[a], words.tag[a], words.tag[b]);
		add(words.tag[a], words.lemma[b], words.tag[b]);
		add(words.tag[a], words.tag[b]);
		add(words.fine[a], words.fine[b]);
		add(words.form[a], words.fine[b]);
		add(words.fine[a], words.form[b]);
		add(words.suffix3[a], words.suffix3[b]);
		add(words.tag[a], words.tag[b], agree(words, a, b));
	}

	private void loosePairs(Words words, int s0, int s1, int b0, int b1) {
		add(words.tag[s1], words.tag[b0]);
		add(words.lemma[s1], words.lemma[b0]);
		add(words.lemma[s1], words.tag[b0]);
		add(words.fine[s1], words.fine[b0]);
		add(words.tag[s0], words.lemma[b1]);
		add(words.lemma[s0], words.tag[b1]);
	}

	private void triples(Words words, int s0, int s1, int s2, int b0, int b1, int b2) {
		add(words.tag[s0], words.tag[b0], words.tag[b1]);
		add(words.tag[s1], words.tag[s0], words.tag[b0]);
		add(words.fine[s1], words.fine[s0], words.fine[b0]);
		add(words.fine[s0], words.fine[b0], words.fine[b1]);
		add(words.tag[s2], words.tag[s1], words.tag[s0]);
		add(words.tag[b0], words.tag[b1], words.tag[b2]);
		add(words.lemma[s1], words.tag[s0], words.tag[b0]);
		add(words.tag[s1], words.lemma[s0], words.tag[b0]);
		add(words.tag[s1], words.tag[s0], words.lemma[b0]);
		add(words.lemma[s0], words.tag[b0], words.tag[b1]);
		add(words.tag[s0], words.lemma[b0], words.tag[b1]);
		add(words.tag[s1], words.tag[s0], words.tag[b0], words.tag[b1]);
		add(words.tag[s2], words.tag[s1], words.tag[s0], words.tag[b0]);
	}

	private void children(Words words, Configuration at, int s0, int s1, int b0) {
		int s0Left = at.left1[s0];
		int s0Right = at.right1[s0];
		int s1Left = at.left1[s1];
		int s1Right = at.right1[s1];
		int b0Left = at.left1[b0];
		add(words.tag[s0], words.tag[s0Left], words.tag[b0]);
		add(words.tag[s0], words.tag[s0Right], words.tag[b0]);
		add(words.tag[s0], words.tag[b0], words.tag[b0Left]);
		add(words.tag[s1], words.tag[s1Right], words.tag[s0]);
		add(words.tag[s1], words.tag[s1Left], words.tag[s0]);
		add(words.tag[s1], words.tag[s0], words.tag[s0Left]);
		add(words.tag[s1], words.tag[s0], words.tag[s0Right]);
		add(words.lemma[s0Left], words.tag[s0Left], words.tag[s0]);
		add(words.lemma[s0Right], words.tag[s0Right], words.tag[s0]);
		add(words.lemma[b0Left], words.tag[b0Left], words.tag[b0]);
		add(words.lemma[s1Right], words.tag[s1Right], words.tag[s1]);
		add(words.tag[s1], words.tag[s0], words.lemma[s0Left]);
		add(words.lemma[s1], words.lemma[s0Left]);
		add(words.lemma[s1], words.lemma[s0Left], words.lemma[s0]);
		add(words.tag[s0], words.tag[b0], words.lemma[b0Left]);
		add(words.lemma[s0], words.tag[b0], words.lemma[b0Left]);
		add(words.lemma[s1], words.lemma[s1Right], words.tag[s0]);
		add(words.tag[s1], words.lemma[s1Right], words.lemma[s0Left], words.tag[s0]);
		add(words.tag[s1], at.label[s1Right], words.lemma[s0Left], words.tag[s0]);
	}

	private void labels(Words words, Configuration at, int s0, int s1, int b0) {
		int none = words.length + 1;
		add(words.tag[s0], at.label[at.left1[s0]], at.label[at.left2[s0]]);
		add(words.tag[s0], at.label[at.right1[s0]], at.label[at.right2[s0]]);
		add(words.tag[s1], at.label[at.left1[s1]], at.label[at.left2[s1]]);
		add(words.tag[s1], at.label[at.right1[s1]], at.label[at.right2[s1]], words.tag[s0]);
		add(words.tag[b0], at.label[at.left1[b0]], at.label[at.left2[b0]]);
		add(words.tag[s0], fold(at.leftSet[s0]), words.tag[b0]);
		add(words.tag[s0], fold(at.leftSet[b0]), words.tag[b0]);
		add(words.tag[s1], fold(at.leftSet[s1]), words.tag[s0]);
		add(words.tag[s1], fold(at.leftSet[s0]), words.tag[s0]);
		add(words.lemma[s0], fold(at.leftSet[s0]));
		add(words.lemma[s1], fold(at.leftSet[s1]), words.tag[s0]);
		add(words.lemma[s1], at.label[at.right1[s1]], words.tag[s0]);
		add(words.tag[at.left2[s0]], (at.left2[s0] == none) ? 0 : words.lemma[at.left2[s0]], words.tag[s0]);
	}

	private void distances(Words words, Configuration at, int s0, int s1, int b0) {
		int near = bucket(b0 - s0);
		int far = bucket(s0 - s1);
		add(words.tag[s0], words.tag[b0], near);
		add(words.tag[s1], words.tag[s0], far);
		add(words.lemma[s0], near);
		add(words.lemma[b0], near);
		add(words.lemma[s1], far);
		add(words.tag[s0], at.rightCount[s0], words.tag[b0]);
		add(words.lemma[s0], at.rightCount[s0]);
		add(words.tag[s0], at.leftCount[s0], words.tag[b0]);
		add(words.tag[b0], at.leftCount[b0], words.tag[s0]);
		add(words.lemma[b0], at.leftCount[b0]);
		add(words.tag[s1], at.rightCount[s1], words.tag[s0]);
		add(words.lemma[s1], at.rightCount[s1], words.tag[s0]);
		add(words.tag[s0], words.tag[b0], between(words.marks, s0, b0), between(words.verbs, s0, b0));
		add(words.tag[s1], words.tag[s0], between(words.marks, s1, s0), between(words.verbs, s1, s0));
		add(at.depth > 3 ? 3 : at.depth, words.tag[b0]);
	}

	/** The words that stand beside the candidates in the sentence itself. */
	private void surface(Words words, int s0, int s1, int b0) {
		int none = words.length + 1;
		int before = (s0 > 0 && s0 < words.length) ? s0 - 1 : none;
		int after = (s0 < words.length) ? s0 + 1 : none;
		int beforeNext = (b0 > 0 && b0 <= words.length) ? b0 - 1 : none;
		int afterSecond = (s1 < words.length) ? s1 + 1 : none;
		add(words.tag[before], words.tag[s0], words.tag[b0]);
		add(words.tag[s0], words.tag[after], words.tag[b0]);
		add(words.tag[s0], words.tag[beforeNext], words.tag[b0]);
		add(words.tag[s1], words.tag[afterSecond], words.tag[s0]);
		add(words.tag[s1], words.lemma[before], words.tag[s0]);
	}

	/** What follows on a preposition or a comma, and whether verbs are still to come. */
	private void ahead(Words words, int s0, int s1, int b0) {
		int coming = words.ahead[b0];
		int verbs = Math.min(3, words.verbs[words.length] - words.verbs[Math.min(b0, words.length)]);
		add(words.tag[s1], words.tag[s0], words.tag[b0], words.tag[coming]);
		add(words.tag[s1], words.tag[s0], words.lemma[b0], words.tag[coming]);
		add(words.tag[s1], words.tag[s0], words.lemma[b0], words.lemma[coming]);
		add(words.tag[s0], words.lemma[b0], words.lemma[coming]);
		add(words.lemma[s1], words.lemma[b0], words.tag[coming]);
		add(words.lemma[s0], words.lemma[b0], words.tag[coming]);
		add(words.lemma[s1], words.tag[b0], words.lemma[coming]);
		add(words.lemma[s0], words.tag[b0], words.lemma[coming]);
		add(words.tag[s1], words.tag[s0], words.tag[b0], verbs);
		add(words.fine[s1], words.fine[s0], verbs);
		add(words.fine[s0], words.fine[b0], verbs);
	}

	private static int agree(Words words, int a, int b) {
		int left = words.agreement[a];
		int right = words.agreement[b];
		return match(left & 3, right & 3) * 3 + match(left >> 2, right >> 2);
	}

	private static int match(int a, int b) {
		return (a == 0 || b == 0) ? 0 : (a == b) ? 1 : 2;
	}

	private static int fold(long set) {
		return (int) (set ^ set >>> 32);
	}

	private static int bucket(int distance) {
		int d = Math.abs(distance);
		return (d < 5) ? d : (d < 8) ? 5 : (d < 12) ? 6 : 7;
	}

	private static int between(int[] before, int a, int b) {
		if (b <= a || b >= before.length - 1) {
			return 0;
		}
		return Math.min(3, before[b] - before[a + 1]);
	}

	/** The last comma or the like between two places; 0 for none. */
	private static int mark(Words words, int a, int b) {
		return (b <= words.length && words.markPlace[b] > a) ? words.mark[b] : 0;
	}

	private void add(int a) {
		if (USED[++this.template]) {
			put(mix(start(), a));
		}
	}

	private void add(int a, int b) {
		if (USED[++this.template]) {
			put(mix(mix(start(), a), b));
		}
	}

	private void add(int a, int b, int c) {
		if (USED[++this.template]) {
			put(mix(mix(mix(start(), a), b), c));
		}
	}

	private void add(int a, int b, int c, int d) {
		if (USED[++this.template]) {
			put(mix(mix(mix(mix(start(), a), b), c), d));
		}
	}

	private int start() {
		return this.template * 0x9E3779B9;
	}

	private static int mix(int hash, int value) {
		int mixed = (hash ^ value) * 0x85EBCA6B;
		return mixed ^ mixed >>> 15;
	}

	private void put(int hash) {
		int mixed = hash * 0xC2B2AE35;
		this.features[this.count++] = mixed ^ mixed >>> 16;
	}

}
