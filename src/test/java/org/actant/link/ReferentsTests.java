package org.actant.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.lexicon.Knowledge;
import org.actant.lexicon.Words;
import org.actant.model.Document;
import org.actant.model.Entity;
import org.actant.model.LinkedText;
import org.actant.model.NamedText;
import org.actant.model.PublicationDate;
import org.actant.name.NameFinder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferentsTests {

	private static final String YARD = """
			Le chantier naval Kervadec licencie

			Le chantier naval Kervadec a annoncé lundi 200 licenciements à Lorient. L'armateur danois Nordsund a \
			annulé deux commandes en mars. Le constructeur a promis des reclassements.
			""";

	private final NamedText yard = named(YARD);

	@Test
	void theModelIsAskedOfEveryNounThatMayPointBackWithThoseToldOfBefore() {
		List<String> asked = new ArrayList<>();
		link(this.yard, (mention, ruled, candidates) -> {
			asked.add(mention.text() + " "
					+ candidates.stream().map((candidate) -> candidate.actor().id()).sorted().toList());
			return new double[candidates.size()];
		});
		assertThat(asked)
			.anyMatch((one) -> one.startsWith("constructeur") && one.contains("kervadec") && one.contains("nordsund"));
	}

	@Test
	void whomTheModelChoosesIsMeantWhateverTheRulesHold() {
		for (String wanted : List.of("kervadec", "nordsund")) {
			LinkedText linked = link(this.yard,
					(mention, ruled, candidates) -> candidates.stream()
						.mapToDouble((candidate) -> candidate.actor().id().contains(wanted) ? 0.9 : 0)
						.toArray());
			assertThat(called(linked, "constructeur")).containsExactly(wanted);
		}
	}

	@Test
	void whereNobodyToldOfBeforeIsMeantTheDoerIsSomebodyNew() {
		LinkedText linked = link(this.yard, (mention, ruled, candidates) -> new double[candidates.size()]);
		assertThat(called(linked, "constructeur")).isNotEmpty().doesNotContain("kervadec", "nordsund");
		assertThat(linked.entities()).extracting(Entity::id).doesNotHaveDuplicates();
	}

	@Test
	void whereOneToldOfBeforeMayBeMeantNobodyNewIs() {
		NamedText text = named(
				"Un vol annulé\n\nLa compagnie Nordsund a annulé un vol lundi. L'équipage a refusé l'offre.\n");
		assertThat(called(link(text, evenly(0.4)), "équipage")).isEmpty();
		assertThat(called(link(text, evenly(0.1)), "équipage")).hasSize(1);
	}

	private static ReferentModel evenly(double likely) {
		return (mention, ruled, candidates) -> candidates.stream().mapToDouble((candidate) -> likely).toArray();
	}

	@Test
	void aTextThatTellsOfNobodyBeforeAsksNothing() {
		List<String> asked = new ArrayList<>();
		link(named("Une tempête\n\nLa tempête a détruit les serres.\n"), (mention, ruled, candidates) -> {
			asked.add(mention.text());
			return new double[candidates.size()];
		});
		assertThat(asked).doesNotContain("tempête");
	}

	private static List<String> called(LinkedText text, String words) {
		return text.entities()
			.stream()
			.filter((entity) -> entity.mentions().stream().anyMatch((link) -> link.mention().text().equals(words)))
			.map((entity) -> entity.id().contains("kervadec") ? "kervadec"
					: entity.id().contains("nordsund") ? "nordsund" : entity.id())
			.toList();
	}

	private static NamedText named(String text) {
		Document document = Document.of("test", text)
			.published(new PublicationDate(LocalDate.parse("2024-05-14"), PublicationDate.Basis.METADATA));
		return NameFinder.standard().find(Annotator.standard().annotate(document, Cleaner.standard().clean(document)));
	}

	private static LinkedText link(NamedText text, ReferentModel model) {
		return new DocumentLinker(Knowledge.standard(), Words.standard(), model).link(text);
	}

}
