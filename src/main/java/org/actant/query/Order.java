package org.actant.query;

import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.driver.Value;

/**
 * What a list is sorted by: a key, and the id where keys are equal. Pages go on from the
 * key and id of a row, so they stay right when rows come and go.
 *
 * @param list name of the list with its order; cursors belong to it
 * @param key the key; never null
 * @param kind what the key is
 * @param stored whether the key is a property of a node, which an index may serve
 * @param id the id
 * @param direction which way
 */
record Order(String list, Expression key, Kind kind, boolean stored, Expression id, SortDirection direction) {

	/** What a key may be. */
	enum Kind {

		TEXT, NUMBER, DAY, MOMENT

	}

	/**
	 * An index serves a list only where the statement says that nothing of it is missing.
	 */
	Condition there() {
		return this.key.isNotNull().and(this.id.isNotNull());
	}

	SortItem[] items() {
		return new SortItem[] { sorted(this.key), sorted(this.id) };
	}

	SortItem[] items(Expression alias) {
		return new SortItem[] { sorted(alias), sorted(this.id) };
	}

	private SortItem sorted(Expression expression) {
		return (this.direction == SortDirection.ASC) ? expression.ascending() : expression.descending();
	}

	Condition after(@Nullable String after, Expression key, BiFunction<String, Object, Parameter<?>> parameter) {
		if (after == null) {
			return Cypher.noCondition();
		}
		Cursor cursor = Cursor.parse(after, this.list, 2);
		Parameter<?> value = parameter.apply("afterKey", value(cursor));
		Parameter<?> last = parameter.apply("afterId", cursor.value(1));
		boolean up = this.direction == SortDirection.ASC;
		Condition beyond = up ? key.gt(value) : key.lt(value);
		Condition same = key.isEqualTo(value).and(up ? this.id.gt(last) : this.id.lt(last));
		// The first part alone lets an index seek the place.
		return (up ? key.gte(value) : key.lte(value)).and(beyond.or(same));
	}

	private Object value(Cursor cursor) {
		return switch (this.kind) {
			case TEXT -> cursor.value(0);
			case NUMBER -> cursor.number(0);
			case DAY -> cursor.day(0);
			case MOMENT -> moment(cursor);
		};
	}

	private static ZonedDateTime moment(Cursor cursor) {
		try {
			return ZonedDateTime.parse(cursor.value(0));
		}
		catch (DateTimeParseException ex) {
			throw Cursor.bad(cursor.text(), cursor.list());
		}
	}

	Cursor cursor(Value key, String id) {
		return Cursor.of(this.list, switch (this.kind) {
			case TEXT -> key.asString();
			case NUMBER -> String.valueOf(key.asDouble());
			case DAY -> key.asLocalDate();
			case MOMENT -> key.asZonedDateTime();
		}, id);
	}

}
