package org.actant.link;

import java.util.Comparator;
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
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads definite descriptions: "la capitale", "le pays", "l'entreprise", "ces réfugiés".
 * Only what was told shortly before is meant, and only something of the right sort.
 */
final class DescriptionReader {

	private static final Set<String> CAPITAL = Set.of("capitale", "capital");

	private static final Set<String> COUNTRY = Set.of("pays", "country", "nation", "royaume", "kingdom");

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
	private static final Map<String, String> INSTITUTIONS = Map.of("police", "police", "opposition", "opposition");

	private final Scene scene;

	DescriptionReader(Scene scene) {
		this.scene = scene;
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
		else if (KINDS.containsKey(noun)) {
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

	// "les pays occidentaux", "ces pays" are several; only one country is "le pays".
	private void country(Mention mention) {
		boolean one = SINGLE.contains(this.scene.before(mention, 1)) && mention.first() == mention.last();
		if (one) {
			nearest(mention, 2, (actor) -> actor.type() == EntityType.COUNTRY, 0.65);
		}
	}

	// Words for any band of people mean only what the same or the last sentence names.
	private void organization(Mention mention, String noun) {
		boolean wide = WIDE.contains(noun);
		boolean pointed = this.scene.before(mention, 1).matches("ce|cet|cette|this");
		if (wide && (pointed || !SINGLE.contains(this.scene.before(mention, 1)))) {
			return;
		}
		String nation = nation(mention);
		nearest(mention, wide ? 1 : 3, (actor) -> actor.type() == EntityType.ORGANIZATION
				&& KINDS.getOrDefault(noun, Set.of()).contains(actor.kind()) && mayBeOf(actor, nation), 0.7);
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
		if (!SINGLE.contains(this.scene.before(mention, 1)) || mention.first() != mention.last()) {
			return;
		}
		String country = countryOfTalk();
		if (ofTitle(mention)) {
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

	private void group(Mention mention) {
		Noun noun = GroupReader.noun(this.scene, mention);
		boolean owned = this.scene.before(mention, 1).matches("son|sa|ses|leurs?|his|her|its|their|notre|our|nos");
		if (noun == null || owned || mention.first() != mention.last()) {
			return;
		}
		Predicate<Actor> wanted = (actor) -> actor.type() == EntityType.GROUP && actor.id()
			.endsWith(GroupReader.isForce(noun) ? "-forces" : "-" + NameKey.of(noun.english()).replace(' ', '-'));
		long alike = this.scene.cast().all().stream().filter(wanted).count();
		nearest(mention, (alike == 1) ? 12 : 1, wanted, (alike == 1) ? 0.7 : 0.6);
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
		nearest(mention, 2, (actor) -> actor.type() == EntityType.PLACE && kinds.contains(actor.kind()), 0.65);
	}

}
