package org.actant.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MatchingTests {

	@Test
	void aRowGivesWayWhereBothGain() {
		assertThat(Matching.heaviest(new long[][] { { 5, 4 }, { 5, 0 } })).isEqualTo(Map.of(0, 1, 1, 0));
	}

	@Test
	void aColumnGoesToTheHeavierRow() {
		assertThat(Matching.heaviest(new long[][] { { 2, 9 }, { 0, 8 }, { 0, 7 } })).isEqualTo(Map.of(0, 0, 1, 1));
	}

	@Test
	void nothingIsAssignedWhereNothingFits() {
		assertThat(Matching.heaviest(new long[][] { { 0, 0 } })).isEmpty();
		assertThat(Matching.heaviest(new long[0][0])).isEmpty();
		assertThat(Matching.heaviest(new long[2][0])).isEmpty();
	}

	@Test
	void aRowOnceServedStaysServed() {
		assertThat(Matching.served(List.of(List.of(1), List.of(1), List.of(1, 2)))).containsExactlyInAnyOrder(0, 2);
	}

	@Property
	void noAssignmentIsHeavier(@ForAll("weights") long[][] weights) {
		Map<Integer, Integer> assignment = Matching.heaviest(weights);
		assertThat(assignment.values()).doesNotHaveDuplicates();
		long total = assignment.entrySet().stream().mapToLong((e) -> weights[e.getKey()][e.getValue()]).sum();
		assertThat(total).isEqualTo(best(weights, 0, new ArrayList<>()));
	}

	@Provide
	Arbitrary<long[][]> weights() {
		return Arbitraries.integers()
			.between(1, 5)
			.flatMap((columns) -> Arbitraries.longs()
				.between(0, 9)
				.array(long[].class)
				.ofSize(columns)
				.array(long[][].class)
				.ofMinSize(1)
				.ofMaxSize(5));
	}

	private static long best(long[][] weights, int row, List<Integer> taken) {
		if (row == weights.length) {
			return 0;
		}
		long best = best(weights, row + 1, taken);
		for (int column = 0; column < weights[row].length; column++) {
			if (!taken.contains(column)) {
				taken.add(column);
				best = Math.max(best, weights[row][column] + best(weights, row + 1, taken));
				taken.remove((Integer) column);
			}
		}
		return best;
	}

}
