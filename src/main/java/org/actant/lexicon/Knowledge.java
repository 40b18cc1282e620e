package org.actant.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.actant.model.EntityType;
import org.actant.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * What Actant knows about the world before it reads: countries, places, organisations,
 * people and their offices, from the tab-separated files under {@code lexicon/}. Safe for
 * use by many threads.
 */
public final class Knowledge {

	/** "Charles III", "Leo XIV": what tells kings and popes apart is no surname. */
	private static final Pattern REGNAL = Pattern.compile("x{0,2}(i{1,3}|iv|v|vi{1,3}|ix|x)");

	private static final Set<String> SURNAME_FIRST = Set.of("country:CN", "country:TW", "country:HK", "country:KP",
			"country:KR", "country:VN", "country:KH", "country:SG");

	/** Whose names French and English write by their sound. */
	private static final Set<EntityType> TRANSCRIBED = Set.of(EntityType.PERSON, EntityType.PLACE, EntityType.COUNTRY);

	/** Of bodies those that often have a name in another script. */
	private static final Set<String> TRANSCRIBED_KINDS = Set.of("armed", "party", "religion", "parliament",
			"intelligence");

	private final Map<String, KnownEntity> entities = new LinkedHashMap<>();

	private final Phrases<KnownName> names = new Phrases<>(false);

	private final Phrases<KnownName> sounds = new Phrases<>(true);

	private final Map<Language, Phrases<Demonym>> demonyms = Map.of(Language.FRENCH, new Phrases<>(false),
			Language.ENGLISH, new Phrases<>(false));

	private final Map<String, Demonym> demonymOf = new HashMap<>();

	private final Phrases<Seat> seats = new Phrases<>(false);

	private final Map<String, KnownEntity> teams = new HashMap<>();

	private final Map<String, List<Office>> offices = new HashMap<>();

	private final Map<String, Set<KnownEntity>> surnames = new HashMap<>();

	private Knowledge() {
	}

	/**
	 * @return the knowledge of the files that ship with Actant, read once
	 * @throws LexiconException where a file is malformed
	 */
	public static Knowledge standard() {
		return Standard.KNOWLEDGE;
	}

	static Knowledge load() {
		Knowledge knowledge = new Knowledge();
		Table.read("countries.tsv").rows().forEach(knowledge::addCountry);
		Table.read("places.tsv").rows().forEach(knowledge::addPlace);
		Table.read("cities.tsv").rows().forEach(knowledge::addPlace);
		Table.read("organizations.tsv").rows().forEach(knowledge::addOrganization);
		Table.read("people.tsv").rows().forEach((row) -> knowledge.addSurnames(knowledge.addPerson(row)));
		Table.read("more-people.tsv").rows().forEach(knowledge::addPerson);
		Table.read("events.tsv").rows().forEach((row) -> knowledge.addOther(row, EntityType.EVENT, "event:"));
		Table.read("products.tsv").rows().forEach((row) -> knowledge.addOther(row, EntityType.PRODUCT, "product:"));
		Table.read("demonyms.tsv").rows().forEach(knowledge::addDemonym);
		Table.read("seats.tsv").rows().forEach(knowledge::addSeat);
		Table.read("teams.tsv").rows().forEach(knowledge::addTeam);
		Table.read("offices.tsv").rows().forEach(knowledge::addOffice);
		return knowledge;
	}

	/**
	 * @param id an id
	 * @return the entity of that id
	 */
	public Optional<KnownEntity> entity(String id) {
		return Optional.ofNullable(this.entities.get(id));
	}

	/**
	 * @return all entities in the order of the files
	 */
	public List<KnownEntity> entities() {
		return List.copyOf(this.entities.values());
	}

	/**
	 * @param name a whole name in either language, in any case and writing
	 * @return the entities that bear it, the likeliest first; those of the same writing,
	 * or if there are none, those that sound alike
	 */
	public List<KnownEntity> named(String name) {
		List<KnownName> exact = this.names.get(name);
		return ranked(exact.isEmpty() ? this.sounds.get(name) : exact);
	}

	/**
	 * @param surname a surname in any writing, or the name that a person goes by
	 * @return the known people who bear it
	 */
	public List<KnownEntity> surnamed(String surname) {
		return List.copyOf(this.surnames.getOrDefault(NameKey.sound(surname), Set.of()));
	}

	/**
	 * Looks for a known name along the words of a text. A name begins with a capital, an
	 * acronym of two letters is in capitals.
	 * @param words the words as read
	 * @param from where to begin
	 * @return the longest known name that begins there; among names of one length an
	 * equal writing comes before one that only sounds alike
	 */
	public Optional<NameMatch> longestName(List<String> words, int from) {
		return longestName(new WordKeys(words), from);
	}

	/**
	 * Looks for a known name as {@link #longestName(List, int)} does.
	 * @param words the words as read
	 * @param from where to begin
	 * @return the longest known name that begins there
	 */
	public Optional<NameMatch> longestName(WordKeys words, int from) {
		Optional<NameMatch> exact = longest(this.names, true, words, from);
		Optional<NameMatch> alike = longest(this.sounds, false, words, from);
		if (exact.isPresent() && alike.isPresent()) {
			return (alike.get().length() > exact.get().length()) ? alike : exact;
		}
		return exact.or(() -> alike);
	}

	private static Optional<NameMatch> longest(Phrases<KnownName> phrases, boolean exact, WordKeys words, int from) {
		for (Phrases.Match<KnownName> match : phrases.all(words, from)) {
			List<String> read = words.words().subList(from, from + match.length());
			List<KnownName> fitting = match.meanings().stream().filter((name) -> name.fits(read)).toList();
			if (!fitting.isEmpty()) {
				return Optional.of(new NameMatch(match.length(), ranked(fitting), exact));
			}
		}
		return Optional.empty();
	}

	private static List<KnownEntity> ranked(List<KnownName> names) {
		return names.stream()
			.map(KnownName::entity)
			.distinct()
			.sorted(Comparator.comparingLong(KnownEntity::weight).reversed())
			.toList();
	}

	/**
	 * @param language a language
	 * @return its adjectives and nouns of nations and regions
	 */
	public Phrases<Demonym> demonyms(Language language) {
		return language == Language.FRENCH ? french() : english();
	}

	private Phrases<Demonym> french() {
		return Objects.requireNonNull(this.demonyms.get(Language.FRENCH));
	}

	private Phrases<Demonym> english() {
		return Objects.requireNonNull(this.demonyms.get(Language.ENGLISH));
	}

	/**
	 * @param id id of a country or place
	 * @return its English adjective (North Korean), or null where none is known
	 */
	public @Nullable String adjective(String id) {
		Demonym demonym = this.demonymOf.get(id);
		return (demonym != null) ? demonym.adjective() : null;
	}

	/**
	 * @return capitals and houses that stand for governments and bodies
	 */
	public Phrases<Seat> seats() {
		return this.seats;
	}

	/**
	 * @param name a name in news of sport
	 * @return the club that goes by it there: Leeds, Lens
	 */
	public Optional<KnownEntity> team(String name) {
		return Optional.ofNullable(this.teams.get(NameKey.of(name)));
	}

	/**
	 * @param title key of an office
	 * @param body id of a country or body
	 * @return all known holders, the latest first
	 */
	public List<Office> holders(String title, String body) {
		return this.offices.getOrDefault(title + "@" + body, List.of());
	}

	/**
	 * @param title key of an office
	 * @param body id of a country or body
	 * @param day a day, or null for now
	 * @return who held it then, where known
	 */
	public Optional<Office> holder(String title, String body, @Nullable LocalDate day) {
		LocalDate when = (day != null) ? day : LocalDate.now();
		return holders(title, body).stream().filter((office) -> office.heldOn(when)).findFirst();
	}

	/**
	 * @param person id of a person
	 * @return the offices that the person is known to have held
	 */
	public List<Office> offices(String person) {
		return this.offices.getOrDefault(person, List.of());
	}

	private void addCountry(Table.Row row) {
		String id = "country:" + row.text("code");
		add(row, new KnownEntity(id, EntityType.COUNTRY, row.text("en"), or(row.optional("fr"), row.text("en")),
				row.list("aliases"), row.text("kind"), null, Long.MAX_VALUE));
	}

	private void addPlace(Table.Row row) {
		String country = row.optional("country");
		add(row, new KnownEntity("place:" + row.text("id"), EntityType.PLACE, row.text("en"),
				or(row.optional("fr"), row.text("en")), row.list("aliases"), row.text("kind"),
				(country != null) ? "country:" + country : null, row.number("weight")));
	}

	private void addOrganization(Table.Row row) {
		String home = row.optional("home");
		add(row, new KnownEntity("org:" + row.text("key"), EntityType.ORGANIZATION, row.text("en"),
				or(row.optional("fr"), row.text("en")), row.list("aliases"), row.text("kind"),
				(home != null && !home.contains(":")) ? "org:" + home : home, 1_000_000_000));
	}

	private KnownEntity addPerson(Table.Row row) {
		String country = row.optional("country");
		KnownEntity person = new KnownEntity("person:" + row.text("key"), EntityType.PERSON, row.text("name"),
				or(row.optional("fr"), row.text("name")), row.list("aliases"), or(row.optional("gender"), ""),
				(country != null) ? "country:" + country : null, 1_000_000_000);
		add(row, person);
		return person;
	}

	private void addOther(Table.Row row, EntityType type, String prefix) {
		add(row, new KnownEntity(prefix + row.text("key"), type, row.text("en"), or(row.optional("fr"), row.text("en")),
				row.list("aliases"), row.text("kind"), null, 100_000_000));
	}

	// Chinese, Korean and Vietnamese names begin with the surname.
	private void addSurnames(KnownEntity person) {
		List<String> names = new ArrayList<>(person.aliases());
		names.add(person.name());
		names.add(person.french());
		for (String name : names) {
			List<String> words = NameKey.words(name);
			if (words.size() > 1 && !REGNAL.matcher(words.getLast()).matches()) {
				addSurname(String.join(" ", words.subList(1, words.size())), person);
				addSurname(words.getLast(), person);
				if (person.home() != null && SURNAME_FIRST.contains(person.home())) {
					addSurname(words.getFirst(), person);
				}
			}
		}
	}

	private void addSurname(String surname, KnownEntity person) {
		this.surnames.computeIfAbsent(NameKey.sound(surname), (any) -> new LinkedHashSet<>()).add(person);
	}

	private void add(Table.Row row, KnownEntity entity) {
		if (this.entities.putIfAbsent(entity.id(), entity) != null) {
			throw row.wrong(entity.id(), "is there twice; join the two lines");
		}
		addName(entity.name(), entity);
		if (!entity.french().equals(entity.name())) {
			addName(entity.french(), entity);
		}
		entity.aliases().forEach((alias) -> addName(alias, entity));
	}

	private void addName(String text, KnownEntity entity) {
		KnownName name = new KnownName(text, entity);
		this.names.add(text, name);
		boolean transcribed = TRANSCRIBED.contains(entity.type()) || TRANSCRIBED_KINDS.contains(entity.kind());
		if (transcribed && text.length() > 4 && !name.acronym()) {
			this.sounds.add(text, name);
		}
	}

	private void addDemonym(Table.Row row) {
		String id = row.text("entity");
		require(row, "entity", id);
		Demonym demonym = new Demonym(id, row.text("en"));
		this.demonymOf.putIfAbsent(id, demonym);
		row.list("fr").forEach((form) -> french().add(form, demonym));
		row.list("forms").forEach((form) -> english().add(form, demonym));
		english().add(demonym.adjective(), demonym);
	}

	private void addSeat(Table.Row row) {
		String place = row.optional("place");
		require(row, "government", row.text("government"));
		if (place != null) {
			require(row, "place", "place:" + place);
		}
		Seat seat = new Seat(row.text("government"), (place != null) ? "place:" + place : null);
		row.list("names").forEach((name) -> this.seats.add(name, seat));
	}

	private void addTeam(Table.Row row) {
		String id = "org:" + row.text("club");
		require(row, "club", id);
		KnownEntity club = Objects.requireNonNull(this.entities.get(id));
		row.list("names").forEach((name) -> this.teams.putIfAbsent(NameKey.of(name), club));
	}

	private void addOffice(Table.Row row) {
		String person = "person:" + row.text("person");
		require(row, "person", person);
		require(row, "body", row.text("body"));
		Office office = new Office(person, row.text("title"), row.text("body"), row.text("en"), row.date("since"),
				row.date("until"));
		put(office.title() + "@" + office.body(), office);
		put(person, office);
	}

	private void put(String key, Office office) {
		List<Office> list = this.offices.computeIfAbsent(key, (any) -> new ArrayList<>());
		list.add(office);
		list.sort(Comparator.comparing((Office held) -> (held.since() != null) ? held.since() : LocalDate.MIN)
			.reversed());
	}

	private void require(Table.Row row, String column, String id) {
		if (!this.entities.containsKey(id)) {
			throw row.wrong(column, "is '%s', which no file knows; add it there or mend the id".formatted(id));
		}
	}

	private static String or(@Nullable String text, String other) {
		return (text != null) ? text : other;
	}

	/**
	 * A known name found in a text.
	 *
	 * @param length number of words that it covers
	 * @param entities the entities that bear it, the likeliest first
	 * @param exact whether the writing is known, not only one that sounds like it
	 */
	public record NameMatch(int length, List<KnownEntity> entities, boolean exact) {
	}

	private static final class Standard {

		private static final Knowledge KNOWLEDGE = load();

	}

}
