package org.actant.relate;

import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.jspecify.annotations.Nullable;

/** Tells whether what a clause tells joins actors or tells what happened to one. */
final class ClauseWorth {

	/** What somebody has, does or makes, or does by an unknown verb, with a thing. */
	private static final double PLAIN = 0.45;

	private static final double LOOSE = 0.5;

	private ClauseWorth() {
	}

	/** The draft where it joins actors or tells what happened to one, or null. */
	static @Nullable Draft of(Clause clause, Draft draft) {
		if (clause.frame() == null) {
			return unknown(draft);
		}
		if (adjectival(clause) || mute(clause, draft) || thin(clause, draft)) {
			return null;
		}
		if (loose(clause, draft)) {
			return done(draft) ? draft.by("complement-only", Math.min(LOOSE, draft.confidence())) : null;
		}
		return (draft.done() ? joins(draft) : happened(clause, draft)) ? draft : null;
	}

	/** "the strike continues": of a thing the verb alone tells too little. */
	private static boolean thin(Clause clause, Draft draft) {
		if (draft.others().anyMatch(Phrases::acting)) {
			return false;
		}
		return clause.dangling() || clause.tree().cues().has(Cue.EMPTY, draft.lemma())
				|| (draft.type() == FactType.OTHER && vague(clause, draft.predicate()));
	}

	private static boolean joins(Draft draft) {
		return draft.others().findAny().isPresent() || (event(draft) && draft.has(RoleName.PLACE));
	}

	private static boolean happened(Clause clause, Draft draft) {
		boolean harmed = draft.has(RoleName.RECIPIENT) && (PredicateSort.HARM.has(draft.predicate())
				|| (draft.type() == FactType.ASSAULT && draft.has(RoleName.AGENT)));
		boolean suffered = !clause.tree().french() && clause.passive()
				&& clause.construction() == Clause.Construction.OWN && draft.type() == FactType.OTHER
				&& draft.others().anyMatch(Phrases::acting);
		return harmed || suffered
				|| (event(draft) && !draft.parts().isEmpty() && (draft.entities() > 0 || clause.passive()));
	}

	private static boolean event(Draft draft) {
		return draft.type() != FactType.STATE && draft.type() != FactType.OTHER;
	}

	private static boolean vague(Clause clause, String predicate) {
		return PredicateSort.VAGUE.has(predicate)
				|| (predicate.equals("stop") && clause.construction() == Clause.Construction.CONTROL);
	}

	/** "le président élu": a participle with no complement of its own is an adjective. */
	private static boolean adjectival(Clause clause) {
		Frame frame = clause.frame();
		return clause.construction() == Clause.Construction.PARTICIPLE
				&& clause.tree().kid(clause.verb(), "advcl", "xcomp", "ccomp") == null
				&& (charged(clause) || clause.tree().cues().has(Cue.ALLEGED, clause.verb())
						|| (clause.passive() && clause.arguments()
							.stream()
							.noneMatch((argument) -> argument.slot().equals("subj")
									|| (frame != null && frame.role(argument.slot()) != null))));
	}

	/** "le ministre chargé du Commerce": what he is, not what he was told to do. */
	private static boolean charged(Clause clause) {
		Frame frame = clause.frame();
		return clause.tree().french() && clause.passive() && frame != null && frame.type() == FactType.REQUEST
				&& clause.arguments().stream().noneMatch((argument) -> argument.slot().equals("subj"));
	}

	/** A thing that speaks tells nothing. */
	private static boolean mute(Clause clause, Draft draft) {
		return draft.type() == FactType.STATE && clause.saying()
				&& draft.in(RoleName.AGENT).noneMatch((agent) -> agent.known() && agent.spoken());
	}

	/** A verb that the lexicon lacks tells who acts on whom, less surely on what. */
	private static @Nullable Draft unknown(Draft draft) {
		if (draft.in(RoleName.AGENT).anyMatch(Phrases::acting) && draft.others().anyMatch(Phrases::acting)) {
			return draft;
		}
		return done(draft) && draft.others().anyMatch(ClauseWorth::noun) ? draft.by("unknown-verb-thing", PLAIN) : null;
	}

	/** Whether somebody who can act does it himself. */
	private static boolean done(Draft draft) {
		return draft.in(RoleName.AGENT).anyMatch((agent) -> Phrases.acting(agent) && agent.spoken());
	}

	private static boolean noun(Participant participant) {
		return participant.token().tag().nominal();
	}

	/** Whether only complements that the verb does not ask for say with what or whom. */
	private static boolean loose(Clause clause, Draft draft) {
		Frame frame = clause.frame();
		return draft.others().findAny().isPresent() && draft.others().noneMatch(Phrases::acting)
				&& clause.tree().kid(clause.verb(), "ccomp", "xcomp") == null
				&& clause.arguments()
					.stream()
					.noneMatch((argument) -> argument.slot().contains("obj")
							|| (frame != null && frame.role(argument.slot()) != null))
				&& !(clause.passive() && clause.subject() != null);
	}

}
