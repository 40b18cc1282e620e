package org.actant.link;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.actant.lexicon.Table;
import org.actant.model.EntityType;
import org.actant.model.Language;

/**
 * Nouns that tell what sort of owner they have: a wife a person's, a head office a
 * body's.
 */
final class Possessions {

	private static final Map<Language, Map<String, Owner>> OWNERS = read();

	private Possessions() {
	}

	private static Map<Language, Map<String, Owner>> read() {
		Map<Language, Map<String, Owner>> owners = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			Map<String, Owner> words = new HashMap<>();
			Table.read(language.code() + "/possessions.tsv")
				.rows()
				.forEach((row) -> words.put(row.text("word").toLowerCase(Locale.ROOT),
						row.choice("owner", Owner.class)));
			owners.put(language, words);
		}
		return owners;
	}

	/** Whether a noun may be the actor's. */
	static boolean mayOwn(Language language, Actor actor, String noun) {
		Owner owner = Objects.requireNonNull(OWNERS.get(language)).get(noun.toLowerCase(Locale.ROOT));
		return owner == null || switch (owner) {
			case PERSON -> actor.type() == EntityType.PERSON || actor.type() == EntityType.GROUP;
			case BODY, ITSELF -> actor.type() != EntityType.PERSON;
			case STATE -> actor.type() != EntityType.ORGANIZATION || actor.kind().equals("armed");
		};
	}

	/** Whether a noun has an owner who is somebody rather than a thing. */
	static boolean isSomebodys(Language language, String noun) {
		return Objects.requireNonNull(OWNERS.get(language)).containsKey(noun.toLowerCase(Locale.ROOT));
	}

	/** "La direction du club": whether a noun stands for the body whose it is. */
	static boolean isOwner(Language language, String noun) {
		return Objects.requireNonNull(OWNERS.get(language)).get(noun.toLowerCase(Locale.ROOT)) == Owner.ITSELF;
	}

	/** What sort of owner a noun has. */
	enum Owner {

		/** A person or people. */
		PERSON,
		/** An organisation or a state. */
		BODY,
		/** A state, or a person as its citizen. */
		STATE,
		/** An organisation, for which the noun stands. */
		ITSELF

	}

}
