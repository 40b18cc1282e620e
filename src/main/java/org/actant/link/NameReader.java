package org.actant.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.KnownEntity;
import org.actant.lexicon.NameKey;
import org.actant.lexicon.Noun;
import org.actant.lexicon.Phrases;
import org.actant.model.EntityTie;
import org.actant.model.EntityType;
import org.actant.model.Language;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of countries, places, organisations, events and products: by knowledge, by
 * an acronym explained in the text, by a longer name of the same text.
 */
final class NameReader {

	private static final Set<String> LINKING = Set.of("de", "d", "du", "des", "la", "le", "les", "l", "of", "the", "et",
			"and", "for", "a", "au", "aux", "en");

	private static final Set<String> NATIONAL = Set.of("parliament", "court", "government", "army", "police", "party",
			"agency", "bank");

	/** Bodies of which every country has its own. */
	private static final Set<String> COMMON = Set.of("ministry", "government", "parliament", "presidency", "court",
			"police", "army");

	private static final Set<String> GOVERNMENT = Set.of("gouvernement", "government", "regime", "executif");

	/** Federations whose national societies act for themselves. */
	private static final Set<String> FEDERATIONS = Set.of("org:red-cross", "org:red-crescent");

	private static final Set<String> AGENCIES = Set.of("AFP", "AP", "EFE", "DPA", "ANSA", "TASS", "UPI", "USA", "UK",
			"UE", "EU", "UN", "ONU");

	/** Letters that stand for a name, some of them small: DeSUS, CSU-Bw. */
	private static final Pattern ACRONYM = Pattern
		.compile("[\\p{Lu}\\p{N}]{2,6}|\\p{Lu}{2,5}-\\p{Lu}{2,5}|(?=.*\\p{Lu}.*\\p{Lu})\\p{L}{2,7}");

	private static final Pattern SUFFIX = Pattern
		.compile("(?:,? (?:Inc|Corp|Corporation|Ltd|Limited|plc|PLC|LLC|AG|SA|SE|NV|Co|SpA|GmbH)\\.?)+$");

	private final Scene scene;

	private final Map<String, Actor> acronyms = new HashMap<>();

	private final Map<String, Actor> regions = new HashMap<>();

	NameReader(Scene scene) {
		this.scene = scene;
	}

	void read() {
		this.scene.mentions(MentionKind.TITLE).forEach(this::settleWithin);
		List<Mention> names = this.scene.mentions(MentionKind.NAME)
			.stream()
			.filter((mention) -> this.scene.cast().open(mention))
			.sorted(Comparator.comparingInt((Mention mention) -> NameKey.words(mention.text()).size()).reversed())
			.toList();
		names.stream().filter((mention) -> isCountry(mention) && !isShared(mention)).forEach(this::country);
		names.stream().filter(this::isOpen).filter(this::isCountry).forEach(this::country);
		names.stream().filter(this::isOpen).forEach(this::region);
		names.stream().filter(this::isOpen).filter((mention) -> !isSeat(mention)).forEach(this::other);
		new NationReader(this.scene).readRest();
	}

	// "ministre de la Défense": the Défense of the title is no place.
	private void settleWithin(Mention title) {
		int length = this.scene.words()
			.titles(this.scene.language())
			.longest(this.scene.forms(title), 0)
			.map(Phrases.Match::length)
			.orElse(0);
		this.scene.within(title)
			.stream()
			.filter((inner) -> inner.type() == EntityType.PLACE && inner.last() < title.first() + length)
			.forEach(this.scene.cast()::settle);
	}

	private boolean isOpen(Mention mention) {
		return this.scene.cast().open(mention);
	}

	// ---- countries

	private boolean isCountry(Mention mention) {
		return country(text(mention)) != null;
	}

	private void country(Mention mention) {
		KnownEntity country = country(text(mention));
		if (country != null) {
			link(this.scene.cast().of(country), mention, 0.95, "name");
		}
	}

	/**
	 * The country of that name in the language of the text: Mexico is a city in French.
	 */
	private @Nullable KnownEntity country(String name) {
		String key = NameKey.of(name);
		for (KnownEntity entity : this.scene.knowledge().named(name)) {
			boolean capital = !this.scene.knowledge().seats().get(name).isEmpty();
			String usual = (this.scene.language() == Language.FRENCH) ? entity.french() : entity.name();
			if (entity.type() == EntityType.COUNTRY && (!capital || NameKey.of(usual).equals(key))) {
				return named(entity, key) ? entity : namesake(entity, key);
			}
		}
		return null;
	}

	/**
	 * "Le Congo" in a text that tells of the Democratic Republic alone: the country told
	 * of whose name the short one ends, where nobody bears it as a name of its own.
	 */
	private KnownEntity namesake(KnownEntity usual, String key) {
		List<KnownEntity> told = this.scene.cast()
			.all(EntityType.COUNTRY)
			.stream()
			.map(Actor::known)
			.filter((known) -> known != null
					&& (NameKey.of(known.name()).endsWith(" " + key) || NameKey.of(known.french()).endsWith(" " + key)))
			.toList();
		return (told.size() == 1) ? told.getFirst() : usual;
	}

	private static boolean named(KnownEntity country, String key) {
		return NameKey.of(country.name()).equals(key) || NameKey.of(country.french()).equals(key);
	}

	/** Whether it is a country by a name that another may go by too. */
	private boolean isShared(Mention mention) {
		KnownEntity country = country(text(mention));
		return country != null && country.type() == EntityType.COUNTRY && !named(country, NameKey.of(text(mention)))
				&& country.aliases().stream().map(NameKey::of).anyMatch(NameKey.of(text(mention))::equals)
				&& NameKey.of(country.name()).endsWith(" " + NameKey.of(text(mention)));
	}

	private boolean isSeat(Mention mention) {
		return !this.scene.knowledge().seats().get(text(mention)).isEmpty();
	}

	// ---- places

	/**
	 * A region named after a city is one with the city's bare name in the same text; that
	 * of a capital, whose bare name may mean a government, stands apart.
	 */
	private void region(Mention mention) {
		if (mention.type() != EntityType.PLACE) {
			return;
		}
		PlaceName place = PlaceName.of(this.scene, mention);
		if (place == null || !place.kind().equals("region")) {
			return;
		}
		KnownEntity known = place(place.whole(), mention);
		if (known == null) {
			known = place(place.base(), mention);
		}
		Actor actor = (known != null) ? this.scene.cast().of(known)
				: this.scene.cast().of("place:" + key(place.base()), EntityType.PLACE);
		actor.named(place.whole());
		if (this.scene.knowledge().seats().get(place.base()).isEmpty()) {
			this.regions.putIfAbsent(NameKey.sound(place.base()), actor);
			actor.named(place.base());
		}
		link(actor, mention, 0.9, "region");
	}

	private @Nullable KnownEntity place(String name, Mention mention) {
		return best(this.scene.knowledge()
			.named(name)
			.stream()
			.filter((entity) -> entity.type() == EntityType.PLACE)
			.toList(), mention);
	}

	// ---- everything else

	private void other(Mention mention) {
		String text = text(mention);
		if (NameKey.of(text).isEmpty()) {
			this.scene.cast().settle(mention);
			return;
		}
		PlaceName place = (mention.type() == EntityType.PLACE) ? PlaceName.of(this.scene, mention) : null;
		String base = (place != null) ? place.base() : text;
		Actor region = (mention.type() == EntityType.PLACE) ? this.regions.get(NameKey.sound(base)) : null;
		Actor bound = this.acronyms.get(NameKey.of(text));
		if (region != null) {
			link(region, mention, 0.85, "region");
			return;
		}
		if (bound != null) {
			link(bound, mention, 0.9, "acronym");
			return;
		}
		Actor actor = ministry(mention);
		if (actor == null) {
			actor = told(text);
		}
		if (actor == null) {
			actor = society(mention, text);
		}
		if (actor == null) {
			actor = known(mention, text);
		}
		if (actor == null && mention.type() == EntityType.ORGANIZATION) {
			actor = team(mention, text);
		}
		if (actor == null && place != null) {
			actor = known(mention, base);
		}
		if (actor == null && mention.type() == EntityType.PLACE && !text.equals(mention.text())) {
			actor = known(mention, mention.text());
		}
		if (actor == null && mention.type() == EntityType.ORGANIZATION) {
			actor = known(mention, SUFFIX.matcher(base).replaceFirst(""));
		}
		if (actor == null) {
			actor = longer(mention, text);
		}
		if (actor == null && mention.type() == EntityType.ORGANIZATION) {
			actor = initials(text);
		}
		if (actor == null) {
			actor = fresh(mention, text);
		}
		link(actor, mention, 0.9, "name");
		bindAcronym(mention, actor);
	}

	/**
	 * "la Commission", "l'Assemblée": the one body of the text that has the noun in its
	 * name.
	 */
	private @Nullable Actor told(String text) {
		List<String> words = NameKey.words(text);
		if (words.size() != 1 || !isCommon(text) || text.equals(text.toUpperCase(Locale.ROOT))) {
			return null;
		}
		List<Actor> told = this.scene.cast()
			.all(EntityType.ORGANIZATION)
			.stream()
			.filter((actor) -> names(actor).anyMatch((name) -> opens(NameKey.words(name), words.getFirst())))
			.toList();
		return (told.size() == 1) ? told.getFirst() : null;
	}

	/**
	 * What the text calls a body, and its other names: "l'Alliance" where NATO is told.
	 */
	private static Stream<String> names(Actor actor) {
		KnownEntity known = actor.known();
		return (known == null) ? actor.names().stream() : Stream.concat(actor.names().stream(),
				Stream.concat(Stream.of(known.french()), known.aliases().stream()));
	}

	private boolean opens(List<String> name, String noun) {
		return name.size() > 1 && (this.scene.french() ? name.getFirst().equals(noun) : name.contains(noun));
	}

	/** "Croix-Rouge chilienne": a national society of a worldwide federation. */
	private @Nullable Actor society(Mention mention, String text) {
		KnownEntity federation = this.scene.knowledge()
			.named(text)
			.stream()
			.filter((entity) -> FEDERATIONS.contains(entity.id()))
			.findFirst()
			.orElse(null);
		int beside = this.scene.french() ? mention.last() + 1 : mention.first() - 1;
		List<Demonym> nations = this.scene.knowledge()
			.demonyms(this.scene.language())
			.get(this.scene.word(mention, beside));
		if (federation == null || nations.isEmpty()) {
			return null;
		}
		String country = nations.getFirst().entity();
		Actor actor = this.scene.cast()
			.of("org:" + country.substring(country.indexOf(':') + 1).toLowerCase(Locale.ROOT) + "-"
					+ federation.id().substring(federation.id().indexOf(':') + 1), EntityType.ORGANIZATION);
		actor.kind(federation.kind());
		actor.named(nations.getFirst().adjective() + " " + federation.name());
		actor.tie(new EntityTie("PART_OF", federation.id(), null, null, null));
		return actor;
	}

	/** "Perpignan": the club of the text that bears the town's name, or the known one. */
	private @Nullable Actor team(Mention mention, String text) {
		KnownEntity team = this.scene.knowledge().team(text).orElse(null);
		Actor longer = (team != null) ? longer(mention, text) : null;
		return (team == null) ? null : (longer != null) ? longer : this.scene.cast().of(team);
	}

	private @Nullable Actor ministry(Mention mention) {
		boolean body = mention.type() == null || mention.type() == EntityType.ORGANIZATION;
		return body ? new Ministries(this.scene).of(mention) : null;
	}

	private @Nullable Actor known(Mention mention, String text) {
		List<KnownEntity> fitting = this.scene.knowledge()
			.named(text)
			.stream()
			.filter((entity) -> fits(entity, mention, text))
			.toList();
		KnownEntity best = best(fitting, mention);
		return (best != null) ? this.scene.cast().of(best) : null;
	}

	private boolean fits(KnownEntity entity, Mention mention, String text) {
		boolean type = mention.type() == null || entity.type() == mention.type();
		boolean sure = mention.certainty() >= 0.85 && !text.contains(" ");
		if ((!type && sure) || entity.type() == EntityType.PERSON || entity.type() == EntityType.COUNTRY) {
			return false;
		}
		String home = entity.home();
		boolean national = NATIONAL.contains(entity.kind()) && home != null && home.startsWith("country:");
		boolean party = entity.kind().equals("party") && !text.contains(" ")
				&& !text.equals(text.toUpperCase(Locale.ROOT));
		if (party && home != null && this.scene.cast().get(home) == null && anyCountry() && common(text)) {
			return false;
		}
		if (national && isCommon(text) && home != null && outweighed(home, bareChamber(entity, text))) {
			return false;
		}
		return !(national && isCommon(text) && home != null && this.scene.cast().get(home) == null && anyCountry());
	}

	/** Whether the name is one that bodies of many countries bear: the Senate. */
	private boolean isCommon(String text) {
		Phrases<Noun> nouns = this.scene.words().organizations(this.scene.language());
		List<String> words = NameKey.words(text);
		String noun = this.scene.french() ? words.getFirst() : words.getLast();
		return !nouns.get(noun).isEmpty();
	}

	private static boolean common(String text) {
		return Set
			.of("labor", "labour", "liberals", "conservatives", "socialists", "greens", "centre", "unity",
					"renaissance", "liberal")
			.contains(text.toLowerCase(Locale.ROOT));
	}

	/**
	 * "le Congrès", "the Senate": without a nation it is that of the country told most.
	 */
	private boolean bareChamber(KnownEntity entity, String text) {
		List<String> words = NameKey.words(text);
		String home = entity.home();
		return entity.kind().equals("parliament") && words.size() == 1 && home != null
				&& withoutNation(words, home).size() == words.size();
	}

	/**
	 * Whether the text tells of another country more than twice as much; for a chamber
	 * without a nation half as much again is enough.
	 */
	private boolean outweighed(String home, boolean bare) {
		Actor actor = this.scene.cast().get(home);
		int told = (actor != null) ? actor.links().size() : 0;
		return this.scene.cast()
			.all(EntityType.COUNTRY)
			.stream()
			.mapToInt((other) -> other.links().size())
			.anyMatch((other) -> bare ? 2 * other > 3 * told + 2 : other > 2 * told + 1);
	}

	private boolean anyCountry() {
		return !this.scene.cast().all(EntityType.COUNTRY).isEmpty();
	}

	private @Nullable KnownEntity best(List<KnownEntity> candidates, Mention mention) {
		return candidates.stream()
			.min(Comparator.comparing((KnownEntity entity) -> entity.type() != mention.type())
				.thenComparing((entity) -> !near(entity))
				.thenComparing(Comparator.comparingLong(KnownEntity::weight).reversed()))
			.orElse(null);
	}

	private boolean near(KnownEntity entity) {
		return entity.home() != null && this.scene.cast().get(entity.home()) != null;
	}

	/** An entity of the text whose longer name holds all the words of this one. */
	private @Nullable Actor longer(Mention mention, String text) {
		Set<String> words = content(text);
		Actor found = null;
		for (Actor actor : this.scene.cast().all()) {
			if (actor.type() == mention.type() && telling(words)
					&& actor.names().stream().anyMatch((name) -> holds(content(name), words))) {
				found = actor;
			}
		}
		return found;
	}

	/**
	 * "CN" where the Carver & Norton Railway is told of: the one body of these initials.
	 */
	private @Nullable Actor initials(String text) {
		if (!text.matches("\\p{Lu}{2,5}")) {
			return null;
		}
		List<Actor> told = this.scene.cast()
			.all(EntityType.ORGANIZATION)
			.stream()
			.filter((actor) -> actor.names()
				.stream()
				.anyMatch(
						(name) -> initialsOf(name).startsWith(text) && initialsOf(name).length() <= text.length() + 2))
			.toList();
		return (told.size() == 1) ? told.getFirst() : null;
	}

	private static String initialsOf(String name) {
		List<String> words = NameKey.words(name).stream().filter((word) -> !LINKING.contains(word)).toList();
		return (words.size() < 2) ? ""
				: words.stream()
					.map((word) -> word.substring(0, 1))
					.collect(Collectors.joining())
					.toUpperCase(Locale.ROOT);
	}

	private static boolean holds(Set<String> longer, Set<String> shorter) {
		return longer.containsAll(shorter);
	}

	// "Front" alone may be any front; "Front Nosra", "Nosra" tell.
	private boolean telling(Set<String> words) {
		Phrases<Noun> nouns = this.scene.words().organizations(this.scene.language());
		return words.size() >= 2 || words.stream().anyMatch((word) -> nouns.get(word).isEmpty() && word.length() > 2);
	}

	private static Set<String> content(String text) {
		Set<String> content = new HashSet<>();
		for (String word : NameKey.words(text)) {
			if (!LINKING.contains(word)) {
				content.add(NameKey.sound(word));
			}
		}
		return content;
	}

	private Actor fresh(Mention mention, String text) {
		EntityType type = (mention.type() != null) ? mention.type() : EntityType.ORGANIZATION;
		String prefix = switch (type) {
			case PERSON -> "person:";
			case PLACE -> "place:";
			case COUNTRY -> "place:";
			case GROUP -> "group:";
			case EVENT -> "event:";
			case PRODUCT -> "product:";
			default -> "org:";
		};
		EntityType safe = (type == EntityType.COUNTRY) ? EntityType.PLACE : type;
		String kind = kind(text, safe);
		String country = COMMON.contains(kind) ? countryOf(mention) : null;
		Actor actor = this.scene.cast().of(prefix + ((country != null) ? owned(text, country) : key(text)), safe);
		if (actor.kind().isEmpty()) {
			actor.kind(kind);
		}
		if (country != null) {
			actor.tie(new EntityTie("PART_OF", country, null, null, null));
		}
		return actor;
	}

	// Every country has a constitutional court: the id tells whose it is.
	private String owned(String text, String country) {
		String rest = withoutNation(NameKey.words(text), country).stream()
			.filter((word) -> !LINKING.contains(word) && !isOf(word, country))
			.reduce((one, other) -> one + "-" + other)
			.orElse(key(text));
		String english = GOVERNMENT.contains(rest) ? "government" : rest;
		return country.substring(country.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT) + "-" + english;
	}

	// "South Korean government": an adjective of several words.
	private List<String> withoutNation(List<String> words, String country) {
		for (int at = 0; at < words.size(); at++) {
			Phrases.Match<Demonym> match = this.scene.knowledge()
				.demonyms(this.scene.language())
				.longest(words, at)
				.orElse(null);
			if (match != null && match.meanings().stream().anyMatch((found) -> found.entity().equals(country))) {
				List<String> rest = new ArrayList<>(words.subList(0, at));
				rest.addAll(words.subList(at + match.length(), words.size()));
				return rest;
			}
		}
		return words;
	}

	private boolean isOf(String word, String country) {
		boolean demonym = this.scene.knowledge()
			.demonyms(this.scene.language())
			.get(word)
			.stream()
			.anyMatch((found) -> found.entity().equals(country));
		return demonym || this.scene.knowledge().named(word).stream().anyMatch((found) -> found.id().equals(country));
	}

	/** The country within the name, else the one that the text tells of most. */
	private @Nullable String countryOf(Mention mention) {
		for (Actor actor : NationReader.all(this.scene, mention)) {
			if (actor.type() == EntityType.COUNTRY || actor.type() == EntityType.PLACE) {
				return actor.id();
			}
		}
		List<String> forms = this.scene.forms(mention);
		for (int at = 0; at < forms.size(); at++) {
			Demonym demonym = this.scene.knowledge()
				.demonyms(this.scene.language())
				.longest(forms, at)
				.map((match) -> match.meanings().getFirst())
				.orElse(null);
			if (demonym != null) {
				return demonym.entity();
			}
			KnownEntity country = this.scene.knowledge()
				.longestName(forms, at)
				.map((match) -> match.entities().getFirst())
				.filter((known) -> known.type() == EntityType.COUNTRY)
				.orElse(null);
			if (country != null) {
				return country.id();
			}
		}
		if (placed(mention)) {
			return null;
		}
		String seat = seatOf(mention);
		if (seat != null) {
			return seat;
		}
		return this.scene.cast().countryOfTalk();
	}

	// "À Lima, la Cour suprême": the capital that opens the sentence tells whose.
	private @Nullable String seatOf(Mention mention) {
		Mention opening = this.scene.startingAt(mention.sentence(), 1, MentionKind.NAME);
		boolean where = opening != null && opening != mention && this.scene.before(opening, 1).matches("à|a|in");
		if (!where || opening == null) {
			return null;
		}
		return this.scene.knowledge()
			.seats()
			.get(text(opening))
			.stream()
			.map((seat) -> seat.government())
			.filter((government) -> government.startsWith("country:"))
			.findFirst()
			.orElse(null);
	}

	// "la mairie d'Arica": the place tells which one it is.
	private boolean placed(Mention mention) {
		return this.scene.tokens(mention)
			.stream()
			.skip(1)
			.filter((token) -> Character.isUpperCase(token.form().charAt(0)))
			.anyMatch((token) -> this.scene.knowledge()
				.named(token.form())
				.stream()
				.anyMatch((known) -> known.type() == EntityType.PLACE));
	}

	private String kind(String text, EntityType type) {
		List<String> words = new ArrayList<>(NameKey.words(text));
		if (type != EntityType.ORGANIZATION || words.isEmpty()) {
			return "";
		}
		for (String word : this.scene.french() ? words : words.reversed()) {
			List<Noun> nouns = this.scene.words().organizations(this.scene.language()).get(word);
			if (!nouns.isEmpty()) {
				return nouns.getFirst().kind();
			}
		}
		return "";
	}

	// "Fédération bancaire française (FBF)": from here on the acronym is bound.
	private void bindAcronym(Mention mention, Actor actor) {
		int gap = isSociety(actor) && this.scene.after(mention, 2).equals("(") ? 1 : 0;
		boolean body = switch (actor.type()) {
			case ORGANIZATION, PRODUCT, EVENT -> true;
			default -> false;
		};
		if (!this.scene.after(mention, 1 + gap).equals("(") || !body) {
			return;
		}
		String whole = (gap == 0) ? mention.text() : mention.text() + " " + this.scene.after(mention, 1);
		Mention inner = this.scene.startingAt(mention.sentence(), mention.last() + 2 + gap, MentionKind.NAME);
		if (inner == null || !isOpen(inner) || !(isAcronym(inner.text(), whole) || isOwn(inner))) {
			return;
		}
		this.acronyms.put(NameKey.of(inner.text()), actor);
		link(actor, inner, 0.95, "acronym");
	}

	// "Cour des comptes ibérique (TCI)": whatever its letters stand for.
	private boolean isOwn(Mention inner) {
		return ACRONYM.matcher(inner.text()).matches() && this.scene.after(inner, 1).matches("[),]")
				&& inner.type() != EntityType.COUNTRY && !AGENCIES.contains(inner.text());
	}

	private static boolean isSociety(Actor actor) {
		return actor.known() == null && FEDERATIONS.stream().anyMatch((id) -> actor.id().endsWith(id.substring(4)));
	}

	private static boolean isAcronym(String acronym, String name) {
		String letters = NameKey.of(acronym).replace(" ", "");
		List<String> words = NameKey.words(name);
		if (letters.length() < 2 || letters.length() > words.size() + 3 || words.size() < 2) {
			return false;
		}
		int at = 0;
		for (String word : words) {
			if (at < letters.length() && word.charAt(0) == letters.charAt(at)) {
				at++;
			}
		}
		return at >= letters.length() || (at >= 2 && at >= letters.length() - 1);
	}

	private void link(Actor actor, Mention mention, double certainty, String rule) {
		actor.named(text(mention));
		owned(actor, mention);
		this.scene.cast().link(actor, mention, certainty, rule);
	}

	/** "China's foreign ministry": it is called so with its owner too. */
	private void owned(Actor actor, Mention mention) {
		boolean genitive = actor.type() == EntityType.ORGANIZATION && this.scene.before(mention, 1).matches("['’]s")
				&& Character.isLowerCase(mention.text().charAt(0));
		Mention owner = genitive ? this.scene.endingAt(mention.sentence(), mention.first() - 2, MentionKind.NAME)
				: null;
		owner = (owner != null || !genitive) ? owner
				: this.scene.endingAt(mention.sentence(), mention.first() - 1, MentionKind.NAME);
		if (owner != null) {
			actor.named(owner.span().cover(mention.span()).of(this.scene.named().text().document().text()));
		}
	}

	private static String text(Mention mention) {
		String text = mention.text().replaceAll("[’']s$", "");
		String bare = text.replaceFirst("(?i)^(?:l['’]|les? |la |the )(?=[\\p{Lu}\\p{N}])", "");
		return bare.isBlank() || mention.type() == EntityType.PRODUCT ? text : bare;
	}

	private static String key(String text) {
		return NameKey.of(text).replace(' ', '-');
	}

}
