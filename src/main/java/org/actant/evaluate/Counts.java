package org.actant.evaluate;

import java.util.EnumMap;
import java.util.Map;

/** Counts of one text or of many. */
final class Counts {

	private final Map<Count, Integer> values = new EnumMap<>(Count.class);

	int get(Count count) {
		return this.values.getOrDefault(count, 0);
	}

	void add(Count count, int more) {
		this.values.merge(count, more, Integer::sum);
	}

	void add(Count count, boolean one) {
		add(count, one ? 1 : 0);
	}

	void add(Counts others) {
		others.values.forEach(this::add);
	}

}
