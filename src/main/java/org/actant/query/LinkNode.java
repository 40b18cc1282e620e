package org.actant.query;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A link from one actor to another.
 *
 * @param from id of the one who acts
 * @param to id of the one acted on
 * @param link the relationship
 * @param facts facts that it stands for
 * @param documents documents that tell them
 * @param publishers independent publishers that tell them
 * @param firstSeen first day that they tell of, or null
 * @param lastSeen last day that they tell of, or null
 */
public record LinkNode(String from, String to, String link, int facts, int documents, int publishers,
		@Nullable LocalDate firstSeen, @Nullable LocalDate lastSeen) {

	/** The best supported first; equally supported ones in an order that stays. */
	static final Comparator<LinkNode> BEST = Comparator.comparingInt(LinkNode::publishers)
		.thenComparingInt(LinkNode::documents)
		.thenComparingInt(LinkNode::facts)
		.reversed()
		.thenComparing(LinkNode::link)
		.thenComparing(LinkNode::from)
		.thenComparing(LinkNode::to);

	static LinkNode of(MapAccessor row) {
		return new LinkNode(row.get("from").asString(), row.get("to").asString(), row.get("link").asString(),
				row.get("facts").asInt(), row.get("documents").asInt(), row.get("publishers").asInt(),
				Values.day(row, "first"), Values.day(row, "last"));
	}

}
