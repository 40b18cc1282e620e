package org.actant.link;

import java.util.HashSet;
import java.util.List;
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

	private final Scene scene;

	private final PronounClues clues;

	private final Salience salience;

	private final SecondPhrases seconds;

	PronounReader(Scene scene, PronounClues clues) {
		this.seconds = new SecondPhrases(scene);
		this.scene = scene;
		this.clues = clues;
		this.salience = clues.salience();
	}

	void read(Mention mention) {
		Pronoun form = this.clues.form(mention);
		if (form == null || this.clues.idle(mention)) {
			return;
		}
		boolean own = form.owning() && !(PronounClues.word(mention).equals("her") && !this.clues.isOwning(mention))
				&& !(PronounClues.word(mention).equals("leur") && this.clues.isObject(mention));
		Actor beside = own ? null : PronounClues.word(mention).matches(".*(-même|self|selves)") ? self(mention, form)
				: beside(mention, form);
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

	// "La Suède, elle, refuse": the pronoun repeats what it stands beside.
	private @Nullable Actor beside(Mention mention, Pronoun form) {
		if (!this.clues.repeating(mention)) {
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
		Sentence sentence = this.scene.sentence(mention);
		Token verb = Clauses.verb(sentence, this.clues.token(mention));
		Token subject = (verb != null) ? Clauses.subject(sentence, verb) : null;
		Actor actor = (subject != null) ? this.scene.actorAt(sentence, subject) : null;
		return (actor != null && this.clues.agrees(actor, form)) ? actor : null;
	}

	// ---- he, it, they

	private void personal(Mention mention, Pronoun form) {
		Set<Actor> excluded = this.clues.stressed(mention, form) ? this.clues.others(mention) : Set.of();
		boolean living = !form.many() && (this.clues.living(mention) || this.clues.hurt(mention));
		Predicate<Actor> wanted = (actor) -> this.clues.agrees(actor, form) && !excluded.contains(actor)
				&& (!living || actor.type() == EntityType.PERSON);
		if (PronounClues.word(mention).matches(".*(-même|self|selves)")) {
			return;
		}
		if (form.kind() == Pronoun.Kind.DEMONSTRATIVE) {
			Actor named = this.seconds.named(mention);
			if (named != null) {
				this.scene.cast().link(named, mention, 0.9, "pronoun");
			}
			else {
				latter(mention, form, wanted);
			}
			return;
		}
		boolean subject = this.clues.token(mention).is("nsubj");
		Actor teller = subject ? this.clues.teller(mention, wanted) : null;
		if (teller != null) {
			this.scene.cast().link(teller, mention, 0.8, "pronoun");
			return;
		}
		boolean human = subject && this.clues.human(mention) || this.clues.inverted(mention) || this.clues.met(mention);
		BiPredicate<Sentence, Token> rival = (sentence, token) -> Salience.agrees(token, form.gender(), form.many())
				&& (!form.person() && !human || (form.person() || human) && (token.tag() != PartOfSpeech.NOUN
						|| open(mention, token) || !form.person() && this.clues.minds(sentence, token)));
		boolean speaker = this.clues.inverted(mention);
		Actor same = subject ? this.clues.same(mention, form) : null;
		ToDoubleFunction<Actor> likely = (actor) -> likely(actor, form) * (actor == same ? AGAIN : 1)
				* ((speaker && actor.type() != EntityType.PERSON) ? 0.7 : 1);
		int back = speaker ? 4 : form.many() ? 1 : 3;
		choose(mention, this.salience.rivals(mention, back, wanted, likely, rival), "pronoun", form);
	}

	/** "ce dernier", "celui-ci": whoever was told of last of those that agree. */
	private void latter(Mention mention, Pronoun form, Predicate<Actor> wanted) {
		List<Cast.Recent> recent = this.scene.cast().before(mention, 1, wanted);
		Cast.Recent last = recent.isEmpty() ? null : recent.getFirst();
		boolean human = this.clues.human(mention);
		if (last != null && (human || !this.salience.nounBetween(last.mention(), mention,
				(sentence, token) -> Salience.agrees(token, form.gender(), form.many())))) {
			this.scene.cast().link(last.actor(), mention, 0.75, "pronoun");
		}
	}

	// A person or group that nobody knows by name may be meant as well.
	private boolean open(Mention pronoun, Token token) {
		return Stream.of(pronoun.sentence() - 1, pronoun.sentence())
			.flatMap((sentence) -> this.scene.mentions(sentence).stream())
			.anyMatch((mention) -> mention.kind() != MentionKind.NAME && mention.kind() != MentionKind.PRONOUN
					&& mention.head() == token.index() && this.scene.head(mention) == token
					&& mention.type() != EntityType.PLACE);
	}

	// il, elle are people rather than bodies; they are people rather than one body.
	private double likely(Actor actor, Pronoun form) {
		if (form.many()) {
			return (actor.type() == EntityType.ORGANIZATION && !this.scene.french()) ? 0.6 : 1;
		}
		if (form.owning() || form.person() || !this.scene.french() || actor.type() == EntityType.PERSON) {
			return 1;
		}
		return this.clues.agreement().gender(actor).isEmpty() ? 0.7 : 0.8;
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
		Token owned = (this.clues.token(mention).head() >= 0) ? sentence.token(this.clues.token(mention).head())
				: this.clues.token(mention);
		Predicate<Actor> wanted = (actor) -> this.clues.agrees(actor, form)
				&& Possessions.mayOwn(this.scene.language(), actor, owned.form());
		Actor paired = paired(mention, sentence, owned, wanted);
		if (paired != null) {
			this.scene.cast().link(paired, mention, 0.85, "possessive");
			return;
		}
		Token verb = Clauses.verb(sentence, this.clues.token(mention));
		Token own = null;
		Set<Actor> several = new HashSet<>();
		for (int step = 0; verb != null && step < 4; step++) {
			Token subject = Clauses.subject(sentence, verb);
			boolean within = subject != null
					&& (owned.is("nsubj") && step == 0 || covers(sentence, subject, mention.first()));
			if (subject != null && !within) {
				own = subject;
				Actor actor = this.scene.actorAt(sentence, subject);
				boolean single = form.many() || !PronounClues.joined(sentence, subject);
				if (actor != null && single && wanted.test(actor)
						&& (!form.many() || !PronounClues.joined(sentence, subject))) {
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
				&& (!somebody || open(mention, token) || !form.person() && this.clues.minds(within, token));
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
				? this.scene.actorAt(sentence, first) : null;
		return (actor != null && wanted.test(actor)) ? actor : null;
	}

	private static boolean fits(Token token, Pronoun form) {
		return Salience.agrees(token, "", form.many());
	}

	private void joinedActors(Mention mention, Sentence sentence, Token subject, Set<Actor> several) {
		for (Token token : sentence.tokens()) {
			Actor actor = (token == subject || token.head() == subject.index() && token.is("conj"))
					? this.scene.actorAt(sentence, token) : null;
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

}
