package org.actant.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.Phrases;
import org.actant.lexicon.Title;
import org.actant.model.EntityTie;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Ministries of whatever country in both languages: "ministère turc de la Défense",
 * "Turkish Defence Ministry". What ministers there are tells what ministries there are.
 */
final class Ministries {

	private final Scene scene;

	Ministries(Scene scene) {
		this.scene = scene;
	}

	/** The ministry that a name names, or null where it names none. */
	@Nullable Actor of(Mention mention) {
		List<String> forms = new ArrayList<>();
		String nation = null;
		List<String> words = this.scene.forms(mention);
		for (int at = 0; at < words.size(); at++) {
			Demonym demonym = demonym(words, at);
			if (demonym != null) {
				nation = demonym.entity();
			}
			else {
				forms.add(minister(words.get(at)));
			}
		}
		Title title = title(forms);
		if (title == null) {
			return null;
		}
		String country = (nation != null) ? nation : country(mention);
		return (country != null) ? ministry(title, country) : null;
	}

	/** The foreign ministry of a country. */
	@Nullable Actor foreign(String country) {
		Title title = title(List.of(this.scene.french() ? "ministre" : "foreign",
				this.scene.french() ? "des Affaires étrangères" : "minister"));
		return (title != null) ? ministry(title, country) : null;
	}

	private Actor ministry(Title title, String country) {
		String known = switch (country + " " + title.key()) {
			case "country:US foreign-minister" -> "org:us-state-department";
			case "country:US defence-minister" -> "org:pentagon";
			case "org:eu foreign-minister", "place:europe foreign-minister" -> "org:eeas";
			case "country:GB defence-minister" -> "org:mod-uk";
			case "country:GB interior-minister" -> "org:home-office";
			case "country:US finance-minister" -> "org:us-treasury";
			case "country:US justice-minister" -> "org:us-justice-department";
			default -> "";
		};
		if (!known.isEmpty()) {
			return this.scene.knowledge().entity(known).map(this.scene.cast()::of).orElseThrow();
		}
		String local = country.substring(country.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
		String english = title.english().replace("minister", "ministry");
		String id = "org:" + local + "-" + title.key().replace("minister", "ministry");
		Actor actor = this.scene.knowledge()
			.entity(id)
			.map(this.scene.cast()::of)
			.orElseGet(() -> this.scene.cast().of(id, EntityType.ORGANIZATION));
		String adjective = this.scene.knowledge().adjective(country);
		actor.named((adjective != null) ? adjective + " " + english : english);
		actor.kind("ministry");
		actor.tie(new EntityTie("PART_OF", country, null, null, null));
		return actor;
	}

	private @Nullable Title title(List<String> forms) {
		for (int at = 0; at < forms.size(); at++) {
			Phrases.Match<Title> match = this.scene.words()
				.titles(this.scene.language())
				.longest(forms, at)
				.orElse(null);
			if (match != null && match.meanings().getFirst().key().endsWith("-minister")
					&& match.length() + at == forms.size()) {
				return match.meanings().getFirst();
			}
		}
		return null;
	}

	private static String minister(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
			case "ministère" -> "ministre";
			case "ministry" -> "minister";
			default -> word;
		};
	}

	private @Nullable Demonym demonym(List<String> words, int at) {
		List<Demonym> demonyms = this.scene.knowledge().demonyms(this.scene.language()).get(words.get(at));
		return demonyms.isEmpty() ? null : demonyms.getFirst();
	}

	/** The country beside the name, else the last one told of, else the only one. */
	private @Nullable String country(Mention mention) {
		Actor beside = beside(mention);
		if (beside != null) {
			return beside.id();
		}
		List<Cast.Recent> recent = this.scene.cast().before(mention, 1, (actor) -> actor.type() == EntityType.COUNTRY);
		if (!recent.isEmpty()) {
			return recent.getFirst().actor().id();
		}
		return this.scene.cast().countryOfTalk();
	}

	private @Nullable Actor beside(Mention mention) {
		for (Mention other : this.scene.mentions(mention.sentence())) {
			boolean next = other.first() == mention.last() + 1 || other.last() == mention.first() - 1;
			Actor actor = next ? this.scene.cast().at(other) : null;
			if (actor != null && actor.type() == EntityType.COUNTRY) {
				return actor;
			}
		}
		return null;
	}

}
