package org.actant.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.actant.lexicon.KnownEntity;
import org.actant.model.EntityType;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads descriptions of countries: "le pays", "son pays", "la capitale", "le
 * gouvernement".
 */
final class CountryDescriptions {

	private final Scene scene;

	private final DescriptionClues clues;

	CountryDescriptions(Scene scene, DescriptionClues clues) {
		this.scene = scene;
		this.clues = clues;
	}

	/**
	 * "le pays": the country that the text tells of most and last, but not the one whose
	 * own people act there: the Danish sailors who leave the country leave another.
	 */
	void country(Mention mention) {
		boolean one = this.clues.single(mention) && mention.first() == mention.last();
		if (!one) {
			return;
		}
		String owned = this.scene.before(mention, 1);
		if (owned.matches("son|sa|leur|his|her|its|their")) {
			homeland(mention);
			return;
		}
		ofTalk(mention, acting(mention), "description");
	}

	/** The country that the text tells of most and last, if it is clear which. */
	private void ofTalk(Mention mention, Set<Actor> others, String rule) {
		Actor best = null;
		double most = 0;
		double next = 0;
		for (Actor actor : this.scene.cast().all(EntityType.COUNTRY)) {
			double weight = others.contains(actor) ? 0 : weight(actor, mention);
			if (weight > most) {
				next = most;
				most = weight;
				best = actor;
			}
			else {
				next = Math.max(next, weight);
			}
		}
		if (best != null && most - next >= 1) {
			this.scene.cast().link(best, mention, (most - next >= 3) ? 0.75 : 0.65, rule);
		}
	}

	private double weight(Actor actor, Mention mention) {
		double weight = 0;
		for (Link link : actor.links()) {
			Mention other = link.mention();
			boolean named = other.kind() != MentionKind.DEMONYM;
			int back = mention.sentence() - other.sentence();
			boolean before = other.span().compareTo(mention.span()) < 0;
			weight += (named ? 1 : 0.5) * (before ? 1 : 0.5) + (other.sentence() <= 1 ? 1 : 0);
			weight += (before && named && back <= 1) ? 1.5 : 0;
			weight += (before && named && back <= 1 && this.scene.subject(other)) ? 1 : 0;
		}
		return weight;
	}

	/** The countries whose people or who themselves act in the clause of a mention. */
	private Set<Actor> acting(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Set<Actor> acting = new HashSet<>();
		Token verb = Clauses.verb(sentence, this.scene.head(mention));
		Token subject = (verb != null && this.scene.head(mention).head() == verb.index())
				? Clauses.subject(sentence, verb) : null;
		for (Cast.Told told : this.scene.cast().in(mention.sentence())) {
			Token head = this.scene.head(told.mention());
			boolean near = subject != null && told.actor().type() == EntityType.COUNTRY
					&& (head == subject || head.head() == subject.index() && head.is("amod"));
			if (near) {
				acting.add(told.actor());
			}
		}
		return acting;
	}

	/** "son pays": that of whoever "son" means. */
	private void homeland(Mention mention) {
		Mention owner = this.scene.startingAt(mention.sentence(), mention.first() - 1, MentionKind.PRONOUN);
		Actor actor = (owner != null) ? this.scene.cast().at(owner) : null;
		String home = (actor != null) ? DescriptionClues.home(actor) : null;
		KnownEntity country = (home != null) ? this.scene.knowledge().entity(home).orElse(null) : null;
		if (country != null && country.type() == EntityType.COUNTRY) {
			this.scene.cast().link(this.scene.cast().of(country), mention, 0.75, "description");
		}
	}

	/** "la capitale", "sa capitale". */
	void capital(Mention mention) {
		Mention name = this.scene.startingAt(mention.sentence(), mention.last() + 2, MentionKind.NAME);
		boolean comma = this.scene.after(mention, 1).equals(",");
		Actor beside = (comma && name != null) ? this.scene.cast().at(name) : null;
		if (beside != null && beside.type() == EntityType.PLACE) {
			this.scene.cast().link(beside, mention, 0.9, "description");
			return;
		}
		String country = this.clues.nation(mention);
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

	/** "le gouvernement": its country. */
	void government(Mention mention) {
		String nation = this.clues.nation(mention);
		KnownEntity known = (nation != null) ? this.scene.knowledge().entity(nation).orElse(null) : null;
		if (known != null) {
			this.scene.cast().link(this.scene.cast().of(known), mention, 0.8, "government");
			return;
		}
		List<Actor> countries = this.scene.cast().all(EntityType.COUNTRY);
		if (countries.size() == 1) {
			this.scene.cast().link(countries.getFirst(), mention, 0.65, "government");
		}
		else if (mention.first() == mention.last() && this.clues.single(mention)) {
			ofTalk(mention, Set.of(), "government");
		}
	}

}
