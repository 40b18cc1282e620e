package org.actant.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads pronouns: a possessive is first of all that of the subject of its clause; any
 * other means whoever weighs most of those that agree with it in gender and number. The
 * less that one stands out the less certain the reading; where nobody does, or a thing
 * weighs more, it stays unread.
 */
final class PronounReader {

	/** How much heavier the first must be than the next. */
	private static final double MARGIN = 1.08;

	/** How much likelier a pronoun means whom it meant before in the sentence. */
	private static final double AGAIN = 1.4;

	/** Those that mean somebody else than who acts. */
	private static final Set<String> STRESSED = Set.of("lui", "eux", "elle", "leur", "it", "him", "her", "them");

	private final Scene scene;

	private final Salience salience;

	private final Agreement agreement;

	PronounReader(Scene scene) {
		this.scene = scene;
		this.salience = new Salience(scene);
		this.agreement = new Agreement(scene);
	}

	void read(Mention mention) {
		Pronoun form = form(mention);
		if (form == null || idle(mention)) {
			return;
		}
		boolean own = form.owning() && !(word(mention).equals("her") && !isOwning(mention))
				&& !(word(mention).equals("leur") && isObject(mention));
		Actor beside = own ? null
				: word(mention).matches(".*(-même|self|selves)") ? self(mention, form) : beside(mention, form);
		if (beside != null) {
			this.scene.cast().link(beside, mention, 0.9, "pronoun");
		}
		else if (own) {
			owner(mention, form);
		}
		else {
			personal(mention, form);
		}
	}

	private @Nullable Pronoun form(Mention mention) {
		String word = word(mention);
		Pronoun form = Pronoun.of(this.scene.language(), word);
		if (form == null || !form.clitic()) {
			return form;
		}
		Token verb = (token(mention).head() >= 0) ? this.scene.sentence(mention).token(token(mention).head()) : null;
		boolean object = verb != null && (token(mention).is("obj") || token(mention).is("iobj"))
				&& verb.index() > mention.last() && !tells(verb, VerbParts.Part.CONTENT);
		boolean feminine = verb != null && word.equals("l'") && verb.form().endsWith("ée");
		return !object ? null : feminine ? form.gender("f") : form;
	}

	private static String word(Mention mention) {
		String word = mention.text().toLowerCase(Locale.ROOT).strip().replace('’', '\'');
		return word.startsWith("-t-") ? word.substring(3) : word.startsWith("-") ? word.substring(1) : word;
	}

	private boolean tells(Token verb, VerbParts.Part part) {
		return VerbParts.tells(this.scene.language(), verb.lemma(), part);
	}

	private boolean isClitic(Mention mention) {
		Pronoun form = Pronoun.of(this.scene.language(), word(mention));
		return form != null && form.clitic();
	}

	private boolean stressed(Mention mention, Pronoun form) {
		String word = word(mention);
		return STRESSED.contains(word) || form.clitic();
	}

	private Token token(Mention mention) {
		return this.scene.head(mention);
	}

	private boolean isOwning(Mention mention) {
		Token token = token(mention);
		return token.is("nmod") || token.is("det") || token.tag() == PartOfSpeech.DET
				|| token.head() == mention.last() + 1 && !token.is("obj") && !token.is("iobj");
	}

	private boolean isObject(Mention mention) {
		return token(mention).tag() == PartOfSpeech.PRON && (token(mention).is("iobj") || token(mention).is("obj"));
	}

	// "it is clear that", "il est temps de": a subject that means nobody.
	private boolean idle(Mention mention) {
		String word = word(mention);
		if (!word.equals("it") && !word.equals("il")) {
			return false;
		}
		Token token = token(mention);
		if (token.is("expl")) {
			return true;
		}
		Sentence sentence = this.scene.sentence(mention);
		Token above = (token.head() >= 0) ? sentence.token(token.head()) : token;
		boolean quality = above.tag() == PartOfSpeech.ADJ || above.tag() == PartOfSpeech.NOUN
				|| above.tag() == PartOfSpeech.ADV;
		return quality && sentence.tokens()
			.stream()
			.anyMatch((kid) -> kid.head() == above.index() && kid.index() > above.index() && (kid.is("csubj")
					|| kid.is("ccomp") || kid.is("xcomp") || kid.is("advcl") || kid.is("acl") || kid.is("nsubj")));
	}

	// "La Suède, elle, refuse": the pronoun repeats what it stands beside.
	private @Nullable Actor beside(Mention mention, Pronoun form) {
		if (!this.scene.before(mention, 1).equals(",") || !this.scene.after(mention, 1).equals(",")
				|| !this.scene.french()) {
			return null;
		}
		int at = mention.first() - 2;
		if (this.scene.word(mention, at).equals(")")) {
			while (at > 0 && !this.scene.word(mention, at).equals("(")) {
				at--;
			}
			at--;
		}
		for (Cast.Told told : this.scene.cast().in(mention.sentence())) {
			if (told.mention().last() == at && told.mention().kind() != MentionKind.DEMONYM) {
				return told.actor();
			}
		}
		return null;
	}

	// "il a lui-même reconnu": whoever acts in the clause.
	private @Nullable Actor self(Mention mention, Pronoun form) {
		Token verb = Clauses.verb(this.scene.sentence(mention), token(mention));
		Token subject = (verb != null) ? Clauses.subject(this.scene.sentence(mention), verb) : null;
		Actor actor = (subject != null) ? actorAt(mention, subject) : null;
		return (actor != null && agrees(actor, form)) ? actor : null;
	}

	// ---- he, it, they

	private void personal(Mention mention, Pronoun form) {
		Set<Actor> excluded = stressed(mention, form) ? others(mention) : Set.of();
		boolean living = !form.many() && (living(mention) || hurt(mention));
		Predicate<Actor> wanted = (actor) -> agrees(actor, form) && !excluded.contains(actor)
				&& (!living || actor.type() == EntityType.PERSON);
		if (word(mention).matches(".*(-même|self|selves)")) {
			return;
		}
		if (form.kind() == Pronoun.Kind.DEMONSTRATIVE) {
			latter(mention, form, wanted);
			return;
		}
		boolean subject = token(mention).is("nsubj");
		Actor teller = subject ? teller(mention, wanted) : null;
		if (teller != null) {
			this.scene.cast().link(teller, mention, 0.8, "pronoun");
			return;
		}
		boolean human = subject && human(mention) || inverted(mention) || met(mention);
		BiPredicate<Sentence, Token> rival = (sentence, token) -> Salience.agrees(token, form.gender(), form.many())
				&& (!form.person() && !human || (form.person() || human) && (token.tag() != PartOfSpeech.NOUN
						|| open(mention, token) || !form.person() && minds(sentence, token)));
		boolean speaker = inverted(mention);
		Actor same = subject ? same(mention, form) : null;
		ToDoubleFunction<Actor> likely = (actor) -> likely(actor, form) * (actor == same ? AGAIN : 1)
				* ((speaker && actor.type() != EntityType.PERSON) ? 0.7 : 1);
		int back = speaker ? 4 : form.many() ? 1 : 3;
		choose(mention, this.salience.rivals(mention, back, wanted, likely, rival), "pronoun", form);
	}

	/**
	 * Whom the same word before it as a subject of this sentence means: "il … et il …".
	 */
	private @Nullable Actor same(Mention mention, Pronoun form) {
		Actor same = null;
		for (Cast.Told told : this.scene.cast().in(mention.sentence())) {
			boolean before = told.mention().kind() == MentionKind.PRONOUN && told.mention().first() < mention.first();
			if (before && form.equals(Pronoun.of(this.scene.language(), word(told.mention())))
					&& this.scene.head(told.mention()).is("nsubj")
					&& this.salience.quoted(told.mention()) == this.salience.quoted(mention)) {
				same = told.actor();
			}
		}
		return same;
	}

	/** Whether a noun is the subject of what only people and bodies do. */
	private boolean minds(Sentence sentence, Token token) {
		return token.is("nsubj") && token.head() >= 0
				&& tells(acting(sentence, sentence.token(token.head())), VerbParts.Part.MIND);
	}

	/** "ce dernier", "celui-ci": whoever was told of last of those that agree. */
	private void latter(Mention mention, Pronoun form, Predicate<Actor> wanted) {
		List<Cast.Recent> recent = this.scene.cast().before(mention, 1, wanted);
		Cast.Recent last = recent.isEmpty() ? null : recent.getFirst();
		boolean human = human(mention);
		if (last != null && (human || !this.salience.nounBetween(last.mention(), mention,
				(sentence, token) -> Salience.agrees(token, form.gender(), form.many())))) {
			this.scene.cast().link(last.actor(), mention, 0.75, "pronoun");
		}
	}

	/** "X said he would go": of what somebody tells the subject is first himself. */
	private @Nullable Actor teller(Mention mention, Predicate<Actor> wanted) {
		Sentence sentence = this.scene.sentence(mention);
		Token verb = (token(mention).head() >= 0) ? sentence.token(token(mention).head()) : null;
		if (verb == null || !verb.is("ccomp") || verb.head() < 0 || verb.head() > mention.first()
				|| verb.tag() != PartOfSpeech.VERB) {
			return null;
		}
		Token saying = sentence.token(verb.head());
		if (!tells(saying, VerbParts.Part.MIND)) {
			return null;
		}
		Token subject = Clauses.subject(sentence, saying);
		Actor actor = (subject == null || subject.index() > mention.first() || joined(sentence, subject)) ? null
				: actorAt(mention, subject);
		return (actor != null && wanted.test(actor)) ? actor : null;
	}

	/** Who acts in the clause of an object is somebody else. */
	private Set<Actor> others(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Token token = token(mention);
		Token verb = Clauses.verb(sentence, token);
		if (verb == null || token.is("nsubj")) {
			return Set.of();
		}
		boolean according = this.scene.before(mention, 1).matches("selon|après|pour|chez")
				&& sentence.token(mention.first() - 1).head() == token.index();
		Token subject = Clauses.subject(sentence, verb);
		Actor actor = (subject == null || according) ? null : actorAt(mention, subject);
		return (actor != null) ? Set.of(actor) : Set.of();
	}

	/** The verb that tells what is done: "il devait rencontrer". */
	private Token acting(Sentence sentence, Token verb) {
		Token acting = verb;
		for (int steps = 0; steps < 3 && tells(acting, VerbParts.Part.HELPING); steps++) {
			Token below = acting;
			acting = sentence.children(acting, "xcomp").stream().findFirst().orElse(acting);
			if (acting == below) {
				return acting;
			}
		}
		return acting;
	}

	// A person or group that nobody knows by name may be meant as well.
	private boolean open(Mention pronoun, Token token) {
		return Stream.of(pronoun.sentence() - 1, pronoun.sentence())
			.flatMap((sentence) -> this.scene.mentions(sentence).stream())
			.anyMatch((mention) -> mention.kind() != MentionKind.NAME && mention.kind() != MentionKind.PRONOUN
					&& mention.head() == token.index() && this.scene.head(mention) == token
					&& mention.type() != EntityType.PLACE);
	}

	private boolean human(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Token verb = (token(mention).head() >= 0) ? sentence.token(token(mention).head()) : null;
		return verb != null && tells(acting(sentence, verb), VerbParts.Part.MIND);
	}

	// "avant de la kidnapper": only a person.
	private boolean hurt(Mention mention) {
		Token token = token(mention);
		return isClitic(mention) && token.head() >= 0
				&& tells(this.scene.sentence(mention).token(token.head()), VerbParts.Part.PERSON);
	}

	// "la police le soupçonne": only somebody.
	private boolean met(Mention mention) {
		Token token = token(mention);
		return isClitic(mention) && token.head() >= 0
				&& tells(this.scene.sentence(mention).token(token.head()), VerbParts.Part.SOMEBODY);
	}

	// "il est soupçonné", "elle est née": only a person.
	private boolean living(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Token verb = (token(mention).head() >= 0) ? sentence.token(token(mention).head()) : null;
		return verb != null && (token(mention).is("nsubj:pass") && tells(verb, VerbParts.Part.FATE)
				|| tells(verb, VerbParts.Part.LIFE));
	}

	private boolean agrees(Actor actor, Pronoun form) {
		if (form.person()) {
			return actor.type() == EntityType.PERSON && actor.mayBe(form.gender());
		}
		if (form.many()) {
			boolean gender = form.gender().isEmpty() || !this.scene.french() || form.gender().equals("m")
					|| this.agreement.gender(actor).equals(form.gender());
			return this.agreement.mayBeMany(actor) && gender;
		}
		if (!this.scene.french()) {
			return acts(actor) && actor.type() != EntityType.PERSON && this.agreement.mayBeOne(actor);
		}
		if (!acts(actor) || !this.agreement.mayBeOne(actor)) {
			return false;
		}
		String gender = this.agreement.gender(actor);
		return form.gender().isEmpty() || gender.isEmpty() || gender.equals(form.gender());
	}

	// il, elle are people rather than bodies; they are people rather than one body.
	private double likely(Actor actor, Pronoun form) {
		if (form.many()) {
			return (actor.type() == EntityType.ORGANIZATION && !this.scene.french()) ? 0.6 : 1;
		}
		if (form.owning() || form.person() || !this.scene.french() || actor.type() == EntityType.PERSON) {
			return 1;
		}
		return this.agreement.gender(actor).isEmpty() ? 0.7 : 0.8;
	}

	private static boolean acts(Actor actor) {
		return switch (actor.type()) {
			case PERSON, ORGANIZATION, COUNTRY, GROUP -> true;
			default -> false;
		};
	}

	private boolean inverted(Mention mention) {
		return mention.text().startsWith("-") || this.scene.before(mention, 1).endsWith("-")
				|| this.scene.before(mention, 1).equals("-t-");
	}

	private void choose(Mention mention, List<Salience.Rival> rivals, String rule, Pronoun form) {
		if (rivals.isEmpty()) {
			return;
		}
		Salience.Rival first = rivals.getFirst();
		Actor actor = first.actor();
		double next = (rivals.size() > 1) ? rivals.get(1).weight() : first.weight() / 2;
		double margin = first.weight() / next;
		if (actor == null || margin < MARGIN) {
			return;
		}
		double certainty = (margin > 1.6) ? 0.85 : (margin > 1.25) ? 0.75 : 0.65;
		if (actor.type() == EntityType.PERSON && certainty > 0.7) {
			actor.gender(form.gender());
		}
		this.scene.cast().link(actor, mention, certainty - (form.many() ? 0.05 : 0), rule);
	}

	// ---- his, its, their

	private void owner(Mention mention, Pronoun form) {
		Sentence sentence = this.scene.sentence(mention);
		Token owned = (token(mention).head() >= 0) ? sentence.token(token(mention).head()) : token(mention);
		Predicate<Actor> wanted = (actor) -> agrees(actor, form)
				&& Possessions.mayOwn(this.scene.language(), actor, owned.form());
		Actor paired = paired(mention, sentence, owned, wanted);
		if (paired != null) {
			this.scene.cast().link(paired, mention, 0.85, "possessive");
			return;
		}
		Token verb = Clauses.verb(sentence, token(mention));
		Token own = null;
		Set<Actor> several = new HashSet<>();
		for (int step = 0; verb != null && step < 4; step++) {
			Token subject = Clauses.subject(sentence, verb);
			boolean within = subject != null
					&& (owned.is("nsubj") && step == 0 || covers(sentence, subject, mention.first()));
			if (subject != null && !within) {
				own = subject;
				Actor actor = actorAt(mention, subject);
				boolean single = form.many() || !joined(sentence, subject);
				if (actor != null && single && wanted.test(actor) && (!form.many() || !joined(sentence, subject))) {
					boolean before = subject.index() < mention.first();
					this.scene.cast().link(actor, mention, before ? 0.8 : 0.65, "possessive");
					if (form.person()) {
						actor.gender(form.gender());
					}
					return;
				}
				if (!single) {
					joinedActors(mention, sentence, subject, several);
				}
				if (actor == null && single && subject.tag() != PartOfSpeech.PROPN && fits(subject, form)) {
					return;
				}
			}
			verb = Clauses.verb(sentence, verb);
		}
		boolean somebody = form.person() || Possessions.isSomebodys(this.scene.language(), owned.form());
		BiPredicate<Sentence, Token> rival = (within, token) -> fits(token, form)
				&& (!somebody || open(mention, token) || !form.person() && minds(within, token));
		Predicate<Actor> other = wanted.and((actor) -> !several.contains(actor));
		choose(mention,
				this.salience.rivals(mention, (own == null) ? 2 : 1, other, (actor) -> likely(actor, form), rival),
				"possessive", form);
	}

	/** "the firm and its workers", "le ministre et son homologue": the one beside. */
	private @Nullable Actor paired(Mention mention, Sentence sentence, Token owned, Predicate<Actor> wanted) {
		Token first = (owned.is("conj") && owned.head() >= 0 && owned.head() < mention.first())
				? sentence.token(owned.head()) : null;
		Actor actor = (first != null && first.tag().nominal() && sentence.children(first, "conj").getFirst() == owned)
				? actorAt(mention, first) : null;
		return (actor != null && wanted.test(actor)) ? actor : null;
	}

	private static boolean fits(Token token, Pronoun form) {
		return Salience.agrees(token, "", form.many());
	}

	private static boolean joined(Sentence sentence, Token subject) {
		return sentence.tokens().stream().anyMatch((token) -> token.head() == subject.index() && token.is("conj"));
	}

	private void joinedActors(Mention mention, Sentence sentence, Token subject, Set<Actor> several) {
		for (Token token : sentence.tokens()) {
			Actor actor = (token == subject || token.head() == subject.index() && token.is("conj"))
					? actorAt(mention, token) : null;
			if (actor != null) {
				several.add(actor);
			}
		}
	}

	private static boolean covers(Sentence sentence, Token subject, int index) {
		int at = index;
		int steps = 0;
		while (at >= 0 && steps++ < 40) {
			if (at == subject.index()) {
				return true;
			}
			at = sentence.token(at).head();
		}
		return false;
	}

	/** Whom a word of the mention's sentence is read as. */
	private @Nullable Actor actorAt(Mention mention, Token token) {
		Actor found = covering(mention, token);
		if (found != null) {
			return found;
		}
		for (Token name : this.scene.sentence(mention).tokens()) {
			boolean beside = name.head() == token.index() && this.scene.names(this.scene.sentence(mention), name);
			found = (found == null && beside) ? covering(mention, name) : found;
		}
		return found;
	}

	private @Nullable Actor covering(Mention mention, Token token) {
		Actor found = null;
		for (Cast.Told told : this.scene.cast().in(mention.sentence())) {
			boolean covers = told.mention().first() <= token.index() && token.index() <= told.mention().last();
			if (covers && told.mention().kind() != MentionKind.DEMONYM && told.mention() != mention) {
				boolean headed = this.scene.head(told.mention()) == token;
				found = (found == null || headed) ? told.actor() : found;
			}
		}
		return found;
	}

}
