package org.actant.query;

import java.time.LocalDate;
import java.util.List;

import org.actant.query.Filter.Operator;
import org.jspecify.annotations.Nullable;

/** What a single value must be; all that is given holds together. */
public sealed interface ValueFilter {

	/**
	 * @param property name of the value
	 * @return what must hold of it
	 */
	Filter of(String property);

	/**
	 * What a text must be.
	 *
	 * @param eq exactly this
	 * @param ne not exactly this
	 * @param in one of these
	 * @param contains has this in it, blind to case
	 * @param startsWith begins with this, blind to case
	 * @param endsWith ends with this, blind to case
	 * @param exists whether there is one
	 */
	record StringFilter(@Nullable String eq, @Nullable String ne, @Nullable List<String> in, @Nullable String contains,
			@Nullable String startsWith, @Nullable String endsWith, @Nullable Boolean exists) implements ValueFilter {

		@Override
		public Filter of(String property) {
			return new Conditions().test(property, Operator.EQ, this.eq)
				.test(property, Operator.NE, this.ne)
				.test(property, Operator.IN, this.in)
				.test(property, Operator.CONTAINS, this.contains)
				.test(property, Operator.STARTS_WITH, this.startsWith)
				.test(property, Operator.ENDS_WITH, this.endsWith)
				.test(property, Operator.EXISTS, this.exists)
				.all();
		}

	}

	/**
	 * What a number must be.
	 *
	 * @param eq this
	 * @param ne not this
	 * @param in one of these
	 * @param lt less than this
	 * @param lte at most this
	 * @param gt more than this
	 * @param gte at least this
	 * @param exists whether there is one
	 */
	record NumberFilter(@Nullable Double eq, @Nullable Double ne, @Nullable List<Double> in, @Nullable Double lt,
			@Nullable Double lte, @Nullable Double gt, @Nullable Double gte,
			@Nullable Boolean exists) implements Ordered<Double> {
	}

	/**
	 * What a day must be.
	 *
	 * @param eq this
	 * @param ne not this
	 * @param in one of these
	 * @param lt before this
	 * @param lte at latest this
	 * @param gt after this
	 * @param gte at earliest this
	 * @param exists whether there is one
	 */
	record DateFilter(@Nullable LocalDate eq, @Nullable LocalDate ne, @Nullable List<LocalDate> in,
			@Nullable LocalDate lt, @Nullable LocalDate lte, @Nullable LocalDate gt, @Nullable LocalDate gte,
			@Nullable Boolean exists) implements Ordered<LocalDate> {
	}

	/**
	 * What a value that comes before or after others must be.
	 *
	 * @param <T> kind of value
	 */
	sealed interface Ordered<T> extends ValueFilter {

		@Nullable T eq();

		@Nullable T ne();

		@Nullable List<T> in();

		@Nullable T lt();

		@Nullable T lte();

		@Nullable T gt();

		@Nullable T gte();

		@Nullable Boolean exists();

		@Override
		default Filter of(String property) {
			return new Conditions().test(property, Operator.EQ, eq())
				.test(property, Operator.NE, ne())
				.test(property, Operator.IN, in())
				.test(property, Operator.LT, lt())
				.test(property, Operator.LTE, lte())
				.test(property, Operator.GT, gt())
				.test(property, Operator.GTE, gte())
				.test(property, Operator.EXISTS, exists())
				.all();
		}

	}

}
