package org.actant.relate;

import java.util.ArrayList;
import java.util.List;

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

	NounEvent(Tree tree, Token noun, Frame frame) {
		this(tree, noun, frame, new ArrayList<>());
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
