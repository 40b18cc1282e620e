package org.actant.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A document as far as copies go.
 *
 * @param id its id
 * @param day when it was published, or loaded where that is not known
 * @param publisher who published it, or null
 * @param dispatch id of the first document of which it is a copy, or null where that is
 * not worked out
 * @param origin who published that first, or null
 * @param sketch what is kept of its text
 */
record Copy(String id, LocalDate day, @Nullable String publisher, @Nullable String dispatch, @Nullable String origin,
		Sketch sketch) {

	static Copy of(Record row) {
		Sketch sketch = new Sketch(
				row.get("sketch").isNull() ? java.util.List.of() : row.get("sketch").asList((place) -> place.asLong()));
		return new Copy(row.get("id").asString(), row.get("day").asLocalDate(), row.get("publisher").asString(null),
				row.get("dispatch").asString(null), row.get("origin").asString(null), sketch);
	}

	boolean of(String dispatch, @Nullable String origin) {
		return dispatch.equals(this.dispatch) && java.util.Objects.equals(origin, this.origin);
	}

	static Map<String, Object> row(String id, String dispatch, @Nullable String origin) {
		Map<String, Object> row = new HashMap<>(Map.of("id", id, "dispatch", dispatch));
		if (origin != null) {
			row.put("origin", origin);
		}
		return row;
	}

}
