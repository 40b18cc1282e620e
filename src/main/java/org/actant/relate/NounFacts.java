package org.actant.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads event nouns as facts: "une frappe russe sur X", "l'accord entre A et B", and
 * those that a light verb serves: "mener une attaque".
 */
final class NounFacts {

	/** Of which the place alone tells nothing. */
	private static final Set<FactType> GATHERING = Set.of(FactType.CONSULT, FactType.COOPERATE, FactType.AGREE,
			FactType.LOCATE);

	private static final Set<FactType> ARMED = Set.of(FactType.ASSAULT, FactType.LOCATE, FactType.THREATEN);

	private static final double SERVED = 0.84;

	private static final double BARE = 0.74;

	private final Phrases phrases;

	private final RealityReader realities;

	private final NounRealities nounRealities;

	private final EventNouns nouns;

	private final ServingVerbs serving;

	private final OuterDoers outerDoers;

	private final ServedParts served;

	private final NounOwners owners;

	private final NounComplements complements;

	private final NounParticiples participles;

	private final GovernorParts governors;

	NounFacts(RoleFiller filler, Phrases phrases, RealityReader realities, EventNouns nouns, ServingVerbs serving,
			OuterDoers outerDoers, Sources sources) {
		this.phrases = phrases;
		this.realities = realities;
		this.nounRealities = new NounRealities(realities);
		this.nouns = nouns;
		this.serving = serving;
		this.outerDoers = outerDoers;
		this.served = new ServedParts(filler, sources);
		this.owners = new NounOwners(phrases);
		this.complements = new NounComplements(filler, phrases, nouns);
		this.participles = new NounParticiples(filler, phrases, serving);
		this.governors = new GovernorParts(filler);
	}

	List<Draft> read(Tree tree, List<Clause> clauses) {
		Map<Integer, ServingVerbs.Service> services = new HashMap<>();
		for (Clause clause : clauses) {
			ServingVerbs.Service service = this.serving.service(clause);
			if (service != null) {
				services.put(service.noun().index(), service);
			}
		}
		List<Draft> drafts = new ArrayList<>();
		this.nouns.in(tree, clauses).forEach((noun, frame) -> {
			NounEvent event = new NounEvent(tree, noun, frame);
			ServingVerbs.Service service = services.get(noun.index());
			Draft draft = (service != null) ? served(event, clauses, service) : bare(event, clauses);
			if (draft != null) {
				drafts.add(draft);
			}
		});
		return drafts;
	}

	private @Nullable Draft served(NounEvent event, List<Clause> clauses, ServingVerbs.Service service) {
		Clause serving = service.clause();
		this.served.lent(event, service);
		List<Part> deeper = this.outerDoers.complete(serving, new SentenceClauses(clauses), List.copyOf(event.parts()));
		event.parts().clear();
		event.parts().addAll(deeper);
		beside(event);
		if (serving.existential()) {
			this.served.promisedBySpeaker(event);
		}
		Reality reality = this.nounRealities.of(event.tree(), event.noun(), serving, true);
		return worth(draft(event, serving.verb(), reality, true), event.noun(), true);
	}

	private @Nullable Draft bare(NounEvent event, List<Clause> clauses) {
		boolean done = beside(event);
		Clause governor = EventNouns.governor(event.tree(), event.noun(), clauses);
		if (governor != null) {
			this.governors.read(event, governor);
		}
		boolean under = this.served.under(event);
		Reality reality = under ? this.realities.of(event.tree(), event.noun())
				: this.nounRealities.of(event.tree(), event.noun(), governor, false);
		Token clause = (governor != null) ? governor.verb() : event.noun();
		return worth(draft(event, clause, reality, under), event.noun(), done);
	}

	/**
	 * Who takes part by words beside the noun; whether a participle tells who does it.
	 */
	private boolean beside(NounEvent event) {
		this.owners.owner(event);
		this.complements.read(event);
		boolean done = this.participles.read(event);
		if (ARMED.contains(event.frame().type())) {
			this.owners.armed(event);
		}
		return done;
	}

	private Draft draft(NounEvent event, Token governor, Reality reality, boolean served) {
		Frame frame = event.frame();
		Draft draft = new Draft(event.tree(), event.noun(), governor, frame.lemma(), frame.predicate(), frame.type(),
				frame.mode(), MutualDeeds.apart(frame, event.parts()), reality, served ? SERVED : BARE,
				served ? "light-verb" : "event-noun");
		return topics(draft, event.tree());
	}

	/** Whose thing it is about: appui à la remise en état d'un pont. */
	private Draft topics(Draft draft, Tree tree) {
		Draft full = draft;
		if (draft.others().anyMatch(Phrases::acting)) {
			return draft;
		}
		for (Participant other : draft.others().filter((one) -> !one.known()).toList()) {
			full = full.about(this.phrases.within(tree, other.token()));
		}
		return full;
	}

	/** The draft where it joins actors or tells what happened to one, or null. */
	private @Nullable Draft worth(Draft draft, Token noun, boolean served) {
		boolean others = draft.others().findAny().isPresent() || draft.has(RoleName.PLACE);
		if (draft.done() && served && draft.others().noneMatch(Participant::known)) {
			return draft.with(RoleName.THEME, this.phrases.read(draft.tree(), noun));
		}
		if (draft.done() && others) {
			return draft;
		}
		boolean placed = GATHERING.contains(draft.type())
				&& draft.parts().stream().allMatch((part) -> part.role() == RoleName.PLACE);
		boolean happening = draft.type() != FactType.STATE && draft.type() != FactType.OTHER
				&& draft.type() != FactType.ROLE && !placed;
		return (happening && draft.entities() > 0 && others) ? draft.confidence(draft.confidence() - 0.2) : null;
	}

}
