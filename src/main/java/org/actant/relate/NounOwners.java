package org.actant.relate;

import java.util.List;

import org.actant.model.Link;
import org.actant.model.RoleName;
import org.actant.model.Token;

/**
 * Reads whose event it is: "une frappe russe", "their visit", "un tir de missiles
 * iraniens".
 */
final class NounOwners {

	private final Phrases phrases;

	NounOwners(Phrases phrases) {
		this.phrases = phrases;
	}

	/** Whose it is, by an adjective of nation or a possessive. */
	void owner(NounEvent event) {
		Tree tree = event.tree();
		RoleName role = event.frame().slots().getOrDefault("adj", RoleName.AGENT);
		for (Token kid : tree.kids(event.noun())) {
			boolean owning = Tree.is(kid, "amod", "compound", "nmod:poss", "det")
					|| (kid.is("nmod") && tree.genitive(kid));
			Link link = owning ? this.phrases.link(tree, kid).orElse(null) : null;
			if (link != null && event.vacant(role)) {
				Participant owner = this.phrases.of(tree, kid, link);
				if (Phrases.acting(owner) || role != RoleName.AGENT) {
					event.add(role, owner);
				}
			}
		}
	}

	/** "un tir de missiles iraniens": the nation of the means is the doer. */
	void armed(NounEvent event) {
		if (!event.vacant(RoleName.AGENT)) {
			return;
		}
		List<Part> owners = event.parts()
			.stream()
			.filter((part) -> part.role() == RoleName.INSTRUMENT && !part.participant().known())
			.flatMap((part) -> this.phrases.demonym(event.tree(), part.participant().token())
				.stream()
				.map((link) -> new Part(RoleName.AGENT,
						this.phrases.of(event.tree(), part.participant().token(), link).asOwned(true))))
			.toList();
		event.parts().addAll(owners);
	}

}
