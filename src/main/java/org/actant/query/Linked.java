package org.actant.query;

import java.util.List;

import org.neo4j.driver.Record;

/**
 * The best supported links of an actor.
 *
 * @param links the links, the best first
 * @param more whether the actor has more than these
 */
record Linked(List<LinkNode> links, boolean more) {

	static final Linked NOTHING = new Linked(List.of(), false);

	static Linked of(Record row) {
		return new Linked(row.get("links").asList(LinkNode::of), row.get("more").asBoolean());
	}

}
