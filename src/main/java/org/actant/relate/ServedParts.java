package org.actant.relate;

import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.Clause.Argument;

/**
 * Reads who takes part in an event by the verb that serves its noun: "mener une attaque",
 * "be under attack".
 */
final class ServedParts {

	/** Prepositions of what the subject of be is doing: on a visit, in talks, at war. */
	private static final Set<String> DOING = Set.of("on", "in", "at", "en");

	/** What, where somebody says that there is none, would be his own. */
	private static final Set<FactType> OFFERED = Set.of(FactType.AID, FactType.SUPPORT, FactType.AGREE,
			FactType.CONCEDE, FactType.RETREAT, FactType.COOPERATE);

	private final RoleFiller filler;

	private final Sources sources;

	ServedParts(RoleFiller filler, Sources sources) {
		this.filler = filler;
		this.sources = sources;
	}

	/** The subject and complements of the verb that serves the noun. */
	void lent(NounEvent event, ServingVerbs.Service service) {
		Clause serving = service.clause();
		RoleName role = (service.subject() != null) ? service.subject() : RoleName.AGENT;
		for (Argument argument : serving.all()) {
			boolean subject = argument.slot().equals("subj");
			boolean nobody = serving.existential() && subject;
			if (argument.token().index() == event.noun().index() || nobody) {
				continue;
			}
			if (subject || (serving.passive() && argument.slot().equals("obj"))) {
				doers(event, role, argument.token());
			}
			else {
				this.filler.fill(event.parts(), event.tree(), event.frame(), argument);
			}
		}
	}

	private void doers(NounEvent event, RoleName role, Token first) {
		for (Token each : event.tree().conjuncts(first)) {
			Participant doer = this.filler.participant(event.tree(), each, true);
			if (doer.known() || each.tag() != PartOfSpeech.PRON) {
				event.add(role, doer);
			}
		}
	}

	/** "A et B ont dit qu'il n'y aurait pas d'aide": it would be theirs. */
	void promisedBySpeaker(NounEvent event) {
		Source source = this.sources.of(event.tree(), event.noun());
		boolean theirs = OFFERED.contains(event.frame().type());
		if (source != null && theirs && source.speaker().known() && event.vacant(RoleName.AGENT)) {
			event.add(RoleName.AGENT, source.speaker());
			source.others().forEach((other) -> event.add(RoleName.AGENT, other));
		}
	}

	/**
	 * "X is under investigation by Y": it happens to X; "X is on a visit to Y": he does
	 * it.
	 */
	boolean under(NounEvent event) {
		Tree tree = event.tree();
		Token noun = event.noun();
		Token subject = (tree.kid(noun, "cop") != null) ? tree.kid(noun, "nsubj") : null;
		boolean under = event.under();
		if (subject == null || !(under || (DOING.contains(tree.preposition(noun)) && event.vacant(RoleName.AGENT)))) {
			return false;
		}
		tree.conjuncts(subject)
			.forEach((each) -> event.add(under ? RoleName.RECIPIENT : RoleName.AGENT,
					this.filler.participant(tree, each, !under)));
		return true;
	}

}
