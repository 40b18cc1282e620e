package org.actant.link;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Entity;
import org.actant.model.LinkedText;
import org.actant.model.NamedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferentsTests {

	private static final String YARD = """
			Le chantier naval Kervadec licencie

			Le chantier naval Kervadec a annoncé lundi 200 licenciements à Lorient. L'armateur danois Nordsund a \
			annulé deux commandes en mars. Le constructeur a promis des reclassements.
			""";

	private final NamedText yard = Reread.named(YARD);

	@Test
	void theModelIsAskedOfEveryNounThatMayPointBackWithThoseToldOfBefore() {
		List<String> asked = new ArrayList<>();
		link(this.yard, (question) -> {
			asked.add(question.mention().text() + " "
					+ question.candidates().stream().map((candidate) -> candidate.actor().id()).sorted().toList());
			return new double[question.candidates().size()];
		});
		assertThat(asked)
			.anyMatch((one) -> one.startsWith("constructeur") && one.contains("kervadec") && one.contains("nordsund"));
	}

	@Test
	void whomTheModelChoosesIsMeantWhateverTheRulesHold() {
		for (String wanted : List.of("kervadec", "nordsund")) {
			LinkedText linked = link(this.yard, Reread.choosing(wanted));
			assertThat(called(linked, "constructeur")).containsExactly(wanted);
		}
	}

	@Test
	void whereNobodyToldOfBeforeIsMeantTheDoerIsSomebodyNew() {
		LinkedText linked = link(this.yard, Reread.nobody());
		assertThat(called(linked, "constructeur")).isNotEmpty().doesNotContain("kervadec", "nordsund");
		assertThat(linked.entities()).extracting(Entity::id).doesNotHaveDuplicates();
	}

	@Test
	void whereOneToldOfBeforeMayBeMeantNobodyNewIs() {
		NamedText text = Reread
			.named("Un vol annulé\n\nLa compagnie Nordsund a annulé un vol lundi. L'équipage a refusé l'offre.\n");
		assertThat(called(link(text, evenly(0.4)), "équipage")).isEmpty();
		assertThat(called(link(text, evenly(0.1)), "équipage")).hasSize(1);
	}

	@Test
	void theSoldiersOfANationAreNoOthers() {
		NamedText text = Reread.named("""
				Un poste repris

				Les soldats norvégiens ont quitté le poste mardi. Les soldats danois ont repris le poste mercredi.
				""");
		List<String> asked = new ArrayList<>();
		LinkedText linked = link(text, (question) -> {
			asked.add(question.mention().text());
			return question.candidates().stream().mapToDouble((candidate) -> 1).toArray();
		});
		assertThat(asked).noneMatch((one) -> one.startsWith("soldats"));
		assertThat(called(linked, "soldats danois")).containsExactly("group:dk-forces");
	}

	private static ReferentModel evenly(double likely) {
		return (question) -> question.candidates().stream().mapToDouble((candidate) -> likely).toArray();
	}

	@Test
	void whoOwnsIsNotWhatIsOwned() {
		NamedText text = Reread
			.named("Une élection\n\nMaud Sarlat a gagné dimanche. Sa rivale a félicité les électeurs mardi.\n");
		LinkedText linked = link(text, Reread.choosing("sarlat"));
		assertThat(Reread.called(linked, "Sa")).extracting(Entity::id).singleElement().asString().contains("sarlat");
		assertThat(Reread.called(linked, "rivale")).extracting(Entity::id).noneMatch((id) -> id.contains("sarlat"));
	}

	@Test
	void aMinisterOfOneThingIsNoMinisterOfAnother() {
		String start = "Un désaccord\n\nLa ministre de la Santé, Maud Sarlat, a gagné lundi. ";
		LinkedText other = link(Reread.named(start + "La ministre de la Justice a félicité les électeurs.\n"),
				Reread.choosing("sarlat"));
		assertThat(Reread.called(other, "ministre de la Justice")).extracting(Entity::id)
			.noneMatch((id) -> id.contains("sarlat"));
		LinkedText same = link(Reread.named(start + "La ministre a félicité les électeurs.\n"),
				Reread.choosing("sarlat"));
		assertThat(Reread.called(same, "ministre")).extracting(Entity::id).anyMatch((id) -> id.contains("sarlat"));
	}

	@Test
	void aTextThatTellsOfNobodyBeforeAsksNothing() {
		List<String> asked = new ArrayList<>();
		link(Reread.named("Une tempête\n\nLa tempête a détruit les serres.\n"), (question) -> {
			asked.add(question.mention().text());
			return new double[question.candidates().size()];
		});
		assertThat(asked).doesNotContain("tempête");
	}

	private static List<String> called(LinkedText text, String words) {
		return Reread.called(text, words)
			.stream()
			.map((entity) -> entity.id().contains("kervadec") ? "kervadec"
					: entity.id().contains("nordsund") ? "nordsund" : entity.id())
			.toList();
	}

	private static LinkedText link(NamedText text, ReferentModel model) {
		return Reread.link(text, Reread.descriptions(model));
	}

}
