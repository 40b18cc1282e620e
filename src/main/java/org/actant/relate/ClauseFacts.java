package org.actant.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.actant.model.Entity;
import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.Frame.Telling;
import org.actant.relate.LightVerbs.LightVerb;
import org.jspecify.annotations.Nullable;

/** Reads verbs with their participants as facts. */
final class ClauseFacts {

	private static final Set<FactType> MUTUAL = Set.of(FactType.CONSULT, FactType.AGREE, FactType.COOPERATE);

	/** What each does for itself though the verb is reflexive: se retirer, se rendre. */
	private static final Set<FactType> EACH = Set.of(FactType.RETREAT, FactType.LOCATE, FactType.CONCEDE, FactType.ROLE,
			FactType.MOBILIZE, FactType.OCCUPY);

	private static final Set<String> EMPTY = Set.of("have", "be", "do", "make", "get", "put", "continue", "start",
			"keep", "avoir", "être", "faire", "mettre", "continuer", "commencer", "prendre", "donner", "take", "give",
			"maintenir");

	/** Predicates that tell little of what somebody does with a thing. */
	private static final Set<String> VAGUE = Set.of("mark", "involve", "see", "reach", "carry", "continue", "expect",
			"plan", "concern", "imply", "cause", "exceed", "rank", "be born", "love", "risk", "deserve");

	/** What is done to two at once, each of whom may be its doer. */
	private static final Set<String> JOINING = Set.of("link", "affiliate", "ally", "partner", "join", "connect",
			"commit", "merge", "unite", "associate", "marry", "oppose", "separate", "divide");

	private static final Set<String> SENDING = Set.of("send", "deploy", "supply", "provide", "deliver", "dispatch",
			"mobilize", "station", "engage");

	private static final Set<String> STRIKING = Set.of("hit", "target", "affect", "strike", "shake");

	/** What may be aimed at somebody: an inquiry, a complaint, a measure. */
	private static final Set<FactType> AIMED = Set.of(FactType.ACCUSE, FactType.SANCTION, FactType.COERCE,
			FactType.THREATEN, FactType.REQUEST, FactType.PROTEST);

	/** Verbs that only bring what is said. */
	private static final Set<String> SAYING = Set.of("say", "tell", "stress", "believe", "think", "hope", "explain",
			"note", "add", "write", "mention", "show", "see", "know", "find", "learn", "hear", "expect", "predict",
			"estimate", "fear", "answer", "recall", "remember");

	/** What makes somebody something. */
	private static final Set<String> CALLING = Set.of("appoint", "elect", "become", "nominate");

	/** What the police do, whoever is said to have it done to him. */
	private static final Set<String> ARRESTS = Set.of("arrest");

	private static final Set<String> JUDGEMENTS = Set.of("sentence", "convict", "acquit");

	private static final Set<String> HARM = Set.of("die", "kill", "injure", "displace", "drown", "disappear", "suffer",
			"wound", "hurt", "perish");

	private static final double KNOWN = 0.77;

	/** A present participle behind a noun may speak of another. */
	private static final double DANGLING = 0.58;

	private static final double UNKNOWN = 0.35;

	/** What somebody has, does or makes, or does by an unknown verb, with a thing. */
	private static final double PLAIN = 0.45;

	private static final double LOOSE = 0.5;

	/** That somebody merely says so is seldom what a reader would keep. */
	private static final double PLAINLY_SAID = 0.2;

	private final RoleFiller filler;

	private final Phrases phrases;

	private final RealityReader realities;

	private final Frames frames;

	private final Verbs verbs;

	private final LightVerbs lightVerbs;

	private final Subjects subjects;

	ClauseFacts(RoleFiller filler, Phrases phrases, RealityReader realities, Frames frames, Verbs verbs,
			LightVerbs lightVerbs) {
		this.lightVerbs = lightVerbs;
		this.verbs = verbs;
		this.subjects = new Subjects(verbs);
		this.filler = filler;
		this.phrases = phrases;
		this.realities = realities;
		this.frames = frames;
	}

	/**
	 * @param clauses the clauses of a sentence
	 * @param taken those that tell nothing of their own
	 * @return what the others tell
	 */
	List<Draft> read(List<Clause> clauses, Predicate<Clause> taken) {
		Map<Integer, Clause> byVerb = new HashMap<>();
		clauses.forEach((clause) -> byVerb.put(clause.verb().index(), clause));
		List<Draft> drafts = new ArrayList<>();
		for (Clause clause : clauses) {
			if (!taken.test(clause) && !lent(clause) && !swallowed(clause, byVerb) && !colouring(clause, byVerb)
					&& !within(clause, clauses) && !this.verbs.undergoing(clause.tree(), clause.verb())) {
				Draft draft = draft(clause, byVerb);
				if (draft != null) {
					drafts.add(draft);
				}
			}
		}
		return drafts;
	}

	/** Whether the verb is but a word of another's fixed phrase: faire savoir. */
	private boolean within(Clause clause, List<Clause> clauses) {
		for (Clause other : clauses) {
			Frame frame = other.frame();
			if (other != clause && frame != null && frame.words().size() > 1
					&& this.verbs.words(clause.tree(), other.verb(), frame).get(clause.verb().index())) {
				return true;
			}
		}
		return false;
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
		int fixed = (frame != null) ? frame.words().size() : 1;
		Tree tree = clause.tree();
		Token verb = clause.verb();
		for (LightVerb light : this.lightVerbs.verb(this.verbs.lemma(verb))) {
			boolean reflexive = Verbs.reflexive(tree, verb) || (light.reflexive() && clause.passive());
			boolean whole = this.verbs.words(tree, verb, light.words()).cardinality() == light.words().size() - 1
					&& light.reflexive() == reflexive && light.words().size() >= fixed;
			Token noun = whole ? served(clause, light.event()) : null;
			boolean intransitive = !light.event().equals("subj") || clause.argument("obj") == null;
			if (noun != null && intransitive && event(tree, noun)) {
				return new Service(noun, light.subject());
			}
		}
		return (fixed > 1) ? null : (struck(clause) != null) ? struck(clause) : existential(clause);
	}

	/** "came under pressure", of which some prepositions are one with their noun. */
	private static @Nullable Token served(Clause clause, String slot) {
		Token noun = clause.argument(slot);
		for (Clause.Argument argument : (noun != null) ? List.<Clause.Argument>of() : clause.arguments()) {
			if (argument.slot().equals(slot + " " + argument.token().lemma())) {
				return argument.token();
			}
		}
		return noun;
	}

	/** "la ville a été touchée par une frappe": the strike is the fact. */
	private @Nullable Service struck(Clause clause) {
		Token noun = clause.passive() ? clause.argument("subj") : null;
		Frame frame = clause.frame();
		boolean striking = frame != null && (frame.type() == FactType.ASSAULT || STRIKING.contains(frame.predicate()));
		boolean aimed = clause.tree().cues().has(Cue.AIM, clause.verb());
		boolean assault = noun != null && striking
				&& this.frames.noun(noun.lemma())
					.stream()
					.anyMatch((each) -> each.type() == FactType.ASSAULT || (aimed && AIMED.contains(each.type())));
		return (noun != null && assault) ? new Service(noun, RoleName.RECIPIENT) : null;
	}

	/** The readings of a verb as one that serves an event noun. */
	List<LightVerb> light(Token verb) {
		return this.lightVerbs.verb(this.verbs.lemma(verb));
	}

	/** Whether the clause only says that there is something. */
	static boolean exists(Clause clause) {
		Tree tree = clause.tree();
		Token verb = clause.verb();
		return (verb.lemma().equals("avoir") && tree.kid(verb, (kid) -> kid.lemma().equals("y")) != null)
				|| (tree.cues().has(Cue.BE, verb) && tree.kid(verb, "expl") != null);
	}

	/** "il y a eu une attaque", "there was an attack". */
	private @Nullable Service existential(Clause clause) {
		Token noun = exists(clause) ? clause.argument(clause.verb().lemma().equals("avoir") ? "obj" : "subj") : null;
		return (noun != null && event(clause.tree(), noun)) ? new Service(noun, null) : null;
	}

	/** The words of a verb's frame beside the verb. */
	BitSet words(Tree tree, Token verb, Frame frame) {
		return this.verbs.words(tree, verb, frame);
	}

	boolean event(Tree tree, Token token) {
		boolean named = this.phrases.link(tree, token)
			.filter((link) -> link.mention().kind() == MentionKind.NAME && link.mention().first() <= token.index()
					&& token.index() <= link.mention().last())
			.isPresent();
		return token.tag() != PartOfSpeech.PROPN && !named
				&& this.frames.noun(token.lemma())
					.stream()
					.anyMatch((frame) -> NounFacts.continues(tree, token, frame));
	}

	/** Whether the verb only colours its infinitive, which is the fact. */
	private boolean colouring(Clause clause, Map<Integer, Clause> byVerb) {
		Cues cues = clause.tree().cues();
		Token verb = clause.verb();
		Clause below = complement(clause, byVerb);
		boolean complement = below != null;
		boolean decided = below != null && clause.tree().kid(below.verb(), "nsubj") != null && clause.frame() != null
				&& clause.frame().predicate().equals("decide");
		boolean modal = cues.has(Cue.CAN, verb) || cues.has(Cue.MUST, verb) || cues.has(Cue.FUTURE, verb)
				|| cues.has(Cue.ASPECT, verb) || clause.is(Telling.BEGIN);
		Frame frame = clause.frame();
		boolean planning = (!decided && cues.has(Cue.PLAN, verb)) || (!decided && clause.is(Telling.PLAN))
				|| (clause.is(Telling.FAIL) && frame != null && frame.type() == FactType.OTHER);
		return complement && (modal
				|| (planning && (frame == null || frame.type() == FactType.OTHER || frame.type() == FactType.STATE)));
	}

	/**
	 * Whether a verb of refusing or preventing has the clause as its complement, and
	 * tells it all.
	 */
	private static boolean swallowed(Clause clause, Map<Integer, Clause> byVerb) {
		Clause governor = byVerb.get(clause.verb().head());
		Token verb = clause.verb();
		if (governor == null || governor.frame() == null || !Tree.is(verb, "xcomp", "ccomp", "advcl", "obl")) {
			return false;
		}
		boolean averts = governor.is(Telling.REFUSE) || governor.tree().averts(governor.verb())
				|| (governor.is(Telling.FAIL) && governor.frame().type() != FactType.OTHER);
		return averts && Tree.is(verb, "xcomp", "ccomp");
	}

	private @Nullable Clause complement(Clause clause, Map<Integer, Clause> byVerb) {
		Frame frame = clause.frame();
		BitSet phrase = (frame == null) ? new BitSet() : words(clause.tree(), clause.verb(), frame);
		for (Token kid : clause.tree().kids(clause.verb())) {
			if (Tree.is(kid, "xcomp", "ccomp") && byVerb.containsKey(kid.index())) {
				Clause below = byVerb.get(kid.index());
				return (phrase.get(kid.index()) && below != null) ? complement(below, byVerb) : below;
			}
		}
		for (Clause other : byVerb.values()) {
			Token verb = other.verb();
			if (verb.index() > clause.verb().index() && governs(clause, other)) {
				return other;
			}
		}
		return null;
	}

	/** Whether a verb of asking or accusing has the other as its complement. */
	private boolean governs(Clause clause, Clause other) {
		return this.subjects.asked(clause.tree(), other.verb(), clause.tree().head(other.verb())) == clause.verb();
	}

	private @Nullable Draft draft(Clause clause, Map<Integer, Clause> byVerb) {
		List<Part> parts = outer(clause, byVerb, joined(clause, mutual(clause, this.filler.fill(clause))));
		Clause complement = complement(clause, byVerb);
		if (clause.saying() && complement != null && !news(clause, parts)) {
			return null;
		}
		Frame frame = clause.frame();
		String lemma = (frame != null) ? frame.lemma() : named(clause);
		Draft draft = new Draft(clause.tree(), clause.verb(), clause.verb(), lemma,
				(frame != null) ? frame.predicate() : lemma, (frame != null) ? frame.type() : FactType.OTHER,
				(frame != null) ? frame.mode() : null, parts, this.realities.of(clause.tree(), clause.verb()),
				confidence(clause, complement != null), rule(clause));
		draft = draft.parts(callings(draft));
		Draft full = worth(clause, phrased(implied(topics(draft, clause, complement, byVerb), clause), clause));
		if (full != null && !english(clause) && judging(full, clause)) {
			return null;
		}
		return (full != null && english(clause) && idle(full)) ? null : full;
	}

	/** "was elected president": what somebody becomes is nobody else. */
	private static List<Part> callings(Draft draft) {
		if (!CALLING.contains(draft.predicate())) {
			return draft.parts();
		}
		return draft.parts()
			.stream()
			.map((part) -> (part.role() == RoleName.THEME && part.participant().person()
					&& part.participant().token().tag() == PartOfSpeech.NOUN)
							? new Part(part.role(), part.participant().unknown()) : part)
			.toList();
	}

	/** The verb with its particle: to cordon off. */
	private static String named(Clause clause) {
		Token particle = clause.tree().kid(clause.verb(), "compound:prt");
		return clause.verb().lemma() + ((particle != null) ? " " + particle.lemma() : "");
	}

	/** "a dit que la loi était bonne": an opinion of a thing, seldom kept. */
	private static boolean judging(Draft draft, Clause clause) {
		Tree tree = clause.tree();
		return clause.saying() && draft.type() == FactType.STATE && !clause.tree().cues().has(Cue.NEWS, clause.verb())
				&& draft.others().noneMatch(Participant::known) && tree.kid(clause.verb(), (kid) -> kid.is("ccomp")
						&& kid.tag() == PartOfSpeech.ADJ && tree.kid(kid, "cop") != null) != null;
	}

	private static boolean english(Clause clause) {
		return clause.tree().cues() == Cues.of(Language.ENGLISH);
	}

	/**
	 * "we have a plan", "customers heard a noise": what speakers say of themselves in
	 * general, and what people without a name do with things, is seldom what a reader
	 * would keep.
	 */
	private boolean idle(Draft draft) {
		boolean vague = draft.type() == FactType.OTHER || draft.type() == FactType.STATE;
		if (!vague || draft.others().anyMatch(Participant::known)) {
			return false;
		}
		return draft.in(RoleName.AGENT).anyMatch((agent) -> agent.known() && SourceReader.firstPerson(agent.token()));
	}

	private static boolean unnamed(Participant agent) {
		Entity entity = agent.entity();
		return entity != null && entity.id().contains("~");
	}

	/**
	 * Whether the telling is news: a denial, an accusation, an announcement, or told to
	 * somebody.
	 */
	private static boolean news(Clause clause, List<Part> parts) {
		Frame frame = clause.frame();
		boolean addressed = parts.stream()
			.anyMatch((part) -> part.role() == RoleName.RECIPIENT && Phrases.acting(part.participant()));
		Token subject = clause.subject();
		boolean named = subject != null && subject.tag() != PartOfSpeech.PRON && frame != null
				&& !frame.predicate().equals("say") && !closing(clause, frame);
		return addressed || named || frame == null || frame.type() != FactType.STATE
				|| (clause.tree().cues().has(Cue.NEWS, clause.verb()) && !closing(clause, frame));
	}

	/** "…, the Daily Herald reported": it only says where the words before come from. */
	private static boolean closing(Clause clause, Frame frame) {
		Token told = clause.tree().kid(clause.verb(), "ccomp");
		boolean behind = clause.verb().is("parataxis") || (told != null && told.index() < clause.verb().index());
		return english(clause) && frame.predicate().equals("report") && behind;
	}

	/**
	 * What is said, asked or refused, from the complement clause and from inside the
	 * object.
	 */
	private Draft topics(Draft draft, Clause clause, @Nullable Clause complement, Map<Integer, Clause> byVerb) {
		Draft full = draft;
		if (clause.is(Telling.DENY) && complement == null && draft.others().findAny().isEmpty()) {
			full = denied(full, clause, byVerb);
		}
		for (Participant told : told(clause, complement, byVerb)) {
			if (full.in(RoleName.TOPIC).count() < 2 && novel(full, told)) {
				full = full.with(RoleName.TOPIC, told);
			}
		}
		if (full.others().findAny().isEmpty() && complement != null) {
			full = full.with(RoleName.TOPIC, this.phrases.read(clause.tree(), complement.verb()));
		}
		Clause fact = factThat(clause, byVerb);
		for (Part part : (fact == null) ? List.<Part>of() : this.filler.fill(fact)) {
			full = (full.in(RoleName.TOPIC).count() < 3 && novel(full, part.participant()))
					? full.with(RoleName.TOPIC, part.participant()) : full;
		}
		full = offices(full, clause);
		Token object = clause.argument("obj");
		if (object != null && full.others().noneMatch(Phrases::acting)) {
			for (Participant inner : this.phrases.within(clause.tree(), object)) {
				if (Phrases.acting(inner) && novel(full, inner)) {
					full = full.with(RoleName.TOPIC, inner);
				}
			}
		}
		return (full.type() == FactType.PROTEST && full.others().noneMatch(Phrases::acting)) ? against(full, clause)
				: full;
	}

	/** "Workers at the mine went on strike": whose they are. */
	private Draft against(Draft draft, Clause clause) {
		Draft full = draft;
		for (Participant doer : draft.in(RoleName.AGENT).toList()) {
			for (Participant inner : this.phrases.within(clause.tree(), doer.token())) {
				full = (Phrases.acting(inner) && novel(full, inner)) ? full.with(RoleName.TOPIC, inner) : full;
			}
		}
		return full;
	}

	/** "named head of the bank", "quit as head of the bank": whose office it is. */
	private Draft offices(Draft draft, Clause clause) {
		Tree tree = clause.tree();
		if (draft.type() != FactType.ROLE && draft.type() != FactType.RETREAT && draft.type() != FactType.SANCTION) {
			return draft;
		}
		Draft full = draft;
		for (Token kid : tree.kids(clause.verb(), "xcomp", "obj", "obl")) {
			boolean named = kid.is("xcomp") && tree.kid(kid, "case", "mark", "cop") == null;
			boolean office = kid.tag() == PartOfSpeech.NOUN && kid.index() > clause.verb().index()
					&& (named || tree.preposition(kid).equals("as"));
			if (office && named && novel(full, this.phrases.read(tree, kid))) {
				full = full.with(RoleName.THEME, this.phrases.read(tree, kid));
			}
			for (Participant inner : office ? this.phrases.within(tree, kid) : List.<Participant>of()) {
				full = (Phrases.acting(inner) && novel(full, inner)) ? full.with(RoleName.TOPIC, inner) : full;
			}
		}
		return full;
	}

	/**
	 * Who and what takes part in a complement, be it a clause or "that it was too late".
	 */
	private List<Participant> told(Clause clause, @Nullable Clause complement, Map<Integer, Clause> byVerb) {
		List<Participant> told = new ArrayList<>();
		if (complement != null) {
			for (Part part : this.filler.fill(complement)) {
				if (part.role() != RoleName.AGENT || complement.construction() == Clause.Construction.OWN) {
					told.add(part.participant());
				}
			}
			Participant noun = phraseNoun(complement);
			if (noun != null) {
				told.add(noun);
			}
			return told;
		}
		Tree tree = clause.tree();
		for (Token kid : tree.kids(clause.verb(), "ccomp", "xcomp")) {
			boolean copular = clause.frame() != null && tree.kid(kid, "cop") != null
					&& !byVerb.containsKey(kid.index());
			for (Token part : copular ? tree.kids(kid, "nsubj", "csubj", "obl") : List.<Token>of()) {
				if (Tree.noun(part) && part.tag() != PartOfSpeech.PRON) {
					told.add(this.phrases.read(tree, part));
				}
			}
			if (copular) {
				told.add(this.phrases.read(tree, kid));
			}
		}
		return told;
	}

	/** "…, mais Rome dément": what the clause before tells. */
	private Draft denied(Draft draft, Clause clause, Map<Integer, Clause> byVerb) {
		Clause before = null;
		for (Clause other : byVerb.values()) {
			boolean earlier = other.verb().index() < clause.verb().index() && other.frame() != null;
			before = (earlier && (before == null || other.verb().index() > before.verb().index())) ? other : before;
		}
		Draft full = draft;
		for (Part part : (before == null) ? List.<Part>of() : this.filler.fill(before)) {
			full = (full.in(RoleName.TOPIC).count() < 2 && novel(full, part.participant()))
					? full.with(RoleName.TOPIC, part.participant()) : full;
		}
		return full;
	}

	/** "insiste sur le fait que …", "the idea that …". */
	private static @Nullable Clause factThat(Clause clause, Map<Integer, Clause> byVerb) {
		for (Clause.Argument argument : clause.arguments()) {
			if (clause.tree().cues().has(Cue.FACT, argument.token())) {
				for (Token kid : clause.tree().kids(argument.token())) {
					if (Tree.is(kid, "acl", "ccomp") && byVerb.containsKey(kid.index())) {
						return byVerb.get(kid.index());
					}
				}
			}
		}
		return null;
	}

	private static boolean novel(Draft draft, Participant participant) {
		return draft.parts().stream().noneMatch((part) -> part.participant().same(participant));
	}

	/** "A et B se sont rencontrés": A met B. */
	private static List<Part> mutual(Clause clause, List<Part> parts) {
		Frame frame = clause.frame();
		if (frame == null || !(MUTUAL.contains(frame.type()) || (frame.reflexive() && !EACH.contains(frame.type())))) {
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

	/** "A est lié à B": of two that are joined the first is the doer. */
	private static List<Part> joined(Clause clause, List<Part> parts) {
		List<Part> counterparts = parts.stream()
			.filter((part) -> part.role() == RoleName.RECIPIENT && Phrases.acting(part.participant()))
			.toList();
		boolean nobody = parts.stream().noneMatch((part) -> part.role() == RoleName.AGENT);
		boolean joining = clause.frame() != null && JOINING.contains(clause.frame().predicate());
		Part first = (joining && clause.passive() && nobody && counterparts.size() > 1) ? counterparts.getFirst()
				: null;
		boolean subject = first != null && first.participant().token() == clause.subject();
		return (first == null || !subject) ? parts
				: parts.stream()
					.map((part) -> (part == first) ? new Part(RoleName.AGENT, part.participant()) : part)
					.toList();
	}

	/**
	 * Where a shared subject cannot act, the tree has joined the verb too deep: whoever
	 * acts above does it.
	 */
	List<Part> outer(Clause clause, List<Clause> clauses, List<Part> parts) {
		Map<Integer, Clause> byVerb = new HashMap<>();
		clauses.forEach((each) -> byVerb.put(each.verb().index(), each));
		return outer(clause, byVerb, parts);
	}

	private List<Part> outer(Clause clause, Map<Integer, Clause> byVerb, List<Part> parts) {
		boolean doing = clause.frame() == null || clause.frame().role("subj") == RoleName.AGENT;
		boolean shared = clause.construction() == Clause.Construction.SHARED && !clause.passive() && doing;
		boolean known = parts.stream().anyMatch((part) -> part.role() == RoleName.AGENT && part.participant().known());
		Participant done = undergoer(clause, parts);
		if (!(shared && !known) && done == null) {
			return parts;
		}
		Participant doer = doerAbove(clause, byVerb, done);
		doer = (doer == null && shared && done == null && english(clause)) ? doerBefore(clause, byVerb) : doer;
		if (doer == null && done == null) {
			return parts;
		}
		List<Part> others = new ArrayList<>(parts.stream().filter((part) -> part.role() != RoleName.AGENT).toList());
		if (doer != null) {
			others.addFirst(new Part(RoleName.AGENT, doer));
		}
		return others;
	}

	private @Nullable Participant doerAbove(Clause clause, Map<Integer, Clause> byVerb, @Nullable Participant done) {
		Token above = clause.tree().head(clause.verb());
		for (int steps = 0; above != null && steps < 6; steps++) {
			Participant doer = doer(byVerb.get(above.index()));
			if (doer != null && (done == null || !doer.same(done))) {
				return doer;
			}
			if (!english(clause) && Tree.is(above, "ccomp", "acl:relcl") && !this.verbs.participle(clause.verb())) {
				return null;
			}
			above = clause.tree().head(above);
		}
		return null;
	}

	/**
	 * "The plan paid off when Roe saw the gap, took the ball and ran": of several verbs
	 * before, the nearest that somebody does.
	 */
	private @Nullable Participant doerBefore(Clause clause, Map<Integer, Clause> byVerb) {
		for (int at = clause.verb().index() - 1; at >= 0; at--) {
			Clause before = byVerb.get(at);
			boolean likewise = before != null && !before.passive() && before.construction() == Clause.Construction.OWN
					&& !before.verb().is("acl:relcl");
			Participant doer = likewise ? doer(before) : null;
			if (doer != null) {
				return doer;
			}
		}
		return null;
	}

	private @Nullable Participant doer(@Nullable Clause clause) {
		Token subject = (clause != null) ? clause.subject() : null;
		Participant doer = (clause != null && subject != null) ? this.filler.participant(clause.tree(), subject, true)
				: null;
		return (doer != null && Phrases.acting(doer)) ? doer : null;
	}

	/**
	 * "the court jailed Roe, who had lied, and fined him": whoever an object pronoun
	 * means does not do it to himself.
	 */
	private static @Nullable Participant undergoer(Clause clause, List<Part> parts) {
		boolean understood = clause.construction() == Clause.Construction.SHARED
				|| clause.construction() == Clause.Construction.CONTROL;
		Participant doer = understood ? parts.stream()
			.filter((part) -> part.role() == RoleName.AGENT && part.participant().known())
			.map(Part::participant)
			.findFirst()
			.orElse(null) : null;
		if (doer == null) {
			return null;
		}
		return clause.arguments()
			.stream()
			.filter((argument) -> Set.of("obj", "iobj").contains(argument.slot()))
			.map(Clause.Argument::token)
			.filter((token) -> token.tag() == PartOfSpeech.PRON && !Subjects.reflexive(token)
					&& !token.lemma().endsWith("self") && !token.form().endsWith("selves"))
			.flatMap((token) -> parts.stream()
				.map(Part::participant)
				.filter((other) -> other.token() == token && other != doer && other.same(doer)))
			.findFirst()
			.orElse(null);
	}

	/** "a jeté l'éponge", "a signé un accord": the noun of a fixed phrase is a theme. */
	private Draft phrased(Draft draft, Clause clause) {
		Participant noun = draft.done() ? phraseNoun(clause) : null;
		return (noun != null && novel(draft, noun)) ? draft.with(RoleName.THEME, noun) : draft;
	}

	private @Nullable Participant phraseNoun(Clause clause) {
		Frame frame = clause.frame();
		if (frame == null || frame.words().size() < 2) {
			return null;
		}
		return this.verbs.words(clause.tree(), clause.verb(), frame)
			.stream()
			.mapToObj(clause.tree()::at)
			.filter((word) -> word.tag() == PartOfSpeech.NOUN)
			.reduce((first, second) -> second)
			.map((noun) -> this.phrases.read(clause.tree(), noun))
			.orElse(null);
	}

	/**
	 * "des troupes nord-coréennes ont été envoyées": North Korea sent them; "two men were
	 * arrested": by the police that the text tells of.
	 */
	private Draft implied(Draft draft, Clause clause) {
		Token sent = clause.argument("obj");
		Cue word = ARRESTS.contains(draft.predicate()) ? Cue.ARRESTING
				: JUDGEMENTS.contains(draft.predicate()) ? Cue.JUDGING : null;
		if (word != null && clause.passive() && !draft.has(RoleName.AGENT)) {
			return this.phrases.only(clause.tree(), clause.verb(), word)
				.filter((doer) -> novel(draft, doer))
				.map((doer) -> draft.with(RoleName.AGENT, doer))
				.orElse(draft);
		}
		boolean sending = clause.passive() && SENDING.contains(draft.predicate()) && !draft.has(RoleName.AGENT);
		if (!sending || sent == null) {
			return draft;
		}
		return this.phrases.nation(clause.tree(), sent)
			.map((link) -> draft.with(RoleName.AGENT, this.phrases.of(clause.tree(), sent, link).asOwned(true)))
			.orElse(draft);
	}

	/** The draft where it joins actors or tells what happened to one, or null. */
	private static @Nullable Draft worth(Clause clause, Draft draft) {
		if (clause.frame() == null) {
			return unknown(draft);
		}
		if (adjectival(clause) || mute(clause, draft)) {
			return null;
		}
		if (EMPTY.contains(draft.lemma()) && draft.others().noneMatch(Phrases::acting)) {
			return null;
		}
		boolean thing = draft.others().noneMatch(Phrases::acting);
		boolean hanging = clause.construction() == Clause.Construction.PARTICIPLE && !clause.passive();
		if (thing && (hanging || (draft.type() == FactType.OTHER && vague(clause, draft.predicate())))) {
			return null;
		}
		if (loose(clause, draft)) {
			return done(draft) ? draft.by("complement-only", Math.min(LOOSE, draft.confidence())) : null;
		}
		if (draft.done()) {
			boolean placed = draft.type() != FactType.STATE && draft.type() != FactType.OTHER;
			return draft.others().findAny().isPresent() || (placed && draft.has(RoleName.PLACE)) ? draft : null;
		}
		boolean violent = draft.type() == FactType.ASSAULT && draft.has(RoleName.AGENT)
				&& draft.has(RoleName.RECIPIENT);
		boolean harm = HARM.contains(draft.predicate()) && draft.has(RoleName.RECIPIENT);
		if (violent || harm) {
			return draft;
		}
		boolean suffered = english(clause) && clause.passive() && clause.construction() == Clause.Construction.OWN
				&& draft.type() == FactType.OTHER && draft.others().anyMatch(Phrases::acting);
		boolean happening = draft.type() != FactType.STATE && draft.type() != FactType.OTHER;
		return (suffered || (happening && draft.parts().size() > 0 && (draft.entities() > 0 || clause.passive())))
				? draft : null;
	}

	private static boolean vague(Clause clause, String predicate) {
		return VAGUE.contains(predicate)
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
		return !english(clause) && clause.passive() && frame != null && frame.type() == FactType.REQUEST
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
		return done(draft) && draft.others().anyMatch(ClauseFacts::noun) ? draft.by("unknown-verb-thing", PLAIN) : null;
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

	private static String rule(Clause clause) {
		String voice = clause.passive() ? "passive" : "active";
		return (clause.frame() == null) ? "unknown-verb" : voice + "-" + clause.construction().rule();
	}

	private static double confidence(Clause clause, boolean complemented) {
		if (clause.frame() == null) {
			return UNKNOWN;
		}
		double distance = (clause.subject() != null && Math.abs(clause.subject().index() - clause.verb().index()) > 20)
				? 0.08 : 0;
		double vague = (clause.frame().type() == FactType.OTHER) ? 0.15 : 0;
		double plain = (complemented && SAYING.contains(clause.frame().predicate())) ? PLAINLY_SAID : 0;
		double trust = clause.construction().trust();
		boolean hanging = clause.construction() == Clause.Construction.PARTICIPLE && !clause.passive();
		return (hanging ? Math.min(DANGLING, KNOWN + trust) : KNOWN + trust) - distance - vague - plain;
	}

}
