package org.actant.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One-to-one matchings of rows to columns. */
final class Matching {

	private static final int NOBODY = -1;

	private Matching() {
	}

	/**
	 * The rows that a largest matching serves, earlier rows before later ones, found by
	 * augmenting paths: a row once served stays served.
	 * @param options for each row the columns that would do
	 * @return indexes of the rows served
	 * @see <a href="https://doi.org/10.1137/0202019">Hopcroft and Karp, An n^5/2
	 * algorithm for maximum matchings in bipartite graphs (1973)</a>
	 */
	static Set<Integer> served(List<List<Integer>> options) {
		Map<Integer, Integer> owner = new HashMap<>();
		Set<Integer> served = new HashSet<>();
		for (int row = 0; row < options.size(); row++) {
			if (augment(row, options, owner, new HashSet<>())) {
				served.add(row);
			}
		}
		return served;
	}

	private static boolean augment(int row, List<List<Integer>> options, Map<Integer, Integer> owner,
			Set<Integer> seen) {
		for (int column : options.get(row)) {
			if (seen.add(column)) {
				Integer other = owner.get(column);
				if (other == null || augment(other, options, owner, seen)) {
					owner.put(column, row);
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * The assignment of greatest total weight, by the Hungarian method with potentials.
	 * @param weights for each row the weight of each column, 0 where the two may not be
	 * joined; all rows equally long
	 * @return for each row its column, or nothing
	 * @see <a href="https://doi.org/10.1002/nav.3800020109">Kuhn, The Hungarian method
	 * for the assignment problem (1955)</a>
	 */
	static Map<Integer, Integer> heaviest(long[][] weights) {
		return new Hungarian(weights).assignment();
	}

	/**
	 * Rows and columns count from 1 here; column 0 holds the row that looks for a place.
	 */
	private static final class Hungarian {

		private final long[][] weights;

		private final int columns;

		private final long[] rowPrice;

		private final long[] columnPrice;

		private final int[] owner;

		Hungarian(long[][] weights) {
			this.weights = weights;
			this.columns = (weights.length == 0) ? 0 : Math.max(weights.length, weights[0].length);
			this.rowPrice = new long[weights.length + 1];
			this.columnPrice = new long[this.columns + 1];
			this.owner = new int[this.columns + 1];
		}

		Map<Integer, Integer> assignment() {
			for (int row = 1; row <= this.weights.length; row++) {
				place(row);
			}
			Map<Integer, Integer> assignment = new HashMap<>();
			for (int column = 1; column <= this.columns; column++) {
				if (this.owner[column] != 0 && weight(this.owner[column], column) > 0) {
					assignment.put(this.owner[column] - 1, column - 1);
				}
			}
			return assignment;
		}

		private long weight(int row, int column) {
			long[] line = this.weights[row - 1];
			return (column <= line.length) ? line[column - 1] : 0;
		}

		private void place(int row) {
			this.owner[0] = row;
			long[] slack = new long[this.columns + 1];
			Arrays.fill(slack, Long.MAX_VALUE);
			int[] from = new int[this.columns + 1];
			List<Integer> reached = new ArrayList<>();
			boolean[] done = new boolean[this.columns + 1];
			int column = 0;
			while (this.owner[column] != 0) {
				done[column] = true;
				reached.add(column);
				int nearest = relax(column, slack, from, done);
				shift(slack[nearest], reached, slack, done);
				column = nearest;
			}
			while (column != 0) {
				this.owner[column] = this.owner[from[column]];
				column = from[column];
			}
		}

		private int relax(int column, long[] slack, int[] from, boolean[] done) {
			int row = this.owner[column];
			int nearest = NOBODY;
			for (int c = 1; c <= this.columns; c++) {
				if (!done[c]) {
					long reduced = -weight(row, c) - this.rowPrice[row] - this.columnPrice[c];
					if (reduced < slack[c]) {
						slack[c] = reduced;
						from[c] = column;
					}
					nearest = (nearest == NOBODY || slack[c] < slack[nearest]) ? c : nearest;
				}
			}
			return nearest;
		}

		private void shift(long delta, List<Integer> reached, long[] slack, boolean[] done) {
			for (int c : reached) {
				this.rowPrice[this.owner[c]] += delta;
				this.columnPrice[c] -= delta;
			}
			for (int c = 1; c <= this.columns; c++) {
				if (!done[c]) {
					slack[c] -= delta;
				}
			}
		}

	}

}
