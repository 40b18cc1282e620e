package org.actant.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.actant.query.Filter.Relation;
import org.actant.query.Filter.Test;

/**
 * Something of the graph, held in memory, and the plain meaning of filters for it: what
 * the database must find as well.
 *
 * @param values its values; missing ones are not in it, lists stand for several
 * @param joined what it is joined with
 */
record Thing(Map<String, Object> values, Map<Relation, List<Thing>> joined) {

	boolean passes(Filter filter) {
		return switch (filter) {
			case Filter.All all -> all.filters().stream().allMatch(this::passes);
			case Filter.Any any -> any.filters().stream().anyMatch(this::passes);
			case Filter.Not not -> !passes(not.filter());
			case Filter.Some some -> this.joined.getOrDefault(some.relation(), List.of())
				.stream()
				.anyMatch((one) -> one.passes(some.filter()));
			case Test test -> passes(test);
		};
	}

	private boolean passes(Test test) {
		Object value = this.values.get(test.property());
		List<?> values = (value instanceof List<?> list) ? list : (value == null) ? List.of() : List.of(value);
		if (test.operator() == Filter.Operator.EXISTS) {
			return test.operand().equals(!values.isEmpty());
		}
		return values.stream().anyMatch((one) -> passes(one, test));
	}

	private static boolean passes(Object value, Test test) {
		return switch (test.operator()) {
			case EQ -> compare(value, test.operand()) == 0;
			case NE -> compare(value, test.operand()) != 0;
			case IN -> ((List<?>) test.operand()).stream().anyMatch((one) -> compare(value, one) == 0);
			case LT -> compare(value, test.operand()) < 0;
			case LTE -> compare(value, test.operand()) <= 0;
			case GT -> compare(value, test.operand()) > 0;
			case GTE -> compare(value, test.operand()) >= 0;
			case CONTAINS -> low(value).contains(low(test.operand()));
			case STARTS_WITH -> low(value).startsWith(low(test.operand()));
			case ENDS_WITH -> low(value).endsWith(low(test.operand()));
			case EXISTS -> true;
		};
	}

	private static int compare(Object one, Object two) {
		if (one instanceof Number a && two instanceof Number b) {
			return Double.compare(a.doubleValue(), b.doubleValue());
		}
		if (one instanceof LocalDate a && two instanceof LocalDate b) {
			return a.compareTo(b);
		}
		return one.toString().compareTo(two.toString());
	}

	private static String low(Object text) {
		return text.toString().toLowerCase(Locale.ROOT);
	}

}
