package org.actant.relate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.Modality;
import org.actant.model.PartOfSpeech;
import org.actant.model.Polarity;
import org.actant.model.Token;
import org.actant.relate.Frame.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Reads polarity and modality: negation, tense and mood, modals, and what the governing
 * verb makes of its complement.
 */
final class RealityReader {

	/** "des projets de visite": no more nouns than this hang by one another. */
	private static final int MOST_NOUNS = 3;

	private static final int DEEPEST = 6;

	/** Verbs of having, whose purpose is not done by them: "a un mois pour contester". */
	private static final Set<String> HAVING = Set.of("avoir", "disposer", "have", "need");

	private static final Set<String> WHOLE = Set.of("root", "ccomp", "parataxis");

	/** What is done before something that is to come is to come as well. */
	private static final Set<String> BEFORE = Set.of("avant", "before");

	private static final Set<String> UNTIL = Set.of("until", "till", "by");

	private final Language language;

	private final Verbs verbs;

	private final Subjects subjects;

	RealityReader(Language language, Verbs verbs) {
		this.language = language;
		this.verbs = verbs;
		this.subjects = new Subjects(verbs);
	}

	Reality of(Tree tree, Token verb) {
		return of(tree, verb, 0);
	}

	private Reality of(Tree tree, Token verb, int depth) {
		Reality own = hedged(new Reality(polarity(tree, verb), modality(tree, verb)), tree.kids(verb, "advmod"), tree);
		Token head = tree.head(verb);
		if (this.subjects.aim(tree, verb) != null) {
			return own.and(Modality.PLANNED);
		}
		if (head == null || depth > DEEPEST) {
			return own;
		}
		if (verb.is("conj") && this.verbs.verb(tree, head) && shares(tree, verb)) {
			return own.and(of(tree, head, depth + 1).modality());
		}
		boolean caused = tree.kid(verb, (kid) -> kid.is("aux:caus") && kid.features().get("Mood") != null) != null;
		if (Tree.is(verb, "xcomp", "ccomp", "csubj", "obl", "advcl", "acl") && !caused
				&& !this.verbs.finite(tree, verb)) {
			Token later = before(tree, verb, head);
			if (later != null) {
				return own.and(of(tree, later, depth + 1).modality());
			}
			Token asked = this.subjects.asked(tree, verb, head);
			return own.and((asked != null) ? asked(tree, asked, Set.of("for", "pour").contains(tree.opening(verb)))
					: complement(tree, verb, head, depth));
		}
		if (verb.is("ccomp") && wished(tree, head) && !past(tree, verb)) {
			return own
				.and(open(tree, head) || verb.features().has("Mood", "Sub") ? Modality.HYPOTHETICAL : Modality.PLANNED);
		}
		boolean thinkable = Tree.is(verb, "ccomp", "acl", "advcl") && !verb.is("acl:relcl")
				&& tree.cues().has(Cue.FEARED, head);
		boolean asked = verb.is("ccomp") && tree.hasKid(verb, "mark", Cue.CONDITION);
		return (thinkable || asked) ? own.and(Modality.HYPOTHETICAL) : own;
	}

	/** What is asked of somebody may come; what he is accused of is said of him. */
	private Reality asked(Tree tree, Token governor, boolean blaming) {
		if (accusing(tree, governor)) {
			return Reality.PLAIN.and(Modality.REPORTED);
		}
		return blaming ? Reality.PLAIN : Reality.PLAIN.and(Modality.HYPOTHETICAL);
	}

	private boolean accusing(Tree tree, Token governor) {
		Frame frame = this.verbs.verb(tree, governor) ? this.verbs.frame(tree, governor) : null;
		return frame != null && (frame.type() == FactType.ACCUSE || frame.telling() == Telling.HEDGE);
	}

	/** Whether a coordinated verb has its tense from the first. */
	private boolean shares(Tree tree, Token verb) {
		return !this.verbs.finite(tree, verb) || tree.kid(verb, (kid) -> Tree.is(kid, "aux", "nsubj")) == null;
	}

	private boolean wished(Tree tree, Token head) {
		Frame frame = this.verbs.frame(tree, head);
		return tree.cues().has(Cue.PLAN, head)
				|| (frame != null && (frame.telling() == Telling.PLAN || frame.telling().wishing()));
	}

	/** Whether what a verb asks for or offers is left to somebody. */
	private boolean open(Tree tree, Token verb) {
		Frame frame = this.verbs.frame(tree, verb);
		return tree.cues().has(Cue.OFFER, verb)
				|| (frame != null && (frame.telling().wishing() || frame.type() == FactType.REQUEST));
	}

	/** What a governor makes of an infinitive or participle. */
	private Reality complement(Tree tree, Token verb, Token governor, int depth) {
		Cues cues = tree.cues();
		Token head = borne(tree, governor);
		Reality reality = Reality.PLAIN;
		boolean perfect = perfect(tree, verb);
		if (tree.hasKid(verb, "mark", Cue.CONDITION)) {
			return reality.and(Modality.HYPOTHETICAL);
		}
		if (purpose(tree, verb)) {
			return perfect ? done(outer(tree, head, depth))
					: concurrent(tree, verb, head) ? outer(tree, head, depth) : reality.and(Modality.PLANNED);
		}
		if (verb.is("xcomp") && accusing(tree, head)) {
			return reality.and(Modality.REPORTED);
		}
		if (verb.is("acl") && Verbs.gerund(verb) && claimed(head)) {
			return reality.and(Modality.REPORTED);
		}
		if (!this.verbs.infinitive(tree, verb) || (verb.is("acl") && Subjects.ranked(tree, head))) {
			return reality;
		}
		Frame frame = this.verbs.verb(tree, head) ? this.verbs.frame(tree, head) : null;
		Telling telling = (frame != null) ? frame.telling() : Telling.NONE;
		if (cues.has(Cue.FAIL, head) || telling == Telling.FAIL) {
			return of(tree, head, depth + 1).and(Polarity.NEGATIVE);
		}
		if (tree.averts(head)) {
			return averted(tree, head);
		}
		if (cues.has(Cue.OFFER, head) && head.tag() != PartOfSpeech.NOUN || declared(tree, head)) {
			return outer(tree, head, depth).and(Modality.HYPOTHETICAL);
		}
		if (cues.has(Cue.DECIDED, head) && (head.tag() == PartOfSpeech.NOUN || past(tree, head))) {
			return outer(tree, head, depth);
		}
		if (cues.has(Cue.PLAN, head) || telling == Telling.PLAN || telling == Telling.PROMISE) {
			return outer(tree, head, depth).and(Modality.PLANNED);
		}
		if (cues.has(Cue.CAN, head)) {
			boolean past = past(tree, head);
			return past ? of(tree, head, depth + 1) : outer(tree, head, depth).and(Modality.HYPOTHETICAL);
		}
		if (cues.has(Cue.MUST, head) && had(tree, head)) {
			return reality;
		}
		if (due(tree, head)) {
			return reality.and(Modality.PLANNED);
		}
		if (cues.has(Cue.MUST, head) || cues.has(Cue.FUTURE, head)) {
			return outer(tree, head, depth).and(Modality.PLANNED);
		}
		if (telling.wishing() || telling == Telling.REFUSE || (frame != null && frame.type() == FactType.REQUEST)) {
			return reality.and(Modality.HYPOTHETICAL);
		}
		if (frame != null && (frame.type() == FactType.ACCUSE || telling == Telling.HEDGE)) {
			return reality.and(Modality.REPORTED);
		}
		if (cues.has(Cue.ASPECT, head) || telling == Telling.BEGIN || telling == Telling.CAUSE
				|| (frame != null && frame.type() == FactType.COERCE)) {
			return of(tree, head, depth + 1);
		}
		boolean coming = !perfect && (head.tag() == PartOfSpeech.ADJ || verb.is("acl"));
		return coming ? reality.and(Modality.PLANNED) : reality;
	}

	/** "devra payer pour avoir vendu": the reason was there before what is to come. */
	private static Reality done(Reality outer) {
		boolean told = outer.modality() == Modality.REPORTED || outer.modality() == Modality.HYPOTHETICAL;
		return told ? Reality.PLAIN.and(outer.modality()) : Reality.PLAIN;
	}

	/** "se dit prêt à vendre" may; who is ready prepares to. */
	private boolean declared(Tree tree, Token quality) {
		boolean bare = quality.tag() == PartOfSpeech.ADJ && tree.kid(quality, "cop") == null;
		Token telling = bare ? tree.head(quality) : null;
		Frame frame = (telling != null && this.verbs.verb(tree, telling)) ? this.verbs.frame(tree, telling) : null;
		return frame != null && (frame.type() == FactType.STATE || frame.predicate().equals("be willing"));
	}

	/** "exclut de vendre" does not sell; "n'exclut pas de vendre" may. */
	private Reality averted(Tree tree, Token averting) {
		if (polarity(tree, averting) == Polarity.POSITIVE) {
			return Reality.PLAIN.and(Polarity.NEGATIVE);
		}
		return tree.cues().has(Cue.EXCLUDE, averting) ? Reality.PLAIN.and(Modality.HYPOTHETICAL) : Reality.PLAIN;
	}

	/** "sera entendue avant de partir": the deed before which this one is not done. */
	private static @Nullable Token before(Tree tree, Token verb, Token head) {
		if (BEFORE.contains(head.lemma())) {
			return tree.head(head);
		}
		boolean before = verb.is("advcl")
				&& tree.kid(verb, (kid) -> kid.index() < verb.index() && BEFORE.contains(kid.lemma())) != null;
		return before ? head : null;
	}

	/** "It has until Friday to answer". */
	private static boolean due(Tree tree, Token head) {
		return head.lemma().equals("have")
				&& tree.kid(head, (kid) -> kid.is("obl") && UNTIL.contains(tree.preposition(kid))) != null;
	}

	/**
	 * "la décision prise par Oslo de fermer": what the noun governs hangs by its
	 * participle.
	 */
	private Token borne(Tree tree, Token governor) {
		Token noun = (governor.is("acl") && !this.verbs.infinitive(tree, governor)) ? tree.head(governor) : null;
		return (noun != null && noun.tag() == PartOfSpeech.NOUN
				&& (tree.cues().has(Cue.DECIDED, noun) || tree.cues().has(Cue.PLAN, noun))) ? noun : governor;
	}

	/** "pour avoir triché", "proud to have won": it has happened. */
	private static boolean perfect(Tree tree, Token verb) {
		return tree.kid(verb, (kid) -> kid.is("aux")
				&& Set.of("avoir", "être", "ayant", "étant", "have", "having").contains(low(kid))) != null;
	}

	/**
	 * "a boycotté la course pour protester", "uses planes to spray": the purpose is what
	 * the deed is.
	 */
	private boolean concurrent(Tree tree, Token verb, Token head) {
		Frame frame = this.verbs.frame(tree, verb);
		boolean spoken = frame != null && (frame.telling().saying() || frame.type() == FactType.PROTEST);
		return this.verbs.verb(tree, head) && !HAVING.contains(head.lemma())
				&& (spoken || tree.cues().has(Cue.USE, head));
	}

	/** "a dû fermer": it was done. */
	private static boolean had(Tree tree, Token modal) {
		return tree.kid(modal,
				(kid) -> kid.is("aux") && kid.lemma().equals("avoir") && !conditional(kid) && !future(kid)) != null;
	}

	/** Whether somebody is said to have to: "must pay", "devraient payer". */
	static boolean duty(Tree tree, Token verb) {
		Token head = tree.head(verb);
		boolean governed = head != null && verb.is("xcomp") && tree.cues().has(Cue.MUST, head) && !future(head);
		return governed || tree.hasKid(verb, "aux", Cue.MUST);
	}

	/** "charges of stealing": what is said of somebody. */
	private boolean claimed(Token noun) {
		return Frames.of(this.language)
			.noun(noun.lemma())
			.stream()
			.anyMatch((frame) -> frame.words().size() == 1
					&& (frame.type() == FactType.ACCUSE || frame.telling() == Telling.HEDGE));
	}

	private Reality outer(Tree tree, Token head, int depth) {
		return this.verbs.verb(tree, head) ? of(tree, head, depth + 1) : Reality.PLAIN;
	}

	private boolean purpose(Tree tree, Token verb) {
		Cues cues = tree.cues();
		Token head = tree.head(verb);
		if (head != null && !this.verbs.verb(tree, head) && tree.cues().has(Cue.PURPOSE, head)) {
			return true;
		}
		for (Token kid : tree.kids(verb)) {
			boolean reason = Verbs.gerund(verb) && head != null && this.verbs.verb(tree, head)
					&& !cues.has(Cue.USE, head);
			if (kid.index() < verb.index() && Tree.is(kid, "mark", "case") && !reason
					&& (cues.has(Cue.PURPOSE, kid) || cues.has(Cue.PURPOSE, fixed(tree, kid)))) {
				return !Tree.is(verb, "acl", "xcomp", "ccomp", "csubj") || !kid.lemma().equals("to");
			}
		}
		return this.language == Language.ENGLISH && verb.is("advcl") && this.verbs.infinitive(tree, verb);
	}

	private static String fixed(Tree tree, Token token) {
		StringBuilder words = new StringBuilder(token.lemma());
		tree.kids(token, "fixed").forEach((kid) -> words.append(' ').append(kid.lemma()));
		return words.toString();
	}

	Polarity polarity(Tree tree, Token verb) {
		Cues cues = tree.cues();
		for (Token kid : tree.kids(verb)) {
			if (Tree.is(kid, "advmod", "det", "aux", "neg", "discourse", "cc") && cues.has(Cue.NEGATION, kid)
					&& negates(tree, verb, kid)) {
				return Polarity.NEGATIVE;
			}
			Token negation = kid.is("advmod") ? tree.kid(kid, (inner) -> cues.has(Cue.NEGATION, inner)) : null;
			if (negation != null && negates(tree, verb, negation)) {
				return Polarity.NEGATIVE;
			}
			if (Tree.is(kid, "mark", "case") && cues.has(Cue.WITHOUT, kid)) {
				return Polarity.NEGATIVE;
			}
			if (Tree.is(kid, "nsubj", "obj", "obl", "expl:subj") && kid.index() < tree.size() && none(tree, kid)) {
				return Polarity.NEGATIVE;
			}
		}
		return Polarity.POSITIVE;
	}

	/** "plus" negates only beside "ne". */
	private boolean negates(Tree tree, Token verb, Token adverb) {
		if (!adverb.lemma().equals("plus")) {
			return true;
		}
		return tree.kid(verb, (kid) -> Set.of("ne", "n'", "n’").contains(kid.form().toLowerCase(Locale.ROOT))) != null;
	}

	/**
	 * "il n'y a pas de contacts", "no plans for a visit": what is said not to be, itself
	 * or by the plan for it.
	 */
	private boolean absent(Tree tree, Token noun) {
		Token at = noun;
		for (int steps = 0; steps < MOST_NOUNS; steps++) {
			Token head = tree.head(at);
			if (head == null) {
				return false;
			}
			if (exists(tree, head) && Tree.is(at, "obj", "nsubj", "obl:arg")) {
				return polarity(tree, head) == Polarity.NEGATIVE;
			}
			boolean plan = at.is("nmod") && (tree.cues().has(Cue.PLAN, head) || tree.cues().has(Cue.GENERIC, head));
			if (!plan || none(tree, head)) {
				return plan;
			}
			at = head;
		}
		return false;
	}

	/** "il y a", "there is". */
	private static boolean exists(Tree tree, Token verb) {
		return Set.of("avoir", "be").contains(verb.lemma())
				&& tree.kid(verb, (kid) -> kid.is("expl") && Set.of("y", "there").contains(low(kid))) != null;
	}

	private static String low(Token token) {
		return token.form().toLowerCase(Locale.ROOT);
	}

	static boolean none(Tree tree, Token noun) {
		return tree.cues().has(Cue.NONE, noun) || tree.hasKid(noun, "det", Cue.NONE)
				|| tree.hasKid(noun, "advmod", Cue.NONE);
	}

	private Modality modality(Tree tree, Token verb) {
		Token marker = tree.kid(verb, (kid) -> kid.is("mark") && tree.cues().has(Cue.IF, kid));
		if (marker != null && verb.is("advcl")) {
			return Modality.HYPOTHETICAL;
		}
		Modality mood = (this.language == Language.FRENCH) ? frenchMood(tree, verb) : englishMood(tree, verb);
		return (conditioned(tree, verb) && !telling(tree, verb)) ? Modality.HYPOTHETICAL : mood;
	}

	private boolean telling(Tree tree, Token verb) {
		Frame frame = this.verbs.verb(tree, verb) ? this.verbs.frame(tree, verb) : null;
		return frame != null && frame.telling().saying();
	}

	private Modality frenchMood(Tree tree, Token verb) {
		boolean compound = false;
		Token finite = verb;
		for (Token kid : tree.kids(verb)) {
			if (Tree.is(kid, "aux", "cop") && !kid.features().has("VerbForm", "Part")
					&& !kid.form().equalsIgnoreCase("été")) {
				finite = kid;
				compound |= kid.lemma().equals("avoir") || (kid.is("aux:tense"));
			}
		}
		if (conditional(finite)) {
			return conditionalMeans(tree, verb, finite, compound);
		}
		return future(finite) ? Modality.PLANNED : Modality.ASSERTED;
	}

	/** The hedged, the hypothetical and the future of the past. */
	private Modality conditionalMeans(Tree tree, Token verb, Token finite, boolean compound) {
		if (tree.cues().has(Cue.MUST, verb)) {
			return Modality.PLANNED;
		}
		if (tree.cues().has(Cue.CAN, verb)) {
			return Modality.HYPOTHETICAL;
		}
		if (conditioned(tree, verb)) {
			return Modality.HYPOTHETICAL;
		}
		if (compound) {
			return Modality.REPORTED;
		}
		if (toldInThePast(tree, verb)) {
			return Modality.PLANNED;
		}
		return (finite.lemma().equals("être") && !finite.equals(verb)) ? Modality.REPORTED : Modality.HYPOTHETICAL;
	}

	private static boolean conditioned(Tree tree, Token verb) {
		return tree.kid(verb, (kid) -> kid.is("advcl") && tree.hasKid(kid, "mark", Cue.CONDITION)
				&& tree.kid(kid, (word) -> Set.of("même", "even").contains(word.lemma())) == null) != null;
	}

	private boolean toldInThePast(Tree tree, Token verb) {
		Token token = verb;
		for (int steps = 0; token != null && steps < DEEPEST; steps++) {
			Token head = tree.head(token);
			if (head != null && (token.is("ccomp") || token.is("acl") && !token.is("acl:relcl"))) {
				return told(tree, head);
			}
			if (!Tree.is(token, "conj", "xcomp", "cop")) {
				return false;
			}
			token = head;
		}
		return false;
	}

	/**
	 * "a averti", "en précisant" of what was done, "l'avertissement": whether the telling
	 * lies in the past.
	 */
	private boolean told(Tree tree, Token telling) {
		Token at = telling;
		for (int steps = 0; at != null && steps < DEEPEST; steps++) {
			if (past(tree, at)) {
				return true;
			}
			if (this.verbs.verb(tree, at) && this.verbs.finite(tree, at)) {
				return false;
			}
			at = tree.head(at);
		}
		return false;
	}

	private static boolean past(Tree tree, Token verb) {
		return tree.kid(verb,
				(kid) -> kid.is("aux") && Set.of("avoir", "être", "have").contains(kid.lemma())
						&& !kid.features().has("Mood", "Cnd") && !kid.features().has("Tense", "Fut")) != null
				|| verb.features().has("Tense", "Past") || verb.features().has("Tense", "Imp");
	}

	private static boolean conditional(Token token) {
		if (token.features().get("Mood") != null) {
			return token.features().has("Mood", "Cnd");
		}
		return stem(token) && token.form().toLowerCase(Locale.ROOT).matches(".*r(ais|ait|aient|ions|iez)");
	}

	private static boolean future(Token token) {
		if (token.features().get("Tense") != null) {
			return token.features().has("Tense", "Fut");
		}
		return stem(token) && token.form().toLowerCase(Locale.ROOT).matches(".*r(a|ai|as|ont|ons|ez)");
	}

	/** Whether the form holds the whole infinitive: tirerait, not tirait. */
	private static boolean stem(Token token) {
		Features features = token.features();
		if (features.has("VerbForm", "Part") || features.has("VerbForm", "Inf")) {
			return false;
		}
		String form = token.form().toLowerCase(Locale.ROOT);
		String lemma = token.lemma().endsWith("e") ? token.lemma().substring(0, token.lemma().length() - 1)
				: token.lemma();
		return form.startsWith(lemma) || form.matches(
				"(ser|aur|pourr|devr|fer|ir|viendr|tiendr|verr|voudr|saur|faudr|recevr|enverr|deviendr|mourr|courr).*");
	}

	private Modality englishMood(Tree tree, Token verb) {
		Cues cues = tree.cues();
		for (Token kid : tree.kids(verb)) {
			if (!kid.is("aux")) {
				continue;
			}
			if (kid.lemma().equals("would") || kid.form().equalsIgnoreCase("would") || kid.form().equals("'d")) {
				return toldInThePast(tree, verb) && !conditioned(tree, verb) ? Modality.PLANNED : Modality.HYPOTHETICAL;
			}
			if (cues.has(Cue.CAN, kid) || inverted(tree, verb, kid)) {
				return Modality.HYPOTHETICAL;
			}
			if (cues.has(Cue.FUTURE, kid) || cues.has(Cue.MUST, kid)) {
				return Modality.PLANNED;
			}
		}
		return Modality.ASSERTED;
	}

	/** "Should the court agree, …": a condition. */
	private static boolean inverted(Tree tree, Token verb, Token auxiliary) {
		Token subject = tree.kid(verb, "nsubj");
		boolean question = tree.at(tree.size() - 1).form().equals("?");
		return low(auxiliary).equals("should") && subject != null && auxiliary.index() < subject.index() && !question;
	}

	/**
	 * The reality of an event noun from its adjectives, its preposition and its governor.
	 */
	Reality ofNoun(Tree tree, Token noun, @Nullable Clause governor, boolean lent) {
		Reality reality = adjectives(tree, noun);
		String preposition = tree.preposition(noun);
		boolean without = tree.cues().has(Cue.WITHOUT, preposition);
		if (without && governor != null && !of(tree, governor.verb()).real()) {
			return reality.and(Modality.HYPOTHETICAL);
		}
		if (none(tree, noun) || without || absent(tree, noun)) {
			reality = reality.and(Polarity.NEGATIVE);
		}
		if (tree.cues().has(Cue.PURPOSE, preposition)) {
			reality = reality.and(Modality.PLANNED);
		}
		Token head = tree.head(noun);
		if (head != null && noun.is("nmod") && tree.cues().has(Cue.PLAN, head)
				&& !Set.of("during", "in", "lors", "pendant", "dans", "after").contains(preposition)) {
			reality = reality.and(Modality.PLANNED);
		}
		if (governor == null) {
			return reality;
		}
		Reality outer = of(tree, governor.verb());
		if (lent) {
			return reality.and(outer);
		}
		Cues cues = tree.cues();
		boolean doer = governor.argument("subj") == noun;
		if (!doer && tree.averts(governor.verb())) {
			return reality.and(averted(tree, governor.verb()));
		}
		if (cues.has(Cue.AFTER, preposition)) {
			return reality;
		}
		if (!doer && cues.has(Cue.FEAR, governor.verb())) {
			return reality.and(Modality.HYPOTHETICAL);
		}
		if (denied(tree, noun, governor)) {
			reality = reality.and(Polarity.NEGATIVE);
		}
		if (doer) {
			return (outer.modality() == Modality.HYPOTHETICAL) ? reality.and(outer.modality()) : reality;
		}
		if (open(tree, governor.verb())) {
			return reality.and(Modality.HYPOTHETICAL);
		}
		if (cues.has(Cue.PLAN, governor.verb()) || governor.is(Telling.PROMISE) || governor.is(Telling.PLAN)) {
			return reality.and(Modality.PLANNED);
		}
		return (outer.modality() == Modality.HYPOTHETICAL && noun.is("nsubj")) ? reality.and(outer.modality())
				: reality;
	}

	/** "il n'y a pas de projet de contacts": nor are there contacts. */
	private boolean denied(Tree tree, Token noun, Clause governor) {
		Token top = noun;
		for (int steps = 0; steps < DEEPEST && top.is("nmod"); steps++) {
			Token head = tree.head(top);
			if (head == null) {
				break;
			}
			top = head;
		}
		return top != noun && top.head() == governor.verb().index() && governor.existential()
				&& polarity(tree, governor.verb()) == Polarity.NEGATIVE;
	}

	private static Reality adjectives(Tree tree, Token noun) {
		return hedged(Reality.PLAIN, tree.kids(noun, "amod", "acl"), tree);
	}

	/** "potentiellement menacé", "an alleged attack": what the words beside it say. */
	private static Reality hedged(Reality plain, List<Token> beside, Tree tree) {
		Reality reality = plain;
		for (Token kid : beside) {
			if (tree.cues().has(Cue.ALLEGED, kid)) {
				reality = reality.and(Modality.REPORTED);
			}
			if (tree.cues().has(Cue.UPCOMING, kid)) {
				reality = reality.and(Modality.PLANNED);
			}
			if (tree.cues().has(Cue.POSSIBLE, kid)) {
				reality = reality.and(Modality.HYPOTHETICAL);
			}
		}
		return reality;
	}

}
