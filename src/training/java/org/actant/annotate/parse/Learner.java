package org.actant.annotate.parse;

import java.util.Arrays;

/**
 * The weights while they are learnt: an averaged perceptron over sparse rows.
 */
final class Learner {

	private static final int NONE = -1;

	private int[] keys = new int[1 << 16];

	private int[] rows = filled(1 << 16);

	private int size;

	private byte[][] moves = new byte[1 << 15][];

	private float[][] values = new float[1 << 15][];

	/** Each change times the step at which it was made, for the average. */
	private double[][] sums = new double[1 << 15][];

	private byte[] lengths = new byte[1 << 15];

	private int step = 1;

	private static int[] filled(int length) {
		int[] numbers = new int[length];
		Arrays.fill(numbers, NONE);
		return numbers;
	}

	private static int find(int[] keys, int[] rows, int key) {
		int place = key & (keys.length - 1);
		while (rows[place] != NONE && keys[place] != key) {
			place = (place + 1) & (keys.length - 1);
		}
		return place;
	}

	int size() {
		return this.size;
	}

	void next() {
		this.step++;
	}

	void score(int[] features, int count, float[] scores) {
		Arrays.fill(scores, 0);
		for (int i = 0; i < count; i++) {
			int row = this.rows[find(this.keys, this.rows, features[i])];
			if (row != NONE) {
				byte[] columns = this.moves[row];
				float[] weights = this.values[row];
				for (int k = this.lengths[row] - 1; k >= 0; k--) {
					scores[columns[k]] += weights[k];
				}
			}
		}
	}

	void update(int[] features, int count, int move, float change) {
		for (int i = 0; i < count; i++) {
			int row = row(features[i]);
			int column = column(row, move);
			this.values[row][column] += change;
			this.sums[row][column] += (double) change * this.step;
		}
	}

	private int row(int key) {
		int place = find(this.keys, this.rows, key);
		if (this.rows[place] == NONE) {
			if (this.size == this.moves.length) {
				grow();
				place = find(this.keys, this.rows, key);
			}
			this.keys[place] = key;
			this.rows[place] = this.size;
			this.moves[this.size] = new byte[2];
			this.values[this.size] = new float[2];
			this.sums[this.size] = new double[2];
			this.size++;
		}
		return this.rows[place];
	}

	private int column(int row, int move) {
		int length = this.lengths[row];
		for (int k = 0; k < length; k++) {
			if (this.moves[row][k] == move) {
				return k;
			}
		}
		if (length == this.moves[row].length) {
			this.moves[row] = Arrays.copyOf(this.moves[row], length * 2);
			this.values[row] = Arrays.copyOf(this.values[row], length * 2);
			this.sums[row] = Arrays.copyOf(this.sums[row], length * 2);
		}
		this.moves[row][length] = (byte) move;
		this.lengths[row]++;
		return length;
	}

	private void grow() {
		int[] oldKeys = this.keys;
		int[] oldRows = this.rows;
		this.keys = new int[oldKeys.length * 2];
		this.rows = filled(oldKeys.length * 2);
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldRows[i] != NONE) {
				int place = find(this.keys, this.rows, oldKeys[i]);
				this.keys[place] = oldKeys[i];
				this.rows[place] = oldRows[i];
			}
		}
		this.moves = Arrays.copyOf(this.moves, this.size * 2);
		this.values = Arrays.copyOf(this.values, this.size * 2);
		this.sums = Arrays.copyOf(this.sums, this.size * 2);
		this.lengths = Arrays.copyOf(this.lengths, this.size * 2);
	}

	/**
	 * @param least the smallest weight that is kept, of the 127 steps to the largest
	 * @param clip how much the 8 bits span, as a part of the largest weight
	 * @return the averaged weights in 8 bits
	 */
	Quantized quantize(double least, double clip) {
		double unit = largest() * clip / 127;
		long[] order = order();
		int[] kept = new int[order.length];
		int keys = 0;
		byte[] cells = new byte[1 << 16];
		int used = 0;
		for (long pair : order) {
			if (used + 256 > cells.length) {
				cells = Arrays.copyOf(cells, cells.length * 2);
			}
			int end = cells((int) pair, unit, least, cells, used);
			if (end > used) {
				used = end;
				kept[keys++] = (int) (pair >> 32);
			}
		}
		return new Quantized(Arrays.copyOf(kept, keys), Arrays.copyOf(cells, used));
	}

	private double largest() {
		double largest = 0;
		for (int row = 0; row < this.size; row++) {
			for (int k = 0; k < this.lengths[row]; k++) {
				largest = Math.max(largest, Math.abs(average(row, k)));
			}
		}
		return largest;
	}

	/** Keys in the upper half, ascending, rows in the lower. */
	private long[] order() {
		long[] order = new long[this.size];
		int count = 0;
		for (int place = 0; place < this.keys.length; place++) {
			if (this.rows[place] != NONE) {
				order[count++] = (long) this.keys[place] << 32 | this.rows[place];
			}
		}
		Arrays.sort(order);
		return order;
	}

	private int cells(int row, double unit, double least, byte[] cells, int start) {
		int used = start + 1;
		for (int k = 0; k < this.lengths[row]; k++) {
			double weight = average(row, k) / unit;
			if (Math.abs(weight) >= least) {
				cells[used++] = this.moves[row][k];
				cells[used++] = (byte) Math.max(-127, Math.min(127, Math.round(weight)));
			}
		}
		cells[start] = (byte) ((used - start) / 2);
		return (used == start + 1) ? start : used;
	}

	private double average(int row, int column) {
		return this.values[row][column] - this.sums[row][column] / this.step;
	}

	/**
	 * Weights as they ship.
	 *
	 * @param keys features, ascending
	 * @param cells their cells
	 */
	record Quantized(int[] keys, byte[] cells) {
	}

}
