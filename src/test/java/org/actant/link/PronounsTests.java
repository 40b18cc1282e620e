package org.actant.link;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Entity;
import org.actant.model.NamedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PronounsTests {

	private final NamedText strike = Reread.named("""
			Grève chez Nordsund

			La directrice Anne Kerbrat a rencontré mardi la syndicaliste Lucie Pontal. Elle a promis une prime.
			""");

	@Test
	void theModelIsAskedOfAPronounWithThoseToldOfShortlyBefore() {
		List<String> asked = new ArrayList<>();
		Reread.link(this.strike, Reread.pronouns((question) -> {
			asked.add(question.mention().text() + " "
					+ question.candidates().stream().map((candidate) -> candidate.actor().id()).sorted().toList());
			return new double[question.candidates().size()];
		}));
		assertThat(asked).singleElement().asString().startsWith("Elle").contains("kerbrat").contains("pontal");
	}

	@Test
	void whomTheModelChoosesIsMeantWhateverTheRulesHold() {
		for (String wanted : List.of("kerbrat", "pontal")) {
			assertThat(Reread.called(Reread.link(this.strike, Reread.pronouns(Reread.choosing(wanted))), "Elle"))
				.extracting(Entity::id)
				.singleElement()
				.asString()
				.contains(wanted);
		}
	}

	@Test
	void whereNobodyIsLikelyThePronounStaysUnread() {
		assertThat(Reread.called(Reread.link(this.strike, Reread.pronouns(Reread.nobody())), "Elle")).isEmpty();
	}

	@Test
	void whomAPossessiveMeansIsChosenLikewise() {
		NamedText text = Reread
			.named("Un départ\n\nMaud Sarlat a vu Anne Kerbrat lundi. Sa lettre a été lue par la presse.\n");
		for (String wanted : List.of("kerbrat", "sarlat")) {
			assertThat(Reread.called(Reread.link(text, Reread.pronouns(Reread.choosing(wanted))), "Sa"))
				.extracting(Entity::id)
				.singleElement()
				.asString()
				.contains(wanted);
		}
	}

	@Test
	void aPronounThatMeansNobodyIsNotAskedFor() {
		List<String> asked = new ArrayList<>();
		Reread.link(Reread.named("La pluie\n\nLe maire Yann Kerbrat a fermé le port. Il pleut depuis lundi.\n"),
				Reread.pronouns((question) -> {
					asked.add(question.mention().text());
					return new double[question.candidates().size()];
				}));
		assertThat(asked).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Maud Sarlat est arrivée lundi. Le soir, elle a invité Anne Kerbrat.|elle|kerbrat",
					"Maud Sarlat a reçu Anne Kerbrat. Elle l'a félicitée.|l'|kerbrat" })
	void whoTakesAnotherPartInTheClauseIsNotMeant(String sentences, String pronoun, String other) {
		NamedText text = Reread
			.named("Une rencontre\n\nAnne Kerbrat et Maud Sarlat se connaissent. " + sentences + "\n");
		List<String> asked = new ArrayList<>();
		Reread.link(text, Reread.pronouns((question) -> {
			double[] likely = Reread.choosing("kerbrat").likely(question);
			if (question.mention().text().equals(pronoun)) {
				asked.addAll(question.candidates().stream().map((candidate) -> candidate.actor().id()).toList());
			}
			return likely;
		}));
		assertThat(asked).isNotEmpty().noneMatch((id) -> id.contains(other));
	}

}
