package org.actant.annotate.parse;

import java.util.Arrays;

/**
 * The weights while they are learnt: an averaged perceptron over sparse rows.
 */
final class Learner {

	/** Pairs of a key and the number of its row plus 1; 0 for a free place. */
	private int[] table = new int[1 << 17];

	private int size;

	/** Per row: how many moves, then each move with its weight. */
	private float[][] cells = new float[1 << 15][];

	/** Each change times the step at which it was made, for the average. */
	private double[][] sums = new double[1 << 15][];

	private final int[] found = new int[Templates.MOST];

	private int step = 1;

	private static int find(int[] table, int key) {
		int mask = table.length - 1;
		int place = 2 * key & mask;
		while (table[place + 1] != 0 && table[place] != key) {
			place = place + 2 & mask;
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
			this.found[i] = this.table[find(this.table, features[i]) + 1];
		}
		for (int i = 0; i < count; i++) {
			if (this.found[i] > 0) {
				float[] row = this.cells[this.found[i] - 1];
				int end = 1 + 2 * (int) row[0];
				for (int k = 1; k < end; k += 2) {
					scores[(int) row[k]] += row[k + 1];
				}
			}
		}
	}

	void update(int[] features, int count, int move, float change) {
		for (int i = 0; i < count; i++) {
			int row = row(features[i]);
			int column = column(row, move);
			this.cells[row][2 + 2 * column] += change;
			this.sums[row][column] += (double) change * this.step;
		}
	}

	private int row(int key) {
		int place = find(this.table, key);
		if (this.table[place + 1] == 0) {
			if (this.size == this.cells.length) {
				grow();
				place = find(this.table, key);
			}
			this.cells[this.size] = new float[5];
			this.sums[this.size] = new double[2];
			this.table[place] = key;
			this.table[place + 1] = ++this.size;
		}
		return this.table[place + 1] - 1;
	}

	private int column(int row, int move) {
		int length = length(row);
		for (int k = 0; k < length; k++) {
			if (this.cells[row][1 + 2 * k] == move) {
				return k;
			}
		}
		if (length == this.sums[row].length) {
			this.cells[row] = Arrays.copyOf(this.cells[row], 1 + length * 4);
			this.sums[row] = Arrays.copyOf(this.sums[row], length * 2);
		}
		this.cells[row][1 + 2 * length] = move;
		this.cells[row][0]++;
		return length;
	}

	private int length(int row) {
		return (int) this.cells[row][0];
	}

	private void grow() {
		int[] old = this.table;
		this.table = new int[old.length * 2];
		for (int i = 0; i < old.length; i += 2) {
			if (old[i + 1] != 0) {
				int place = find(this.table, old[i]);
				this.table[place] = old[i];
				this.table[place + 1] = old[i + 1];
			}
		}
		this.cells = Arrays.copyOf(this.cells, this.size * 2);
		this.sums = Arrays.copyOf(this.sums, this.size * 2);
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
			for (int k = 0; k < length(row); k++) {
				largest = Math.max(largest, Math.abs(average(row, k)));
			}
		}
		return largest;
	}

	/** Keys in the upper half, ascending, rows in the lower. */
	private long[] order() {
		long[] order = new long[this.size];
		int count = 0;
		for (int place = 0; place < this.table.length; place += 2) {
			if (this.table[place + 1] != 0) {
				order[count++] = (long) this.table[place] << 32 | this.table[place + 1] - 1;
			}
		}
		Arrays.sort(order);
		return order;
	}

	private int cells(int row, double unit, double least, byte[] cells, int start) {
		int used = start + 1;
		for (int k = 0; k < length(row); k++) {
			double weight = average(row, k) / unit;
			if (Math.abs(weight) >= least) {
				cells[used++] = (byte) this.cells[row][1 + 2 * k];
				cells[used++] = (byte) Math.max(-127, Math.min(127, Math.round(weight)));
			}
		}
		cells[start] = (byte) ((used - start) / 2);
		return (used == start + 1) ? start : used;
	}

	private double average(int row, int column) {
		return this.cells[row][2 + 2 * column] - this.sums[row][column] / this.step;
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
