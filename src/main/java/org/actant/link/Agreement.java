package org.actant.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.lexicon.KnownEntity;
import org.actant.model.EntityType;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;

/** Gender and number of actors, as far as the language of the text tells. */
final class Agreement {

	private static final Set<String> MASCULINE_IN_E = Set.of("country:MX", "country:MZ", "country:KH", "country:ZW",
			"country:SR", "country:BZ");

	private static final Set<String> MANY = Set.of("country:US", "country:NL", "country:AE", "country:PH", "country:MV",
			"country:SC", "country:BS", "country:KM", "org:un");

	/** Groups whose French noun is singular. */
	private static final Set<String> COLLECTIVE = Set.of("army", "opposition", "police", "delegation", "diplomacy",
			"diaspora", "militia", "navy", "judiciary", "press", "team", "contingent", "air force", "intelligence",
			"units", "guerrilla");

	private static final Set<String> DETERMINERS = Set.of("les", "des", "aux", "ces", "ses", "leurs");

	private final Scene scene;

	/**
	 * How many of an actor's mentions were looked at; one that is forgotten later is
	 * missed by one.
	 */
	private final Map<Actor, Integer> looked = new HashMap<>();

	private final Set<Actor> plural = new HashSet<>();

	Agreement(Scene scene) {
		this.scene = scene;
	}

	/** Whether the actor may be many. */
	boolean mayBeMany(Actor actor) {
		if (!this.scene.french()) {
			return actor.type() == EntityType.GROUP || actor.type() == EntityType.ORGANIZATION;
		}
		if (actor.type() == EntityType.GROUP) {
			return !COLLECTIVE.contains(actor.kind()) || isPlural(actor);
		}
		return MANY.contains(actor.id()) || (actor.type() == EntityType.ORGANIZATION && isPlural(actor));
	}

	/** Whether the actor may be one. */
	boolean mayBeOne(Actor actor) {
		if (actor.type() == EntityType.GROUP) {
			return COLLECTIVE.contains(actor.kind()) && !(this.scene.french() && isPlural(actor));
		}
		return !this.scene.french()
				|| !MANY.contains(actor.id()) && !(actor.type() == EntityType.ORGANIZATION && isPlural(actor));
	}

	private boolean isPlural(Actor actor) {
		List<Link> links = actor.links();
		for (int at = this.looked.getOrDefault(actor, 0); at < links.size() && !this.plural.contains(actor); at++) {
			this.looked.put(actor, at + 1);
			if (isPlural(links.get(at).mention())) {
				this.plural.add(actor);
			}
		}
		return this.plural.contains(actor);
	}

	private boolean isPlural(Mention mention) {
		if (mention.kind() == MentionKind.PRONOUN || mention.kind() == MentionKind.DEMONYM) {
			return false;
		}
		return DETERMINERS.contains(this.scene.before(mention, 1))
				|| this.scene.head(mention).tag() == PartOfSpeech.NOUN
						&& this.scene.head(mention).features().has("Number", "Plur");
	}

	/**
	 * {@code m}, {@code f} or empty where the French gender of the actor's name is
	 * unknown.
	 */
	String gender(Actor actor) {
		if (actor.type() == EntityType.PERSON) {
			return actor.gender();
		}
		KnownEntity known = actor.known();
		if (known != null && actor.type() == EntityType.COUNTRY) {
			return known.french().matches("[^ ]*e( .*)?") && !MASCULINE_IN_E.contains(actor.id()) ? "f" : "m";
		}
		for (Link link : actor.links()) {
			String gender = gender(link.mention());
			if (!gender.isEmpty()) {
				return gender;
			}
		}
		return "";
	}

	private String gender(Mention mention) {
		if (mention.kind() == MentionKind.PRONOUN || mention.kind() == MentionKind.DEMONYM) {
			return "";
		}
		String article = this.scene.before(mention, 1);
		if (article.equals("la") || article.equals("une") || article.equals("cette")) {
			return "f";
		}
		if (article.equals("un") || article.equals("ce") || article.equals("le")) {
			return "m";
		}
		Token head = this.scene.head(mention);
		if (head.tag() != PartOfSpeech.NOUN) {
			return "";
		}
		return head.features().has("Gender", "Fem") ? "f" : head.features().has("Gender", "Masc") ? "m" : "";
	}

}
