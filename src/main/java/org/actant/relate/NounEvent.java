package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.actant.model.Token;

/**
 * An event noun in its sentence, and who takes part as far as it was read.
 *
 * @param tree the sentence
 * @param noun the noun
 * @param frame what it tells
 * @param parts the participants, which grow
 */
record NounEvent(Tree tree, Token noun, Frame frame, List<Part> parts) {

	/** What somebody goes to or comes from for. */
	private static final Set<FactType> GOING = Set.of(FactType.LOCATE, FactType.CONSULT, FactType.MOBILIZE);

	private static final Set<String> UNDER = Set.of("under", "sous");

	NounEvent(Tree tree, Token noun, Frame frame) {
		this(tree, noun, frame, new ArrayList<>());
	}

	/** Whether it tells of going somewhere, where "from" and "pour" tell of places. */
	static boolean going(Frame frame) {
		return GOING.contains(frame.type());
	}

	/** Whether it stands behind "under". */
	boolean under() {
		return UNDER.contains(this.tree.preposition(this.noun).split(" ")[0]);
	}

	void add(RoleName role, Participant participant) {
		this.parts.add(new Part(role, participant));
	}

	/** Whether nobody has the role yet. */
	boolean vacant(RoleName role) {
		return this.parts.stream().noneMatch((part) -> part.role() == role);
	}

	/** Whether an entity does it. */
	boolean done() {
		return this.parts.stream().anyMatch((part) -> part.role() == RoleName.AGENT && part.participant().known());
	}

	/** Whether it is nobody and nothing that takes part already. */
	boolean lacks(Participant participant) {
		return this.parts.stream().noneMatch((part) -> part.participant().same(participant));
	}

}
