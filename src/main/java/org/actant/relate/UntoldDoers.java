package org.actant.relate;

import org.actant.model.RoleName;
import org.actant.model.Token;

/**
 * Adds who must have done what is told without a doer: "des troupes nord-coréennes ont
 * été envoyées": North Korea sent them; "two men were arrested": by the police that the
 * sentence tells of.
 */
final class UntoldDoers {

	private final Phrases phrases;

	UntoldDoers(Phrases phrases) {
		this.phrases = phrases;
	}

	Draft complete(Draft draft, Clause clause) {
		if (!clause.passive() || draft.has(RoleName.AGENT)) {
			return draft;
		}
		Cue office = draft.predicate().equals("arrest") ? Cue.ARRESTING
				: PredicateSort.JUDGING.has(draft.predicate()) ? Cue.JUDGING : null;
		if (office != null) {
			return this.phrases.only(clause.tree(), clause.verb(), office)
				.filter(draft::lacks)
				.map((doer) -> draft.with(RoleName.AGENT, doer))
				.orElse(draft);
		}
		Token sent = PredicateSort.SENDING.has(draft.predicate()) ? clause.argument("obj") : null;
		return (sent == null) ? draft
				: this.phrases.nation(clause.tree(), sent)
					.map((link) -> draft.with(RoleName.AGENT, this.phrases.of(clause.tree(), sent, link).asOwned(true)))
					.orElse(draft);
	}

}
