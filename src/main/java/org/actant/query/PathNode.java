package org.actant.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A chain of dealings.
 *
 * @param entities the actors in order, both ends included
 * @param hops the hops in order
 * @param publishers independent publishers that tell its weakest hop
 * @param documents documents that tell its weakest hop
 */
public record PathNode(List<EntityNode> entities, List<HopNode> hops, int publishers, int documents) {

	/**
	 * @return how many hops
	 */
	public int length() {
		return this.hops.size();
	}

	/**
	 * Chains between two actors.
	 *
	 * @param from the actor that they start from
	 * @param to the actor that they arrive at
	 * @param paths the chains, the best first
	 * @param cutReason why the search was cut, or null where it was not
	 * @param actorsSeen actors that the search saw
	 */
	public record PathsNode(EntityNode from, EntityNode to, List<PathNode> paths, @Nullable String cutReason,
			int actorsSeen) {

		/**
		 * @return whether chains may be missing
		 */
		public boolean cut() {
			return this.cutReason != null;
		}

	}

	/**
	 * A step from one actor to the next.
	 *
	 * @param from the actor before
	 * @param to the actor after
	 * @param links what links the two, the best supported first
	 * @param filter which links count
	 * @param directed whether only those count that lead from the one to the other
	 */
	public record HopNode(EntityNode from, EntityNode to, List<LinkNode> links, LinkFilter filter, boolean directed) {

		/**
		 * @return independent publishers that tell the best supported link
		 */
		public int publishers() {
			return this.links.getFirst().publishers();
		}

		/**
		 * @return documents that tell the best supported link
		 */
		public int documents() {
			return this.links.getFirst().documents();
		}

		/**
		 * @return first day that the links tell of, or null
		 */
		public @Nullable LocalDate firstSeen() {
			return this.links.stream()
				.map(LinkNode::firstSeen)
				.filter(Objects::nonNull)
				.min(Comparator.naturalOrder())
				.orElse(null);
		}

		/**
		 * @return last day that the links tell of, or null
		 */
		public @Nullable LocalDate lastSeen() {
			return this.links.stream()
				.map(LinkNode::lastSeen)
				.filter(Objects::nonNull)
				.max(Comparator.naturalOrder())
				.orElse(null);
		}

		/**
		 * @return the ids of the two in order, as a key
		 */
		public String key() {
			return this.from.id() + Traces.SEPARATOR + this.to.id();
		}

	}

}
