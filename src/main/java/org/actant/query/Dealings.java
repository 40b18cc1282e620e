package org.actant.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.FactType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * The dealings of two actors with each other in a period, summed up.
 *
 * @param rows how many there are by who acts and what sort of thing it is
 */
public record Dealings(List<Row> rows) {

	/**
	 * @return facts
	 */
	public int facts() {
		return this.rows.stream().mapToInt(Row::facts).sum();
	}

	/**
	 * @return documents that tell them, a document counted for each fact that it tells
	 */
	public int documents() {
		return this.rows.stream().mapToInt(Row::documents).sum();
	}

	/**
	 * @return first day that they tell of, or null where there are none
	 */
	public @Nullable LocalDate firstSeen() {
		return this.rows.stream().map(Row::first).min(Comparator.naturalOrder()).orElse(null);
	}

	/**
	 * @return last day that they tell of, or null where there are none
	 */
	public @Nullable LocalDate lastSeen() {
		return this.rows.stream().map(Row::last).max(Comparator.naturalOrder()).orElse(null);
	}

	/**
	 * @return how many of each class, by who acts
	 */
	public List<QuadCount> classes() {
		Map<List<@Nullable Object>, QuadCount> classes = new LinkedHashMap<>();
		for (Row row : this.rows) {
			QuadClass quad = QuadClass.of(row.type());
			QuadCount count = new QuadCount(row.agent(), quad, row.facts(), row.documents());
			classes.merge(Arrays.asList(row.agent(), quad), count, QuadCount::and);
		}
		return classes.values()
			.stream()
			.sorted(Comparator.comparing(QuadCount::agent, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(QuadCount::quadClass, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	Set<FactType> typesBut(Dealings other) {
		Set<FactType> types = EnumSet.noneOf(FactType.class);
		this.rows.forEach((row) -> types.add(row.type()));
		other.rows.forEach((row) -> types.remove(row.type()));
		return types;
	}

	/**
	 * How many dealings of a type one actor has with the other.
	 *
	 * @param agent id of the one who acts, or null where both do it together
	 * @param type the type
	 * @param facts facts
	 * @param documents documents that tell them
	 * @param first first day
	 * @param last last day
	 */
	public record Row(@Nullable String agent, FactType type, int facts, int documents, LocalDate first,
			LocalDate last) {

		static Row of(MapAccessor row) {
			return new Row(Values.text(row, "agent"), FactType.valueOf(row.get("type").asString()),
					row.get("facts").asInt(), row.get("documents").asInt(), row.get("first").asLocalDate(),
					row.get("last").asLocalDate());
		}

	}

	/**
	 * How many dealings of a class one actor has with the other.
	 *
	 * @param agent id of the one who acts, or null where both do it together
	 * @param quadClass the class, or null for types that PLOVER does not have
	 * @param facts facts
	 * @param documents documents that tell them
	 */
	public record QuadCount(@Nullable String agent, @Nullable QuadClass quadClass, int facts, int documents) {

		QuadCount and(QuadCount other) {
			return new QuadCount(this.agent, this.quadClass, this.facts + other.facts,
					this.documents + other.documents);
		}

	}

}
