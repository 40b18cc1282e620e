package org.actant.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

	private static final Map<String, Form> FORMS = Map.ofEntries(Map.entry("il", Form.of("m")),
			Map.entry("elle", Form.of("f")), Map.entry("ils", Form.many("m")), Map.entry("elles", Form.many("f")),
			Map.entry("le", Form.of("m")), Map.entry("la", Form.of("f")), Map.entry("l'", Form.of("")),
			Map.entry("les", Form.many("")), Map.entry("lui", Form.of("")), Map.entry("eux", Form.many("m")),
			Map.entry("lui-même", Form.of("m")), Map.entry("elle-même", Form.of("f")),
			Map.entry("celui-ci", Form.of("m")), Map.entry("celle-ci", Form.of("f")),
			Map.entry("ce dernier", Form.of("m")), Map.entry("cette dernière", Form.of("f")),
			Map.entry("ceux-ci", Form.many("m")), Map.entry("celles-ci", Form.many("f")),
			Map.entry("ces derniers", Form.many("m")), Map.entry("ces dernières", Form.many("f")),
			Map.entry("he", Form.person("m")), Map.entry("him", Form.person("m")),
			Map.entry("himself", Form.person("m")), Map.entry("his", Form.person("m").own()),
			Map.entry("she", Form.person("f")), Map.entry("herself", Form.person("f")),
			Map.entry("her", Form.person("f").own()), Map.entry("it", Form.any()), Map.entry("its", Form.any().own()),
			Map.entry("they", Form.many("")), Map.entry("them", Form.many("")), Map.entry("their", Form.many("").own()),
			Map.entry("son", Form.of("").own()), Map.entry("sa", Form.of("").own()),
			Map.entry("ses", Form.of("").own()), Map.entry("leur", Form.many("").own()),
			Map.entry("leurs", Form.many("").own()));

	/** Verbs that only people and bodies are the subject of. */
	private static final Set<String> HUMAN = Set.of("dire", "déclarer", "affirmer", "expliquer", "ajouter", "assurer",
			"estimer", "annoncer", "confirmer", "indiquer", "préciser", "souligner", "regretter", "prévenir", "avertir",
			"lancer", "répondre", "accuser", "reprocher", "demander", "exiger", "réclamer", "appeler", "exhorter",
			"refuser", "accepter", "démentir", "nier", "reconnaître", "espérer", "craindre", "redouter", "vouloir",
			"souhaiter", "promettre", "menacer", "dénoncer", "condamner", "critiquer", "saluer", "féliciter",
			"remercier", "rencontrer", "décider", "envisager", "prévoir", "croire", "penser", "juger", "considérer",
			"exclure", "soutenir", "rappeler", "évoquer", "entretenir", "say", "tell", "add", "announce", "explain",
			"warn", "claim", "reply", "accuse", "ask", "demand", "urge", "call", "refuse", "accept", "deny", "admit",
			"hope", "fear", "want", "wish", "promise", "threaten", "denounce", "condemn", "criticize", "criticise",
			"welcome", "thank", "meet", "decide", "plan", "believe", "think", "consider", "support", "intend", "agree",
			"argue", "insist", "vow", "pledge", "expect", "offer", "report", "acknowledge", "testify", "state", "tweet",
			"write", "note", "suggest", "estimate", "know", "feel", "concede", "stress", "signal", "maintain");

	private static final Set<String> SUFFERED = Set.of("soupçonner", "arrêter", "inculper", "incarcérer", "blesser",
			"tuer", "écrouer", "interpeller", "élire", "réélire", "nommer", "hospitaliser", "libérer");

	private static final Set<String> LIVED = Set.of("naître", "mourir", "décéder", "démissionner");

	/** "il le sait": what such verbs have as their object is a thing said. */
	private static final Set<String> OF_WORDS = Set.of("dire", "redire", "savoir", "faire", "penser", "croire",
			"répéter", "confirmer", "affirmer", "comprendre", "vouloir", "pouvoir", "montrer", "prouver", "indiquer",
			"préciser", "expliquer", "regretter", "reconnaître", "admettre", "souhaiter", "espérer", "être", "falloir",
			"permettre", "annoncer", "promettre", "assurer", "souligner", "noter", "demander", "exiger", "imposer",
			"prévoir", "devoir", "avouer", "nier", "démentir", "ignorer", "rappeler", "signaler", "emporter");

	/** Verbs of which only people and bodies are the object. */
	private static final Set<String> MET = Set.of("accuser", "soupçonner", "arrêter", "condamner", "tuer", "blesser",
			"inculper", "interpeller", "libérer", "remercier", "féliciter", "inviter", "rencontrer", "remplacer",
			"nommer", "élire", "menacer", "agresser", "poursuivre", "convaincre", "appeler", "exhorter", "obliger",
			"forcer", "contraindre", "empêcher", "autoriser", "aider", "accompagner", "recevoir", "accueillir",
			"battre", "vaincre", "licencier", "limoger", "expulser", "incarcérer", "emprisonner", "juger", "interroger",
			"désavouer", "lâcher", "trahir", "destituer", "embaucher", "recruter", "suspecter", "dissuader", "inciter",
			"insulter", "harceler", "poignarder", "assassiner", "violer", "relaxer", "acquitter", "extrader",
			"hospitaliser", "kidnapper", "enlever", "menotter", "étrangler", "écrouer", "abattre", "consulter",
			"informer", "prévenir", "avertir", "succéder", "épouser", "sanctionner");

	/** Verbs of which only a person is the object. */
	private static final Set<String> HURT = Set.of("tuer", "blesser", "arrêter", "interpeller", "kidnapper", "enlever",
			"poignarder", "agresser", "violer", "menotter", "emprisonner", "incarcérer", "inculper", "hospitaliser",
			"assassiner", "étrangler", "épouser", "embrasser", "gifler", "écrouer", "licencier", "élire", "nommer",
			"limoger", "poursuivre", "abattre", "extrader");

	private static final Set<String> CLITIC = Set.of("le", "la", "l'", "les");

	private static final Set<String> STRESSED = Set.of("lui", "eux", "elle", "him", "her", "them");

	private final Scene scene;

	private final Salience salience;

	private final Agreement agreement;

	PronounReader(Scene scene) {
		this.scene = scene;
		this.salience = new Salience(scene);
		this.agreement = new Agreement(scene);
	}

	void read(Mention mention) {
		Form form = form(mention);
		if (form == null || idle(mention)) {
			return;
		}
		boolean own = form.owning && !(word(mention).equals("her") && !isOwning(mention))
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

	private @Nullable Form form(Mention mention) {
		String word = word(mention);
		Form form = FORMS.get(word);
		if (form == null || !this.scene.french() || !CLITIC.contains(word)) {
			return form;
		}
		Token verb = (token(mention).head() >= 0) ? this.scene.sentence(mention).token(token(mention).head()) : null;
		boolean object = verb != null && (token(mention).is("obj") || token(mention).is("iobj"))
				&& verb.index() > mention.last() && !OF_WORDS.contains(verb.lemma());
		boolean feminine = verb != null && word.equals("l'") && verb.form().endsWith("ée");
		return !object ? null : feminine ? Form.of("f") : form;
	}

	private static String word(Mention mention) {
		String word = mention.text().toLowerCase(Locale.ROOT).strip().replace('’', '\'');
		return word.startsWith("-t-") ? word.substring(3) : word.startsWith("-") ? word.substring(1) : word;
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
	private @Nullable Actor beside(Mention mention, Form form) {
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
	private @Nullable Actor self(Mention mention, Form form) {
		Token verb = Clauses.verb(this.scene.sentence(mention), token(mention));
		Token subject = (verb != null) ? Clauses.subject(this.scene.sentence(mention), verb) : null;
		Actor actor = (subject != null) ? actorAt(mention, subject) : null;
		return (actor != null && agrees(actor, form)) ? actor : null;
	}

	// ---- he, it, they

	private void personal(Mention mention, Form form) {
		Set<Actor> excluded = form.stressed(word(mention)) ? others(mention) : Set.of();
		boolean living = !form.many && (living(mention) || hurt(mention));
		Predicate<Actor> wanted = (actor) -> agrees(actor, form) && !excluded.contains(actor)
				&& (!living || actor.type() == EntityType.PERSON);
		if (word(mention).matches(".*(-même|self|selves)")) {
			return;
		}
		boolean subject = token(mention).is("nsubj");
		Actor teller = subject ? teller(mention, wanted) : null;
		if (teller != null) {
			this.scene.cast().link(teller, mention, 0.8, "pronoun");
			return;
		}
		boolean human = subject && human(mention) || inverted(mention) || met(mention);
		Predicate<Token> rival = (token) -> !form.person && !human && Salience.agrees(token, form.gender, form.many)
				|| form.many && Salience.agrees(token, form.gender, true) && !human
				|| (form.person || human) && (token.tag() != PartOfSpeech.NOUN || open(mention, token))
						&& Salience.agrees(token, form.gender, form.many);
		int back = inverted(mention) ? 4 : form.many ? 1 : 3;
		choose(mention, this.salience.rivals(mention, back, wanted, (actor) -> likely(actor, form), rival), "pronoun",
				form);
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
		if (!HUMAN.contains(saying.lemma())) {
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
		return verb != null && HUMAN.contains(verb.lemma());
	}

	// "avant de la kidnapper": only a person.
	private boolean hurt(Mention mention) {
		Token token = token(mention);
		return CLITIC.contains(word(mention)) && token.head() >= 0
				&& HURT.contains(this.scene.sentence(mention).token(token.head()).lemma());
	}

	// "la police le soupçonne": only somebody.
	private boolean met(Mention mention) {
		Token token = token(mention);
		return CLITIC.contains(word(mention)) && token.head() >= 0
				&& MET.contains(this.scene.sentence(mention).token(token.head()).lemma());
	}

	// "il est soupçonné", "elle est née": only a person.
	private boolean living(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Token verb = (token(mention).head() >= 0) ? sentence.token(token(mention).head()) : null;
		return verb != null
				&& (token(mention).is("nsubj:pass") && SUFFERED.contains(verb.lemma()) || LIVED.contains(verb.lemma()));
	}

	private boolean agrees(Actor actor, Form form) {
		if (form.person) {
			return actor.type() == EntityType.PERSON && actor.mayBe(form.gender);
		}
		if (form.many) {
			boolean gender = form.gender.isEmpty() || !this.scene.french() || form.gender.equals("m")
					|| this.agreement.gender(actor).equals(form.gender);
			return this.agreement.mayBeMany(actor) && gender;
		}
		if (!this.scene.french()) {
			return acts(actor) && actor.type() != EntityType.PERSON && this.agreement.mayBeOne(actor);
		}
		if (!acts(actor) || !this.agreement.mayBeOne(actor)) {
			return false;
		}
		String gender = this.agreement.gender(actor);
		return form.gender.isEmpty() || gender.isEmpty() || gender.equals(form.gender);
	}

	// il, elle are people rather than bodies; they are people rather than one body.
	private double likely(Actor actor, Form form) {
		if (form.many) {
			return (actor.type() == EntityType.ORGANIZATION && !this.scene.french()) ? 0.6 : 1;
		}
		if (form.owning || form.person || !this.scene.french() || actor.type() == EntityType.PERSON) {
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

	private void choose(Mention mention, List<Salience.Rival> rivals, String rule, Form form) {
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
		this.scene.cast().link(actor, mention, certainty - (form.many ? 0.05 : 0), rule);
	}

	// ---- his, its, their

	private void owner(Mention mention, Form form) {
		Sentence sentence = this.scene.sentence(mention);
		Token owned = (token(mention).head() >= 0) ? sentence.token(token(mention).head()) : token(mention);
		Predicate<Actor> wanted = (actor) -> agrees(actor, form)
				&& Possessions.mayOwn(this.scene.language(), actor, owned.form());
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
				boolean single = form.many || !joined(sentence, subject);
				if (actor != null && single && wanted.test(actor) && (!form.many || !joined(sentence, subject))) {
					boolean before = subject.index() < mention.first();
					this.scene.cast().link(actor, mention, before ? 0.8 : 0.65, "possessive");
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
		Predicate<Token> rival = (token) -> !form.person && fits(token, form)
				|| form.person && open(mention, token) && fits(token, form);
		Predicate<Actor> other = wanted.and((actor) -> !several.contains(actor));
		choose(mention,
				this.salience.rivals(mention, (own == null) ? 2 : 1, other, (actor) -> likely(actor, form), rival),
				"possessive", form);
	}

	private static boolean fits(Token token, Form form) {
		return Salience.agrees(token, "", form.many);
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

	/**
	 * What a pronoun may mean.
	 *
	 * @param gender {@code m}, {@code f} or empty for both
	 * @param many whether it means several
	 * @param person whether it means a person only
	 * @param owning whether it tells an owner
	 */
	private record Form(String gender, boolean many, boolean person, boolean owning) {

		static Form of(String gender) {
			return new Form(gender, false, false, false);
		}

		static Form many(String gender) {
			return new Form(gender, true, false, false);
		}

		static Form person(String gender) {
			return new Form(gender, false, true, false);
		}

		static Form any() {
			return new Form("", false, false, false);
		}

		Form own() {
			return new Form(this.gender, this.many, this.person, true);
		}

		boolean stressed(String word) {
			return STRESSED.contains(word) || word.equals("leur") || word.equals("it") || CLITIC.contains(word);
		}

	}

}
