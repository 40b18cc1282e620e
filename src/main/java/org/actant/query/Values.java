package org.actant.query;

import java.time.LocalDate;
import java.util.List;

import org.actant.model.Time;
import org.actant.model.TimePrecision;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/** Values of rows that may be missing. */
final class Values {

	private Values() {
	}

	static @Nullable String text(MapAccessor row, String key) {
		return row.get(key).isNull() ? null : row.get(key).asString();
	}

	static @Nullable LocalDate day(MapAccessor row, String key) {
		return row.get(key).isNull() ? null : row.get(key).asLocalDate();
	}

	static @Nullable Double number(MapAccessor row, String key) {
		return row.get(key).isNull() ? null : row.get(key).asDouble();
	}

	static @Nullable List<String> names(@Nullable List<? extends Enum<?>> values) {
		return (values == null || values.isEmpty()) ? null : values.stream().map(Enum::name).toList();
	}

	static @Nullable Time time(MapAccessor row) {
		return row.get("time").isNull() ? null : new Time(row.get("time").asLocalDate(),
				row.get("timeEnd").asLocalDate(), TimePrecision.valueOf(row.get("timePrecision").asString()));
	}

}
