package org.actant.ingest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.link.Linker;
import org.actant.model.Document;
import org.actant.model.Entity;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.actant.model.Mention;
import org.actant.model.PublicationDate;
import org.actant.model.Role;
import org.actant.model.RoleName;
import org.actant.name.NameFinder;
import org.actant.relate.Relator;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline reads out of a few sentences, as text: by the rules and constructions
 * alone, since what the models hold of a sentence without a story tells nothing of a
 * rule.
 */
final class Read {

	private static final Pipeline PIPELINE = new Pipeline(Cleaner.standard(), Annotator.standard(),
			NameFinder.standard(), Linker.byRules(), Relator.byConstructions());

	private Read() {
	}

	static Extraction extract(String text) {
		return PIPELINE.extract(Document.of("test", text));
	}

	/** Who does what with whom: "agent predicate other". */
	static List<String> told(String text) {
		Extraction extraction = extract(text);
		return extraction.facts()
			.stream()
			.flatMap((fact) -> others(fact).stream()
				.map((other) -> name(extraction, agent(fact)) + " " + fact.predicate() + " " + name(extraction, other)))
			.toList();
	}

	/** Whom the last of such words in a text means, by name; empty where nobody. */
	static String meant(String text, String words) {
		return meant(extract(text), words);
	}

	/** Whom they mean in a text published on such a day. */
	static String meant(LocalDate day, String text, String words) {
		PublicationDate published = new PublicationDate(day, PublicationDate.Basis.METADATA);
		return meant(PIPELINE.extract(new Document("test", null, "", null, published, null, text)), words);
	}

	private static String meant(Extraction extraction, String words) {
		return extraction.entities()
			.stream()
			.flatMap((entity) -> entity.mentions().stream().map((link) -> new Meant(entity.name(), link.mention())))
			.filter((meant) -> meant.mention.text().equalsIgnoreCase(words))
			.max(Comparator.comparing((meant) -> meant.mention.span()))
			.map(Meant::name)
			.orElse("");
	}

	private record Meant(String name, Mention mention) {
	}

	private static @Nullable Role agent(Fact fact) {
		return fact.roles().stream().filter((role) -> role.name() == RoleName.AGENT).findFirst().orElse(null);
	}

	private static List<Role> others(Fact fact) {
		return fact.roles().stream().filter((role) -> role.name() != RoleName.AGENT).toList();
	}

	private static String name(Extraction extraction, @Nullable Role role) {
		if (role == null) {
			return "somebody";
		}
		return extraction.entities()
			.stream()
			.filter((entity) -> entity.id().equals(role.entity()))
			.map(Entity::name)
			.findFirst()
			.orElse("~" + role.text());
	}

}
