package org.actant.link;

import java.util.ArrayList;
import java.util.List;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.KnownEntity;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads adjectives of nations and regions. Those of continents and large regions
 * (European, Western) name them only in a text that does so elsewhere.
 */
final class NationReader {

	private final Scene scene;

	NationReader(Scene scene) {
		this.scene = scene;
	}

	void read() {
		for (Mention mention : this.scene.mentions(MentionKind.DEMONYM)) {
			List<Demonym> demonyms = ofName(mention) ? List.of() : demonyms(mention);
			if (demonyms.size() == 1 && isNation(demonyms.getFirst())) {
				link(mention, demonyms.getFirst(), 0.9);
			}
		}
	}

	/**
	 * "l'Organisation des États américains": the word is a part of the name of a body
	 * that is no nation's own.
	 */
	private boolean ofName(Mention mention) {
		return this.scene.mentions(mention.sentence())
			.stream()
			.filter((name) -> name.kind() == MentionKind.NAME && name.first() <= mention.first()
					&& mention.last() <= name.last())
			.flatMap((name) -> this.scene.knowledge().named(name.text()).stream())
			.anyMatch((known) -> known.type() == EntityType.ORGANIZATION
					&& (known.home() == null || !known.home().startsWith("country:")));
	}

	/** Reads what was left until the names of the text were known. */
	void readRest() {
		for (Mention mention : this.scene.mentions(MentionKind.DEMONYM)) {
			Demonym demonym = (this.scene.cast().open(mention) && !ofName(mention)) ? told(demonyms(mention)) : null;
			if (demonym != null) {
				link(mention, demonym, 0.7);
			}
		}
	}

	private void link(Mention mention, Demonym demonym, double certainty) {
		this.scene.knowledge()
			.entity(demonym.entity())
			.ifPresent((known) -> this.scene.cast().link(this.scene.cast().of(known), mention, certainty, "demonym"));
	}

	private List<Demonym> demonyms(Mention mention) {
		return this.scene.knowledge().demonyms(this.scene.language()).get(mention.text());
	}

	private boolean isNation(Demonym demonym) {
		return this.scene.knowledge()
			.entity(demonym.entity())
			.filter((known) -> known.type() == EntityType.COUNTRY || known.kind().equals("province"))
			.isPresent();
	}

	private @Nullable Demonym told(List<Demonym> demonyms) {
		List<Demonym> nations = new ArrayList<>();
		for (Demonym demonym : demonyms) {
			if (this.scene.cast().get(demonym.entity()) != null) {
				return demonym;
			}
			if (isNation(demonym)) {
				nations.add(demonym);
			}
		}
		return nations.isEmpty() ? null : nations.getFirst();
	}

	/**
	 * The nation that a phrase names by adjective or name, as the text reads it, or null.
	 */
	static @Nullable Actor of(Scene scene, Mention phrase) {
		List<Actor> nations = all(scene, phrase);
		return nations.isEmpty() ? null : nations.getFirst();
	}

	/** The nations, regions and bodies that are named within a phrase. */
	static List<Actor> all(Scene scene, Mention phrase) {
		List<Actor> nations = new ArrayList<>();
		for (Mention inner : scene.within(phrase)) {
			Actor actor = scene.cast().at(inner);
			if (actor != null && inner.kind() != MentionKind.PRONOUN && actor.type() != EntityType.PERSON
					&& actor.type() != EntityType.GROUP && !nations.contains(actor)) {
				nations.add(actor);
			}
		}
		return nations;
	}

	/** Names in the English and French of a nation: its adjective. */
	static String adjective(Scene scene, Actor nation) {
		String adjective = scene.knowledge().adjective(nation.id());
		KnownEntity known = nation.known();
		if (adjective != null) {
			return adjective;
		}
		return (known != null) ? known.name() : nation.names().isEmpty() ? nation.id() : nation.names().getFirst();
	}

}
