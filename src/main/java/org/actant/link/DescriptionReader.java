package org.actant.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.lexicon.Noun;
import org.actant.model.EntityType;
import org.actant.model.Mention;

/**
 * Reads definite descriptions: "la capitale", "le pays", "l'entreprise", "ces réfugiés".
 * Only what was told shortly before is meant, and only something of the right sort.
 */
final class DescriptionReader {

	private final Scene scene;

	private final DescriptionClues clues;

	private final CountryDescriptions countries;

	private final BodyDescriptions bodies;

	private final PersonDescriptions persons;

	private final GroupDescriptions groups;

	DescriptionReader(Scene scene) {
		Salience salience = new Salience(scene);
		this.scene = scene;
		this.clues = new DescriptionClues(scene);
		this.countries = new CountryDescriptions(scene, this.clues);
		this.bodies = new BodyDescriptions(scene, this.clues, salience);
		this.persons = new PersonDescriptions(scene, this.clues, salience);
		this.groups = new GroupDescriptions(scene, this.clues, salience);
	}

	/** Of bodies. */
	BodyDescriptions bodies() {
		return this.bodies;
	}

	/** Of one person. */
	PersonDescriptions persons() {
		return this.persons;
	}

	void describe(Mention mention) {
		String noun = noun(mention);
		switch (Described.of(noun).sort()) {
			case CAPITAL -> this.countries.capital(mention);
			case GOVERNMENT -> this.countries.government(mention);
			case COUNTRY -> this.countries.country(mention);
			case INSTITUTION -> this.bodies.institution(mention, noun);
			default -> byType(mention, noun);
		}
	}

	private void byType(Mention mention, String noun) {
		switch (mention.type()) {
			case GROUP -> this.groups.group(mention);
			case PLACE -> place(mention, noun);
			case PERSON -> this.persons.read(mention);
			case null, default -> this.bodies.organization(mention, noun);
		}
	}

	private String noun(Mention mention) {
		return this.scene.forms(mention)
			.stream()
			.map((form) -> form.toLowerCase(Locale.ROOT))
			.filter((form) -> Described.of(form).known())
			.findFirst()
			.orElse(this.scene.head(mention).form().toLowerCase(Locale.ROOT));
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
		this.clues.nearest(mention, 2, (actor) -> actor.type() == EntityType.PLACE && (kinds.contains(actor.kind())
				|| kinds.contains("city") && actor.known() == null && actor.kind().isEmpty()), 0.65);
	}

}
