package org.actant.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.model.Attribution;
import org.actant.model.Entity;
import org.actant.model.Fact;
import org.actant.model.Role;

/**
 * Leaves out people and bodies without a name who take part in nothing that a text tells.
 */
final class Bystanders {

	private Bystanders() {
	}

	/**
	 * @param entities the entities of a text
	 * @param facts its facts
	 * @return the entities that have a name or stand in a fact, in the same order
	 */
	static List<Entity> leaveOut(List<Entity> entities, List<Fact> facts) {
		Set<String> taking = facts.stream().flatMap(Bystanders::participants).collect(Collectors.toSet());
		return entities.stream().filter((entity) -> taking.contains(entity.id()) || !entity.unnamed()).toList();
	}

	private static Stream<String> participants(Fact fact) {
		Attribution attribution = fact.attribution();
		Stream<String> source = (attribution == null) ? Stream.empty() : Stream.ofNullable(attribution.entity());
		return Stream.concat(fact.roles().stream().map(Role::entity).flatMap(Stream::ofNullable), source);
	}

}
