package org.actant.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.actant.model.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Which links between actors count.
 *
 * @param types only those with facts of these types, or null for all
 * @param between only those with facts of this time, or null for any
 * @param minPublishers only those that at least so many independent publishers tell
 * @param generic whether links with unnamed things count
 * @param circumstances whether links to the mere place or topic of an act count
 */
public record LinkFilter(@Nullable List<FactType> types, @Nullable Period between, int minPublishers, boolean generic,
		boolean circumstances) {

	public LinkFilter {
		Range.check("minPublishers", minPublishers, 1, 1_000_000);
	}

	/** Whether single facts must be looked at, which links only sum up. */
	boolean byFacts() {
		return (this.types != null && !this.types.isEmpty()) || this.between != null;
	}

	Map<String, @Nullable Object> facts() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("types", Values.names(this.types));
		parameters.putAll(((this.between != null) ? this.between : new Period(null, null)).parameters());
		return parameters;
	}

}
