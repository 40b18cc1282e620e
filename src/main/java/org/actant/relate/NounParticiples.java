package org.actant.relate;

import java.util.List;

import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.Clause.Argument;

/**
 * Reads who takes part in an event by a participle beside its noun: "une offensive lancée
 * par Moscou", "une attaque visant X".
 */
final class NounParticiples {

	private final RoleFiller filler;

	private final Phrases phrases;

	private final ServingVerbs serving;

	NounParticiples(RoleFiller filler, Phrases phrases, ServingVerbs serving) {
		this.filler = filler;
		this.phrases = phrases;
		this.serving = serving;
	}

	/** Adds them to the event; whether a participle tells who does it. */
	boolean read(NounEvent event) {
		Tree tree = event.tree();
		boolean done = false;
		for (Token kid : tree.kids(event.noun(), "acl", "amod")) {
			boolean served = !this.serving.light(kid).isEmpty();
			for (Token inner : served || Verbs.gerund(kid) ? tree.kids(kid) : List.<Token>of()) {
				String slot = tree.preposition(inner);
				boolean by = inner.is("obl") && tree.by(inner);
				if (by) {
					event.parts().removeIf((part) -> part.role() == RoleName.AGENT);
					this.filler.fill(event.parts(), tree, null, new Argument("subj", inner));
					done = true;
				}
				else if (inner.is("obl") && (event.frame().role(slot) != null)) {
					this.filler.fill(event.parts(), tree, event.frame(), new Argument(slot, inner));
				}
				else if (inner.is("obj") && Verbs.gerund(kid) && tree.cues().has(Cue.AIM, kid)) {
					event.add(RoleName.RECIPIENT, this.phrases.read(tree, inner));
				}
			}
		}
		return done;
	}

}
