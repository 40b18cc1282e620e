package org.actant.link;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.actant.lexicon.KnownEntity;
import org.actant.lexicon.NameKey;
import org.actant.model.EntityTie;
import org.actant.model.EntityType;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** Reads descriptions of bodies: "l'entreprise", "cette banque", "la police". */
final class BodyDescriptions {

	/** Bodies that act though nobody calls them by a name, but not one to a country. */
	private static final Set<String> ACTING = Set.of("court", "commission", "union", "local", "police", "parliament",
			"ngo", "club", "agency", "ministry");

	/** Nouns of those that mean a body only rarely. */
	private static final Set<String> NO_BODY = Set.of("service", "bureau", "office", "direction", "autorité",
			"authority", "group", "groupe", "side", "formation", "league", "house", "chamber", "chambre", "association",
			"cabinet", "établissement");

	private final Scene scene;

	private final DescriptionClues clues;

	private final Salience salience;

	private final Agreement agreement;

	BodyDescriptions(Scene scene, DescriptionClues clues, Salience salience) {
		this.scene = scene;
		this.clues = clues;
		this.salience = salience;
		this.agreement = new Agreement(scene);
	}

	/**
	 * A body told of before that the noun fits, whoever weighs most; failing that, a
	 * court, a board, a union that acts is one of its own.
	 */
	void organization(Mention mention, String noun) {
		boolean wide = Described.of(noun).sort() == Described.Sort.ANY_BODY;
		boolean pointed = this.clues.pointed(mention);
		if (!this.clues.single(mention) && !pointed) {
			return;
		}
		String nation = this.clues.nation(mention);
		Set<String> kinds = meant(noun);
		Set<Actor> beside = this.clues.beside(mention);
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
		else if (first == null && this.clues.acts(mention) && !pointed && !NO_BODY.contains(noun)
				&& !Collections.disjoint(kinds, ACTING)) {
			body(mention, noun);
		}
	}

	/**
	 * "la société de transport", "le groupe de Rennes": the body told of before that a
	 * longer phrase means, or null.
	 */
	@Nullable Actor told(Mention mention, String noun) {
		Set<String> kinds = meant(noun);
		if (!kinds.contains("company") && !kinds.contains("club") && !kinds.contains("bank")
				|| !this.clues.single(mention)) {
			return null;
		}
		String nation = this.clues.nation(mention);
		Set<Actor> beside = this.clues.beside(mention);
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

	/** The only body told of before, however long ago, that has the noun in its name. */
	private @Nullable Actor called(Mention mention, String noun, Set<Actor> beside) {
		List<Cast.Recent> called = this.scene.cast()
			.before(mention, 1000, (actor) -> actor.type() == EntityType.ORGANIZATION && called(actor, noun)
					&& !isAnonymous(actor) && !beside.contains(actor) && mayBeOf(actor, this.clues.nation(mention)));
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

	// "le tribunal": one body in this text, another one in the next.
	private void body(Mention mention, String noun) {
		Actor actor = this.scene.cast()
			.of("org:" + NameKey.of(mention.text()).replace(' ', '-') + "~" + this.clues.text(),
					EntityType.ORGANIZATION);
		Set<String> kinds = kinds(noun);
		actor.kind(kinds.isEmpty() ? noun : kinds.iterator().next());
		actor.named(mention.text());
		this.scene.cast().link(actor, mention, 0.65, "institution");
	}

	/** "la police", "l'opposition": that of the country told of most. */
	void institution(Mention mention, String noun) {
		String english = Described.of(noun).english();
		boolean one = this.clues.single(mention) || (!this.scene.french() && english.equals("police"));
		if (!one || mention.first() != mention.last()) {
			return;
		}
		String country = this.scene.cast().countryOfTalk();
		if (ofTitle(mention)) {
			return;
		}
		Actor told = told(english);
		if (told != null) {
			this.scene.cast().link(told, mention, 0.7, "institution");
			return;
		}
		if (english.equals("army") && !this.clues.acts(mention)) {
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

	// "le club italien" is none whose home is known to be another country.
	private static boolean mayBeOf(Actor actor, @Nullable String nation) {
		KnownEntity known = actor.known();
		String home = (known != null) ? known.home() : null;
		return nation == null || home == null || !home.startsWith("country:") || home.equals(nation);
	}

	private static boolean isAnonymous(Actor actor) {
		return actor.id().contains("~");
	}

	/** The kinds of body that a noun means. */
	private Set<String> meant(String noun) {
		Described described = Described.of(noun);
		return described.kinds().isEmpty() ? kinds(noun) : described.kinds();
	}

	private Set<String> kinds(String noun) {
		Set<String> kinds = new HashSet<>();
		this.scene.words().organizations(this.scene.language()).get(noun).forEach((found) -> kinds.add(found.kind()));
		return kinds;
	}

}
