package org.actant.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.NameKey;
import org.actant.lexicon.Noun;
import org.actant.lexicon.Phrases;
import org.actant.model.EntityTie;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads groups: a nation's soldiers, troops and army are one group, its other people one
 * group for each noun.
 */
final class GroupReader {

	private static final List<String> MILITARY = List.of("forces", "troops", "soldiers", "army");

	/** Words for the states of a camp, which are one group whatever they are called. */
	private static final Set<String> STATES = Set.of("allies", "partners", "countries", "leaders", "powers",
			"capitals");

	/** Police named as men on a spot, not as the body. */
	private static final Pattern RIOT = Pattern.compile("(?i)riot|émeute|CRS|gendarmerie");

	/** Nouns of people that are bodies where a nation owns them. */
	private static final Set<String> BODIES = Set.of("navy", "air force", "courts");

	/** Those that are one group with their soldiers where the text tells of both. */
	private static final Set<String> ARMY = Set.of("army");

	private final Scene scene;

	GroupReader(Scene scene) {
		this.scene = scene;
	}

	void read() {
		List<Mention> bare = new ArrayList<>();
		for (Mention mention : this.scene.named().mentions()) {
			boolean states = mention.kind() == MentionKind.DESCRIPTION && mention.type() == EntityType.COUNTRY
					&& mention.first() < mention.last() && !nations(mention).isEmpty();
			if ((mention.kind() == MentionKind.GROUP || states) && this.scene.cast().open(mention)) {
				if (mention.first() == mention.last() && nations(mention).isEmpty()) {
					bare.add(mention);
				}
				else {
					group(mention);
				}
			}
		}
		bare.forEach(this::bare);
	}

	/** "l'opposition": the one that the text calls in full elsewhere, if only one. */
	private void bare(Mention mention) {
		Noun noun = noun(this.scene, mention);
		List<Actor> full = (noun == null) ? List.of()
				: this.scene.cast()
					.all(EntityType.GROUP)
					.stream()
					.filter((actor) -> actor.kind().equals(noun.english()) && actor.id().endsWith("-" + noun.english()))
					.toList();
		if (full.size() == 1) {
			this.scene.cast().link(full.getFirst(), mention, 0.7, "group");
		}
		else {
			group(mention);
		}
	}

	private void group(Mention mention) {
		Noun noun = noun(this.scene, mention);
		List<Nation> nations = nations(mention);
		Actor body = (noun != null && nations.size() == 1)
				? body(mention, noun, nations.getFirst(), RIOT.matcher(mention.text()).find()) : null;
		if (body != null) {
			this.scene.cast().link(body, mention, 0.8, "group");
			return;
		}
		Actor actor = nations.isEmpty() ? byText(mention) : byNation(noun, nations);
		if (actor.kind().isEmpty()) {
			actor.kind((noun != null) ? noun.english() : "people");
		}
		actor.named(mention.text());
		this.scene.cast().link(actor, mention, nations.isEmpty() ? 0.7 : 0.9, "group");
		nations.forEach((nation) -> actor.tie(new EntityTie("OF", nation.id, null, null, null)));
	}

	/**
	 * "la diplomatie turque" is a ministry; an armed movement's fighters are the
	 * movement.
	 */
	private @Nullable Actor body(Mention mention, Noun noun, Nation nation, boolean riot) {
		if (noun.english().equals("diplomacy")) {
			return new Ministries(this.scene).foreign(nation.id);
		}
		if (noun.english().equals("police") && noun.kind().equals("authority") && !riot) {
			Actor police = this.scene.cast().of("org:" + nation.local() + "-police", EntityType.ORGANIZATION);
			police.kind("police");
			police.named(nation.adjective + " police");
			police.tie(new EntityTie("PART_OF", nation.id, null, null, null));
			return police;
		}
		if (BODIES.contains(noun.english()) || ARMY.contains(noun.english()) && !manned(mention, nation)) {
			return national(noun, nation);
		}
		Actor actor = this.scene.cast().get(nation.id);
		boolean armed = actor != null && actor.kind().equals("armed");
		return (armed && (noun.kind().equals("military") || noun.kind().equals("armed"))) ? actor : null;
	}

	/** A body of which a nation has one, under the id that its capitalised name has. */
	private Actor national(Noun noun, Nation nation) {
		Actor body = this.scene.cast()
			.of("org:" + nation.local() + "-" + noun.english().replace(' ', '-'), EntityType.ORGANIZATION);
		body.kind(noun.english());
		body.named(nation.adjective + " " + noun.english());
		body.tie(new EntityTie("PART_OF", nation.id, null, null, null));
		return body;
	}

	/** Whether the text tells of that army's soldiers too, which are one with it. */
	private boolean manned(Mention army, Nation nation) {
		return this.scene.mentions(MentionKind.GROUP).stream().anyMatch((mention) -> {
			Noun noun = (mention != army) ? noun(this.scene, mention) : null;
			return noun != null && isForce(noun) && !ARMY.contains(noun.english()) && nations(mention).contains(nation);
		});
	}

	private Actor byText(Mention mention) {
		return this.scene.cast().of("group:" + NameKey.of(mention.text()).replace(' ', '_'), EntityType.GROUP);
	}

	private Actor byNation(@Nullable Noun noun, List<Nation> nations) {
		List<String> adjectives = nations.stream().map(Nation::adjective).distinct().toList();
		boolean military = noun != null && isForce(noun);
		boolean west = nations.size() == 1 && nations.getFirst().id.equals("place:western-world");
		String what = (noun == null) ? "people"
				: military ? "forces" : (west && STATES.contains(noun.english())) ? "countries" : noun.english();
		String id = "group:" + String.join("-", nations.stream().map(Nation::local).distinct().toList()) + "-"
				+ NameKey.of(what).replace(' ', '-');
		Actor actor = this.scene.cast().of(id, EntityType.GROUP);
		String whose = String.join(" and ", adjectives);
		if (noun == null) {
			actor.named(people(nations, whose));
		}
		else if (military) {
			MILITARY.forEach((word) -> actor.named(whose + " " + word));
		}
		else {
			actor.named(whose + " " + what);
		}
		return actor;
	}

	static boolean isForce(Noun noun) {
		return noun.kind().equals("military")
				&& List.of("forces", "troops", "soldiers", "army", "units", "servicemen", "contingent", "fighters")
					.contains(noun.english());
	}

	private static String people(List<Nation> nations, String whose) {
		return (nations.size() == 1) ? nations.getFirst().adjective + " people" : whose + " people";
	}

	/**
	 * The noun of people in a phrase, or null where a nation's name alone stands for
	 * them.
	 */
	static @Nullable Noun noun(Scene scene, Mention mention) {
		List<String> forms = scene.forms(mention).stream().map((form) -> form.toLowerCase(Locale.ROOT)).toList();
		Phrases<Noun> nouns = scene.words().groups(scene.language());
		Noun found = null;
		for (int at = 0; at < forms.size(); at++) {
			Phrases.Match<Noun> match = nouns.longest(forms, at).orElse(null);
			if (match != null && (found == null || !scene.french())) {
				found = match.meanings().getFirst();
			}
		}
		return found;
	}

	private List<Nation> nations(Mention mention) {
		List<Nation> nations = new ArrayList<>();
		List<Mention> inner = new ArrayList<>(this.scene.within(mention));
		for (Mention nested : inner) {
			Actor actor = this.scene.cast().at(nested);
			Nation nation = (actor != null) ? of(actor) : byAdjective(nested.text());
			if (nation != null && (nested.kind() == MentionKind.DEMONYM || nested.kind() == MentionKind.NAME)) {
				nations.add(nation);
			}
		}
		boolean born = this.scene.forms(mention).contains("origine");
		if (born) {
			nations.clear();
		}
		if (nations.isEmpty()) {
			List<String> forms = this.scene.forms(mention);
			for (int at = 0; at < forms.size(); at++) {
				int from = at;
				this.scene.knowledge()
					.demonyms(this.scene.language())
					.longest(forms, from)
					.ifPresent((match) -> nations.add(of(match.meanings().getFirst())));
			}
		}
		return nations.stream().distinct().toList();
	}

	private @Nullable Nation of(Actor actor) {
		return switch (actor.type()) {
			case COUNTRY, PLACE, ORGANIZATION -> new Nation(actor.id(), NationReader.adjective(this.scene, actor));
			default -> null;
		};
	}

	private static Nation of(Demonym demonym) {
		return new Nation(demonym.entity(), demonym.adjective());
	}

	private @Nullable Nation byAdjective(String text) {
		List<Demonym> demonyms = this.scene.knowledge().demonyms(this.scene.language()).get(text);
		return demonyms.isEmpty() ? null : of(demonyms.getFirst());
	}

	private record Nation(String id, String adjective) {

		String local() {
			return this.id.substring(this.id.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
		}

	}

}
