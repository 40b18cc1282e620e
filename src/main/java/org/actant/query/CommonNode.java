package org.actant.query;

import java.util.List;

/**
 * An actor that several others have in common.
 *
 * @param entity the actor
 * @param publishers publishers of its links with that one of the others where they are
 * fewest
 * @param links its links with the others, the best supported first
 */
public record CommonNode(EntityNode entity, int publishers, List<LinkNode> links) {
}
