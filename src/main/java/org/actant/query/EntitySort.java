package org.actant.query;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * What entities are sorted by.
 *
 * @param by which value
 * @param direction which way
 */
public record EntitySort(Field by, SortDirection direction) {

	/** By name. */
	public static final EntitySort NAME = new EntitySort(Field.NAME, SortDirection.ASC);

	/** The best matches first. */
	public static final EntitySort BEST = new EntitySort(Field.RELEVANCE, SortDirection.DESC);

	Order order(Node entity) {
		String list = "entities-%s-%s".formatted(this.by, this.direction);
		Expression id = entity.property("id");
		return switch (this.by) {
			case NAME -> new Order(list, entity.property("name"), Order.Kind.TEXT, true, id, this.direction);
			case DOCUMENTS -> new Order(list, mentions(entity), Order.Kind.NUMBER, false, id, this.direction);
			// Of equal matches those first that more documents mention.
			case RELEVANCE -> new Order(list, Cypher.raw("round(score * (1 + log10(1 + $E)), 4)", mentions(entity)),
					Order.Kind.NUMBER, false, id, this.direction);
		};
	}

	private static Expression mentions(Node entity) {
		return Cypher.coalesce(entity.property("documents"), Cypher.literalOf(0));
	}

	/** Values that entities are sorted by. */
	public enum Field {

		/** Its name. */
		NAME,

		/** How many documents mention it. */
		DOCUMENTS,

		/** How well it matches a search. */
		RELEVANCE

	}

}
