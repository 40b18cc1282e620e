package org.actant.relate;

import java.util.List;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.actant.relate.Clause.Construction;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands or is understood as the subject of a verb: its own, a shared one, the
 * noun of a relative clause or participle, the controller of an infinitive.
 */
final class Subjects {

	private static final int DEEPEST = 6;

	/** What stands before whoever a decision or an attempt is by. */
	private static final Set<String> HOLDING = Set.of("de", "of", "by", "par", "");

	private static final Set<String> RANKS = Set.of("first", "second", "third", "fourth", "fifth", "last", "latest",
			"late", "only", "next", "premier", "deuxième", "troisième", "dernier", "seul");

	/** What only counts those whom a subject is one of. */
	private static final Set<String> SOME = Set.of("those", "that", "one");

	/** Auxiliaries that tell of several. */
	private static final Set<String> PLURAL = Set.of("were", "are", "have");

	/** What opens the complement of a verb of asking or accusing. */
	private static final Set<String> COMPLEMENT = Set.of("to", "of", "from", "for", "à", "de", "d'", "pour");

	private final Verbs verbs;

	Subjects(Verbs verbs) {
		this.verbs = verbs;
	}

	/**
	 * A subject.
	 *
	 * @param token the head of its phrase, or null where there is none
	 * @param construction how it was found
	 */
	record Subject(@Nullable Token token, Construction construction) {

		private static final Subject NONE = new Subject(null, Construction.NONE);

		private static Subject of(@Nullable Token token, Construction construction) {
			return (token == null) ? NONE : new Subject(token, construction);
		}

		private Subject by(Construction other) {
			return (this.token == null) ? this : new Subject(this.token, other);
		}

	}

	Subject of(Tree tree, Token verb) {
		return of(tree, verb, 0);
	}

	private Subject of(Tree tree, Token verb, int depth) {
		Token aim = aim(tree, verb);
		if (aim != null) {
			return holder(tree, aim, depth + 1);
		}
		Token own = own(tree, verb);
		Token holder = verb.is("acl") ? tree.head(verb) : null;
		if (holder != null && partitive(tree, verb) != null) {
			return Subject.of(holder, Construction.RELATIVE);
		}
		if (own != null) {
			Token antecedent = antecedent(tree, own, verb);
			return (antecedent != null) ? Subject.of(antecedent, Construction.RELATIVE)
					: Subject.of(own, Construction.OWN);
		}
		Token auxiliary = this.verbs.parted(tree, verb);
		if (auxiliary != null) {
			return of(tree, auxiliary, depth + 1);
		}
		Token twin = (depth > DEEPEST) ? null : this.verbs.coordinated(tree, verb);
		if (twin != null) {
			return of(tree, twin, depth + 1).by(Construction.SHARED);
		}
		Token head = tree.head(verb);
		Subject understood = (head == null || depth > DEEPEST || impersonal(tree, verb)) ? Subject.NONE
				: understood(tree, verb, head, depth);
		return (understood.token() != null || depth > 0) ? understood
				: Subject.of(ordered(tree, verb), Construction.ORDER);
	}

	/** "Roe's aim is to win", "one of Roe's aims is to win": whose aim it is. */
	@Nullable Token aim(Tree tree, Token verb) {
		Token noun = (tree.kid(verb, "cop") != null && this.verbs.infinitive(tree, verb))
				? tree.kid(verb,
						(kid) -> Tree.is(kid, "nsubj", "nsubj:outer") && kid.index() < verb.index() && Tree.noun(kid))
				: null;
		Token counted = (noun == null || noun.tag() == PartOfSpeech.NOUN) ? null
				: tree.kid(noun, (kid) -> kid.is("nmod") && kid.tag() == PartOfSpeech.NOUN);
		return (counted != null) ? counted : noun;
	}

	/** The noun phrase right before a verb with a tense that the tree left alone. */
	private @Nullable Token ordered(Tree tree, Token verb) {
		if (!this.verbs.finite(tree, verb) || verb.is("acl:relcl") || impersonal(tree, verb)
				|| verb.features().has("Mood", "Imp")) {
			return null;
		}
		Token top = before(tree, verb);
		for (int steps = 0; top != null && steps < DEEPEST; steps++) {
			Token head = tree.head(top);
			boolean within = head != null && head.index() < verb.index() && !this.verbs.verb(tree, head)
					&& Tree.is(top, "appos", "nmod", "flat", "compound", "nummod", "amod");
			if (!within) {
				break;
			}
			top = head;
		}
		return (top == null || !top.tag().nominal() || tree.kid(top, "case") != null || !vacant(tree, top, verb)
				|| tree.cues().has(Cue.DAY, top)) ? null : top;
	}

	/** Whether no verb before has the noun. */
	private boolean vacant(Tree tree, Token noun, Token verb) {
		Token head = tree.head(noun);
		return head == null || head.index() > verb.index()
				|| (!this.verbs.verb(tree, head) && !Tree.is(noun, "obj", "obl", "conj"));
	}

	private static @Nullable Token before(Tree tree, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && (tree.at(at).tag() == PartOfSpeech.AUX || tree.at(at).tag() == PartOfSpeech.ADV)) {
			at--;
		}
		return (at < 0 || !tree.at(at).tag().nominal()) ? null : tree.at(at);
	}

	private Subject understood(Tree tree, Token verb, Token above, int depth) {
		Token head = lifted(tree, above);
		if (head != above && tree.cues().has(Cue.PURPOSE, above) && !this.verbs.finite(tree, verb)
				&& this.verbs.verb(tree, head)) {
			return of(tree, head, depth + 1).by(Construction.CONTROL);
		}
		if (verb.is("conj") && complement(tree, verb) && this.verbs.finite(tree, head)) {
			return controller(tree, head, verb, depth).by(Construction.CONTROL);
		}
		if (verb.is("conj")) {
			Token twin = twin(tree, verb, head);
			Token holder = copular(tree, head, verb) ? own(tree, head) : null;
			if (holder != null) {
				return Subject.of(holder, Construction.SHARED);
			}
			return this.verbs.verb(tree, twin) ? of(tree, twin, depth + 1).by(Construction.SHARED) : Subject.NONE;
		}
		if (verb.is("acl:relcl")) {
			return relativeObject(tree, verb) ? Subject.NONE : Subject.of(told(tree, head), Construction.RELATIVE);
		}
		Token asked = asked(tree, verb, head);
		if (asked != null) {
			return controller(tree, asked, verb, depth).by(Construction.CONTROL);
		}
		if (verb.is("acl") && detached(tree, verb)) {
			Token clause = sentence(tree, head);
			return (clause == null) ? Subject.NONE : of(tree, clause, depth + 1).by(Construction.CONTROL);
		}
		if (verb.is("acl") || verb.is("amod")) {
			if (head != above && this.verbs.verb(tree, head)) {
				return of(tree, head, depth + 1).by(Construction.CONTROL);
			}
			boolean deed = Verbs.gerund(verb) && !tree.french()
					&& tree.kid(verb, (kid) -> Tree.is(kid, "mark", "case") && kid.index() < verb.index()) != null;
			return this.verbs.infinitive(tree, verb) || deed ? holder(tree, head, depth)
					: Subject.of(told(tree, head), Construction.PARTICIPLE);
		}
		if (Tree.is(verb, "xcomp", "ccomp", "csubj") && !this.verbs.finite(tree, verb)) {
			return controller(tree, head, verb, depth).by(Construction.CONTROL);
		}
		if (Tree.is(verb, "advcl", "obl", "parataxis", "dep") && !this.verbs.finite(tree, verb)) {
			Token clause = detached(tree, verb) ? sentence(tree, head) : clause(tree, head);
			return of(tree, (clause != null) ? clause : head, depth + 1).by(Construction.CONTROL);
		}
		if (Tree.is(verb, "aux", "aux:caus")) {
			return of(tree, head, depth + 1);
		}
		return Subject.NONE;
	}

	/**
	 * "accused Turkey of violating", "appelé les grévistes à reprendre": the verb of
	 * asking or accusing whose object is to do it, where the tree made the complement an
	 * adverbial or hung it by the object; or null.
	 */
	@Nullable Token asked(Tree tree, Token verb, @Nullable Token head) {
		if (head == null || !Tree.is(verb, "advcl", "obl", "acl") || verb.is("acl:relcl")
				|| this.verbs.finite(tree, verb)) {
			return null;
		}
		Token marker = tree.kid(verb, (kid) -> Tree.is(kid, "mark", "case") && kid.index() < verb.index()
				&& COMPLEMENT.contains(kid.lemma()));
		Token governor = verb.is("acl") ? tree.head(head) : head;
		boolean done = verb.is("acl") && Verbs.gerund(verb) && Tree.is(head, "nmod") && !tree.french();
		for (int steps = 0; done && governor != null && steps < DEEPEST && !this.verbs.verb(tree, governor); steps++) {
			governor = tree.head(governor);
		}
		boolean beside = done || !verb.is("acl") || Tree.is(head, "obj", "iobj", "nsubj:pass", "obl");
		if (marker == null || governor == null || !beside || !this.verbs.verb(tree, governor)
				|| governor.index() > verb.index()) {
			return null;
		}
		boolean passive = this.verbs.passive(tree, governor);
		if (Set.of("for", "pour").contains(marker.lemma())) {
			return blamed(tree, verb, governor) && (passive || object(tree, governor, verb) != null) ? governor : null;
		}
		return asking(tree, governor) && (passive || object(tree, governor, verb) != null) ? governor : null;
	}

	/**
	 * "condamné pour avoir fraudé", "fined them for dumping": done before by the object.
	 */
	private boolean blamed(Tree tree, Token verb, Token governor) {
		Frame frame = this.verbs.frame(tree, governor);
		boolean done = Verbs.gerund(verb) || tree.kid(verb, (kid) -> kid.is("aux")
				&& kid.features().has("VerbForm", "Inf") && Set.of("avoir", "être").contains(kid.lemma())) != null;
		return done && frame != null
				&& Set.of(FactType.ACCUSE, FactType.SANCTION, FactType.COERCE, FactType.SUPPORT).contains(frame.type());
	}

	private boolean asking(Tree tree, Token governor) {
		Frame frame = this.verbs.frame(tree, governor);
		return tree.cues().has(Cue.OBJECT_CONTROL, governor) || (frame != null && (frame.telling().wishing()
				|| frame.telling() == Frame.Telling.CAUSE || frame.type() == FactType.REQUEST
				|| frame.type() == FactType.COERCE || frame.type() == FactType.ACCUSE));
	}

	/**
	 * "accused them of lying and forced them out": a verb with a tense of its own is
	 * joined to the nearest verb above that has one too.
	 */
	private Token twin(Tree tree, Token verb, Token head) {
		Token twin = head;
		for (int steps = 0; steps < DEEPEST && tensed(tree, verb) && this.verbs.verb(tree, twin)
				&& !tensed(tree, twin); steps++) {
			Token above = tree.head(twin);
			if (above == null) {
				return head;
			}
			twin = above;
		}
		return this.verbs.verb(tree, twin) ? twin : head;
	}

	/** "était en retraite et travaillait": the first predicate is no verb. */
	private boolean copular(Tree tree, Token head, Token verb) {
		return tensed(tree, verb) && !this.verbs.verb(tree, head) && tree.kid(head, "cop") != null;
	}

	private boolean tensed(Tree tree, Token verb) {
		return this.verbs.finite(tree, verb) && !Verbs.gerund(verb);
	}

	/**
	 * "d'avoir fait ceci et d'avoir fait cela": the second is a complement as the first.
	 */
	private static boolean complement(Tree tree, Token verb) {
		boolean marked = marked(tree, verb) || tree.kid(verb, (kid) -> kid.is("aux") && marked(tree, kid)) != null;
		return marked && tree.kid(verb, "nsubj") == null;
	}

	private static boolean marked(Tree tree, Token verb) {
		return tree.kid(verb, (kid) -> kid.is("mark") && kid.index() < verb.index()
				&& Set.of("de", "à", "to").contains(kid.lemma())) != null;
	}

	/** "afin de" may be read as a word of its own between a verb and its purpose. */
	private static Token lifted(Tree tree, Token head) {
		Token above = Set.of(PartOfSpeech.ADV, PartOfSpeech.ADP, PartOfSpeech.SCONJ).contains(head.tag())
				? tree.head(head) : null;
		return (above != null) ? above : head;
	}

	/**
	 * A present participle behind a comma speaks of the subject: ", surprenant Moscou".
	 */
	private static boolean detached(Tree tree, Token verb) {
		int before = verb.index() - 1;
		while (before > 0
				&& (tree.at(before).tag() == PartOfSpeech.PRON || tree.at(before).tag() == PartOfSpeech.ADV)) {
			before--;
		}
		return before > 0 && Verbs.gerund(verb) && tree.at(before).form().equals(",");
	}

	/** The nearest verb that governs the word. */
	private @Nullable Token clause(Tree tree, Token word) {
		Token token = word;
		for (int steps = 0; token != null && steps < DEEPEST; steps++) {
			if (this.verbs.verb(tree, token) && !token.is("amod")) {
				return token;
			}
			token = tree.head(token);
		}
		return null;
	}

	/**
	 * The nearest verb with a tense of its own outside relative clauses: what stands
	 * behind a comma speaks of the sentence, not of what is told within it.
	 */
	private @Nullable Token sentence(Tree tree, Token word) {
		Token token = clause(tree, word);
		for (int steps = 0; token != null && steps < DEEPEST; steps++) {
			Token above = tree.head(token);
			if (tensed(tree, token) && !token.is("acl:relcl")) {
				return token;
			}
			token = (above == null) ? null : clause(tree, above);
		}
		return clause(tree, word);
	}

	/** "dont la plupart forment": the partitive that stands for the antecedent. */
	static @Nullable Token partitive(Tree tree, Token verb) {
		for (Token kid : tree.kids(verb)) {
			boolean before = kid.index() < verb.index();
			if (before && Tree.is(kid, "nsubj", "obl", "nmod", "dep", "obj")
					&& (tree.cues().has(Cue.PARTITIVE, kid) || kid.tag() == PartOfSpeech.NUM)
					&& behindDont(tree, kid)) {
				return kid;
			}
		}
		return null;
	}

	private static boolean behindDont(Tree tree, Token token) {
		for (int i = Math.max(0, token.index() - 4); i < token.index(); i++) {
			if (tree.at(i).form().equalsIgnoreCase("dont")) {
				return true;
			}
		}
		Token next = tree.next(token);
		Token after = (next != null) ? tree.next(next) : null;
		return next != null && after != null && next.form().equals("of")
				&& Set.of("whom", "which").contains(after.form());
	}

	private @Nullable Token own(Tree tree, Token verb) {
		Token subject = tree.kid(verb,
				(kid) -> kid.is("nsubj") && !kid.relation().endsWith("outer")
						&& !tree.cues().has(Cue.SOURCE, tree.preposition(kid))
						&& (Tree.noun(kid) || tree.cues().has(Cue.PARTITIVE, kid)) && !tree.cues().has(Cue.DAY, kid));
		if (subject != null && tree.cues().has(Cue.RELATIVE, subject)) {
			Token other = tree.kid(verb, (kid) -> kid.is("nsubj") && kid.index() > subject.index()
					&& kid.index() < verb.index() && kid.tag().nominal());
			return (other != null) ? other : subject;
		}
		if (subject != null) {
			return called(tree, verb, named(tree, verb, owned(tree, verb, subject)));
		}
		Token day = tree.kid(verb, (kid) -> kid.is("nsubj") && tree.cues().has(Cue.DAY, kid));
		Token beside = (day == null) ? null : tree.kid(day, (kid) -> Tree.is(kid, "appos", "nmod", "conj", "flat")
				&& kid.index() < verb.index() && Tree.noun(kid) && tree.kid(kid, "case") == null);
		if (beside != null) {
			return beside;
		}
		Token moved = tree.kid(verb, (kid) -> kid.is("dislocated") && kid.index() < verb.index() && Tree.noun(kid)
				&& kid.tag() != PartOfSpeech.PRON);
		if (moved != null || !this.verbs.finite(tree, verb) || verb.is("acl") || verb.is("conj")) {
			return moved;
		}
		Token place = besidePlace(tree, verb);
		return (place != null) ? place : lost(tree, verb);
	}

	/**
	 * "Avocate de 60 ans, Mme Untel a dit": of a description before a name, with nothing
	 * between name and verb, the name does it.
	 */
	private static Token named(Tree tree, Token verb, Token subject) {
		Token bearer = bearer(tree, verb, subject);
		if (bearer != null) {
			return bearer;
		}
		Token name = nameBefore(tree, verb);
		if (name != null && bare(tree, subject) && subject.index() < name.index() && apart(tree, subject, name)
				&& opens(tree, name)) {
			return name;
		}
		if (name == null || name == subject || subject.tag() == PartOfSpeech.PROPN || subject.index() > name.index()
				|| !apart(tree, subject, name)) {
			return subject;
		}
		Token top = name;
		for (Token head = tree.head(top); top != subject; head = tree.head(top)) {
			boolean beside = head != null && head.index() < top.index() && tree.kid(top, "case") == null
					&& Tree.is(top, "appos", "conj", "nmod", "flat", "nsubj");
			if (!beside || head == null) {
				return subject;
			}
			top = (head == verb) ? subject : head;
		}
		return name;
	}

	/** "Mining firm Norvik agreed": the name that the tree made a subject of its own. */
	private static Token called(Tree tree, Token verb, Token subject) {
		int end = tree.subtree(subject).length();
		Token name = (subject.tag() == PartOfSpeech.NOUN
				&& subject.index() == end - 1)
						? tree
							.kid(verb,
									(kid) -> kid.is("nsubj") && kid.tag() == PartOfSpeech.PROPN
											&& kid.index() < verb.index() && tree.subtree(kid).nextSetBit(0) == end)
						: null;
		return (name != null) ? name : subject;
	}

	/** "Le chef du parti et ministre, Jean Untel, a dit": one person, who is named. */
	private static @Nullable Token bearer(Tree tree, Token verb, Token subject) {
		Token tensed = tree.kid(verb, (kid) -> kid.is("aux") && kid.features().get("Number") != null);
		Token title = tree.kid(subject,
				(kid) -> kid.is("conj") && kid.tag() == PartOfSpeech.NOUN && tree.kid(kid, "det", "case") == null);
		boolean single = subject.tag() == PartOfSpeech.NOUN && title != null
				&& ((tensed != null) ? tensed : verb).features().has("Number", "Sing");
		return !single || title == null ? null : tree.kid(title,
				(kid) -> kid.is("appos") && kid.tag() == PartOfSpeech.PROPN && kid.index() < verb.index());
	}

	/** "Avocate et mère, …": a sentence opens with what its subject is called. */
	private static boolean bare(Tree tree, Token subject) {
		return subject.tag() == PartOfSpeech.NOUN && subject.index() < 3 && tree.kid(subject, "det", "case") == null;
	}

	/** Whether the name stands right behind a comma, but for a form of address. */
	private static boolean opens(Tree tree, Token name) {
		int at = name.index() - 1;
		at -= (at > 0 && tree.cues().has(Cue.BEARER, tree.at(at))) ? 1 : 0;
		at -= (at > 0 && tree.at(at).tag() == PartOfSpeech.DET) ? 1 : 0;
		return at > 0 && tree.at(at).form().equals(",");
	}

	private static boolean apart(Tree tree, Token first, Token second) {
		for (int i = first.index() + 1; i < second.index(); i++) {
			if (tree.at(i).form().equals(",")) {
				return true;
			}
		}
		return false;
	}

	/** The head of the name right before a verb and its auxiliaries, or null. */
	private static @Nullable Token nameBefore(Tree tree, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && (tree.at(at).is("aux") || tree.at(at).is("expl") || tree.at(at).tag() == PartOfSpeech.ADV
				|| (tree.at(at).tag() == PartOfSpeech.PRON && !tree.at(at).is("nsubj")))) {
			at--;
		}
		Token name = (at >= 0) ? tree.at(at) : null;
		for (int steps = 0; name != null && steps < DEEPEST && Tree.is(name, "flat"); steps++) {
			name = tree.head(name);
		}
		return (name != null && name.tag() == PartOfSpeech.PROPN && tree.kid(name, "case") == null) ? name : null;
	}

	/** The name right before a finite verb that has no subject in the tree, or null. */
	private static @Nullable Token lost(Tree tree, Token verb) {
		Token name = nameBefore(tree, verb);
		Token top = name;
		for (int steps = 0; top != null && steps < DEEPEST; steps++) {
			Token head = tree.head(top);
			if (tree.kid(top, "case") != null || Tree.is(top, "obj", "obl", "nsubj")) {
				return null;
			}
			if (head == null || head.index() >= verb.index() || !Tree.is(top, "appos", "nmod", "compound")) {
				return top;
			}
			top = head;
		}
		return null;
	}

	/** "Peru's former president Ana Rojas was seen": whoever has an 's only owns. */
	private static Token owned(Tree tree, Token verb, Token subject) {
		boolean owner = tree.kid(subject,
				(kid) -> kid.is("case") && kid.index() == subject.index() + 1 && kid.form().matches("['’]s?")) != null;
		Token owned = owner
				? tree.kid(verb, (kid) -> kid.is("nsubj") && kid.index() > subject.index() + 1 && Tree.noun(kid))
				: null;
		return (owned != null) ? owned : subject;
	}

	/**
	 * "À Lima, le ministre, Untel, a dit": the tree has hung the subject by the place
	 * before it.
	 */
	private static @Nullable Token besidePlace(Tree tree, Token verb) {
		Token place = tree.kid(verb, (kid) -> kid.is("obl") && kid.index() < verb.index());
		return (place == null) ? null
				: tree.kid(place, (kid) -> kid.is("appos") && kid.index() > place.index() && kid.index() < verb.index()
						&& Tree.noun(kid) && tree.kid(kid, "case") == null && tree.kid(kid, "det") != null);
	}

	/** The noun that a relative pronoun stands for. */
	@Nullable Token antecedent(Tree tree, Token pronoun, Token verb) {
		if (!tree.cues().has(Cue.RELATIVE, pronoun)) {
			return null;
		}
		Token clause = verb;
		for (int steps = 0; clause != null && steps < DEEPEST; steps++) {
			Token head = tree.head(clause);
			if (clause.is("acl") && head != null) {
				return told(tree, several(tree, acting(tree, nearest(tree, head, pronoun), pronoun), verb));
			}
			clause = head;
		}
		return pronoun.form().equalsIgnoreCase("qui") && pronoun.is("nsubj") ? beforeQui(tree, pronoun, verb) : null;
	}

	/**
	 * "a saisi le tribunal, qui doit se prononcer": where the tree has joined the
	 * relative clause to a verb, what stands before it and agrees with its verb.
	 */
	private static @Nullable Token beforeQui(Tree tree, Token pronoun, Token verb) {
		int at = pronoun.index() - 1;
		boolean comma = at > 0 && tree.at(at).form().equals(",");
		Token token = (at > 0) ? tree.at(comma ? at - 1 : at) : null;
		Token best = null;
		for (int steps = 0; token != null && steps < DEEPEST; steps++) {
			boolean nominal = token.tag().nominal() && !Tree.is(token, "flat", "compound", "amod");
			boolean inner = comma && tree.kid(token, "case") != null && token.is("nmod");
			if (nominal && agrees(tree, token, verb) && (best == null || inner(tree, best))) {
				best = token;
				if (!inner) {
					return best;
				}
			}
			Token head = tree.head(token);
			token = (head != null && head.index() < pronoun.index() && head.tag() != PartOfSpeech.VERB) ? head : null;
		}
		return best;
	}

	private static boolean inner(Tree tree, Token token) {
		return token.is("nmod") && tree.kid(token, "case") != null;
	}

	private static boolean agrees(Tree tree, Token noun, Token verb) {
		Token tensed = tree.kid(verb, (kid) -> kid.is("aux") && kid.features().get("Number") != null);
		String number = ((tensed != null) ? tensed : verb).features().get("Number");
		String own = noun.features().get("Number");
		return number == null || own == null || number.equals(own);
	}

	/**
	 * "the head of the League, who promised": "who" means no body; "the court in The
	 * Hague, which accuses": behind a comma not the place where a body sits.
	 */
	private static Token acting(Tree tree, Token noun, Token pronoun) {
		Token head = noun.is("nmod") ? tree.head(noun) : null;
		if (head == null) {
			return noun;
		}
		boolean who = pronoun.lemma().equals("who") && tree.inhuman(noun) && tree.human(head);
		boolean comma = pronoun.index() > 0 && tree.at(pronoun.index() - 1).form().equals(",");
		return (who || comma && tree.town(noun) && tree.body(head)) ? head : noun;
	}

	/** "Roe is among those arrested", "Roe was one of five men who fled": Roe. */
	private static Token told(Tree tree, Token noun) {
		Token one = tree.head(noun);
		boolean counted = one != null && noun.is("nmod") && SOME.contains(one.lemma());
		Token predicate = (counted && one != null) ? one : noun;
		boolean some = counted || SOME.contains(noun.form().toLowerCase(java.util.Locale.ROOT))
				|| tree.kid(noun, (kid) -> kid.is("case") && kid.lemma().equals("among")) != null;
		Token subject = (some && tree.kid(predicate, "cop") != null) ? tree.kid(predicate, "nsubj") : null;
		return (subject != null && Tree.noun(subject)) ? subject : noun;
	}

	/** "Roe and Poe, who were seen": a plural verb means all of them. */
	private static Token several(Tree tree, Token noun, Token verb) {
		Token tensed = tree.kid(verb, (kid) -> kid.is("aux") && PLURAL.contains(kid.form()));
		Token top = noun;
		boolean one = tensed != null && noun.tag() == PartOfSpeech.PROPN;
		for (int steps = 0; one && steps < DEEPEST && Tree.is(top, "conj", "appos", "flat", "nmod:desc"); steps++) {
			Token head = tree.head(top);
			if (head == null || !head.tag().nominal()) {
				break;
			}
			top = head;
		}
		return (top != noun && tree.kid(top, "conj") != null) ? top : noun;
	}

	/** Of coordinated nouns a relative pronoun means the one beside it. */
	private static Token nearest(Tree tree, Token head, Token pronoun) {
		Token nearest = head;
		for (Token each : tree.conjuncts(head)) {
			nearest = (each.index() < pronoun.index() && each.index() > nearest.index()) ? each : nearest;
		}
		return nearest;
	}

	private boolean relativeObject(Tree tree, Token verb) {
		return tree.kid(verb,
				(kid) -> Tree.is(kid, "obj", "mark") && Set.of("que", "that", "which", "whom").contains(kid.lemma())
						&& tree.cues().has(Cue.RELATIVE, kid)) != null;
	}

	private static boolean impersonal(Tree tree, Token verb) {
		return tree.kid(verb, "expl:subj") != null;
	}

	/** Whose decision, will or attempt it is to do so. */
	private Subject holder(Tree tree, Token noun, int depth) {
		if (noun.tag() == PartOfSpeech.ADJ || noun.tag() == PartOfSpeech.VERB || this.verbs.verb(tree, noun)) {
			return of(tree, noun, depth + 1).by(Construction.CONTROL);
		}
		if (this.verbs.asks(noun)) {
			return Subject.NONE;
		}
		Token owner = tree.kid(noun, (kid) -> (kid.is("nmod") && HOLDING.contains(tree.preposition(kid)))
				|| kid.is("nmod:poss") || (kid.is("det") && kid.features().has("Poss", "Yes")));
		if (owner != null) {
			return Subject.of(owner, Construction.CONTROL);
		}
		Token head = tree.head(noun);
		Token told = (tree.kid(noun, "cop") != null) ? tree.kid(noun, "nsubj") : null;
		if (told != null && Tree.noun(told) && ranked(tree, noun)) {
			return Subject.of(told, Construction.CONTROL);
		}
		if (head != null && (Tree.is(noun, "obj", "obl") || (noun.is("xcomp") && ranked(tree, noun)))
				&& this.verbs.verb(tree, head)) {
			return of(tree, head, depth + 1).by(Construction.CONTROL);
		}
		return (head != null && noun.is("nmod") && head.tag() == PartOfSpeech.NOUN && depth < DEEPEST)
				? holder(tree, head, depth + 1) : Subject.NONE;
	}

	/** "the first woman to lead", "the only town to refuse". */
	static boolean ranked(Tree tree, Token noun) {
		return tree.kid(noun, (kid) -> Tree.is(kid, "amod", "nummod", "advmod") && RANKS.contains(kid.lemma())) != null;
	}

	private Subject controller(Tree tree, Token head, Token infinitive, int depth) {
		if (!this.verbs.passive(tree, head)) {
			Token object = object(tree, head, infinitive);
			if (object != null) {
				return Subject.of(object, Construction.CONTROL);
			}
		}
		return of(tree, head, depth + 1);
	}

	private @Nullable Token object(Tree tree, Token head, Token infinitive) {
		Frame frame = this.verbs.frame(tree, head);
		boolean promising = frame != null && frame.telling() == Frame.Telling.PROMISE;
		boolean asking = asking(tree, head) || bidding(tree, infinitive, frame);
		if (promising) {
			return null;
		}
		Token meant = asking ? meant(tree, head, infinitive) : null;
		if (meant != null) {
			return meant;
		}
		for (Token kid : asking ? tree.kids(head) : List.<Token>of()) {
			boolean addressed = kid.is("iobj")
					|| (kid.is("obl") && Set.of("à", "to", "on").contains(tree.preposition(kid)));
			if (addressed && kid.index() < infinitive.index() && Tree.noun(kid) && !reflexive(kid)
					&& (kid.tag() != PartOfSpeech.NOUN || tree.maybeSomebody(kid))) {
				return kid;
			}
		}
		Token given = tree.french() ? null
				: tree.kid(head, (kid) -> kid.is("iobj") && kid.index() < infinitive.index() && Tree.noun(kid));
		if (given != null) {
			return given;
		}
		for (Token kid : tree.kids(head, "obj")) {
			if (kid.index() < infinitive.index() && Tree.noun(kid) && !reflexive(kid)) {
				return kid;
			}
		}
		return null;
	}

	/**
	 * "a dit à Untel de partir": with "de" before its infinitive a verb of saying bids,
	 * and whoever is spoken to is to do it.
	 */
	private static boolean bidding(Tree tree, Token infinitive, @Nullable Frame frame) {
		return tree.french() && frame != null && frame.telling().saying()
				&& tree.kid(infinitive, (kid) -> Tree.is(kid, "mark", "case") && kid.lemma().equals("de")
						&& kid.index() < infinitive.index()) != null;
	}

	/** "called for Roe to step down": who is to do it, right before the infinitive. */
	private static @Nullable Token meant(Tree tree, Token head, Token infinitive) {
		int to = infinitive.index() - 1;
		return (to < 1 || !tree.at(to).form().equalsIgnoreCase("to")) ? null
				: tree.kid(head, (kid) -> kid.is("obl") && tree.preposition(kid).equals("for")
						&& tree.subtree(kid).length() >= to && kid.index() < to && tree.maybeSomebody(kid));
	}

	/** Whether se stands by the verb, wherever the tree hung it. */
	static boolean reflexive(Tree tree, Token verb) {
		if (tree.kid(verb, (kid) -> Tree.is(kid, "expl", "obj", "iobj", "obl") && reflexive(kid)) != null) {
			return true;
		}
		Token before = tree.previous(verb);
		return before != null && verb.tag() == PartOfSpeech.VERB && reflexive(before)
				&& before.tag() == PartOfSpeech.PRON;
	}

	static boolean reflexive(Token token) {
		return Set.of("se", "s'", "s’", "soi").contains(token.lemma().toLowerCase(java.util.Locale.ROOT))
				|| Set.of("se", "s'", "s’").contains(token.form().toLowerCase(java.util.Locale.ROOT));
	}

}
