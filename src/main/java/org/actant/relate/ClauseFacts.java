package org.actant.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.Frame.Telling;
import org.actant.relate.LightVerbs.LightVerb;
import org.jspecify.annotations.Nullable;

/** Reads verbs with their participants as facts. */
final class ClauseFacts {

	private static final Set<FactType> MUTUAL = Set.of(FactType.CONSULT, FactType.AGREE, FactType.COOPERATE);

	private static final double KNOWN = 0.86;

	private static final double UNKNOWN = 0.35;

	private final RoleFiller filler;

	private final Phrases phrases;

	private final RealityReader realities;

	private final Frames frames;

	private final Verbs verbs;

	private final LightVerbs lightVerbs;

	ClauseFacts(RoleFiller filler, Phrases phrases, RealityReader realities, Frames frames, Verbs verbs,
			LightVerbs lightVerbs) {
		this.lightVerbs = lightVerbs;
		this.verbs = verbs;
		this.filler = filler;
		this.phrases = phrases;
		this.realities = realities;
		this.frames = frames;
	}

	List<Draft> read(List<Clause> clauses) {
		Map<Integer, Clause> byVerb = new HashMap<>();
		clauses.forEach((clause) -> byVerb.put(clause.verb().index(), clause));
		List<Draft> drafts = new ArrayList<>();
		for (Clause clause : clauses) {
			if (!lent(clause) && !swallowed(clause, byVerb) && !colouring(clause, byVerb)) {
				Draft draft = draft(clause, byVerb);
				if (draft != null) {
					drafts.add(draft);
				}
			}
		}
		return drafts;
	}

	/** Whether the clause only lends its subject to an event noun, which is the fact. */
	private boolean lent(Clause clause) {
		return service(clause) != null;
	}

	/**
	 * What a light verb does for an event noun.
	 *
	 * @param noun the event noun
	 * @param subject the role of the verb's subject in the event, or null
	 */
	record Service(Token noun, @Nullable RoleName subject) {
	}

	/** The event noun that a light verb or a verb of taking place serves, or null. */
	@Nullable Service service(Clause clause) {
		Frame frame = clause.frame();
		if (frame != null && frame.words().size() > 1) {
			return null;
		}
		Tree tree = clause.tree();
		Token verb = clause.verb();
		for (LightVerb light : this.lightVerbs.verb(this.verbs.lemma(verb))) {
			boolean whole = this.verbs.words(tree, verb, light.words()).cardinality() == light.words().size() - 1
					&& light.reflexive() == Verbs.reflexive(tree, verb);
			Token noun = whole ? clause.argument(light.event()) : null;
			boolean intransitive = !light.event().equals("subj") || clause.argument("obj") == null;
			if (noun != null && intransitive && event(noun)) {
				return new Service(noun, light.subject());
			}
		}
		return null;
	}

	/** The words of a verb's frame beside the verb. */
	java.util.BitSet words(Tree tree, Token verb, Frame frame) {
		return this.verbs.words(tree, verb, frame);
	}

	boolean event(Token token) {
		return !this.frames.noun(token.lemma()).isEmpty();
	}

	/** Whether the verb only colours its infinitive, which is the fact. */
	private boolean colouring(Clause clause, Map<Integer, Clause> byVerb) {
		Cues cues = clause.tree().cues();
		Token verb = clause.verb();
		boolean complement = complement(clause, byVerb) != null;
		boolean modal = cues.has(Cue.CAN, verb) || cues.has(Cue.MUST, verb) || cues.has(Cue.FUTURE, verb)
				|| cues.has(Cue.ASPECT, verb) || clause.is(Telling.BEGIN);
		Frame frame = clause.frame();
		boolean planning = cues.has(Cue.PLAN, verb) || clause.is(Telling.PLAN)
				|| (clause.is(Telling.FAIL) && frame != null && frame.type() == FactType.OTHER);
		return complement && (modal
				|| (planning && (frame == null || frame.type() == FactType.OTHER || frame.type() == FactType.STATE)));
	}

	/**
	 * Whether a verb of asking or refusing has the clause as its complement, and tells it
	 * all.
	 */
	private static boolean swallowed(Clause clause, Map<Integer, Clause> byVerb) {
		Clause governor = byVerb.get(clause.verb().head());
		Token verb = clause.verb();
		if (governor == null || governor.frame() == null || !Tree.is(verb, "xcomp", "ccomp", "advcl", "obl")) {
			return false;
		}
		boolean averts = governor.is(Telling.REFUSE) || governor.tree().cues().has(Cue.AVERT, governor.verb())
				|| (governor.is(Telling.FAIL) && governor.frame().type() != FactType.OTHER);
		boolean asks = governor.frame().telling().wishing();
		return (averts || asks) && Tree.is(verb, "xcomp", "ccomp");
	}

	private static @Nullable Clause complement(Clause clause, Map<Integer, Clause> byVerb) {
		for (Token kid : clause.tree().kids(clause.verb())) {
			if (Tree.is(kid, "xcomp", "ccomp") && byVerb.containsKey(kid.index())) {
				return byVerb.get(kid.index());
			}
		}
		return null;
	}

	private @Nullable Draft draft(Clause clause, Map<Integer, Clause> byVerb) {
		List<Part> parts = mutual(clause, this.filler.fill(clause));
		Clause complement = complement(clause, byVerb);
		if (clause.saying() && complement != null && !news(clause, parts)) {
			return null;
		}
		Frame frame = clause.frame();
		String lemma = (frame != null) ? frame.lemma() : clause.verb().lemma();
		Draft draft = new Draft(clause.tree(), clause.verb(), clause.verb(), lemma,
				(frame != null) ? frame.predicate() : clause.verb().lemma(),
				(frame != null) ? frame.type() : FactType.OTHER, (frame != null) ? frame.mode() : null, parts,
				this.realities.of(clause.tree(), clause.verb()), confidence(clause), rule(clause));
		return worth(clause, topics(draft, clause, complement));
	}

	/**
	 * Whether the telling is news: a denial, an accusation, an announcement, or told to
	 * somebody.
	 */
	private static boolean news(Clause clause, List<Part> parts) {
		Frame frame = clause.frame();
		boolean addressed = parts.stream()
			.anyMatch((part) -> part.role() == RoleName.RECIPIENT && Phrases.acting(part.participant()));
		return addressed || frame == null || frame.type() != FactType.STATE
				|| clause.tree().cues().has(Cue.NEWS, clause.verb());
	}

	/**
	 * What is said, asked or refused, from the complement clause and from inside the
	 * object.
	 */
	private Draft topics(Draft draft, Clause clause, @Nullable Clause complement) {
		Draft full = draft;
		if (complement != null) {
			for (Part part : this.filler.fill(complement)) {
				boolean told = part.role() != RoleName.AGENT || complement.construction() == Clause.Construction.OWN;
				if (told && full.in(RoleName.TOPIC).count() < 2 && novel(full, part.participant())) {
					full = full.with(RoleName.TOPIC, part.participant());
				}
			}
		}
		Token object = clause.argument("obj");
		if (object != null && full.others().noneMatch(Phrases::acting)) {
			for (Participant inner : this.phrases.within(clause.tree(), object)) {
				if (Phrases.acting(inner) && novel(full, inner)) {
					full = full.with(RoleName.TOPIC, inner);
				}
			}
		}
		return full;
	}

	private static boolean novel(Draft draft, Participant participant) {
		return draft.parts().stream().noneMatch((part) -> part.participant().same(participant));
	}

	/** "A et B se sont rencontrés": A met B. */
	private static List<Part> mutual(Clause clause, List<Part> parts) {
		Frame frame = clause.frame();
		if (frame == null || !(MUTUAL.contains(frame.type()) || frame.reflexive())) {
			return parts;
		}
		List<Part> agents = parts.stream()
			.filter((part) -> part.role() == RoleName.AGENT && Phrases.acting(part.participant()))
			.toList();
		boolean alone = parts.stream().noneMatch((part) -> part.role() == RoleName.RECIPIENT);
		if (agents.size() < 2 || !alone) {
			return parts;
		}
		List<Part> apart = new ArrayList<>(parts);
		apart.removeAll(agents.subList(1, agents.size()));
		agents.subList(1, agents.size()).forEach((part) -> apart.add(new Part(RoleName.RECIPIENT, part.participant())));
		return apart;
	}

	/** The draft where it joins actors or tells what happened to one, or null. */
	private static @Nullable Draft worth(Clause clause, Draft draft) {
		if (clause.frame() == null) {
			boolean joins = draft.in(RoleName.AGENT).anyMatch(Phrases::acting)
					&& draft.others().anyMatch(Phrases::acting);
			return joins ? draft : null;
		}
		if (draft.done()) {
			boolean placed = draft.type() == FactType.LOCATE || draft.type() == FactType.ASSAULT
					|| draft.type() == FactType.OCCUPY || draft.type() == FactType.MOBILIZE;
			return draft.others().findAny().isPresent() || (placed && draft.has(RoleName.PLACE)) ? draft : null;
		}
		boolean happening = draft.type() != FactType.STATE && draft.type() != FactType.OTHER;
		return (happening && draft.parts().size() > 0 && (draft.entities() > 0 || clause.passive())) ? draft : null;
	}

	private static String rule(Clause clause) {
		String voice = clause.passive() ? "passive" : "active";
		return (clause.frame() == null) ? "unknown-verb" : voice + "-" + clause.construction().rule();
	}

	private static double confidence(Clause clause) {
		if (clause.frame() == null) {
			return UNKNOWN;
		}
		double distance = (clause.subject() != null && Math.abs(clause.subject().index() - clause.verb().index()) > 20)
				? 0.08 : 0;
		double vague = (clause.frame().type() == FactType.OTHER) ? 0.15 : 0;
		return KNOWN + clause.construction().trust() - distance - vague;
	}

}
