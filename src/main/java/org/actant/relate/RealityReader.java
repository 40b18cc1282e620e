package org.actant.relate;

import java.util.List;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.Modality;
import org.actant.model.PartOfSpeech;
import org.actant.model.Polarity;
import org.actant.model.Token;
import org.actant.relate.Frame.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Reads polarity and modality of what verbs tell: negation, tense and mood, modals, and
 * what the governing verb makes of its complement.
 */
final class RealityReader {

	private static final int DEEPEST = 6;

	/** Verbs of having, whose purpose is not done by them: "a un mois pour contester". */
	private static final Set<String> HAVING = Set.of("avoir", "disposer", "have", "need");

	/** What is done before something that is to come is to come as well. */
	private static final Set<String> BEFORE = Set.of("avant", "before");

	private static final Set<String> UNTIL = Set.of("until", "till", "by");

	private final Language language;

	private final Verbs verbs;

	private final Subjects subjects;

	private final Moods moods;

	RealityReader(Language language, Verbs verbs) {
		this.language = language;
		this.verbs = verbs;
		this.subjects = new Subjects(verbs);
		this.moods = new Moods(language, verbs);
	}

	Reality of(Tree tree, Token verb) {
		return of(tree, verb, 0);
	}

	private Reality of(Tree tree, Token verb, int depth) {
		Reality own = hedged(new Reality(Negation.of(tree, verb), this.moods.of(tree, verb)), tree.kids(verb, "advmod"),
				tree);
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
		if (verb.is("ccomp") && wished(tree, head) && !Moods.past(tree, verb)) {
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
	boolean open(Tree tree, Token verb) {
		Frame frame = this.verbs.frame(tree, verb);
		return tree.cues().has(Cue.OFFER, verb)
				|| (frame != null && (frame.telling().wishing() || frame.type() == FactType.REQUEST));
	}

	/** What a governor makes of an infinitive or participle. */
	private Reality complement(Tree tree, Token verb, Token governor, int depth) {
		Token head = borne(tree, governor);
		if (tree.hasKid(verb, "mark", Cue.CONDITION)) {
			return Reality.PLAIN.and(Modality.HYPOTHETICAL);
		}
		if (purpose(tree, verb)) {
			return purposed(tree, verb, head, depth);
		}
		if (verb.is("xcomp") && accusing(tree, head) || verb.is("acl") && Verbs.gerund(verb) && claimed(head)) {
			return Reality.PLAIN.and(Modality.REPORTED);
		}
		boolean ranked = verb.is("acl") && Subjects.ranked(tree, head);
		return (this.verbs.infinitive(tree, verb) && !ranked) ? infinitive(tree, verb, head, depth) : Reality.PLAIN;
	}

	private Reality purposed(Tree tree, Token verb, Token head, int depth) {
		if (Moods.perfect(tree, verb)) {
			return done(outer(tree, head, depth));
		}
		return concurrent(tree, verb, head) ? outer(tree, head, depth) : Reality.PLAIN.and(Modality.PLANNED);
	}

	private Reality infinitive(Tree tree, Token verb, Token head, int depth) {
		Cues cues = tree.cues();
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
		if (cues.has(Cue.DECIDED, head) && (head.tag() == PartOfSpeech.NOUN || Moods.past(tree, head))) {
			return outer(tree, head, depth);
		}
		if (cues.has(Cue.PLAN, head) || telling == Telling.PLAN || telling == Telling.PROMISE) {
			return outer(tree, head, depth).and(Modality.PLANNED);
		}
		Reality modal = modal(tree, head, depth);
		return (modal != null) ? modal : told(tree, verb, head, frame, depth);
	}

	/** What is possible or due; null where no modal governs. */
	private @Nullable Reality modal(Tree tree, Token head, int depth) {
		Cues cues = tree.cues();
		if (cues.has(Cue.CAN, head)) {
			return Moods.past(tree, head) ? of(tree, head, depth + 1)
					: outer(tree, head, depth).and(Modality.HYPOTHETICAL);
		}
		if (cues.has(Cue.MUST, head) && Moods.had(tree, head)) {
			return Reality.PLAIN;
		}
		if (due(tree, head)) {
			return Reality.PLAIN.and(Modality.PLANNED);
		}
		boolean must = cues.has(Cue.MUST, head) || cues.has(Cue.FUTURE, head);
		return must ? outer(tree, head, depth).and(Modality.PLANNED) : null;
	}

	/** What a verb that asks, blames, begins or causes makes of what it governs. */
	private Reality told(Tree tree, Token verb, Token head, @Nullable Frame frame, int depth) {
		Telling telling = (frame != null) ? frame.telling() : Telling.NONE;
		FactType type = (frame != null) ? frame.type() : FactType.OTHER;
		if (telling.wishing() || telling == Telling.REFUSE || type == FactType.REQUEST) {
			return Reality.PLAIN.and(Modality.HYPOTHETICAL);
		}
		if (type == FactType.ACCUSE || telling == Telling.HEDGE) {
			return Reality.PLAIN.and(Modality.REPORTED);
		}
		if (tree.cues().has(Cue.ASPECT, head) || telling == Telling.BEGIN || telling == Telling.CAUSE
				|| type == FactType.COERCE) {
			return of(tree, head, depth + 1);
		}
		boolean coming = !Moods.perfect(tree, verb) && (head.tag() == PartOfSpeech.ADJ || verb.is("acl"));
		return coming ? Reality.PLAIN.and(Modality.PLANNED) : Reality.PLAIN;
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
	static Reality averted(Tree tree, Token averting) {
		if (Negation.of(tree, averting) == Polarity.POSITIVE) {
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

	/** "potentiellement menacé", "an alleged attack": what the words beside it say. */
	static Reality hedged(Reality plain, List<Token> beside, Tree tree) {
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
