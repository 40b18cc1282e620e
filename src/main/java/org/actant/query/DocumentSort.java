package org.actant.query;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * What documents are sorted by.
 *
 * @param by which value
 * @param direction which way
 */
public record DocumentSort(Field by, SortDirection direction) {

	/** The newest first. */
	public static final DocumentSort NEWEST = new DocumentSort(Field.DAY, SortDirection.DESC);

	/** The best matches first. */
	public static final DocumentSort BEST = new DocumentSort(Field.RELEVANCE, SortDirection.DESC);

	Order order(Node document) {
		String list = "documents-%s-%s".formatted(this.by, this.direction);
		Expression id = document.property("id");
		return switch (this.by) {
			case DAY -> new Order(list, document.property("day"), Order.Kind.DAY, true, id, this.direction);
			case INGESTED_AT ->
				new Order(list, document.property("ingestedAt"), Order.Kind.MOMENT, true, id, this.direction);
			case TITLE -> text(list, document.property("title"), id);
			case PUBLISHER -> text(list, document.property("publisher"), id);
			case RELEVANCE ->
				new Order(list, Cypher.raw("round(score, 4)"), Order.Kind.NUMBER, false, id, this.direction);
		};
	}

	private Order text(String list, Expression text, Expression id) {
		return new Order(list, Cypher.coalesce(text, Cypher.literalOf("")), Order.Kind.TEXT, false, id, this.direction);
	}

	/** Values that documents are sorted by. */
	public enum Field {

		/** The day it was published, else the day it was loaded. */
		DAY,

		/** When it was loaded. */
		INGESTED_AT,

		/** Its headline; those without come as the empty text. */
		TITLE,

		/** Who published it; those without come as the empty text. */
		PUBLISHER,

		/** How well it matches a search. */
		RELEVANCE

	}

}
