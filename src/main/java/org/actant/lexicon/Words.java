package org.actant.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.actant.model.EntityType;
import org.actant.model.Language;

/**
 * The common words that name offices, groups, bodies, events and places in both
 * languages, from the tab-separated files under {@code lexicon/}. Safe for use by many
 * threads.
 */
public final class Words {

	private final Map<Language, Phrases<Title>> titles = Map.of(Language.FRENCH, Phrases.ofOffices(), Language.ENGLISH,
			Phrases.ofOffices());

	private final Map<Language, Phrases<Noun>> groups = nouns("group-nouns.tsv");

	private final Map<Language, Phrases<Noun>> organizations = nouns("organization-nouns.tsv");

	private final Map<Language, Phrases<Noun>> events = nouns("event-nouns.tsv");

	private final Map<Language, Phrases<Noun>> places = nouns("place-nouns.tsv");

	private final Map<Language, Map<String, EntityType>> doers = Map.of(Language.FRENCH, readDoers(Language.FRENCH),
			Language.ENGLISH, readDoers(Language.ENGLISH));

	private final Map<Language, Map<String, String>> deeds = Map.of(Language.FRENCH, readDeeds(Language.FRENCH),
			Language.ENGLISH, readDeeds(Language.ENGLISH));

	private Words() {
		Table.read("titles.tsv").rows().forEach(this::addTitle);
	}

	/**
	 * @return the words of the files that ship with Actant, read once
	 * @throws LexiconException where a file is malformed
	 */
	public static Words standard() {
		return Standard.WORDS;
	}

	/**
	 * @param language a language
	 * @return offices, ranks and forms of address: président, secretary of state, M.
	 */
	public Phrases<Title> titles(Language language) {
		return of(this.titles, language);
	}

	/**
	 * @param language a language
	 * @return nouns of people: soldats, refugees
	 */
	public Phrases<Noun> groups(Language language) {
		return of(this.groups, language);
	}

	/**
	 * @param language a language
	 * @return nouns of bodies: ministère, party
	 */
	public Phrases<Noun> organizations(Language language) {
		return of(this.organizations, language);
	}

	/**
	 * @param language a language
	 * @return nouns of events: sommet, election
	 */
	public Phrases<Noun> events(Language language) {
		return of(this.events, language);
	}

	/**
	 * @param language a language
	 * @return nouns of places: région, airport
	 */
	public Phrases<Noun> places(Language language) {
		return of(this.places, language);
	}

	/**
	 * @param language a language
	 * @return the nouns, in lower case, of whatever does something though nobody names
	 * it, with what sort of actor each means: crew, plaintiff, lender, drone, earthquake
	 */
	public Map<String, EntityType> doers(Language language) {
		return Objects.requireNonNull(this.doers.get(language));
	}

	/**
	 * @param language a language
	 * @return the type of deed that each verb, by its lemma, tells of first: ACCUSE of
	 * accuser
	 */
	public Map<String, String> deeds(Language language) {
		return Objects.requireNonNull(this.deeds.get(language));
	}

	private static Map<String, String> readDeeds(Language language) {
		Map<String, String> deeds = new HashMap<>();
		Table.read(language.code() + "/frames.tsv").rows().forEach((row) -> {
			if (row.text("class").equals("verb")) {
				deeds.putIfAbsent(row.text("lemma"), row.text("type"));
			}
		});
		return Map.copyOf(deeds);
	}

	private static Map<String, EntityType> readDoers(Language language) {
		Map<String, EntityType> types = new HashMap<>();
		Table.read(language.code() + "/doers.tsv")
			.rows()
			.forEach((row) -> types.put(row.text("noun"), row.choice("type", EntityType.class)));
		return Map.copyOf(types);
	}

	private void addTitle(Table.Row row) {
		Title.Kind kind = row.choice("kind", Title.Kind.class);
		String key = row.text("key");
		String english = row.list("en").isEmpty() ? "" : row.list("en").getFirst();
		addTitle(Language.FRENCH, row.list("fr"), new Title(key, kind, english, row.list("fr_f").isEmpty() ? "" : "m"));
		addTitle(Language.FRENCH, row.list("fr_f"), new Title(key, kind, english, "f"));
		addTitle(Language.ENGLISH, row.list("en"),
				new Title(key, kind, english, row.list("en_f").isEmpty() ? "" : "m"));
		addTitle(Language.ENGLISH, row.list("en_f"), new Title(key, kind, english, "f"));
	}

	private void addTitle(Language language, List<String> forms, Title title) {
		forms.forEach((form) -> of(this.titles, language).add(form, title));
	}

	private static Map<Language, Phrases<Noun>> nouns(String file) {
		Map<Language, Phrases<Noun>> nouns = both();
		for (Table.Row row : Table.read(file).rows()) {
			String english = row.text("english");
			String kind = row.text("kind");
			addNouns(nouns, Language.ENGLISH, row.list("en"), new Noun(english, kind, false));
			addNouns(nouns, Language.ENGLISH, row.list("en_plural"), new Noun(english, kind, true));
			addNouns(nouns, Language.FRENCH, row.list("fr"), new Noun(english, kind, false));
			addNouns(nouns, Language.FRENCH, row.list("fr_plural"), new Noun(english, kind, true));
		}
		return nouns;
	}

	private static void addNouns(Map<Language, Phrases<Noun>> nouns, Language language, List<String> forms, Noun noun) {
		forms.forEach((form) -> of(nouns, language).add(form, noun));
	}

	private static <T> Map<Language, Phrases<T>> both() {
		return Map.of(Language.FRENCH, new Phrases<>(false), Language.ENGLISH, new Phrases<>(false));
	}

	private static <T> Phrases<T> of(Map<Language, Phrases<T>> both, Language language) {
		return Objects.requireNonNull(both.get(language));
	}

	private static final class Standard {

		private static final Words WORDS = new Words();

	}

}
