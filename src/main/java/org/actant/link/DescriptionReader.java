package org.actant.link;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.KnownEntity;
import org.actant.lexicon.NameKey;
import org.actant.lexicon.Noun;
import org.actant.model.EntityTie;
import org.actant.model.EntityType;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads definite descriptions: "la capitale", "le pays", "l'entreprise", "ces réfugiés".
 * Only what was told shortly before is meant, and only something of the right sort.
 */
final class DescriptionReader {

	private static final Set<String> CAPITAL = Set.of("capitale", "capital");

	private static final Set<String> COUNTRY = Set.of("pays", "country", "nation", "royaume", "kingdom", "sultanat",
			"sultanate", "émirat", "emirate", "principauté", "principality", "monarchie", "monarchy");

	private static final Set<String> GOVERNMENT = Set.of("gouvernement", "government", "régime", "regime", "exécutif",
			"territoire", "sol", "soil", "territory", "présidence");

	/** Kinds of organisation that a noun may mean. */
	private static final Map<String, Set<String>> KINDS = Map.ofEntries(
			Map.entry("entreprise", Set.of("company", "bank")), Map.entry("société", Set.of("company", "bank")),
			Map.entry("compagnie", Set.of("company")), Map.entry("firme", Set.of("company")),
			Map.entry("constructeur", Set.of("company")), Map.entry("company", Set.of("company", "bank")),
			Map.entry("firm", Set.of("company", "bank")), Map.entry("carmaker", Set.of("company")),
			Map.entry("airline", Set.of("company")), Map.entry("banque", Set.of("bank")),
			Map.entry("bank", Set.of("bank")), Map.entry("parti", Set.of("party")), Map.entry("party", Set.of("party")),
			Map.entry("ministère", Set.of("ministry", "government")),
			Map.entry("ministry", Set.of("ministry", "government")), Map.entry("tribunal", Set.of("court")),
			Map.entry("cour", Set.of("court")), Map.entry("court", Set.of("court")), Map.entry("club", Set.of("club")),
			Map.entry("quotidien", Set.of("media")), Map.entry("journal", Set.of("media")),
			Map.entry("newspaper", Set.of("media")), Map.entry("syndicat", Set.of("union")),
			Map.entry("union", Set.of("union")), Map.entry("université", Set.of("university")),
			Map.entry("university", Set.of("university")), Map.entry("ong", Set.of("ngo")),
			Map.entry("agence", Set.of("agency", "media")), Map.entry("agency", Set.of("agency", "media")),
			Map.entry("groupe", Set.of("company", "armed")), Map.entry("group", Set.of("company", "armed", "ngo")),
			Map.entry("mouvement", Set.of("armed", "party")), Map.entry("movement", Set.of("armed", "party")),
			Map.entry("alliance", Set.of("body", "party")), Map.entry("organisation", Set.of("body", "ngo", "armed")),
			Map.entry("organization", Set.of("body", "ngo", "armed")), Map.entry("parlement", Set.of("parliament")),
			Map.entry("parliament", Set.of("parliament")));

	private static final Set<String> SINGLE = Set.of("le", "la", "l'", "l’", "ce", "cet", "cette", "son", "sa", "leur",
			"the", "this", "his", "her", "its", "their");

	/** Nouns for any sort of body. */
	private static final Set<String> WIDE = Set.of("groupe", "group", "mouvement", "movement", "alliance",
			"organisation", "organization", "agence", "agency", "union");

	/** Institutions of which a country has one, with their English name. */
	private static final Map<String, String> INSTITUTIONS = Map.ofEntries(Map.entry("police", "police"),
			Map.entry("opposition", "opposition"), Map.entry("armée", "army"), Map.entry("army", "army"),
			Map.entry("military", "army"), Map.entry("junte", "junta"), Map.entry("junta", "junta"),
			Map.entry("parlement", "parliament"), Map.entry("parliament", "parliament"), Map.entry("sénat", "senate"));

	/** Bodies that act though nobody calls them by a name, but not one to a country. */
	private static final Set<String> ACTING = Set.of("court", "commission", "union", "local", "police", "parliament",
			"ngo", "club", "agency", "ministry");

	/** Nouns of those that mean a body only rarely. */
	private static final Set<String> NO_BODY = Set.of("service", "bureau", "office", "direction", "autorité",
			"authority", "group", "groupe", "side", "formation", "league", "house", "chamber", "chambre", "association",
			"cabinet", "établissement");

	/** Nouns of people that nobody with an office is called by. */
	private static final Set<String> VAGUE = Set.of("man", "woman", "suspect", "attacker", "assailant", "gunman",
			"shooter", "victim", "defendant", "accused");

	private final Scene scene;

	private final Salience salience;

	private final Agreement agreement;

	DescriptionReader(Scene scene) {
		this.scene = scene;
		this.salience = new Salience(scene);
		this.agreement = new Agreement(scene);
	}

	void describe(Mention mention) {
		String noun = noun(mention);
		if (CAPITAL.contains(noun)) {
			capital(mention);
		}
		else if (GOVERNMENT.contains(noun)) {
			government(mention);
		}
		else if (COUNTRY.contains(noun)) {
			country(mention);
		}
		else if (INSTITUTIONS.containsKey(noun)) {
			institution(mention, noun);
		}
		else if (mention.type() == EntityType.GROUP) {
			group(mention);
		}
		else if (mention.type() == EntityType.PLACE) {
			place(mention, noun);
		}
		else if (mention.type() == EntityType.PERSON && !nationals(mention).isEmpty()) {
			countryman(mention, nationals(mention));
		}
		else if (mention.type() == EntityType.PERSON) {
			person(mention);
		}
		else {
			organization(mention, noun);
		}
	}

	private String noun(Mention mention) {
		return this.scene.forms(mention)
			.stream()
			.map((form) -> form.toLowerCase(Locale.ROOT))
			.filter((form) -> INSTITUTIONS.containsKey(form) || CAPITAL.contains(form) || GOVERNMENT.contains(form)
					|| COUNTRY.contains(form) || KINDS.containsKey(form))
			.findFirst()
			.orElse(this.scene.head(mention).form().toLowerCase(Locale.ROOT));
	}

	private void nearest(Mention mention, int sentences, Predicate<Actor> wanted, double certainty) {
		List<Cast.Recent> recent = this.scene.cast().before(mention, sentences, wanted);
		if (!recent.isEmpty()) {
			this.scene.cast().link(recent.getFirst().actor(), mention, certainty, "description");
		}
	}

	/**
	 * "le pays": the country that the text tells of most and last, but not the one whose
	 * own people act there: the Danish sailors who leave the country leave another.
	 */
	private void country(Mention mention) {
		boolean one = SINGLE.contains(this.scene.before(mention, 1)) && mention.first() == mention.last();
		if (!one) {
			return;
		}
		String owned = this.scene.before(mention, 1);
		if (owned.matches("son|sa|leur|his|her|its|their")) {
			homeland(mention);
			return;
		}
		ofTalk(mention, acting(mention), "description");
	}

	/** The country that the text tells of most and last, if it is clear which. */
	private void ofTalk(Mention mention, Set<Actor> others, String rule) {
		Actor best = null;
		double most = 0;
		double next = 0;
		for (Actor actor : this.scene.cast().all(EntityType.COUNTRY)) {
			double weight = others.contains(actor) ? 0 : weight(actor, mention);
			if (weight > most) {
				next = most;
				most = weight;
				best = actor;
			}
			else {
				next = Math.max(next, weight);
			}
		}
		if (best != null && most - next >= 1) {
			this.scene.cast().link(best, mention, (most - next >= 3) ? 0.75 : 0.65, rule);
		}
	}

	private double weight(Actor actor, Mention mention) {
		double weight = 0;
		for (Link link : actor.links()) {
			Mention other = link.mention();
			boolean named = other.kind() != MentionKind.DEMONYM;
			int back = mention.sentence() - other.sentence();
			boolean before = other.span().compareTo(mention.span()) < 0;
			weight += (named ? 1 : 0.5) * (before ? 1 : 0.5) + (other.sentence() <= 1 ? 1 : 0);
			weight += (before && named && back <= 1) ? 1.5 : 0;
			weight += (before && named && back <= 1 && this.scene.subject(other)) ? 1 : 0;
		}
		return weight;
	}

	/** The countries whose people or who themselves act in the clause of a mention. */
	private Set<Actor> acting(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Set<Actor> acting = new HashSet<>();
		Token verb = Clauses.verb(sentence, this.scene.head(mention));
		Token subject = (verb != null && this.scene.head(mention).head() == verb.index())
				? Clauses.subject(sentence, verb) : null;
		for (Cast.Told told : this.scene.cast().in(mention.sentence())) {
			Token head = this.scene.head(told.mention());
			boolean near = subject != null && told.actor().type() == EntityType.COUNTRY
					&& (head == subject || head.head() == subject.index() && head.is("amod"));
			if (near) {
				acting.add(told.actor());
			}
		}
		return acting;
	}

	/** "son pays": that of whoever "son" means. */
	private void homeland(Mention mention) {
		Mention owner = this.scene.startingAt(mention.sentence(), mention.first() - 1, MentionKind.PRONOUN);
		Actor actor = (owner != null) ? this.scene.cast().at(owner) : null;
		String home = (actor != null) ? home(actor) : null;
		KnownEntity country = (home != null) ? this.scene.knowledge().entity(home).orElse(null) : null;
		if (country != null && country.type() == EntityType.COUNTRY) {
			this.scene.cast().link(this.scene.cast().of(country), mention, 0.75, "description");
		}
	}

	private @Nullable String home(Actor actor) {
		KnownEntity known = actor.known();
		if (known != null && known.home() != null && known.home().startsWith("country:")) {
			return known.home();
		}
		for (String office : actor.offices()) {
			String body = office.substring(office.indexOf('@') + 1);
			if (body.startsWith("country:")) {
				return body;
			}
		}
		return null;
	}

	/**
	 * A body told of before that the noun fits, whoever weighs most; failing that, a
	 * court, a board, a union that acts is one of its own.
	 */
	private void organization(Mention mention, String noun) {
		boolean wide = WIDE.contains(noun);
		String before = this.scene.before(mention, 1);
		boolean pointed = before.matches("ce|cet|cette|this|that");
		if (!SINGLE.contains(before) && !pointed) {
			return;
		}
		String nation = nation(mention);
		Set<String> kinds = KINDS.containsKey(noun) ? KINDS.getOrDefault(noun, Set.of()) : kinds(noun);
		Set<Actor> beside = beside(mention);
		boolean prosecution = noun.equals("parquet") || noun.equals("préfecture");
		Predicate<Actor> wanted = (actor) -> actor.type() == EntityType.ORGANIZATION && !beside.contains(actor)
				&& (called(actor, noun) || !prosecution && !called(actor, "parquet")
						&& (kinds.contains(actor.kind()) || actor.kind().isEmpty() && kinds.contains("company")
								&& !isAnonymous(actor) && mayBeOneOf(actor, kinds)))
				&& mayBeOf(actor, nation) && this.agreement.mayBeOne(actor);
		List<Salience.Rival> rivals = this.salience.rivals(mention, wide ? 1 : pointed ? 2 : 4, wanted,
				(actor) -> called(actor, noun) ? 1.5 : kinds.contains(actor.kind()) ? 1.4 : 1,
				(sentence, token) -> false);
		Actor first = rivals.isEmpty() ? called(mention, noun, beside) : rivals.getFirst().actor();
		double margin = (rivals.size() > 1) ? rivals.getFirst().weight() / rivals.get(1).weight() : 2;
		if (first != null && margin > 1.1) {
			this.scene.cast().link(first, mention, (margin > 1.5) ? 0.8 : 0.7, "description");
		}
		else if (first == null && acts(mention) && !pointed && !NO_BODY.contains(noun)
				&& !Collections.disjoint(kinds, ACTING)) {
			body(mention, noun);
		}
	}

	/**
	 * "la société de transport", "le groupe de Rennes": the body told of before that a
	 * longer phrase means, or null.
	 */
	@Nullable Actor told(Mention mention, String noun) {
		Set<String> kinds = KINDS.containsKey(noun) ? KINDS.getOrDefault(noun, Set.of()) : kinds(noun);
		if (!kinds.contains("company") && !kinds.contains("club") && !kinds.contains("bank")
				|| !SINGLE.contains(this.scene.before(mention, 1))) {
			return null;
		}
		String nation = nation(mention);
		Set<Actor> beside = beside(mention);
		Set<Actor> within = new HashSet<>();
		this.scene.within(mention).forEach((inner) -> {
			Actor actor = this.scene.cast().at(inner);
			if (actor != null && actor.type() != EntityType.PLACE && inner.kind() != MentionKind.DEMONYM) {
				within.add(actor);
			}
		});
		if (!within.isEmpty()) {
			return null;
		}
		List<Salience.Rival> rivals = this.salience.rivals(mention, 2,
				(actor) -> actor.type() == EntityType.ORGANIZATION && !beside.contains(actor) && !isAnonymous(actor)
						&& (kinds.contains(actor.kind()) || actor.kind().isEmpty()) && mayBeOf(actor, nation)
						&& this.agreement.mayBeOne(actor),
				(actor) -> 1, (sentence, token) -> false);
		double margin = (rivals.size() > 1) ? rivals.getFirst().weight() / rivals.get(1).weight() : 2;
		return (!rivals.isEmpty() && margin > 1.5) ? rivals.getFirst().actor() : null;
	}

	/** "the 76-year-old": the person who weighs most, or null. */
	@Nullable Actor aged(Mention mention) {
		Set<Actor> beside = beside(mention);
		List<Salience.Rival> rivals = this.salience.rivals(mention, 2,
				(actor) -> actor.type() == EntityType.PERSON && !beside.contains(actor), (actor) -> 1,
				(sentence, token) -> false);
		double margin = (rivals.size() > 1) ? rivals.getFirst().weight() / rivals.get(1).weight() : 2;
		return (!rivals.isEmpty() && margin > 1.3) ? rivals.getFirst().actor() : null;
	}

	/** The only body told of before, however long ago, that has the noun in its name. */
	private @Nullable Actor called(Mention mention, String noun, Set<Actor> beside) {
		List<Cast.Recent> called = this.scene.cast()
			.before(mention, 1000, (actor) -> actor.type() == EntityType.ORGANIZATION && called(actor, noun)
					&& !isAnonymous(actor) && !beside.contains(actor) && mayBeOf(actor, nation(mention)));
		return (called.size() == 1) ? called.getFirst().actor() : null;
	}

	/**
	 * Whether the noun is a word of its name or stands before it: la commission, la
	 * Commission européenne; the union Verdi, the union.
	 */
	private boolean called(Actor actor, String noun) {
		String word = NameKey.of(noun);
		return actor.names().stream().anyMatch((name) -> NameKey.words(name).contains(word)) || actor.links()
			.stream()
			.map(Link::mention)
			.anyMatch((mention) -> mention.kind() == MentionKind.NAME
					&& NameKey.of(this.scene.before(mention, 1)).equals(word));
	}

	/** "the union Verdi" is no airline. */
	private boolean mayBeOneOf(Actor actor, Set<String> kinds) {
		return actor.links()
			.stream()
			.map(Link::mention)
			.filter((mention) -> mention.kind() == MentionKind.NAME)
			.map((mention) -> kinds(this.scene.before(mention, 1)))
			.allMatch((told) -> told.isEmpty() || !Collections.disjoint(told, kinds));
	}

	private static boolean isAnonymous(Actor actor) {
		return actor.id().contains("~");
	}

	private Set<String> kinds(String noun) {
		Set<String> kinds = new HashSet<>();
		this.scene.words().organizations(this.scene.language()).get(noun).forEach((found) -> kinds.add(found.kind()));
		return kinds;
	}

	/** Whether something acts or is acted on: the subject or object of a verb. */
	private boolean acts(Mention mention) {
		Token head = this.scene.head(mention);
		return head.is("nsubj") || head.is("obl:agent") || head.is("obj") || head.is("obl:arg") || head.is("iobj")
				|| head.is("conj") && this.scene.subject(mention);
	}

	/** Whoever is in another part of the same clause is not what is described. */
	private Set<Actor> beside(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Token head = this.scene.head(mention);
		Token verb = Clauses.verb(sentence, head);
		Token subject = (verb != null) ? Clauses.subject(sentence, verb) : null;
		Set<Actor> beside = new HashSet<>();
		for (Cast.Told told : this.scene.cast().in(mention.sentence())) {
			Token other = this.scene.head(told.mention());
			boolean argument = verb != null && other.head() == verb.index() && (other.is("nsubj") || other.is("obj"));
			if (other != head && (other == subject || argument)) {
				beside.add(told.actor());
			}
		}
		return beside;
	}

	// A Danish official is none whose country is known to be another.
	private boolean isOf(Actor actor, @Nullable String nation) {
		String home = home(actor);
		return nation == null || home == null && actor.known() == null || nation.equals(home)
				|| actor.known() != null && nation.equals(actor.known().home());
	}

	// "le tribunal": one body in this text, another one in the next.
	private void body(Mention mention, String noun) {
		Actor actor = this.scene.cast()
			.of("org:" + NameKey.of(mention.text()).replace(' ', '-') + "~" + text(), EntityType.ORGANIZATION);
		Set<String> kinds = kinds(noun);
		actor.kind(kinds.isEmpty() ? noun : kinds.iterator().next());
		actor.named(mention.text());
		this.scene.cast().link(actor, mention, 0.65, "institution");
	}

	/** A short sign of the text. */
	private String text() {
		return "%08x".formatted(this.scene.named().text().document().id().hashCode());
	}

	/** "l'homme", "the suspect", "le responsable danois": the person who weighs most. */
	void person(Mention mention) {
		if (!SINGLE.contains(this.scene.before(mention, 1))
				&& !this.scene.before(mention, 1).matches("ce|cet|cette|this|that")) {
			return;
		}
		String gender = this.scene.french() ? this.scene.head(mention).features().has("Gender", "Fem") ? "f"
				: this.scene.head(mention).features().has("Gender", "Masc") ? "m" : "" : "";
		Set<Actor> beside = beside(mention);
		String nation = nation(mention);
		boolean official = this.scene.word(mention, mention.first())
			.matches("élue?|dirigeante?|responsable|politician");
		boolean title = mention.kind() == MentionKind.TITLE;
		Predicate<Actor> wanted = (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(gender)
				&& !beside.contains(actor) && (title ? isOf(actor, nation) : actor.known() == null)
				&& (this.scene.french() || title || !VAGUE.contains(this.scene.head(mention).lemma())
						|| actor.offices().isEmpty());
		List<Salience.Rival> rivals = this.salience.rivals(mention, 2, wanted,
				(actor) -> official && !actor.offices().isEmpty() ? 1.8 : 1, (sentence, token) -> false);
		double margin = (rivals.size() > 1) ? rivals.getFirst().weight() / rivals.get(1).weight() : 2;
		Actor first = rivals.isEmpty() ? null : rivals.getFirst().actor();
		if (first != null && margin > 1.3) {
			this.scene.cast().link(first, mention, (margin > 1.6) ? 0.75 : 0.65, "description");
		}
	}

	/** The nations whose people a word like "Britannique" means. */
	private Set<String> nationals(Mention mention) {
		Set<String> nations = new HashSet<>();
		this.scene.knowledge()
			.demonyms(this.scene.language())
			.get(mention.text())
			.forEach((demonym) -> nations.add(demonym.entity()));
		return nations;
	}

	/** "le Britannique": the person of that nation, or whoever weighs most. */
	private void countryman(Mention mention, Set<String> nations) {
		String gender = !this.scene.french() ? "" : switch (determiner(mention)) {
			case "le", "ce", "cet" -> "m";
			case "la", "cette" -> "f";
			default -> "";
		};
		Predicate<Actor> person = (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(gender);
		List<Cast.Recent> known = this.scene.cast()
			.before(mention, 12, person.and((actor) -> !Collections.disjoint(nations, origins(actor))));
		if (!known.isEmpty()) {
			this.scene.cast().link(known.getFirst().actor(), mention, 0.75, "description");
			return;
		}
		List<Salience.Rival> rivals = this.salience.rivals(mention, 2, person.and((actor) -> origins(actor).isEmpty()),
				(actor) -> 1, (sentence, token) -> false);
		double margin = (rivals.size() > 1) ? rivals.getFirst().weight() / rivals.get(1).weight() : 2;
		Actor first = rivals.isEmpty() ? null : rivals.getFirst().actor();
		if (first != null && margin > 1.3) {
			this.scene.cast().link(first, mention, 0.65, "description");
		}
	}

	private String determiner(Mention mention) {
		return this.scene.before(mention, 1);
	}

	/** The nations that a person is known or told to be of. */
	private Set<String> origins(Actor actor) {
		Set<String> origins = new HashSet<>();
		String home = home(actor);
		if (home != null) {
			origins.add(home);
		}
		for (Link link : actor.links()) {
			for (Mention near : this.scene.mentions(link.mention().sentence())) {
				Mention one = link.mention();
				boolean beside = near.last() + 1 == one.first()
						|| near.first() >= one.first() && near.last() <= one.last()
						|| near.first() > one.last() && near.first() <= one.last() + 5
								&& this.scene.before(near, 1).matches("nationalité|origine");
				if (beside && near.kind() == MentionKind.DEMONYM || beside && near.kind() == MentionKind.TITLE) {
					this.scene.knowledge()
						.demonyms(this.scene.language())
						.get(near.text())
						.forEach((demonym) -> origins.add(demonym.entity()));
				}
			}
		}
		return origins;
	}

	// "le club italien" is none whose home is known to be another country.
	private static boolean mayBeOf(Actor actor, @Nullable String nation) {
		KnownEntity known = actor.known();
		String home = (known != null) ? known.home() : null;
		return nation == null || home == null || !home.startsWith("country:") || home.equals(nation);
	}

	/** "la police", "l'opposition": that of the country told of most. */
	private void institution(Mention mention, String noun) {
		String english = INSTITUTIONS.getOrDefault(noun, noun);
		boolean one = SINGLE.contains(this.scene.before(mention, 1))
				|| (!this.scene.french() && english.equals("police"));
		if (!one || mention.first() != mention.last()) {
			return;
		}
		String country = countryOfTalk();
		if (ofTitle(mention)) {
			return;
		}
		Actor told = told(english);
		if (told != null) {
			this.scene.cast().link(told, mention, 0.7, "institution");
			return;
		}
		if (english.equals("army") && !acts(mention)) {
			return;
		}
		boolean group = english.equals("opposition");
		if (country == null) {
			Actor bare = this.scene.cast()
				.of((group ? "group:" : "org:") + english, group ? EntityType.GROUP : EntityType.ORGANIZATION);
			bare.kind(english);
			bare.named(english);
			this.scene.cast().link(bare, mention, 0.6, "institution");
			return;
		}
		String local = country.substring(country.indexOf(':') + 1).toLowerCase(Locale.ROOT) + "-" + english;
		Actor actor = this.scene.cast()
			.of((group ? "group:" : "org:") + local, group ? EntityType.GROUP : EntityType.ORGANIZATION);
		String adjective = this.scene.knowledge().adjective(country);
		actor.named((adjective != null) ? adjective + " " + english : english);
		actor.kind(english);
		actor.tie(new EntityTie(group ? "OF" : "PART_OF", country, null, null, null));
		this.scene.cast().link(actor, mention, 0.7, "institution");
	}

	/** The one of that sort that the text tells of. */
	private @Nullable Actor told(String english) {
		List<Actor> told = this.scene.cast()
			.all()
			.stream()
			.filter((actor) -> actor.id().endsWith("-" + english)
					|| english.equals("army") && actor.id().startsWith("group:") && actor.id().endsWith("-forces")
					|| actor.type() == EntityType.ORGANIZATION && actor.kind().equals(english))
			.toList();
		return (told.size() == 1) ? told.getFirst() : null;
	}

	// "the opposition leader", "le chef de l'opposition": a part of the title.
	private boolean ofTitle(Mention mention) {
		return this.scene.mentions(MentionKind.TITLE)
			.stream()
			.anyMatch((title) -> title.sentence() == mention.sentence() && title.first() <= mention.first()
					&& mention.last() <= title.last());
	}

	/** The country that the text tells of most. */
	private @Nullable String countryOfTalk() {
		return this.scene.cast()
			.all(EntityType.COUNTRY)
			.stream()
			.max(Comparator.comparingInt((actor) -> actor.links().size()))
			.map(Actor::id)
			.orElse(null);
	}

	// ---- capitals

	private void capital(Mention mention) {
		Mention name = this.scene.startingAt(mention.sentence(), mention.last() + 2, MentionKind.NAME);
		boolean comma = this.scene.after(mention, 1).equals(",");
		Actor beside = (comma && name != null) ? this.scene.cast().at(name) : null;
		if (beside != null && beside.type() == EntityType.PLACE) {
			this.scene.cast().link(beside, mention, 0.9, "description");
			return;
		}
		String country = nation(mention);
		if (country == null && !owned(mention)) {
			List<Cast.Recent> told = this.scene.cast().before(mention, 2, this::isCapital);
			List<Cast.Recent> countries = this.scene.cast()
				.before(mention, 2, (actor) -> actor.type() == EntityType.COUNTRY);
			if (told.size() > 1 || countries.size() > 1) {
				return;
			}
			if (!told.isEmpty()) {
				this.scene.cast().link(told.getFirst().actor(), mention, 0.75, "description");
				return;
			}
			country = countries.isEmpty() ? null : countries.getFirst().actor().id();
		}
		KnownEntity city = (country != null) ? capitalOf(country) : null;
		if (city != null) {
			this.scene.cast().link(this.scene.cast().of(city), mention, 0.7, "description");
		}
	}

	private boolean owned(Mention mention) {
		return this.scene.before(mention, 1).matches("sa|leur|its|their|his|her");
	}

	private boolean isCapital(Actor actor) {
		return actor.type() == EntityType.PLACE && actor.kind().equals("capital");
	}

	private @Nullable KnownEntity capitalOf(String country) {
		for (KnownEntity entity : this.scene.knowledge().entities()) {
			if (entity.kind().equals("capital") && country.equals(entity.home())) {
				return entity;
			}
		}
		return null;
	}

	// ---- governments

	private void government(Mention mention) {
		String nation = nation(mention);
		KnownEntity known = (nation != null) ? this.scene.knowledge().entity(nation).orElse(null) : null;
		if (known != null) {
			this.scene.cast().link(this.scene.cast().of(known), mention, 0.8, "government");
			return;
		}
		List<Actor> countries = this.scene.cast().all(EntityType.COUNTRY);
		if (countries.size() == 1) {
			this.scene.cast().link(countries.getFirst(), mention, 0.65, "government");
		}
		else if (mention.first() == mention.last() && SINGLE.contains(this.scene.before(mention, 1))) {
			ofTalk(mention, Set.of(), "government");
		}
	}

	private @Nullable String nation(Mention mention) {
		Actor nation = NationReader.of(this.scene, mention);
		if (nation != null) {
			return nation.id();
		}
		for (String form : this.scene.forms(mention)) {
			List<Demonym> demonyms = this.scene.knowledge().demonyms(this.scene.language()).get(form);
			if (!demonyms.isEmpty()) {
				return demonyms.getFirst().entity();
			}
		}
		Mention after = this.scene.startingAt(mention.sentence(), mention.last() + 2, MentionKind.NAME);
		Actor actor = (after != null && Set.of("de", "d'", "d’", "of").contains(this.scene.after(mention, 1)))
				? this.scene.cast().at(after) : null;
		return (actor != null && actor.type() == EntityType.COUNTRY) ? actor.id() : null;
	}

	// ---- groups and places

	/** A group told of before; failing that one of its own, where it acts. */
	private void group(Mention mention) {
		Noun noun = GroupReader.noun(this.scene, mention);
		boolean owned = this.scene.before(mention, 1).matches("son|sa|ses|leurs?|his|her|its|their|notre|our|nos");
		if (noun == null || owned || mention.first() != mention.last()) {
			return;
		}
		Predicate<Actor> wanted = (actor) -> actor.type() == EntityType.GROUP
				&& (actor.kind().equals(noun.english()) || actor.id()
					.replaceFirst("~.*", "")
					.endsWith(GroupReader.isForce(noun) ? "-forces"
							: "-" + NameKey.of(noun.english()).replace(' ', '-')));
		boolean part = this.scene.before(mention, 2)
			.matches("un|une|one|deux|trois|plusieurs|several|some|two|three|certains");
		long alike = this.scene.cast().all().stream().filter(wanted).count();
		if (!part) {
			nearest(mention, (alike == 1) ? 12 : 1, wanted, (alike == 1) ? 0.7 : 0.6);
		}
		Actor armed = (alike == 0 && noun.kind().equals("armed")) ? armed(mention) : null;
		if (armed != null && !part) {
			this.scene.cast().link(armed, mention, 0.65, "description");
		}
		boolean bare = !this.scene.french() && bare(this.scene.token(mention, mention.first() - 1));
		if (this.scene.cast().open(mention) && acts(mention) && !part && alike == 0
				&& (bare || this.scene.before(mention, 1).matches("les|the|aux|des|ces|these"))) {
			Actor actor = this.scene.cast()
				.of("group:the-" + NameKey.of(noun.english()).replace(' ', '-') + "~" + text(), EntityType.GROUP);
			actor.kind(noun.english());
			actor.named(noun.english());
			actor.named(mention.text());
			this.scene.cast().link(actor, mention, 0.6, "group");
		}
	}

	/** Whether no article or adjective stands before a noun. */
	private static boolean bare(@Nullable Token before) {
		return before == null || switch (before.tag()) {
			case VERB, AUX, PUNCT, SCONJ, CCONJ, ADV, ADP -> true;
			default -> false;
		};
	}

	private static long named(Actor actor) {
		return actor.links().stream().filter((link) -> link.mention().kind() == MentionKind.NAME).count();
	}

	/** The armed movement that the text tells of, if it is clear which. */
	private @Nullable Actor armed(Mention mention) {
		List<Salience.Rival> rivals = this.salience.rivals(mention, 12,
				(actor) -> actor.type() == EntityType.ORGANIZATION && actor.kind().equals("armed") && named(actor) > 1,
				(actor) -> 1, (sentence, token) -> false);
		boolean clear = rivals.size() == 1
				|| rivals.size() > 1 && rivals.getFirst().weight() > 1.5 * rivals.get(1).weight();
		return clear ? rivals.getFirst().actor() : null;
	}

	private void place(Mention mention, String noun) {
		List<Noun> nouns = this.scene.words().places(this.scene.language()).get(noun);
		if (nouns.isEmpty()) {
			return;
		}
		Set<String> kinds = switch (nouns.getFirst().kind()) {
			case "city" -> Set.of("city", "capital");
			case "region" -> Set.of("province", "region");
			case "water" -> Set.of("water");
			case "land" -> Set.of("land", "province");
			default -> Set.of();
		};
		nearest(mention, 2, (actor) -> actor.type() == EntityType.PLACE && (kinds.contains(actor.kind())
				|| kinds.contains("city") && actor.known() == null && actor.kind().isEmpty()), 0.65);
	}

}
