package org.actant.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.actant.lexicon.NameKey;
import org.actant.lexicon.Noun;
import org.actant.lexicon.Phrases;
import org.actant.lexicon.Table;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Language;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads people and bodies that take part in what happens though nobody names them: "une
 * femme de 32 ans", "the two drivers". Each is somebody of this text alone; what a
 * definite phrase with the same noun means is whoever was told of before.
 */
final class UnnamedReader {

	/** How sure a doer is, and somebody to whom something is done. */
	private static final double DOER = 0.62;

	private static final double OTHER = 0.55;

	private static final double AGAIN = 0.7;

	/** "L'homme" means nobody who was told of longer ago, in sentences. */
	private static final int BACK = 6;

	/** Nouns that mean anybody told of before. */
	private static final Set<String> ANYBODY = Set.of("homme", "femme", "individu", "personne", "jeune", "suspect",
			"suspecte", "victime", "man", "woman", "person", "victim", "old");

	/** Bodies and offices that are one's own: they mean somebody known or nobody. */
	private static final Set<String> NOBODY = Set.of("service", "bureau", "office", "autorité", "authority", "side",
			"formation", "league", "house", "chamber", "chambre", "établissement", "cabinet", "régime", "regime",
			"exécutif", "executive", "mission", "ordre", "order", "centre", "center", "école", "school", "site",
			"front", "mouvement", "movement", "bloc", "pays", "country", "état", "state", "soutien", "marque", "brand",
			"union", "marine", "administration", "gouvernement", "government", "présidence", "presidency", "numéro",
			"number", "membre", "member");

	/** Those whose counterpart the text mostly names. */
	private static final Set<String> RELATIVE = Set.of("rival", "rivale", "adversaire", "homologue", "prédécesseur",
			"successeur", "candidat", "candidate", "allié", "opponent", "counterpart", "predecessor", "successor",
			"ally");

	private static final Set<String> NONE = Set.of("aucun", "aucune", "nul", "nulle", "no", "neither");

	private final Scene scene;

	private final DescriptionReader descriptions;

	private final Map<String, Boolean> people;

	private final Map<String, EntityType> doers;

	private final List<Known> known = new ArrayList<>();

	private final Set<String> ids = new java.util.HashSet<>();

	UnnamedReader(Scene scene, DescriptionReader descriptions) {
		this.scene = scene;
		this.descriptions = descriptions;
		this.people = People.of(scene.language());
		this.doers = scene.words().doers(scene.language());
	}

	/** Somebody read here: the noun, whether many, and who. */
	private record Known(String noun, boolean many, Actor actor) {
	}

	/** The phrases that may mean somebody unnamed, in the order of the text. */
	List<Mention> find() {
		List<Mention> found = new ArrayList<>();
		for (Sentence sentence : this.scene.named().text().sentences()) {
			for (Token token : sentence.tokens()) {
				NounPhrase phrase = new NounPhrase(sentence, token);
				boolean aged = phrase.aged();
				boolean nominal = aged || token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.PROPN;
				EntityType type = (!nominal || !phrase.takesPart()) ? null : aged || countryman(sentence, token)
						? EntityType.PERSON : (token.tag() == PartOfSpeech.NOUN) ? type(sentence, token) : null;
				type = (type == null && token.tag() == PartOfSpeech.NOUN) ? thing(phrase) : type;
				if (type != null) {
					found.add(phrase.mention(source(), type));
				}
			}
		}
		return found;
	}

	/** What sort of thing does something of itself: "l'autocar a percuté un arbre". */
	private @Nullable EntityType thing(NounPhrase phrase) {
		EntityType type = this.doers.get(phrase.noun().lemma().toLowerCase(Locale.ROOT));
		boolean thing = type == EntityType.PRODUCT || type == EntityType.EVENT;
		return (thing && phrase.acts() && !phrase.many()) ? type : null;
	}

	/** "un Espagnol de 26 ans": somebody of a nation. */
	private boolean countryman(Sentence sentence, Token token) {
		String before = (token.index() > 0) ? sentence.token(token.index() - 1).form().toLowerCase(Locale.ROOT) : "";
		boolean one = before.matches("un|une|l'|l’|le|la|cet|cette|jeune") && !token.features().has("Number", "Plur");
		return this.scene.french() && one && Character.isUpperCase(token.form().charAt(0))
				&& !token.form().equals(token.form().toUpperCase(Locale.ROOT))
				&& !this.scene.knowledge().demonyms(this.scene.language()).get(token.form()).isEmpty()
				&& this.scene.mentions(sentence.index())
					.stream()
					.noneMatch((mention) -> mention.kind() == MentionKind.NAME && mention.first() <= token.index()
							&& token.index() <= mention.last());
	}

	/** What the noun means: a person, people or a body; null where it means a thing. */
	private @Nullable EntityType type(Sentence sentence, Token token) {
		List<String> forms = sentence.tokens().stream().map(Token::form).toList();
		String lemma = token.lemma().toLowerCase(Locale.ROOT);
		boolean member = lemma.equals("membre") && new NounPhrase(sentence, token).last() > token.index();
		if (NOBODY.contains(lemma) && !member || Character.isUpperCase(token.form().charAt(0)) && token.index() > 0) {
			return null;
		}
		boolean many = new NounPhrase(sentence, token).many();
		Noun group = this.scene.words()
			.groups(this.scene.language())
			.longest(forms, token.index())
			.map(Phrases.Match::meanings)
			.map(List::getFirst)
			.orElse(null);
		boolean human = this.people.containsKey(lemma) || this.doers.get(lemma) == EntityType.PERSON
				|| this.scene.words()
					.titles(this.scene.language())
					.longest(forms, token.index())
					.filter((match) -> match.meanings().getFirst().kind() != Title.Kind.ADDRESS)
					.isPresent();
		if (group != null && group.kind().equals("country")) {
			return null;
		}
		Noun body = this.scene.words()
			.organizations(this.scene.language())
			.longest(forms, token.index())
			.map(Phrases.Match::meanings)
			.map(List::getFirst)
			.orElse(null);
		if (body != null && body.kind().equals("court")) {
			return many ? null : EntityType.ORGANIZATION;
		}
		EntityType listed = this.doers.get(lemma);
		if (group != null || human || member || listed == EntityType.GROUP) {
			boolean collective = listed == EntityType.GROUP || group != null && group.plural() && !many;
			return (many || collective) ? EntityType.GROUP
					: (body != null && !human) ? EntityType.ORGANIZATION : EntityType.PERSON;
		}
		boolean acting = body != null || listed == EntityType.ORGANIZATION;
		return !acting ? null : many ? EntityType.GROUP : EntityType.ORGANIZATION;
	}

	/** Reads a phrase of {@link #find} that no other reader could read. */
	void read(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Token token = sentence.token(mention.head());
		NounPhrase phrase = new NounPhrase(sentence, token);
		if (told(mention) || phrase.named()) {
			return;
		}
		String determiner = determiner(mention);
		boolean pointing = NounPhrase.POINTING.contains(determiner) || NounPhrase.OWNING.contains(determiner);
		if (!pointing && (bare(mention, phrase, determiner) || NONE.contains(determiner)
				|| NONE.contains(this.scene.word(mention, mention.first())))) {
			return;
		}
		Actor before = pointing ? before(mention, phrase) : null;
		if (before != null) {
			this.scene.cast().link(before, mention, AGAIN, "unnamed");
			return;
		}
		Actor person = (pointing && phrase.aged()) ? this.descriptions.persons().aged(mention) : null;
		if (person != null) {
			this.scene.cast().link(person, mention, AGAIN, "description");
			return;
		}
		Actor body = (pointing && mention.type() == EntityType.ORGANIZATION)
				? this.descriptions.bodies().told(mention, token.lemma()) : null;
		if (body != null) {
			this.scene.cast().link(body, mention, 0.65, "description");
			return;
		}
		boolean doer = phrase.acts();
		boolean thing = mention.type() == EntityType.PRODUCT || mention.type() == EntityType.EVENT;
		boolean acts = doer && mention.type() != EntityType.GROUP;
		if (pointing && !thing && !acts && known(mention, phrase)) {
			return;
		}
		create(mention, phrase, doer ? DOER : OTHER);
	}

	/**
	 * Reads a phrase that means nobody told of before: somebody new, if it does
	 * something.
	 */
	void anew(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Token token = sentence.token(mention.head());
		NounPhrase phrase = new NounPhrase(sentence, token);
		if (phrase.acts() && !told(mention) && !phrase.named()) {
			create(mention, phrase, DOER);
		}
	}

	/**
	 * Makes somebody or something new of a phrase that nobody is read in.
	 * @return whether it did
	 */
	boolean introduce(Mention mention, NounPhrase phrase) {
		if (told(mention) || phrase.named()) {
			return false;
		}
		create(mention, phrase, phrase.acts() ? DOER : OTHER);
		return true;
	}

	/** Whether somebody is read there already. */
	boolean told(Mention mention) {
		return this.scene.cast()
			.in(mention.sentence())
			.stream()
			.filter((told) -> told.mention().kind() != MentionKind.DEMONYM
					&& told.mention().kind() != MentionKind.PRONOUN)
			.anyMatch((told) -> told.mention().first() <= mention.head() && mention.head() <= told.mention().last());
	}

	private String source() {
		return this.scene.named().text().document().text();
	}

	private String determiner(Mention mention) {
		return this.scene.before(mention, 1);
	}

	/** Whoever a definite phrase means: the last with that noun, or the last person. */
	private @Nullable Actor before(Mention mention, NounPhrase phrase) {
		boolean many = phrase.many();
		Token token = phrase.noun();
		String noun = token.lemma();
		Predicate<Known> same = (one) -> one.noun.equals(noun) && one.many == many;
		Predicate<Known> anybody = (one) -> !many && ANYBODY.contains(noun) && one.actor.type() == EntityType.PERSON
				&& one.actor.mayBe(noun.equals("personne") || noun.equals("victime") ? "" : gender(token))
				&& near(one, mention);
		return last(same).or(() -> last(anybody)).orElse(null);
	}

	private java.util.Optional<Actor> last(Predicate<Known> wanted) {
		return this.known.stream()
			.filter((one) -> !one.actor.links().isEmpty())
			.filter(wanted)
			.map(Known::actor)
			.reduce((first, second) -> second);
	}

	private boolean near(Known one, Mention mention) {
		Mention last = one.actor.lastBefore(mention);
		return last != null && last.sentence() >= mention.sentence() - BACK;
	}

	/** "avocate de 60 ans, …": one without an article is what somebody else is called. */
	private boolean bare(Mention mention, NounPhrase phrase, String determiner) {
		boolean first = mention.first() == phrase.noun().index()
				|| !NounPhrase.counts(this.scene.sentence(mention).token(mention.first()));
		return !phrase.many() && mention.type() != EntityType.GROUP && first
				&& !NounPhrase.ARTICLES.contains(determiner)
				&& !determiner.matches("un|une|a|an|another|autre|chaque|each|every|one");
	}

	/**
	 * "le président", "le groupe", "les soldats": an office, body or group that the text
	 * may have named otherwise, so that it is nobody new.
	 */
	private boolean known(Mention mention, NounPhrase phrase) {
		Token token = phrase.noun();
		boolean bare = mention.first() == mention.last();
		if (phrase.many() || mention.type() == EntityType.GROUP) {
			return bare && alike(mention);
		}
		boolean office = office(mention, token);
		if (NounPhrase.OWNING.contains(determiner(mention)) && mention.type() == EntityType.PERSON) {
			return office || RELATIVE.contains(token.lemma());
		}
		if (mention.type() == EntityType.ORGANIZATION) {
			return bare;
		}
		return office || bare && (ANYBODY.contains(token.lemma()) || somebody(mention, token));
	}

	private boolean office(Mention mention, Token token) {
		List<String> forms = this.scene.forms(mention);
		for (int at = 0; at <= token.index() - mention.first(); at++) {
			boolean office = this.scene.words()
				.titles(this.scene.language())
				.longest(forms, at)
				.filter((match) -> match.meanings().getFirst().kind() == Title.Kind.OFFICE)
				.isPresent();
			if (office) {
				return true;
			}
		}
		return false;
	}

	/** Whether the text has told of a group with that noun. */
	private boolean alike(Mention mention) {
		Noun noun = GroupReader.noun(this.scene, mention);
		return noun != null && this.scene.cast()
			.all(EntityType.GROUP)
			.stream()
			.anyMatch((actor) -> actor.kind().equals(noun.english()) || actor.id()
				.replaceFirst("~.*", "")
				.endsWith(GroupReader.isForce(noun) ? "-forces" : "-" + NameKey.of(noun.english()).replace(' ', '-')));
	}

	/** Whether a person told of just before may be meant. */
	private boolean somebody(Mention mention, Token token) {
		return !this.scene.cast()
			.before(mention, 2, (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(gender(token)))
			.isEmpty();
	}

	private void create(Mention mention, NounPhrase phrase, double certainty) {
		Token token = phrase.noun();
		EntityType type = (mention.type() != null) ? mention.type() : EntityType.GROUP;
		Actor actor = this.scene.cast().of(id(type, mention), type);
		Noun noun = GroupReader.noun(this.scene, mention);
		actor.kind((type == EntityType.GROUP) ? (noun != null) ? noun.english() : "people"
				: (type == EntityType.ORGANIZATION) ? "unnamed" : "");
		if (type == EntityType.PERSON) {
			actor.gender(gender(token));
		}
		names(mention, phrase).forEach(actor::named);
		this.known.add(new Known(token.lemma(), phrase.many(), actor));
		this.scene.cast().link(actor, mention, certainty, "unnamed");
	}

	private String id(EntityType type, Mention mention) {
		String prefix = switch (type) {
			case PERSON -> "person:";
			case ORGANIZATION -> "org:";
			case EVENT -> "event:";
			case PRODUCT -> "product:";
			case PLACE -> "place:";
			default -> "group:";
		};
		String text = "~%08x".formatted(this.scene.named().text().document().id().hashCode());
		String base = prefix + NameKey.of(mention.text()).replace(' ', '-');
		String id = base + text;
		for (int next = 2; !this.ids.add(id); next++) {
			id = base + "-" + next + text;
		}
		return id;
	}

	/** The phrase as it stands, then with less and less around its noun. */
	private Set<String> names(Mention mention, NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		Token token = phrase.noun();
		Set<String> names = new LinkedHashSet<>();
		List<Integer> ends = new ArrayList<>(List.of(mention.last()));
		for (int at = mention.last(); at > token.index(); at--) {
			if (sentence.token(at).tag() == PartOfSpeech.ADP || sentence.token(at).is("case")) {
				ends.add(at - 1);
			}
		}
		ends.add(token.index());
		int from = token.index();
		while (from > mention.first() && sentence.token(from - 1).tag() == PartOfSpeech.ADJ) {
			from--;
		}
		for (int end : ends) {
			names.add(phrase.text(source(), from, end));
		}
		for (int end : ends) {
			names.add(phrase.text(source(), mention.first(), end));
		}
		return names;
	}

	private String gender(Token token) {
		return !this.scene.french() ? ""
				: token.features().has("Gender", "Fem") ? "f" : token.features().has("Gender", "Masc") ? "m" : "";
	}

	/** Nouns of people of a language, of {@code lexicon/<language>/fact-cues.tsv}. */
	private static final class People {

		private static final Map<Language, Map<String, Boolean>> ALL = Map.of(Language.FRENCH, read(Language.FRENCH),
				Language.ENGLISH, read(Language.ENGLISH));

		static Map<String, Boolean> of(Language language) {
			return ALL.getOrDefault(language, Map.of());
		}

		private static Map<String, Boolean> read(Language language) {
			Map<String, Boolean> words = new java.util.HashMap<>();
			for (Table.Row row : Table.read(language.code() + "/fact-cues.tsv").rows()) {
				if (row.text("cue").equals("people")) {
					row.list("words").forEach((word) -> words.put(word, true));
				}
			}
			return words;
		}

	}

}
