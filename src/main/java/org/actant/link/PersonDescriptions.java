package org.actant.link;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.actant.lexicon.KnownEntity;
import org.actant.model.EntityType;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** Reads descriptions of one person: "l'homme", "le Britannique", "the 76-year-old". */
final class PersonDescriptions {

	/** Nouns of people that nobody with an office is called by. */
	private static final Set<String> VAGUE = Set.of("man", "woman", "suspect", "attacker", "assailant", "gunman",
			"shooter", "victim", "defendant", "accused");

	private final Scene scene;

	private final DescriptionClues clues;

	private final Salience salience;

	PersonDescriptions(Scene scene, DescriptionClues clues, Salience salience) {
		this.scene = scene;
		this.clues = clues;
		this.salience = salience;
	}

	void read(Mention mention) {
		Set<String> nations = nationals(mention);
		if (nations.isEmpty()) {
			person(mention);
		}
		else {
			countryman(mention, nations);
		}
	}

	/** "the 76-year-old": the person who weighs most, or null. */
	@Nullable Actor aged(Mention mention) {
		Set<Actor> beside = this.clues.beside(mention);
		List<Salience.Rival> rivals = this.salience.rivals(mention, 2,
				(actor) -> actor.type() == EntityType.PERSON && !beside.contains(actor), (actor) -> 1,
				(sentence, token) -> false);
		double margin = (rivals.size() > 1) ? rivals.getFirst().weight() / rivals.get(1).weight() : 2;
		return (!rivals.isEmpty() && margin > 1.3) ? rivals.getFirst().actor() : null;
	}

	/** "l'homme", "the suspect", "le responsable danois": the person who weighs most. */
	void person(Mention mention) {
		if (!this.clues.single(mention) && !this.clues.pointed(mention)) {
			return;
		}
		String gender = this.scene.french() ? this.scene.head(mention).features().has("Gender", "Fem") ? "f"
				: this.scene.head(mention).features().has("Gender", "Masc") ? "m" : "" : "";
		Set<Actor> beside = this.clues.beside(mention);
		String nation = this.clues.nation(mention);
		boolean official = this.scene.word(mention, mention.first())
			.matches("élue?|dirigeante?|responsable|politician");
		boolean title = mention.kind() == MentionKind.TITLE;
		Predicate<Actor> wanted = (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(gender)
				&& !beside.contains(actor) && (title ? isOf(actor, nation) : actor.known() == null)
				&& (this.scene.french() || title || !VAGUE.contains(this.scene.head(mention).lemma())
						|| actor.offices().isEmpty());
		List<Salience.Rival> rivals = this.salience.rivals(mention, 2, wanted,
				(actor) -> official && !actor.offices().isEmpty() ? 1.8 : 1, (sentence, token) -> false);
		double margin = (rivals.size() > 1) ? rivals.getFirst().weight() / rivals.get(1).weight() : 2;
		Actor first = rivals.isEmpty() ? null : rivals.getFirst().actor();
		if (first != null && margin > 1.3) {
			this.scene.cast().link(first, mention, (margin > 1.6) ? 0.75 : 0.65, "description");
		}
	}

	/**
	 * The nations whose people a word like "Britannique" means, with the country of a
	 * region: a Texan is an American.
	 */
	private Set<String> nationals(Mention mention) {
		Set<String> nations = new HashSet<>();
		this.scene.knowledge().demonyms(this.scene.language()).get(mention.text()).forEach((demonym) -> {
			nations.add(demonym.entity());
			this.scene.knowledge().entity(demonym.entity()).map(KnownEntity::home).ifPresent(nations::add);
		});
		return nations;
	}

	/** "le Britannique": the person of that nation, or whoever weighs most. */
	private void countryman(Mention mention, Set<String> nations) {
		String gender = !this.scene.french() ? "" : switch (determiner(mention)) {
			case "le", "ce", "cet" -> "m";
			case "la", "cette" -> "f";
			default -> "";
		};
		Predicate<Actor> person = (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(gender);
		List<Cast.Recent> known = this.scene.cast()
			.before(mention, 12, person.and((actor) -> !Collections.disjoint(nations, origins(actor))));
		if (!known.isEmpty()) {
			this.scene.cast().link(known.getFirst().actor(), mention, 0.75, "description");
			return;
		}
		List<Salience.Rival> rivals = this.salience.rivals(mention, 2, person.and((actor) -> origins(actor).isEmpty()),
				(actor) -> 1, (sentence, token) -> false);
		double margin = (rivals.size() > 1) ? rivals.getFirst().weight() / rivals.get(1).weight() : 2;
		Actor first = rivals.isEmpty() ? null : rivals.getFirst().actor();
		if (first != null && margin > 1.3) {
			this.scene.cast().link(first, mention, 0.65, "description");
		}
	}

	private String determiner(Mention mention) {
		return this.scene.before(mention, 1);
	}

	/** The nations that a person is known or told to be of. */
	private Set<String> origins(Actor actor) {
		Set<String> origins = new HashSet<>();
		String home = DescriptionClues.home(actor);
		if (home != null) {
			origins.add(home);
		}
		for (Link link : actor.links()) {
			origins.addAll(nationals(link.mention()));
			for (Mention near : this.scene.mentions(link.mention().sentence())) {
				Mention one = link.mention();
				boolean beside = near.last() + 1 == one.first()
						|| near.first() >= one.first() && near.last() <= one.last()
						|| near.first() > one.last() && near.first() <= one.last() + 5
								&& this.scene.before(near, 1).matches("nationalité|origine");
				if (beside && near.kind() == MentionKind.DEMONYM || beside && near.kind() == MentionKind.TITLE) {
					this.scene.knowledge()
						.demonyms(this.scene.language())
						.get(near.text())
						.forEach((demonym) -> origins.add(demonym.entity()));
				}
			}
		}
		return origins;
	}

	// A Danish official is none whose country is known to be another.
	private boolean isOf(Actor actor, @Nullable String nation) {
		String home = DescriptionClues.home(actor);
		return nation == null || home == null && actor.known() == null || nation.equals(home)
				|| actor.known() != null && nation.equals(actor.known().home());
	}

}
