package org.actant.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.KnownEntity;
import org.actant.lexicon.Office;
import org.actant.lexicon.Phrases;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads offices without a name: the person beside whose name they stand, the holder that
 * the text names elsewhere, the known holder on the day of publication.
 */
final class TitleReader {

	private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "l’", "the", "ce", "cette", "this", "son",
			"sa", "leur", "his", "her", "its", "their");

	private static final Set<String> PAST = Set.of("ancien", "ancienne", "ex", "ex-", "former", "futur", "future",
			"feu", "late", "prochain", "next", "vice", "vice-", "adjoint", "deputy", "un", "une", "a", "an");

	private static final Set<String> PAST_HOLDER = Set.of("ancien", "ancienne", "former", "ex", "ex-");

	/** Marks an office that somebody no longer holds. */
	private static final String FORMER = "former:";

	/** What else an office may be called. */
	private static final Map<String, List<String>> SAME = Map.of("president",
			List.of("president", "supreme-leader", "king", "emir", "leader"), "head-of-state",
			List.of("president", "king", "supreme-leader", "emperor", "pope", "emir", "head-of-state"),
			"head-of-government", List.of("prime-minister", "chancellor"), "prime-minister",
			List.of("prime-minister", "chancellor"), "leader",
			List.of("leader", "supreme-leader", "junta-leader", "president", "prime-minister", "chancellor"),
			"high-representative", List.of("high-representative", "foreign-minister"), "commission-president",
			List.of("commission-president", "president"));

	/**
	 * Offices by which somebody who held one once is still called in a text of that day.
	 */
	private static final Set<String> HIGHEST = Set.of("president", "prime-minister", "chancellor", "king", "pope",
			"head-of-state");

	/** Republics whose leader is the head of government. */
	private static final Set<String> PARLIAMENTARY = Set.of("country:DE", "country:AT", "country:IT", "country:IN",
			"country:IL", "country:GR", "country:PT", "country:IE", "country:HU", "country:CZ", "country:SK",
			"country:EE", "country:LV", "country:BG", "country:IQ", "country:PK", "country:BD", "country:ET",
			"country:AL", "country:MT", "country:SI", "country:HR", "country:GE", "country:AM", "country:PL",
			"country:FI", "country:MK", "country:XK");

	/** Trades of which a text tells of strangers, whom no name means. */
	private static final Set<String> STRANGERS = Set.of("judge", "prosecutor", "lawyer", "investigator",
			"police-officer", "doctor", "expert", "official", "spokesperson", "resident", "worker", "relative",
			"terrorist", "member", "student", "counterpart", "economist", "scientist", "professor", "criminal",
			"journalist", "ambassador", "diplomat", "adviser", "referee", "director", "head", "deputy", "senator",
			"minister", "secretary", "councillor", "priest");

	private final Scene scene;

	private final Salience salience;

	/** The day of which the text tells who holds an office. */
	private LocalDate day;

	TitleReader(Scene scene) {
		this.scene = scene;
		this.salience = new Salience(scene);
		this.day = (scene.day() != null) ? scene.day() : LocalDate.now();
	}

	void read() {
		List<Mention> titles = this.scene.mentions(MentionKind.TITLE);
		List<Mention> alone = new ArrayList<>();
		for (Mention mention : titles) {
			Actor beside = beside(mention);
			if (beside != null) {
				apposition(beside, mention);
			}
			else {
				alone.add(mention);
			}
		}
		this.day = Era.of(this.scene, this.day, SAME);
		alone.stream().filter((mention) -> this.scene.cast().open(mention)).forEach(this::holder);
	}

	/** Whether an article, pronoun or "'s" makes the office that of one person. */
	private boolean definite(Mention mention) {
		int back = age(mention) + 1;
		while (back < age(mention) + 3 && adjective(mention, back)) {
			back++;
		}
		return DEFINITE.contains(this.scene.before(mention, back));
	}

	// ---- beside a name

	private void apposition(Actor actor, Mention mention) {
		Title title = title(mention);
		if (title != null) {
			actor.gender(gender(mention, title));
			String body = body(mention, title);
			if (!past(mention)) {
				actor.offices().add(title.key() + "@" + ((body != null) ? body : ""));
			}
			else if (former(mention)) {
				actor.offices().add(former(title) + "@" + ((body != null) ? body : ""));
			}
		}
		this.scene.cast().link(actor, mention, 0.9, "apposition");
	}

	private @Nullable Actor beside(Mention mention) {
		if (nested(mention)) {
			return before(mention);
		}
		Actor after = after(mention);
		return (after != null) ? after : before(mention);
	}

	// "le chef de cabinet du président X": the name that follows is the president's.
	private boolean nested(Mention mention) {
		List<String> forms = this.scene.forms(mention);
		Phrases<Title> titles = this.scene.words().titles(this.scene.language());
		int found = 0;
		int at = 0;
		while (at < forms.size()) {
			Phrases.Match<Title> match = titles.longest(forms, at).orElse(null);
			boolean of = at == 0
					|| Set.of("de", "le", "la", "l'", "l’", "du", "d'", "of", "the").contains(forms.get(at - 1));
			found += (match != null && of && (found > 0 || at == 0 || found == 0)) ? 1 : 0;
			at += (match != null) ? match.length() : 1;
		}
		return found > 1 && this.scene.french();
	}

	private @Nullable Actor after(Mention mention) {
		Mention joined = joined(mention);
		return (joined != null) ? after(joined) : named(mention);
	}

	/**
	 * "le chef du parti et ministre du Travail, Jean Untel": the second of two offices.
	 */
	private @Nullable Mention joined(Mention mention) {
		boolean and = this.scene.after(mention, 1).matches("et|and");
		return and ? this.scene.startingAt(mention.sentence(), mention.last() + 2, MentionKind.TITLE) : null;
	}

	private @Nullable Actor named(Mention mention) {
		int at = mention.last() + 1;
		boolean comma = this.scene.word(mention, at).equals(",");
		at += comma ? 1 : 0;
		if (!this.scene.words().titles(this.scene.language()).get(this.scene.word(mention, at)).isEmpty()
				|| this.scene.word(mention, at).matches("m\\.?|mme|mr\\.?|mrs\\.?|ms\\.?|«|“|\"")) {
			at++;
		}
		Actor actor = person(this.scene.startingAt(mention.sentence(), at, MentionKind.NAME));
		Title title = title(mention);
		if (actor == null || (title != null && !actor.mayBe(gender(mention, title)))) {
			return null;
		}
		boolean outer = comma && outer(mention, at);
		return outer || (comma && !DEFINITE.contains(this.scene.before(mention, 1))
				&& !this.scene.before(mention, 1).matches("et|and") && mention.first() > 0) ? null : actor;
	}

	/** "une camarade du juge, Jeanne Untel": the name is that of the noun before. */
	private boolean outer(Mention mention, int name) {
		Token title = this.scene.head(mention);
		Token first = this.scene.token(mention, name);
		Token holder = (title.is("nmod") && title.head() >= 0) ? this.scene.sentence(mention).token(title.head())
				: null;
		return first != null && holder != null && first.is("appos") && first.head() == holder.index();
	}

	private @Nullable Actor before(Mention mention) {
		int at = mention.first() - 1;
		while (at > 0 && (DEFINITE.contains(this.scene.word(mention, at))
				|| Set.of("un", "une", "a", "an", "ancien", "ancienne", "former", "ex-")
					.contains(this.scene.word(mention, at)))) {
			at--;
		}
		String mark = this.scene.word(mention, at);
		if (!mark.equals(",") && !mark.equals("(")) {
			return null;
		}
		Mention name = this.scene.endingAt(mention.sentence(), at - 1, MentionKind.NAME);
		Actor actor = person(name);
		Title title = title(mention);
		return (actor != null && name != null && !beginsAnew(mention, name)
				&& (title == null || actor.mayBe(gender(mention, title)))) ? actor : null;
	}

	/** "Interrogé par Untel, le maire a dit": the title is a subject of its own. */
	private boolean beginsAnew(Mention mention, Mention name) {
		Token bearer = this.scene.head(name);
		return this.scene.head(mention).is("nsubj") && (bearer.is("obl") || bearer.is("nmod"))
				&& this.scene.before(name, 1).matches("par|by|avec|with|à|selon|pour|chez|contre");
	}

	private @Nullable Actor person(@Nullable Mention name) {
		Actor actor = (name != null) ? this.scene.cast().at(name) : null;
		return (actor != null && actor.type() == EntityType.PERSON) ? actor : null;
	}

	// ---- alone

	private void holder(Mention mention) {
		Title title = title(mention);
		if (title == null || past(mention)) {
			former(mention, title);
			return;
		}
		if (title.key().equals("counterpart")) {
			counterpart(mention);
			return;
		}
		String body = body(mention, title);
		if (body == null) {
			bare(mention, title);
			return;
		}
		Actor actor = inText(title.key(), body, mention, title.gender());
		if (actor != null) {
			this.scene.cast().link(actor, mention, 0.9, "title");
			return;
		}
		Office office = known(title.key(), body);
		Actor once = (office == null || this.scene.cast().get(office.person()) == null) ? once(title, body) : null;
		if (once != null) {
			this.scene.cast().link(once, mention, 0.8, "office");
		}
		else if (office != null) {
			known(office, mention);
		}
		else if (title.kind() == Title.Kind.OFFICE && definite(mention)) {
			unnamed(mention, title, body);
		}
	}

	// "the former Chilean president": whoever the text has called so, if only one.
	private void former(Mention mention, @Nullable Title title) {
		if (title == null || !former(mention)) {
			return;
		}
		String body = body(mention, title);
		List<Actor> held = this.scene.cast()
			.all(EntityType.PERSON)
			.stream()
			.filter((actor) -> actor.offices()
				.stream()
				.anyMatch((office) -> office.startsWith(former(title) + "@")
						&& (body == null || office.endsWith("@") || office.endsWith("@" + body))))
			.toList();
		if (held.size() == 1) {
			this.scene.cast().link(held.getFirst(), mention, 0.8, "title");
		}
		else if (held.isEmpty() && body == null && definite(mention)) {
			List<Actor> holders = this.scene.cast()
				.before(mention, 1000, (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(title.gender()))
				.stream()
				.map(Cast.Recent::actor)
				.filter((actor) -> holds(actor, title.key()))
				.toList();
			if (holders.size() == 1) {
				this.scene.cast().link(holders.getFirst(), mention, 0.7, "title");
			}
		}
	}

	/**
	 * The one that the text tells of who ever held the office, where its day is a guess.
	 */
	private @Nullable Actor once(Title title, String body) {
		if (!Era.guessed(this.scene)) {
			return null;
		}
		List<String> keys = SAME.getOrDefault(title.key(), List.of(title.key()));
		List<Actor> holders = this.scene.cast()
			.all(EntityType.PERSON)
			.stream()
			.filter((actor) -> actor.mayBe(title.gender()) && this.scene.knowledge()
				.offices(actor.id())
				.stream()
				.anyMatch((office) -> keys.contains(office.title()) && office.body().equals(body)))
			.toList();
		return (holders.size() == 1) ? holders.getFirst() : null;
	}

	private void known(Office office, Mention mention) {
		boolean told = this.scene.cast().get(office.person()) != null;
		this.scene.knowledge()
			.entity(office.person())
			.ifPresent((person) -> this.scene.cast()
				.link(this.scene.cast().of(person), mention, told ? 0.9 : 0.7, "office"));
	}

	// Nobody knows who the holder is, but the text tells of one person.
	private void unnamed(Mention mention, Title title, String body) {
		KnownEntity known = this.scene.knowledge().entity(body).orElse(null);
		Actor whose = this.scene.cast().get(body);
		String name = (known != null) ? known.name() : (whose != null) ? whose.entity().name() : body;
		Actor actor = this.scene.cast()
			.of("person:" + title.key() + "-of-" + body.substring(body.indexOf(':') + 1).toLowerCase(Locale.ROOT),
					EntityType.PERSON);
		actor.named(title.english() + " of " + name);
		actor.named(mention.text());
		actor.gender(title.gender());
		actor.offices().add(title.key() + "@" + body);
		this.scene.cast().link(actor, mention, 0.6, "office");
	}

	/** "le président" alone: the last one told of who holds such an office. */
	private void bare(Mention mention, Title title) {
		if (!definite(mention)) {
			return;
		}
		List<Cast.Recent> people = this.scene.cast()
			.before(mention, 1000, (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(gender(mention, title)));
		for (Cast.Recent recent : people) {
			if (holds(recent.actor(), title.key())) {
				this.scene.cast().link(recent.actor(), mention, 0.7, "title");
				return;
			}
		}
		List<Actor> once = !HIGHEST.contains(title.key()) ? List.of() : people.stream()
			.map(Cast.Recent::actor)
			.filter((actor) -> this.scene.knowledge()
				.offices(actor.id())
				.stream()
				.anyMatch((office) -> SAME.getOrDefault(title.key(), List.of(title.key())).contains(office.title())))
			.toList();
		if (once.size() == 1) {
			this.scene.cast().link(once.getFirst(), mention, 0.65, "title");
		}
		else if (title.kind() == Title.Kind.TRADE && aged(mention)
				|| title.kind() == Title.Kind.TRADE && !STRANGERS.contains(title.key())) {
			salient(mention, title);
		}
		else if (title.kind() == Title.Kind.TRADE && this.scene.cast().all(EntityType.PERSON).size() == 1
				&& people.size() == 1 && people.getFirst().actor().offices().isEmpty()) {
			this.scene.cast().link(people.getFirst().actor(), mention, 0.62, "title");
		}
	}

	private boolean adjective(Mention mention, int back) {
		Token token = this.scene.token(mention, mention.first() - back);
		return token != null
				&& (token.tag() == PartOfSpeech.ADJ || PAST_HOLDER.contains(this.scene.before(mention, back)));
	}

	/** How many words before the phrase tell an age in years: "41 - year -" old. */
	private int age(Mention mention) {
		boolean split = this.scene.word(mention, mention.first()).equals("old")
				&& this.scene.before(mention, 2).equals("year");
		return split ? 4 : 0;
	}

	/** "le joueur de 25 ans", "the 41-year-old lawyer": a reader knows who. */
	private boolean aged(Mention mention) {
		return this.scene.after(mention, 1).matches("de|d'") && this.scene.after(mention, 3).matches("ans|mois")
				|| age(mention) > 0 || this.scene.before(mention, 1).endsWith("-year-old")
				|| this.scene.before(mention, 1).equals("old") && this.scene.before(mention, 3).equals("year")
				|| this.scene.forms(mention).stream().anyMatch((form) -> form.endsWith("-year-old"));
	}

	/** By the title, or else by the article before it: "la journaliste". */
	private String gender(Mention mention, Title title) {
		return switch (this.scene.before(mention, 1)) {
			case "la", "une", "cette" -> "f";
			case "le", "un", "ce", "cet" -> title.gender().isEmpty() ? "m" : title.gender();
			default -> title.gender();
		};
	}

	/**
	 * "l'attaquant": whoever the text tells of most here, if nobody else may be meant.
	 */
	private void salient(Mention mention, Title title) {
		Token next = this.scene.token(mention, mention.last() + 1);
		boolean whole = aged(mention) || next == null || switch (next.tag()) {
			case VERB, AUX, PUNCT, ADV, CCONJ, PRON -> true;
			default -> false;
		};
		if (!whole || this.scene.before(mention, 1).matches("son|sa|leur|his|her|its|their")) {
			return;
		}
		String body = body(mention, title);
		List<Salience.Rival> rivals = this.salience.rivals(mention, aged(mention) ? 4 : 2,
				(actor) -> actor.type() == EntityType.PERSON && actor.mayBe(gender(mention, title)) && body == null
						&& (actor.offices().isEmpty() || holds(actor, title.key())),
				(actor) -> 1, (sentence, token) -> false);
		double margin = (rivals.size() > 1) ? rivals.getFirst().weight() / rivals.get(1).weight() : 2;
		Actor first = rivals.isEmpty() ? null : rivals.getFirst().actor();
		if (first != null && margin > 1.3) {
			this.scene.cast().link(first, mention, 0.65, "title");
		}
	}

	private boolean holds(Actor actor, String title) {
		List<String> keys = SAME.getOrDefault(title, List.of(title));
		boolean inText = actor.offices()
			.stream()
			.map((office) -> office.substring(0, office.indexOf('@')))
			.anyMatch((office) -> keys.contains(office) || office.endsWith("-" + title) && !office.startsWith(FORMER));
		return inText || this.scene.knowledge()
			.offices(actor.id())
			.stream()
			.anyMatch((office) -> keys.contains(office.title()) && held(office));
	}

	private boolean held(Office office) {
		return office.heldOn(this.day);
	}

	/** "son homologue turc": the office of the person spoken of, in the other country. */
	private void counterpart(Mention mention) {
		String body = nation(mention);
		if (body == null) {
			colleague(mention);
			return;
		}
		for (Cast.Recent recent : this.scene.cast().before(mention, 2, (actor) -> actor.type() == EntityType.PERSON)) {
			for (String title : titles(recent.actor())) {
				Actor actor = inText(title, body, mention, "");
				Office office = known(title, body);
				if (actor != null && actor != recent.actor()) {
					this.scene.cast().link(actor, mention, 0.8, "counterpart");
					return;
				}
				if (office != null && !office.person().equals(recent.actor().id())) {
					known(office, mention);
					return;
				}
			}
		}
	}

	/**
	 * "son homologue" without a nation: the other one told of who holds such an office.
	 */
	private void colleague(Mention mention) {
		List<Cast.Recent> recent = this.scene.cast().before(mention, 3, (actor) -> actor.type() == EntityType.PERSON);
		Actor one = recent.isEmpty() ? null : recent.getFirst().actor();
		List<Actor> others = new ArrayList<>();
		for (Cast.Recent other : recent) {
			boolean alike = one != null && other.actor() != one
					&& titles(one).stream().anyMatch((title) -> holds(other.actor(), title));
			if (alike) {
				others.add(other.actor());
			}
		}
		if (others.size() == 1) {
			this.scene.cast().link(others.getFirst(), mention, 0.7, "counterpart");
		}
	}

	private List<String> titles(Actor actor) {
		List<String> titles = new ArrayList<>();
		actor.offices().forEach((office) -> titles.add(office.substring(0, office.indexOf('@'))));
		this.scene.knowledge()
			.offices(actor.id())
			.stream()
			.filter(this::held)
			.forEach((office) -> titles.add(office.title()));
		return titles.stream().distinct().toList();
	}

	private @Nullable Actor inText(String title, String body, Mention mention, String gender) {
		List<String> keys = SAME.getOrDefault(title, List.of(title));
		Actor found = null;
		for (Actor actor : this.scene.cast().all(EntityType.PERSON)) {
			boolean holds = actor.offices()
				.stream()
				.anyMatch((office) -> keys.stream().anyMatch((key) -> office.equals(key + "@" + body)));
			if (holds && actor.mayBe(gender)) {
				found = actor;
			}
		}
		return found;
	}

	private @Nullable Office known(String title, String body) {
		List<String> keys = new ArrayList<>(SAME.getOrDefault(title, List.of(title)));
		if (title.equals("leader") && PARLIAMENTARY.contains(body)) {
			keys.remove("president");
		}
		Office told = (this.scene.day() == null) ? told(keys, body) : null;
		if (told != null) {
			return told;
		}
		for (String key : keys) {
			Office office = this.scene.knowledge().holder(key, body, this.day).orElse(null);
			if (office != null) {
				return office;
			}
		}
		return null;
	}

	// Nobody knows the day: whoever the text names of those who held the office once.
	private @Nullable Office told(List<String> keys, String body) {
		return keys.stream()
			.flatMap((key) -> this.scene.knowledge().holders(key, body).stream())
			.filter((office) -> this.scene.cast().get(office.person()) != null)
			.findFirst()
			.orElse(null);
	}

	// ---- parts of the phrase

	private @Nullable Title title(Mention mention) {
		List<String> forms = this.scene.forms(mention)
			.stream()
			.filter((form) -> !this.scene.french() || form.isEmpty() || Character.isUpperCase(form.charAt(0))
					|| this.scene.knowledge().demonyms(this.scene.language()).get(form).isEmpty())
			.toList();
		Phrases<Title> titles = this.scene.words().titles(this.scene.language());
		for (int at = 0; at < forms.size(); at++) {
			Phrases.Match<Title> match = titles.longest(forms, at).orElse(null);
			if (match != null) {
				return match.meanings().getFirst();
			}
		}
		return null;
	}

	private boolean past(Mention mention) {
		return PAST.contains(this.scene.before(mention, 1)) || this.scene.before(mention, 2).equals("ex")
				|| this.scene.forms(mention)
					.stream()
					.anyMatch((form) -> PAST_HOLDER.contains(form.toLowerCase(Locale.ROOT)));
	}

	private static String former(Title title) {
		return FORMER + title.key().replaceFirst("^former-", "");
	}

	private boolean former(Mention mention) {
		return PAST_HOLDER.contains(this.scene.before(mention, 1)) || this.scene.before(mention, 2).equals("ex")
				|| this.scene.forms(mention)
					.stream()
					.anyMatch((form) -> PAST_HOLDER.contains(form.toLowerCase(Locale.ROOT)));
	}

	private @Nullable String body(Mention mention, Title title) {
		String nation = nation(mention);
		boolean minister = title.key().equals("foreign-minister")
				&& this.scene.forms(mention).stream().anyMatch((form) -> form.startsWith("secr"));
		if (minister && nation != null && !Set.of("country:US", "country:VA", "country:GB").contains(nation)) {
			return null;
		}
		return nation;
	}

	private @Nullable String nation(Mention mention) {
		for (Mention inner : this.scene.within(mention)) {
			if (inner.kind() == MentionKind.GROUP) {
				continue;
			}
			Actor actor = this.scene.cast().at(inner);
			if (actor != null && actor.type() != EntityType.PERSON && actor.type() != EntityType.GROUP) {
				return actor.id();
			}
			if (actor == null && inner.kind() == MentionKind.DEMONYM) {
				List<Demonym> demonyms = this.scene.knowledge().demonyms(this.scene.language()).get(inner.text());
				if (!demonyms.isEmpty()) {
					return demonyms.getFirst().entity().equals("place:europe") ? "org:eu"
							: demonyms.getFirst().entity();
				}
			}
			if (actor != null && actor.id().equals("place:europe")) {
				return "org:eu";
			}
		}
		return null;
	}

}
