package org.actant.evaluate;

import java.util.List;

import org.actant.model.Document;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.Extraction;
import org.actant.model.Language;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.Span;
import org.junit.jupiter.api.Test;

import static org.actant.evaluate.Cases.gold;
import static org.actant.evaluate.Cases.named;
import static org.assertj.core.api.Assertions.assertThat;

class CoreferenceTests {

	private static final String TEXT = "Ida Holm a vu Per Dahl. La ministre dit qu'elle admire son collègue.";

	private static final Gold GOLD = gold(
			List.of(named("ida", "PERSON", "Ida Holm"), named("per", "PERSON", "Per Dahl")));

	private static final List<Coreference.Marked> MARKED = List.of(
			new Coreference.Marked(at("La ministre"), MentionKind.TITLE, "ida", false),
			new Coreference.Marked(at("elle"), MentionKind.PRONOUN, "ida", false),
			new Coreference.Marked(at("son collègue"), MentionKind.DESCRIPTION, "per", false),
			new Coreference.Marked(at("vu"), MentionKind.TITLE, "ida", true));

	private static Span at(String words) {
		int start = TEXT.indexOf(words);
		return new Span(start, start + words.length());
	}

	private static Link link(String words, MentionKind kind, String entity) {
		return new Link(new Mention(0, 0, 0, 0, at(words), words, kind, null, 1), entity, 1, "test");
	}

	private static Coreference read(Link... links) {
		List<Link> all = List.of(links);
		return new Coreference(GOLD, MARKED, new Extraction(Document.of("d", TEXT), Language.FRENCH,
				List.of(person("i", "Ida Holm", all), person("p", "Per Dahl", all), person("lone", "ministre", all)),
				List.of()));
	}

	private static Entity person(String id, String name, List<Link> all) {
		return new Entity(id, EntityType.PERSON, name, List.of(),
				all.stream().filter((link) -> link.entity().equals(id)).toList(), List.of());
	}

	@Test
	void aReferenceReadAsTheRightEntityIsFoundAndRight() {
		Coreference read = read(link("Ida Holm", MentionKind.NAME, "i"), link("ministre", MentionKind.TITLE, "i"));
		assertThat(read.of(MentionKind.TITLE)).isEqualTo(new References(MentionKind.TITLE, 1, 1, 1, 1));
		assertThat(read.of(MentionKind.PRONOUN)).isEqualTo(new References(MentionKind.PRONOUN, 1, 0, 0, 0));
	}

	@Test
	void aReferenceReadAsAnotherEntityIsWrong() {
		Coreference read = read(link("Per Dahl", MentionKind.NAME, "p"), link("elle", MentionKind.PRONOUN, "p"));
		assertThat(read.of(MentionKind.PRONOUN)).isEqualTo(new References(MentionKind.PRONOUN, 1, 0, 1, 0));
		assertThat(read.errors()).contains("WRONG PRONOUN at 43: 'elle' read as p (test)");
	}

	@Test
	void aReferenceWhereNoneIsMarkedIsWrongUnlessItIsAName() {
		Coreference read = read(link("Per Dahl", MentionKind.NAME, "p"), link("dit", MentionKind.DESCRIPTION, "p"),
				link("Dahl", MentionKind.DESCRIPTION, "p"));
		assertThat(read.of(MentionKind.DESCRIPTION)).isEqualTo(new References(MentionKind.DESCRIPTION, 1, 0, 2, 0));
		assertThat(read(link("Per Dahl", MentionKind.NAME, "p"), link("Per Dahl", MentionKind.TITLE, "p"))
			.of(MentionKind.TITLE)
			.right()).isEqualTo(1);
	}

	@Test
	void aTitleBesideItsNameCountsOnlyWhereItIsWrong() {
		Link name = link("Ida Holm", MentionKind.NAME, "i");
		assertThat(read(name, link("vu", MentionKind.TITLE, "i")).of(MentionKind.TITLE))
			.isEqualTo(new References(MentionKind.TITLE, 1, 0, 0, 0));
		assertThat(
				read(link("Per Dahl", MentionKind.NAME, "p"), link("vu", MentionKind.TITLE, "p")).of(MentionKind.TITLE))
			.isEqualTo(new References(MentionKind.TITLE, 1, 0, 1, 0));
	}

	@Test
	void aPossessiveWithinAMarkedDescriptionIsNotJudged() {
		Coreference read = read(link("Ida Holm", MentionKind.NAME, "i"), link("son", MentionKind.PRONOUN, "i"));
		assertThat(read.of(MentionKind.PRONOUN).linked()).isZero();
	}

	@Test
	void aDescriptionThatStandsForItselfAloneIsNoReference() {
		Coreference read = read(link("ministre", MentionKind.TITLE, "lone"));
		assertThat(read.of(MentionKind.TITLE)).isEqualTo(new References(MentionKind.TITLE, 1, 0, 0, 0));
	}

}
