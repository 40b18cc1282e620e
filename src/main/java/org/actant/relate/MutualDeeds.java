package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.RoleName;

/** Gives roles to several who do something to each other: "A et B se sont rencontrés". */
final class MutualDeeds {

	private static final Set<FactType> TREATING = Set.of(FactType.AGREE, FactType.CONSULT);

	private MutualDeeds() {
	}

	/**
	 * The participants of a clause, of which the first is the doer where all are alike.
	 */
	static List<Part> apart(Clause clause, List<Part> parts) {
		return joined(clause, mutual(clause, parts));
	}

	/** "A and B signed a treaty": A agrees with B. */
	static List<Part> apart(Frame frame, List<Part> parts) {
		boolean facing = parts.stream()
			.anyMatch((part) -> part.role() == RoleName.RECIPIENT && Phrases.acting(part.participant()));
		return (facing || !TREATING.contains(frame.type())) ? parts : firstOf(parts);
	}

	/** "A et B se sont rencontrés": A met B. */
	private static List<Part> mutual(Clause clause, List<Part> parts) {
		Frame frame = clause.frame();
		if (frame == null || !PredicateSort.MUTUAL.has(frame.predicate())) {
			return parts;
		}
		boolean alone = parts.stream().noneMatch((part) -> part.role() == RoleName.RECIPIENT);
		return alone ? firstOf(parts) : parts;
	}

	/** Of several who act, the first does it to the others. */
	private static List<Part> firstOf(List<Part> parts) {
		List<Part> agents = parts.stream()
			.filter((part) -> part.role() == RoleName.AGENT && Phrases.acting(part.participant()))
			.toList();
		if (agents.size() < 2) {
			return parts;
		}
		List<Part> others = agents.subList(1, agents.size());
		List<Part> apart = new ArrayList<>(parts);
		apart.removeAll(others);
		others.forEach((part) -> apart.add(new Part(RoleName.RECIPIENT, part.participant())));
		return apart;
	}

	/** "A est lié à B": of two that are joined the first is the doer. */
	private static List<Part> joined(Clause clause, List<Part> parts) {
		List<Part> counterparts = parts.stream()
			.filter((part) -> part.role() == RoleName.RECIPIENT && Phrases.acting(part.participant()))
			.toList();
		boolean nobody = parts.stream().noneMatch((part) -> part.role() == RoleName.AGENT);
		boolean joining = clause.frame() != null && PredicateSort.JOINING.has(clause.frame().predicate());
		Part first = (joining && clause.passive() && nobody && counterparts.size() > 1) ? counterparts.getFirst()
				: null;
		boolean subject = first != null && first.participant().token() == clause.subject();
		return (first == null || !subject) ? parts
				: parts.stream()
					.map((part) -> (part == first) ? new Part(RoleName.AGENT, part.participant()) : part)
					.toList();
	}

}
