package org.actant.annotate.parse;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How much each feature speaks for each move: a hash table from a feature to the moves
 * that it speaks for or against, in 8 bits.
 */
final class Weights {

	/** A feature that speaks about more moves than this gets a full row. */
	private static final int SPARSE = 16;

	/** Added to each weight of a row, so that none is below zero. */
	private static final int RAISED = 128;

	/** Every other byte of a number of 64 bits. */
	private static final long EVEN = 0x00FF00FF00FF00FFL;

	/** Bits of {@link #known} for each place of the table. */
	private static final int KNOWN_BITS = 4;

	private final int moves;

	private final int mask;

	/**
	 * Pairs of a key and where its weights are: plus 1 in {@link #sparse}, minus 1 the
	 * number of the row in {@link #full}; 0 for a free place.
	 */
	private final int[] table;

	/**
	 * A bit for each hash of a feature that {@link #table} holds: small enough to stay
	 * near the processor, it spares most look-ups of features that say nothing.
	 */
	private final long[] known;

	private final int shift;

	/** Per feature: how many moves, then each move with its weight. */
	private final byte[] sparse;

	/**
	 * Rows of one weight for each move, raised by {@link #RAISED}, eight moves in a
	 * number of 64 bits, so that four are added at a time.
	 */
	private final long[] full;

	/** Numbers in a row of {@link #full}. */
	private final int width;

	/**
	 * @param moves how many moves there are
	 * @param keys features, ascending
	 * @param cells per feature in the same order: how many moves, then each move with its
	 * weight
	 */
	Weights(int moves, int[] keys, byte[] cells) {
		int capacity = Integer.highestOneBit(Math.max(1, keys.length)) * 2;
		capacity *= (keys.length * 4L > capacity * 3L) ? 2 : 1;
		this.moves = moves;
		this.mask = 2 * capacity - 1;
		this.table = new int[2 * capacity];
		this.known = new long[Math.max(1, capacity / Long.SIZE * KNOWN_BITS)];
		this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(this.known.length * Long.SIZE);
		this.sparse = cells;
		this.width = (moves + 7) / 8;
		this.full = new long[this.width * rows(cells)];
		fill(keys);
	}

	private static int rows(byte[] cells) {
		int rows = 0;
		for (int start = 0; start < cells.length; start += 1 + 2 * cells[start]) {
			rows += (cells[start] > SPARSE) ? 1 : 0;
		}
		return rows;
	}

	private void fill(int[] keys) {
		int start = 0;
		int row = 0;
		for (int key : keys) {
			int place = place(key);
			this.known[key >>> this.shift >> 6] |= 1L << (key >>> this.shift);
			this.table[place] = key;
			this.table[place + 1] = start + 1;
			if (this.sparse[start] > SPARSE) {
				fillRow(row * this.width, start);
				this.table[place + 1] = -1 - row++;
			}
			start += 1 + 2 * this.sparse[start];
		}
	}

	private void fillRow(int row, int start) {
		byte[] weights = new byte[this.moves];
		for (int k = start + 1; k < start + 1 + 2 * this.sparse[start]; k += 2) {
			weights[this.sparse[k]] = this.sparse[k + 1];
		}
		for (int move = 0; move < this.moves; move++) {
			this.full[row + move / 8] |= (long) (weights[move] + RAISED) << move % 8 * 8;
		}
	}

	private int place(int key) {
		int place = 2 * key & this.mask;
		while (this.table[place + 1] != 0 && this.table[place] != key) {
			place = place + 2 & this.mask;
		}
		return place;
	}

	/**
	 * @param features what the parser sees; afterwards no longer of use
	 * @param count how many of them count
	 * @param scores gets the score of each move
	 */
	void score(int[] features, int count, int[] scores) {
		int found = look(features, keep(features, count));
		int rows = 0;
		Arrays.fill(scores, 0);
		for (int i = 0; i < found; i++) {
			int where = features[i];
			if (where < 0) {
				features[i] = features[rows];
				features[rows++] = (-1 - where) * this.width;
			}
		}
		for (int i = rows; i < found; i++) {
			if (features[i] > 0) {
				addSparse(features[i], scores);
			}
		}
		addFull(features, rows, scores);
	}

	/** Moves the features that may be known to the front, without a branch to guess. */
	private int keep(int[] features, int count) {
		int kept = 0;
		for (int i = 0; i < count; i++) {
			int feature = features[i];
			features[kept] = feature;
			int bit = feature >>> this.shift;
			kept += (int) (this.known[bit >> 6] >>> bit) & 1;
		}
		return kept;
	}

	/** All look-ups first, so that the processor waits for memory once, not each time. */
	private int look(int[] features, int count) {
		for (int i = 0; i < count; i++) {
			features[i] = this.table[place(features[i]) + 1];
		}
		return count;
	}

	private void addSparse(int start, int[] scores) {
		int end = start + 2 * this.sparse[start - 1];
		for (int i = start; i < end; i += 2) {
			scores[this.sparse[i]] += this.sparse[i + 1];
		}
	}

	/**
	 * A sum of so many bytes stays within 16 bits: there are no more features than that.
	 */
	private void addFull(int[] rows, int count, int[] scores) {
		long[] weights = this.full;
		int raised = RAISED * count;
		for (int at = 0; at < this.width; at++) {
			long even = 0;
			long odd = 0;
			for (int i = 0; i < count; i++) {
				long eight = weights[rows[i] + at];
				even += eight & EVEN;
				odd += eight >>> 8 & EVEN;
			}
			int end = Math.min(scores.length, 8 * at + 8);
			for (int move = 8 * at; move < end; move += 2) {
				scores[move] += (int) (even & 0xFFFF) - raised;
				if (move + 1 < end) {
					scores[move + 1] += (int) (odd & 0xFFFF) - raised;
				}
				even >>>= 16;
				odd >>>= 16;
			}
		}
	}

	static Weights read(int moves, DataInputStream in) throws IOException {
		byte[] bytes = in.readAllBytes();
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		int[] keys = new int[buffer.getInt()];
		int at = readKeys(bytes, buffer.position(), keys);
		byte[] counts = Arrays.copyOfRange(bytes, at, at + keys.length);
		int cells = buffer.getInt(at + keys.length);
		int start = at + keys.length + Integer.BYTES;
		byte[] columns = Arrays.copyOfRange(bytes, start, start + cells);
		byte[] values = Arrays.copyOfRange(bytes, start + cells, start + 2 * cells);
		return new Weights(moves, keys, join(counts, columns, values));
	}

	/**
	 * Each key as its distance from the one before, seven bits a byte, the lowest first.
	 */
	private static int readKeys(byte[] bytes, int start, int[] keys) {
		int at = start;
		int key = Integer.MIN_VALUE;
		for (int i = 0; i < keys.length; i++) {
			int shift = 0;
			while (bytes[at] < 0) {
				key += (bytes[at++] & 0x7f) << shift;
				shift += 7;
			}
			key += bytes[at++] << shift;
			keys[i] = key;
		}
		return at;
	}

	private static byte[] join(byte[] counts, byte[] moves, byte[] values) {
		byte[] cells = new byte[counts.length + 2 * moves.length];
		int used = 0;
		int cell = 0;
		for (byte count : counts) {
			cells[used++] = count;
			for (int k = 0; k < count; k++, cell++) {
				cells[used++] = moves[cell];
				cells[used++] = values[cell];
			}
		}
		return cells;
	}

	/** Like goes with like, which halves the compressed file. */
	static void write(int[] keys, byte[] cells, DataOutputStream out) throws IOException {
		out.writeInt(keys.length);
		int before = Integer.MIN_VALUE;
		for (int key : keys) {
			writeVariable(key - before, out);
			before = key;
		}
		ByteArrayOutputStream moves = new ByteArrayOutputStream();
		ByteArrayOutputStream values = new ByteArrayOutputStream();
		for (int start = 0; start < cells.length; start += 1 + 2 * cells[start]) {
			out.writeByte(cells[start]);
			for (int k = 0; k < cells[start]; k++) {
				moves.write(cells[start + 1 + 2 * k]);
				values.write(cells[start + 2 + 2 * k]);
			}
		}
		out.writeInt(moves.size());
		moves.writeTo(out);
		values.writeTo(out);
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
