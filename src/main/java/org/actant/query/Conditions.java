package org.actant.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.actant.query.Filter.All;
import org.actant.query.Filter.Any;
import org.actant.query.Filter.Not;
import org.actant.query.Filter.Operator;
import org.actant.query.Filter.Relation;
import org.actant.query.Filter.Some;
import org.actant.query.Filter.Test;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the conditions of a filter as clients give it; those that are null are none.
 */
final class Conditions {

	private final List<Filter> filters = new ArrayList<>();

	Conditions test(String property, Operator operator, @Nullable Object operand) {
		if (operand != null) {
			this.filters.add(new Test(property, operator, operand));
		}
		return this;
	}

	/** No values stand for any value. */
	Conditions oneOf(String property, @Nullable Collection<? extends Enum<?>> values) {
		if (values != null && !values.isEmpty()) {
			this.filters.add(new Test(property, Operator.IN, values.stream().map(Enum::name).toList()));
		}
		return this;
	}

	Conditions value(String property, @Nullable ValueFilter filter) {
		if (filter != null) {
			this.filters.add(filter.of(property));
		}
		return this;
	}

	Conditions and(Filter filter) {
		this.filters.add(filter);
		return this;
	}

	Conditions some(Relation relation, @Nullable Filter filter) {
		if (filter != null) {
			this.filters.add(new Some(relation, filter));
		}
		return this;
	}

	<F> Conditions composed(@Nullable List<F> and, @Nullable List<F> or, @Nullable F not, Function<F, Filter> filter) {
		if (and != null) {
			this.filters.add(new All(and.stream().map(filter).toList()));
		}
		if (or != null) {
			this.filters.add(new Any(or.stream().map(filter).toList()));
		}
		if (not != null) {
			this.filters.add(new Not(filter.apply(not)));
		}
		return this;
	}

	Filter all() {
		return (this.filters.size() == 1) ? this.filters.getFirst() : new All(List.copyOf(this.filters));
	}

}
