package org.actant.annotate.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * How much each feature speaks for each move: a hash table from a feature to the moves
 * that it speaks for or against, in 8 bits.
 */
final class Weights {

	private static final int ABSENT = -1;

	private final int mask;

	private final int[] keys;

	/** Where the cells of the key at the same place begin, or {@link #ABSENT}. */
	private final int[] starts;

	/** Per feature: how many moves, then each move with its weight. */
	private final byte[] cells;

	/**
	 * @param keys features, ascending
	 * @param cells their cells in the same order
	 */
	Weights(int[] keys, byte[] cells) {
		int capacity = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
		this.mask = capacity - 1;
		this.keys = new int[capacity];
		this.starts = new int[capacity];
		this.cells = cells;
		Arrays.fill(this.starts, ABSENT);
		int start = 0;
		for (int key : keys) {
			int place = place(key);
			this.keys[place] = key;
			this.starts[place] = start;
			start += 1 + 2 * cells[start];
		}
	}

	private int place(int key) {
		int place = key & this.mask;
		while (this.starts[place] != ABSENT && this.keys[place] != key) {
			place = (place + 1) & this.mask;
		}
		return place;
	}

	/**
	 * @param features what the parser sees
	 * @param count how many of them count
	 * @param scores gets the score of each move
	 */
	void score(int[] features, int count, int[] scores) {
		Arrays.fill(scores, 0);
		for (int i = 0; i < count; i++) {
			int start = this.starts[place(features[i])];
			if (start != ABSENT) {
				add(start, scores);
			}
		}
	}

	private void add(int start, int[] scores) {
		int end = start + 1 + 2 * this.cells[start];
		for (int i = start + 1; i < end; i += 2) {
			scores[this.cells[i]] += this.cells[i + 1];
		}
	}

	static Weights read(DataInputStream in) throws IOException {
		int[] keys = new int[in.readInt()];
		int key = Integer.MIN_VALUE;
		for (int i = 0; i < keys.length; i++) {
			key += readVariable(in);
			keys[i] = key;
		}
		byte[] cells = new byte[in.readInt()];
		in.readFully(cells);
		return new Weights(keys, cells);
	}

	static void write(int[] keys, byte[] cells, DataOutputStream out) throws IOException {
		out.writeInt(keys.length);
		int before = Integer.MIN_VALUE;
		for (int key : keys) {
			writeVariable(key - before, out);
			before = key;
		}
		out.writeInt(cells.length);
		out.write(cells);
	}

	private static int readVariable(DataInputStream in) throws IOException {
		int value = 0;
		for (int shift = 0;; shift += 7) {
			int next = in.readUnsignedByte();
			value |= (next & 0x7f) << shift;
			if (next < 0x80) {
				return value;
			}
		}
	}

	private static void writeVariable(int value, DataOutputStream out) throws IOException {
		int rest = value;
		while ((rest & ~0x7f) != 0) {
			out.writeByte(rest & 0x7f | 0x80);
			rest >>>= 7;
		}
		out.writeByte(rest);
	}

}
