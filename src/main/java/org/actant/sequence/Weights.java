package org.actant.sequence;

import java.util.Map;

import opennlp.tools.ml.model.Context;

/**
 * How much each feature speaks for each tag: a hash table by the features' own hash of 64
 * bits, so that no feature need be made a string to be looked up. That two of a million
 * features share a hash has a likelihood of one in thirty million.
 */
final class Weights {

	/** An odd number with its bits well spread. */
	private static final long FACTOR = 0x9E3779B97F4A7C15L;

	private final long[] keys;

	/** For each key the number of its row. */
	private final int[] rows;

	private final int mask;

	/** Where each row begins; the place after the last row is where it ends. */
	private final int[] starts;

	private final short[] tags;

	private final double[] weights;

	Weights(Map<String, Context> features) {
		int capacity = Integer.highestOneBit(Math.max(1, features.size())) * 4;
		this.keys = new long[capacity];
		this.rows = new int[capacity];
		this.mask = capacity - 1;
		this.starts = new int[features.size() + 1];
		int cells = features.values().stream().mapToInt((context) -> context.getOutcomes().length).sum();
		this.tags = new short[cells];
		this.weights = new double[cells];
		int row = 0;
		for (Map.Entry<String, Context> feature : features.entrySet()) {
			put(hash(feature.getKey()), row++, feature.getValue());
		}
	}

	private void put(long key, int row, Context context) {
		int place = place(key);
		this.keys[place] = key;
		this.rows[place] = row;
		int at = this.starts[row];
		int[] outcomes = context.getOutcomes();
		for (int i = 0; i < outcomes.length; i++, at++) {
			this.tags[at] = (short) outcomes[i];
			this.weights[at] = context.getParameters()[i];
		}
		this.starts[row + 1] = at;
	}

	private static long hash(String feature) {
		long hash = start();
		for (int i = 0; i < feature.length(); i++) {
			hash = next(hash, feature.charAt(i));
		}
		return finish(hash);
	}

	static long start() {
		return 1;
	}

	static long next(long hash, char character) {
		return (hash ^ character) * FACTOR + (hash >>> 29);
	}

	/** Never 0, which marks a free place. */
	static long finish(long hash) {
		long mixed = (hash ^ hash >>> 32) * FACTOR;
		mixed ^= mixed >>> 29;
		return (mixed == 0) ? 1 : mixed;
	}

	private int place(long key) {
		int place = (int) key & this.mask;
		while (this.keys[place] != 0 && this.keys[place] != key) {
			place = place + 1 & this.mask;
		}
		return place;
	}

	/** Adds what a feature says to the sums of the tags. */
	void add(long key, double[] sums) {
		int place = place(key);
		if (this.keys[place] == 0) {
			return;
		}
		int row = this.rows[place];
		for (int at = this.starts[row]; at < this.starts[row + 1]; at++) {
			sums[this.tags[at]] += this.weights[at];
		}
	}

}
