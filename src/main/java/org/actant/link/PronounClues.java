package org.actant.link;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a pronoun tell of whom it means: who acts in its clause, who
 * tells what it is told in, whether only a person can be meant.
 */
final class PronounClues {

	/** Those that mean somebody else than who acts. */
	private static final Set<String> STRESSED = Set.of("lui", "eux", "elle", "leur", "it", "him", "her", "them");

	private final Scene scene;

	private final Salience salience;

	private final Agreement agreement;

	PronounClues(Scene scene) {
		this.scene = scene;
		this.salience = new Salience(scene);
		this.agreement = new Agreement(scene);
	}

	Salience salience() {
		return this.salience;
	}

	Agreement agreement() {
		return this.agreement;
	}

	@Nullable Pronoun form(Mention mention) {
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

	static String word(Mention mention) {
		String word = mention.text().toLowerCase(Locale.ROOT).strip().replace('’', '\'');
		return word.startsWith("-t-") ? word.substring(3) : word.startsWith("-") ? word.substring(1) : word;
	}

	boolean tells(Token verb, VerbParts.Part part) {
		return VerbParts.tells(this.scene.language(), verb.lemma(), part);
	}

	private boolean isClitic(Mention mention) {
		Pronoun form = Pronoun.of(this.scene.language(), word(mention));
		return form != null && form.clitic();
	}

	boolean stressed(Mention mention, Pronoun form) {
		String word = word(mention);
		return STRESSED.contains(word) || form.clitic();
	}

	Token token(Mention mention) {
		return this.scene.head(mention);
	}

	boolean isOwning(Mention mention) {
		Token token = token(mention);
		return token.is("nmod") || token.is("det") || token.tag() == PartOfSpeech.DET
				|| token.head() == mention.last() + 1 && !token.is("obj") && !token.is("iobj");
	}

	/** "La Suède, <em>elle</em>, refuse": whether it repeats what it stands beside. */
	boolean repeating(Mention mention) {
		return this.scene.french() && this.scene.before(mention, 1).equals(",")
				&& this.scene.after(mention, 1).equals(",");
	}

	boolean isObject(Mention mention) {
		return token(mention).tag() == PartOfSpeech.PRON && (token(mention).is("iobj") || token(mention).is("obj"));
	}

	// "it is clear that", "il est temps de": a subject that means nobody.
	boolean idle(Mention mention) {
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

	/**
	 * Whom the same word before it as a subject of this sentence means: "il … et il …".
	 */
	@Nullable Actor same(Mention mention, Pronoun form) {
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
	boolean minds(Sentence sentence, Token token) {
		return token.is("nsubj") && token.head() >= 0
				&& tells(acting(sentence, sentence.token(token.head())), VerbParts.Part.MIND);
	}

	/** "X said he would go": of what somebody tells the subject is first himself. */
	@Nullable Actor teller(Mention mention, Predicate<Actor> wanted) {
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
				: this.scene.actorAt(sentence, subject);
		return (actor != null && wanted.test(actor)) ? actor : null;
	}

	/** Who acts in the clause of an object is somebody else. */
	Set<Actor> others(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Token token = token(mention);
		Token verb = Clauses.verb(sentence, token);
		if (verb == null || token.is("nsubj")) {
			return Set.of();
		}
		boolean according = this.scene.before(mention, 1).matches("selon|après|pour|chez")
				&& sentence.token(mention.first() - 1).head() == token.index();
		Token subject = Clauses.subject(sentence, verb);
		Actor actor = (subject == null || according) ? null : this.scene.actorAt(sentence, subject);
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

	boolean human(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Token verb = (token(mention).head() >= 0) ? sentence.token(token(mention).head()) : null;
		return verb != null && tells(acting(sentence, verb), VerbParts.Part.MIND);
	}

	// "avant de la kidnapper": only a person.
	boolean hurt(Mention mention) {
		Token token = token(mention);
		return isClitic(mention) && token.head() >= 0
				&& tells(this.scene.sentence(mention).token(token.head()), VerbParts.Part.PERSON);
	}

	// "la police le soupçonne": only somebody.
	boolean met(Mention mention) {
		Token token = token(mention);
		return isClitic(mention) && token.head() >= 0
				&& tells(this.scene.sentence(mention).token(token.head()), VerbParts.Part.SOMEBODY);
	}

	// "il est soupçonné", "elle est née": only a person.
	boolean living(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Token verb = (token(mention).head() >= 0) ? sentence.token(token(mention).head()) : null;
		return verb != null && (token(mention).is("nsubj:pass") && tells(verb, VerbParts.Part.FATE)
				|| tells(verb, VerbParts.Part.LIFE));
	}

	boolean agrees(Actor actor, Pronoun form) {
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

	private static boolean acts(Actor actor) {
		return switch (actor.type()) {
			case PERSON, ORGANIZATION, COUNTRY, GROUP -> true;
			default -> false;
		};
	}

	boolean inverted(Mention mention) {
		return mention.text().startsWith("-") || this.scene.before(mention, 1).endsWith("-")
				|| this.scene.before(mention, 1).equals("-t-");
	}

	static boolean joined(Sentence sentence, Token subject) {
		return sentence.tokens().stream().anyMatch((token) -> token.head() == subject.index() && token.is("conj"));
	}

}
