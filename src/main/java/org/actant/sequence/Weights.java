package org.actant.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import opennlp.tools.ml.model.Context;

/**
 * How much each feature speaks for each tag: a hash table by the features' own hash of 64
 * bits, so that no feature need be made a string to be looked up. That two of a million
 * features share a hash has a likelihood of one in thirty million.
 */
final class Weights {

	/** An odd number with its bits well spread. */
	private static final long FACTOR = 0x9E3779B97F4A7C15L;

	/** Bits of {@link #known} for each feature. */
	private static final int KNOWN_BITS = 8;

	/** Bits of {@link #table} that tell how many tags a feature speaks about. */
	private static final int COUNT_BITS = 16;

	/**
	 * Pairs of a key and of where its weights begin with how many they are; 0 for a free
	 * place.
	 */
	private final long[] table;

	private final int mask;

	/**
	 * A bit for each hash of a feature that {@link #table} holds: small enough to stay
	 * near the processor, it spares most look-ups of features that say nothing.
	 */
	private final long[] known;

	private final int shift;

	private final byte[] tags;

	private final double[] weights;

	Weights(Map<String, Context> features) {
		this(features.size(), features.values().stream().mapToInt((context) -> context.getOutcomes().length).sum());
		int start = 0;
		for (Map.Entry<String, Context> feature : features.entrySet()) {
			put(hash(feature.getKey()), start, feature.getValue());
			start += feature.getValue().getOutcomes().length;
		}
	}

	/**
	 * Reads what {@link #write} wrote.
	 * @param in where from
	 * @return the weights
	 * @throws IOException where they cannot be read
	 */
	static Weights read(DataInput in) throws IOException {
		int features = in.readInt();
		Weights weights = new Weights(features, in.readInt());
		int start = 0;
		for (int i = 0; i < features; i++) {
			long key = in.readLong();
			int count = in.readUnsignedByte();
			weights.put(key, start, count);
			for (int end = start + count; start < end; start++) {
				weights.tags[start] = in.readByte();
				weights.weights[start] = Float.float16ToFloat(in.readShort());
			}
		}
		return weights;
	}

	private Weights(int features, int cells) {
		int size = Integer.highestOneBit(Math.max(Long.SIZE, features)) * 2;
		this.table = new long[4 * size];
		this.mask = 4 * size - 1;
		this.known = new long[size * KNOWN_BITS / Long.SIZE];
		this.shift = Long.SIZE - Integer.numberOfTrailingZeros(size * KNOWN_BITS);
		this.tags = new byte[cells];
		this.weights = new double[cells];
	}

	/**
	 * Writes the weights in 16 bits each, without those that say next to nothing; the
	 * features in the order of their hashes.
	 * @param out where to
	 * @param least the smallest weight that is kept
	 * @throws IOException where it cannot be written
	 */
	void write(DataOutput out, double least) throws IOException {
		List<Integer> places = IntStream.range(0, this.table.length / 2)
			.map((pair) -> 2 * pair)
			.filter((place) -> this.table[place] != 0 && kept(place, least).length > 0)
			.boxed()
			.sorted(Comparator.comparingLong((place) -> this.table[place]))
			.toList();
		out.writeInt(places.size());
		out.writeInt(places.stream().mapToInt((place) -> kept(place, least).length).sum());
		for (int place : places) {
			int[] kept = kept(place, least);
			out.writeLong(this.table[place]);
			out.writeByte(kept.length);
			for (int at : kept) {
				out.writeByte(this.tags[at]);
				out.writeShort(Float.floatToFloat16((float) this.weights[at]));
			}
		}
	}

	private int[] kept(int place, double least) {
		int start = (int) (this.table[place + 1] >>> COUNT_BITS);
		int count = (int) (this.table[place + 1] & (1 << COUNT_BITS) - 1);
		return IntStream.range(start, start + count).filter((at) -> Math.abs(this.weights[at]) >= least).toArray();
	}

	private void put(long key, int start, Context context) {
		int[] outcomes = context.getOutcomes();
		put(key, start, outcomes.length);
		for (int i = 0; i < outcomes.length; i++) {
			this.tags[start + i] = (byte) outcomes[i];
			this.weights[start + i] = context.getParameters()[i];
		}
	}

	private void put(long key, int start, int count) {
		int place = place(key);
		this.table[place] = key;
		this.table[place + 1] = (long) start << COUNT_BITS | count;
		this.known[(int) (key >>> this.shift >>> 6)] |= 1L << (key >>> this.shift);
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
		int place = (int) key << 1 & this.mask;
		while (this.table[place] != 0 && this.table[place] != key) {
			place = place + 2 & this.mask;
		}
		return place;
	}

	/**
	 * Adds what features say to the sums of the tags, in their order. All look-ups of one
	 * sort come first, so that the processor waits for memory once, not each time.
	 * @param keys hashes of features; afterwards no longer of use
	 * @param count how many of them count
	 * @param sums gets their weights by tag
	 */
	void add(long[] keys, int count, double[] sums) {
		int kept = keep(keys, count);
		for (int i = 0; i < kept; i++) {
			keys[i] = this.table[place(keys[i]) + 1];
		}
		for (int i = 0; i < kept; i++) {
			int start = (int) (keys[i] >>> COUNT_BITS);
			int end = start + (int) (keys[i] & (1 << COUNT_BITS) - 1);
			for (int at = start; at < end; at++) {
				sums[this.tags[at]] += this.weights[at];
			}
		}
	}

	/** Moves the features that may be known to the front, without a branch to guess. */
	private int keep(long[] keys, int count) {
		int kept = 0;
		for (int i = 0; i < count; i++) {
			long bit = keys[i] >>> this.shift;
			keys[kept] = keys[i];
			kept += (int) (this.known[(int) (bit >>> 6)] >>> bit) & 1;
		}
		return kept;
	}

}
