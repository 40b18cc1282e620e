package org.actant.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Actors and the links between them.
 *
 * @param nodes the actors, those in the middle first
 * @param links the links, the best supported first
 * @param cutReason what was left out, or null where nothing was
 */
public record NetworkNode(List<Member> nodes, List<LinkNode> links, @Nullable String cutReason) {

	/**
	 * @return whether something was left out
	 */
	public boolean cut() {
		return this.cutReason != null;
	}

	/**
	 * An actor in a network.
	 *
	 * @param entity the actor
	 * @param distance how many links away from the middle
	 * @param degree how many others it is linked with
	 */
	public record Member(EntityNode entity, int distance, int degree) {
	}

}
