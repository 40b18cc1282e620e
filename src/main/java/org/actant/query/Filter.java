package org.actant.query;

import java.util.List;

import org.actant.query.QueryException.Reason;

/**
 * What something must be, put together from single tests. A test of a value that is
 * missing fails, and its negation holds.
 */
public sealed interface Filter {

	/** Holds for everything. */
	Filter ANYTHING = new All(List.of());

	/** Levels of filters within filters. */
	int MOST_LEVELS = 12;

	/** Tests in one filter. */
	int MOST_TESTS = 200;

	/**
	 * All hold; nothing holds for everything.
	 *
	 * @param filters the filters
	 */
	record All(List<Filter> filters) implements Filter {
	}

	/**
	 * One holds at least; nothing holds for nothing.
	 *
	 * @param filters the filters
	 */
	record Any(List<Filter> filters) implements Filter {
	}

	/**
	 * The opposite.
	 *
	 * @param filter what must not hold
	 */
	record Not(Filter filter) implements Filter {
	}

	/**
	 * A value is as it must be.
	 *
	 * @param property name of the value, of the vocabulary of what is filtered
	 * @param operator how it is held against the operand
	 * @param operand text, number, day, truth value, or list of these
	 */
	record Test(String property, Operator operator, Object operand) implements Filter {
	}

	/**
	 * Something that is joined with it passes a filter.
	 *
	 * @param relation how it is joined
	 * @param filter what the other must be
	 */
	record Some(Relation relation, Filter filter) implements Filter {
	}

	/**
	 * How a value is held against an operand; texts are blind to case but for EQ, NE and
	 * IN.
	 */
	enum Operator {

		EQ, NE, IN, CONTAINS, STARTS_WITH, ENDS_WITH, LT, LTE, GT, GTE, EXISTS

	}

	/** What things are joined by. */
	enum Relation {

		/** A fact and its participants; properties of the part and of the entity. */
		PARTICIPANT,

		/**
		 * A fact and where documents tell it; properties of the place and of the
		 * document.
		 */
		EVIDENCE,

		/**
		 * A fact and who says so or denies it; properties of the claim and of the source.
		 */
		CLAIM,

		/** An entity and the facts that it takes part in. */
		TAKES_PART_IN,

		/** An entity and the documents that mention it. */
		MENTIONED_BY,

		/** A document and the entities that it mentions. */
		MENTIONS,

		/** A document and the facts that it tells. */
		TELLS,

		/**
		 * From a participant, a claim or evidence to the entity or document at its end.
		 */
		END

	}

	/**
	 * Refuses filters that would cost more than they are worth.
	 * @throws QueryException where there is too much of it
	 */
	default Filter bounded() {
		if (levels(this) > MOST_LEVELS) {
			throw new QueryException(Reason.OUT_OF_RANGE,
					"The filter has %d levels; at most %d are allowed: take apart what hangs in and, or, not."
						.formatted(levels(this), MOST_LEVELS));
		}
		if (tests(this) > MOST_TESTS) {
			throw new QueryException(Reason.OUT_OF_RANGE,
					"The filter has %d conditions; at most %d are allowed: use in with a list.".formatted(tests(this),
							MOST_TESTS));
		}
		return this;
	}

	private static int levels(Filter filter) {
		return switch (filter) {
			case All all -> 1 + all.filters().stream().mapToInt(Filter::levels).max().orElse(0);
			case Any any -> 1 + any.filters().stream().mapToInt(Filter::levels).max().orElse(0);
			case Not not -> levels(not.filter());
			case Some some -> 1 + levels(some.filter());
			case Test test -> 0;
		};
	}

	private static int tests(Filter filter) {
		return switch (filter) {
			case All all -> all.filters().stream().mapToInt(Filter::tests).sum();
			case Any any -> any.filters().stream().mapToInt(Filter::tests).sum();
			case Not not -> tests(not.filter());
			case Some some -> 1 + tests(some.filter());
			case Test test -> 1;
		};
	}

}
