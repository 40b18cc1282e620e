package org.actant.query;

import org.neo4j.cypherdsl.core.Node;

/**
 * What facts are sorted by.
 *
 * @param by which value
 * @param direction which way
 */
public record FactSort(Field by, SortDirection direction) {

	/** The newest first. */
	public static final FactSort NEWEST = new FactSort(Field.DAY, SortDirection.DESC);

	Order order(Node fact) {
		Order.Kind kind = switch (this.by) {
			case DAY -> Order.Kind.DAY;
			case CONFIDENCE, DOCUMENTS, PUBLISHERS -> Order.Kind.NUMBER;
			case PREDICATE -> Order.Kind.TEXT;
		};
		return new Order("facts-%s-%s".formatted(this.by, this.direction), fact.property(this.by.property), kind, true,
				fact.property("id"), this.direction);
	}

	/** Values that facts are sorted by. */
	public enum Field {

		/** Its time, else the day of the first document that tells it. */
		DAY("day"),

		/** How sure it is read. */
		CONFIDENCE("confidence"),

		/** How many documents tell it. */
		DOCUMENTS("documents"),

		/** How many independent publishers tell it. */
		PUBLISHERS("publishers"),

		/** Its English verb. */
		PREDICATE("predicate");

		private final String property;

		Field(String property) {
			this.property = property;
		}

	}

}
