package org.actant.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.Link;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.Clause.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Reads event nouns as facts: "une frappe russe sur X", "l'accord entre A et B", and
 * those that a light verb serves: "mener une attaque".
 */
final class NounFacts {

	private static final Set<FactType> GOING = Set.of(FactType.LOCATE, FactType.CONSULT, FactType.MOBILIZE);

	/** Of which the place alone tells nothing. */
	private static final Set<FactType> GATHERING = Set.of(FactType.CONSULT, FactType.COOPERATE, FactType.AGREE,
			FactType.LOCATE);

	private static final double SERVED = 0.84;

	private static final double BARE = 0.74;

	private static final Set<String> OF = Set.of("de", "of");

	/** Prepositions of what the subject of be is doing: on a visit, in talks, at war. */
	private static final Set<String> DOING = Set.of("on", "in", "at", "en");

	private static final Set<String> UNDER = Set.of("under", "sous");

	private final RoleFiller filler;

	private final Phrases phrases;

	private final RealityReader realities;

	private final Frames frames;

	private final Verbs verbs;

	private final ServingVerbs serving;

	private final OuterDoers outerDoers;

	private final Sources sources;

	NounFacts(RoleFiller filler, Phrases phrases, RealityReader realities, Frames frames, Verbs verbs,
			ServingVerbs serving, OuterDoers outerDoers, Sources sources) {
		this.sources = sources;
		this.filler = filler;
		this.phrases = phrases;
		this.realities = realities;
		this.frames = frames;
		this.verbs = verbs;
		this.serving = serving;
		this.outerDoers = outerDoers;
	}

	List<Draft> read(Tree tree, List<Clause> clauses) {
		Map<Integer, Clause> serving = new HashMap<>();
		for (Clause clause : clauses) {
			ServingVerbs.Service service = this.serving.service(clause);
			if (service != null) {
				serving.put(service.noun().index(), clause);
			}
		}
		List<Draft> drafts = new ArrayList<>();
		events(tree, clauses).forEach((token, frame) -> {
			Draft draft = draft(tree, token, frame, clauses, serving.get(token.index()));
			if (draft != null) {
				drafts.add(draft);
			}
		});
		return drafts;
	}

	/** The event nouns of a sentence with what they tell, in order. */
	Map<Token, Frame> events(Tree tree, List<Clause> clauses) {
		Map<Token, Frame> events = new LinkedHashMap<>();
		for (Token token : tree.sentence().tokens()) {
			Frame frame = (token.tag() == PartOfSpeech.NOUN) ? frame(tree, token) : null;
			if (frame != null && !frame.predicate().equals("act") && !named(tree, token)
					&& !within(tree, token, clauses)) {
				events.put(token, frame);
			}
		}
		return events;
	}

	/** What an event noun's fact is as to polarity and modality. */
	Reality reality(Tree tree, Token noun, List<Clause> clauses) {
		return this.realities.ofNoun(tree, noun, governor(tree, noun, clauses), false);
	}

	private @Nullable Frame frame(Tree tree, Token noun) {
		Token inner = tree.cues().has(Cue.GENERIC, noun)
				? tree.kid(noun, (kid) -> kid.is("nmod") && this.serving.event(tree, kid)) : null;
		if (inner != null && !tree.cues().has(Cue.GENERIC, inner)) {
			return frame(tree, inner);
		}
		for (Frame frame : this.frames.noun(noun.lemma())) {
			if (continues(tree, noun, frame)) {
				return frame;
			}
		}
		return null;
	}

	static boolean continues(Tree tree, Token noun, Frame frame) {
		int at = noun.index();
		for (String word : frame.words().subList(1, frame.words().size())) {
			at++;
			if (at < tree.size() && Set.of("le", "la", "les", "l'").contains(tree.at(at).lemma())) {
				at++;
			}
			if (at >= tree.size() || !(tree.at(at).lemma().equals(word) || tree.at(at).form().equalsIgnoreCase(word))) {
				return false;
			}
		}
		return true;
	}

	/** Whether the noun is part of somebody's name. */
	private boolean named(Tree tree, Token noun) {
		return this.phrases.link(tree, noun)
			.filter((link) -> link.mention().kind() == org.actant.model.MentionKind.NAME)
			.filter((link) -> link.mention().first() <= noun.index() && noun.index() <= link.mention().last())
			.isPresent();
	}

	/** Whether the noun is a word of a verb's frame: mener des <em>négociations</em>. */
	private boolean within(Tree tree, Token noun, List<Clause> clauses) {
		for (Clause clause : clauses) {
			Frame frame = clause.frame();
			if (frame != null && frame.words().size() > 1
					&& this.verbs.words(tree, clause.verb(), frame).get(noun.index())) {
				return true;
			}
		}
		return false;
	}

	private @Nullable Draft draft(Tree tree, Token noun, Frame frame, List<Clause> clauses, @Nullable Clause serving) {
		List<Part> parts = new ArrayList<>();
		lent(parts, tree, noun, frame, serving);
		if (serving != null) {
			List<Part> deeper = this.outerDoers.complete(serving, new SentenceClauses(clauses), parts);
			parts = new ArrayList<>(deeper);
		}
		owner(parts, tree, noun, frame);
		complements(parts, tree, noun, frame, noun);
		astray(parts, tree, noun, frame);
		means(parts);
		boolean done = participles(parts, tree, noun, frame);
		if (frame.type() == FactType.ASSAULT || frame.type() == FactType.LOCATE || frame.type() == FactType.THREATEN) {
			armed(parts, tree);
		}
		Clause governor = (serving != null) ? serving : governor(tree, noun, clauses);
		if (serving != null && serving.existential()) {
			promisedBySpeaker(parts, tree, noun, frame);
		}
		if (serving == null && governor != null) {
			beside(parts, tree, noun, frame, governor);
			promised(parts, tree, noun, governor);
			means(parts, tree, noun, governor);
			terms(parts, tree, noun, frame, governor);
			beneficiary(parts, tree, noun, governor);
		}
		boolean under = serving == null && under(parts, tree, noun);
		Token clause = (governor != null) ? governor.verb() : noun;
		Reality reality = under ? this.realities.of(tree, noun)
				: this.realities.ofNoun(tree, noun, governor, serving != null);
		Draft draft = new Draft(tree, noun, clause, frame.lemma(), frame.predicate(), frame.type(), frame.mode(),
				mutual(parts, frame), reality, (serving != null || under) ? SERVED : BARE,
				(serving != null || under) ? "light-verb" : "event-noun");
		return worth(topics(draft, tree), tree, noun, serving != null || done);
	}

	/** The subject and complements of the verb that serves the noun. */
	private void lent(List<Part> parts, Tree tree, Token noun, Frame frame, @Nullable Clause serving) {
		if (serving == null) {
			return;
		}
		ServingVerbs.Service service = this.serving.service(serving);
		RoleName role = (service != null && service.subject() != null) ? service.subject() : RoleName.AGENT;
		for (Argument argument : serving.all()) {
			boolean nobody = serving.existential() && argument.slot().equals("subj");
			if (argument.token().index() == noun.index() || nobody) {
				continue;
			}
			if (argument.slot().equals("subj") || (serving.passive() && argument.slot().equals("obj"))) {
				for (Token each : tree.conjuncts(argument.token())) {
					Participant doer = this.filler.participant(tree, each, true);
					if (doer.known() || each.tag() != PartOfSpeech.PRON) {
						parts.add(new Part(role, doer));
					}
				}
			}
			else {
				this.filler.fill(parts, tree, frame, argument);
			}
		}
	}

	/** Whose it is, by an adjective of nation or a possessive. */
	private void owner(List<Part> parts, Tree tree, Token noun, Frame frame) {
		RoleName role = frame.slots().getOrDefault("adj", RoleName.AGENT);
		for (Token kid : tree.kids(noun)) {
			boolean owning = Tree.is(kid, "amod", "compound", "nmod:poss", "det")
					|| (kid.is("nmod") && tree.genitive(kid));
			Link link = owning ? this.phrases.link(tree, kid).orElse(null) : null;
			boolean vacant = parts.stream().noneMatch((part) -> part.role() == role);
			if (link != null && vacant) {
				Participant owner = this.phrases.of(tree, kid, link);
				if (Phrases.acting(owner) || role != RoleName.AGENT) {
					parts.add(new Part(role, owner));
				}
			}
		}
	}

	/**
	 * What hangs by the noun with a preposition, also through another noun: attaque de
	 * drones sur X.
	 */
	private void complements(List<Part> parts, Tree tree, Token noun, Frame frame, Token holder) {
		for (Token kid : tree.kids(holder, "nmod", "obl")) {
			if (kid.index() < noun.index() || tree.genitive(kid)) {
				continue;
			}
			Argument complement = tree.complement(kid, tree.preposition(kid));
			String slot = complement.slot();
			if (Set.of("entre", "between").contains(slot)) {
				between(parts, tree, kid);
			}
			else if (OF.contains(slot)) {
				if (holder == noun && !(tree.cues().has(Cue.GENERIC, noun) && this.serving.event(tree, kid))) {
					of(parts, tree, kid, frame);
				}
			}
			else if (slot.equals("from") && frame.role(slot) == null && !GOING.contains(frame.type())) {
				from(parts, tree, kid);
			}
			else {
				this.filler.fill(parts, tree, frame, complement);
			}
			if (holder == noun) {
				inner(parts, tree, noun, frame, kid);
			}
		}
	}

	/** "an offer from X", "pressure from X": X makes it. */
	private void from(List<Part> parts, Tree tree, Token kid) {
		for (Token each : vacant(parts) ? tree.conjuncts(kid) : List.<Token>of()) {
			Participant doer = this.phrases.read(tree, each);
			if (Phrases.acting(doer)) {
				parts.add(new Part(RoleName.AGENT, doer));
			}
		}
	}

	/**
	 * "the probe by the police into X": the tree may hang what belongs to the event by
	 * the complement before it.
	 */
	private void inner(List<Part> parts, Tree tree, Token noun, Frame frame, Token kid) {
		if (OF.contains(tree.preposition(kid))) {
			complements(parts, tree, noun, frame, kid);
			return;
		}
		for (Token below : tree.kids(kid, "nmod")) {
			String slot = tree.preposition(below);
			RoleName role = frame.role(slot);
			boolean vacant = parts.stream().noneMatch((part) -> part.role() == role);
			if (below.index() > kid.index() && role != null && vacant && !OF.contains(slot)) {
				this.filler.fill(parts, tree, frame, new Argument(slot, below));
			}
		}
	}

	/**
	 * "le dernier jour de la visite de X": what stands right behind the noun though the
	 * tree hung it higher.
	 */
	private void astray(List<Part> parts, Tree tree, Token noun, Frame frame) {
		Token head = tree.head(noun);
		if (head == null || !noun.is("nmod")) {
			return;
		}
		int end = tree.subtree(noun).length();
		for (Token twin : tree.kids(head, "nmod")) {
			boolean heads = Set.of("par", "by").contains(tree.preposition(twin)) && this.serving.event(tree, head);
			if (!heads && twin.index() > noun.index() && tree.subtree(twin).nextSetBit(0) == end) {
				String slot = tree.preposition(twin);
				if (OF.contains(slot)) {
					of(parts, tree, twin, frame);
					complements(parts, tree, noun, frame, twin);
				}
				else if (frame.role(slot) != null) {
					this.filler.fill(parts, tree, frame, new Argument(slot, twin));
				}
				end = tree.subtree(twin).length();
			}
		}
	}

	/** "l'accord entre A et B": A agrees with B. */
	private void between(List<Part> parts, Tree tree, Token first) {
		for (Token each : tree.conjuncts(first)) {
			Participant participant = this.phrases.read(tree, each);
			boolean none = parts.stream().noneMatch((part) -> part.role() == RoleName.AGENT);
			parts.add(new Part(none ? RoleName.AGENT : RoleName.RECIPIENT, participant));
		}
	}

	/**
	 * "de" names the doer, the thing or the means, as the frame and the phrase have it.
	 */
	private void of(List<Part> parts, Tree tree, Token kid, Frame frame) {
		RoleName role = frame.slots().getOrDefault("de", frame.slots().getOrDefault("of", RoleName.AGENT));
		for (Token each : tree.conjuncts(kid)) {
			Participant participant = this.phrases.read(tree, each);
			boolean taken = parts.stream()
				.anyMatch((part) -> part.role() == RoleName.AGENT && part.participant().known());
			RoleName fitting = role;
			if (role == RoleName.AGENT && each == kid) {
				if (frame.type() == FactType.ASSAULT && Phrases.place(participant) && !Phrases.acting(participant)) {
					fitting = RoleName.RECIPIENT;
				}
				else if (!participant.known()) {
					boolean definite = tree.kid(each,
							(det) -> det.is("det") && Set.of("le", "the").contains(det.lemma())) != null;
					fitting = (frame.type() != FactType.ASSAULT) ? RoleName.THEME
							: (definite ? RoleName.RECIPIENT : RoleName.INSTRUMENT);
				}
				else if (taken) {
					fitting = RoleName.RECIPIENT;
				}
			}
			boolean inside = parts.stream().anyMatch((part) -> part.participant().span().contains(participant.span()));
			if (!this.filler.time(tree, each) && !inside) {
				parts.add(new Part(fitting, participant));
			}
		}
	}

	/** "X's attack by sea": beside X the sea does nothing. */
	private static void means(List<Part> parts) {
		boolean known = parts.stream().anyMatch((part) -> part.role() == RoleName.AGENT && part.participant().known());
		parts.removeIf((part) -> known && part.role() == RoleName.AGENT && !part.participant().known());
	}

	/** "un tir de missiles iraniens": the nation of the means is the doer. */
	private void armed(List<Part> parts, Tree tree) {
		if (parts.stream().anyMatch((part) -> part.role() == RoleName.AGENT)) {
			return;
		}
		List<Part> owners = parts.stream()
			.filter((part) -> part.role() == RoleName.INSTRUMENT && !part.participant().known())
			.flatMap((part) -> this.phrases.demonym(tree, part.participant().token())
				.stream()
				.map((link) -> new Part(RoleName.AGENT,
						this.phrases.of(tree, part.participant().token(), link).asOwned(true))))
			.toList();
		parts.addAll(owners);
	}

	/** "une offensive lancée par Moscou", "une attaque visant X". */
	private boolean participles(List<Part> parts, Tree tree, Token noun, Frame frame) {
		boolean done = false;
		for (Token kid : tree.kids(noun, "acl", "amod")) {
			boolean served = !this.serving.light(kid).isEmpty();
			for (Token inner : served || Verbs.gerund(kid) ? tree.kids(kid) : List.<Token>of()) {
				String slot = tree.preposition(inner);
				boolean by = inner.is("obl") && Set.of("par", "by").contains(slot);
				if (by) {
					parts.removeIf((part) -> part.role() == RoleName.AGENT);
					this.filler.fill(parts, tree, null, new Argument("subj", inner));
					done = true;
				}
				else if (inner.is("obl") && (frame.role(slot) != null)) {
					this.filler.fill(parts, tree, frame, new Argument(slot, inner));
				}
				else if (inner.is("obj") && Verbs.gerund(kid) && tree.cues().has(Cue.AIM, kid)) {
					parts.add(new Part(RoleName.RECIPIENT, this.phrases.read(tree, inner)));
				}
			}
		}
		return done;
	}

	/** The verb whose time and speaker an event noun's fact has. */
	Token governing(Tree tree, Token noun, List<Clause> clauses) {
		Clause governor = governor(tree, noun, clauses);
		return (governor != null) ? governor.verb() : noun;
	}

	private static @Nullable Clause governor(Tree tree, Token noun, List<Clause> clauses) {
		Token head = tree.head(noun);
		for (int steps = 0; head != null && steps < 4; steps++) {
			for (Clause clause : clauses) {
				if (clause.verb().index() == head.index()) {
					return clause;
				}
			}
			head = tree.head(head);
		}
		return null;
	}

	/**
	 * A complement that the tree gave to the verb though it stands right behind the noun.
	 */
	private void beside(List<Part> parts, Tree tree, Token noun, Frame frame, Clause governor) {
		int end = tree.subtree(noun).length();
		for (Argument argument : governor.arguments()) {
			String slot = argument.slot();
			boolean follows = tree.at(Math.min(end, tree.size() - 1)).is("case")
					&& tree.below(tree.at(Math.min(end, tree.size() - 1)), argument.token());
			boolean wanted = frame.role(slot) != null
					&& (governor.frame() == null || governor.frame().role(slot) == null);
			if (follows && wanted && argument.token().index() > noun.index()) {
				this.filler.fill(parts, tree, frame, new Argument(slot, argument.token()));
			}
		}
	}

	/** "A et B ont dit qu'il n'y aurait pas d'aide": it would be theirs. */
	private void promisedBySpeaker(List<Part> parts, Tree tree, Token noun, Frame frame) {
		Source source = this.sources.of(tree, noun);
		boolean theirs = Set
			.of(FactType.AID, FactType.SUPPORT, FactType.AGREE, FactType.CONCEDE, FactType.RETREAT, FactType.COOPERATE)
			.contains(frame.type());
		if (source != null && theirs && source.speaker().known()
				&& parts.stream().noneMatch((part) -> part.role() == RoleName.AGENT)) {
			parts.add(new Part(RoleName.AGENT, source.speaker()));
			source.others().forEach((other) -> parts.add(new Part(RoleName.AGENT, other)));
		}
	}

	/**
	 * "X is under investigation by Y": it happens to X; "X is on a visit to Y": he does
	 * it.
	 */
	private boolean under(List<Part> parts, Tree tree, Token noun) {
		Token subject = (tree.kid(noun, "cop") != null) ? tree.kid(noun, "nsubj") : null;
		boolean under = UNDER.contains(tree.preposition(noun));
		if (subject == null || !(under || (DOING.contains(tree.preposition(noun)) && vacant(parts)))) {
			return false;
		}
		tree.conjuncts(subject)
			.forEach((each) -> parts.add(new Part(under ? RoleName.RECIPIENT : RoleName.AGENT,
					this.filler.participant(tree, each, !under))));
		return true;
	}

	private static boolean vacant(List<Part> parts) {
		return parts.stream().noneMatch((part) -> part.role() == RoleName.AGENT);
	}

	/**
	 * "with the help of Y, X rebuilt it", "à la demande de Y, X est parti": whoever does
	 * the rest has it from Y.
	 */
	private void beneficiary(List<Part> parts, Tree tree, Token noun, Clause governor) {
		boolean beside = noun.head() == governor.verb().index() && Tree.is(noun, "obl", "nmod", "advmod")
				&& tree.cues().has(Cue.OCCASION, tree.preposition(noun) + " " + noun.lemma());
		boolean done = parts.stream()
			.anyMatch((part) -> part.role() == RoleName.AGENT && Phrases.acting(part.participant()));
		boolean whole = parts.stream()
			.anyMatch((part) -> part.role() != RoleName.AGENT && Phrases.acting(part.participant()));
		if (!beside || !done || whole) {
			return;
		}
		for (Token each : (governor.subject() == null) ? List.<Token>of() : tree.conjuncts(governor.subject())) {
			Participant other = this.filler.participant(tree, each, true);
			boolean novel = parts.stream().noneMatch((part) -> part.participant().same(other));
			if (novel && (other.known() || each.tag() == PartOfSpeech.NOUN)) {
				parts.add(new Part(RoleName.RECIPIENT, other));
			}
		}
	}

	/** Of what is promised, planned or refused, the doer is whoever promises. */
	private void promised(List<Part> parts, Tree tree, Token noun, Clause governor) {
		boolean announced = governor.frame() != null
				&& Set.of("announce", "claim").contains(governor.frame().predicate());
		boolean willing = governor.is(Frame.Telling.PROMISE) || governor.is(Frame.Telling.PLAN) || announced
				|| tree.cues().has(Cue.PLAN, governor.verb());
		Token subject = governor.argument("subj");
		boolean object = governor.argument("obj") != null && governor.argument("obj") == noun;
		Frame frame = governor.frame();
		boolean goal = tree.cues().has(Cue.PURPOSE, tree.preposition(noun)) && frame != null
				&& GOING.contains(frame.type());
		if (((willing && object) || goal) && subject != null
				&& parts.stream().noneMatch((part) -> part.role() == RoleName.AGENT)) {
			for (Token each : tree.conjuncts(subject)) {
				parts.add(new Part(RoleName.AGENT, this.filler.participant(tree, each, true)));
			}
		}
	}

	/** "a répliqué par des tirs": what somebody does by means of a deed is his deed. */
	private void means(List<Part> parts, Tree tree, Token noun, Clause governor) {
		Token subject = governor.argument("subj");
		boolean by = noun.head() == governor.verb().index() && noun.is("obl")
				&& Set.of("par", "avec", "by", "with").contains(tree.preposition(noun)) && !governor.passive();
		if (by && subject != null && parts.stream().noneMatch((part) -> part.role() == RoleName.AGENT)) {
			for (Token each : tree.conjuncts(subject)) {
				Participant doer = this.filler.participant(tree, each, true);
				if (Phrases.acting(doer)) {
					parts.add(new Part(RoleName.AGENT, doer));
				}
			}
		}
	}

	/** "Under a deal with X, Y will pay": it is Y's deal. */
	private void terms(List<Part> parts, Tree tree, Token noun, Frame frame, Clause governor) {
		Token subject = governor.subject();
		boolean agreed = frame.type() == FactType.AGREE && noun.head() == governor.verb().index() && noun.is("obl")
				&& UNDER.contains(tree.preposition(noun).split(" ")[0]) && vacant(parts);
		for (Token each : (agreed && subject != null) ? tree.conjuncts(subject) : List.<Token>of()) {
			Participant other = this.filler.participant(tree, each, true);
			if (Phrases.acting(other) && parts.stream().noneMatch((part) -> part.participant().same(other))) {
				parts.add(new Part(RoleName.AGENT, other));
			}
		}
	}

	/** "A and B signed a treaty": A agrees with B. */
	private static List<Part> mutual(List<Part> parts, Frame frame) {
		List<Part> doers = parts.stream()
			.filter((part) -> part.role() == RoleName.AGENT && Phrases.acting(part.participant()))
			.toList();
		boolean facing = parts.stream()
			.anyMatch((part) -> part.role() == RoleName.RECIPIENT && Phrases.acting(part.participant()));
		if (doers.size() < 2 || facing || !Set.of(FactType.AGREE, FactType.CONSULT).contains(frame.type())) {
			return parts;
		}
		List<Part> apart = new ArrayList<>(parts);
		apart.removeAll(doers.subList(1, doers.size()));
		doers.subList(1, doers.size()).forEach((part) -> apart.add(new Part(RoleName.RECIPIENT, part.participant())));
		return apart;
	}

	/** Whose thing it is about: appui à la remise en état d'un pont. */
	private Draft topics(Draft draft, Tree tree) {
		Draft full = draft;
		if (draft.others().anyMatch(Phrases::acting)) {
			return draft;
		}
		for (Participant other : draft.others().filter((one) -> !one.known()).toList()) {
			for (Participant inner : this.phrases.within(tree, other.token())) {
				boolean novel = full.parts().stream().noneMatch((part) -> part.participant().same(inner));
				full = (Phrases.acting(inner) && novel) ? full.with(RoleName.TOPIC, inner) : full;
			}
		}
		return full;
	}

	/** The draft where it joins actors or tells what happened to one, or null. */
	private @Nullable Draft worth(Draft draft, Tree tree, Token noun, boolean served) {
		boolean others = draft.others().findAny().isPresent() || draft.has(RoleName.PLACE);
		if (draft.done() && served && draft.others().noneMatch(Participant::known)) {
			return draft.with(RoleName.THEME, this.phrases.read(tree, noun));
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
