package org.actant.query;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * How good the facts are, by what people marked as wrong.
 *
 * @param facts facts, wrong ones included
 * @param wrong facts that were marked as wrong
 * @param byRule the same by the rule that read them, the most wrong ones first
 * @param byPredicate the same by predicate, the most wrong ones first
 */
public record Quality(int facts, int wrong, List<Of> byRule, List<Of> byPredicate) {

	static Quality of(MapAccessor row) {
		return new Quality(row.get("facts").asInt(), row.get("wrong").asInt(), row.get("byRule").asList(Of::of),
				row.get("byPredicate").asList(Of::of));
	}

	/**
	 * @return the share of wrong ones, from 0 to 1
	 */
	public double share() {
		return (this.facts == 0) ? 0 : (double) this.wrong / this.facts;
	}

	/**
	 * How many facts of a sort were marked as wrong.
	 *
	 * @param name the rule or predicate
	 * @param facts facts of that sort, or null where they are not counted
	 * @param wrong those that were marked as wrong
	 */
	public record Of(String name, @Nullable Integer facts, int wrong) {

		static Of of(Value row) {
			return new Of(row.get("name").asString(), row.get("facts").isNull() ? null : row.get("facts").asInt(),
					row.get("wrong").asInt());
		}

	}

}
