package org.actant.relate;

import java.util.Arrays;
import java.util.List;

import org.actant.model.Language;
import org.actant.model.LinkedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

class SenseModelTests {

	/** What a court does and what a country does with the same verb. */
	private static final String COURT = """
			Le le DET 2 det
			tribunal tribunal NOUN 4 nsubj _ org:tribunal/DESCRIPTION
			a avoir AUX 4 aux:tense Mood=Ind|VerbForm=Fin
			condamné condamner VERB 0 root Tense=Past|VerbForm=Part
			le le DET 6 det
			chauffeur chauffeur NOUN 4 obj _ person:chauffeur/DESCRIPTION
			""";

	private static final String COUNTRY = """
			Le le DET 2 det
			Chili Chili PROPN 4 nsubj _ country:CL/NAME
			a avoir AUX 4 aux:tense Mood=Ind|VerbForm=Fin
			condamné condamner VERB 0 root Tense=Past|VerbForm=Part
			l' le DET 6 det
			attentat attentat NOUN 4 obj
			""";

	@Test
	void aVerbHasTheSensesOfTheLexiconThatItsWordsAllow() {
		assertThat(senses(COURT)).contains("condemn ACCUSE", "sentence SANCTION");
	}

	@Test
	void aSenseThatTheLexiconHasWithOtherWordsIsOneToo() {
		assertThat(Frames.of(Language.FRENCH).examples("condamner"))
			.extracting((example) -> example.frame().predicate())
			.contains("sentence");
	}

	@Test
	void aVerbOfIdiomsAloneHasNoneOfTheirSensesWithOtherWords() {
		assertThat(Frames.of(Language.FRENCH).examples("damer")).isNotEmpty();
		assertThat(senses(COUNTRY.replace("condamné condamner", "damé damer"))).isEmpty();
	}

	@Test
	void untaughtTheSenseThatFitsBestIsChosen() {
		List<Sense> senses = List.of(sense("accuser", false), sense("saisir", true));
		Tree tree = new Story(Rows.french(COURT)).trees().getFirst();
		assertThat(SenseModel.byFit().likely(tree, tree.at(3), senses)).containsExactly(0, 1);
	}

	@Test
	void whoDoesItAndToWhomTellsTheSense() {
		assertThat(told(COURT)).isEqualTo("sentence");
		assertThat(told(COUNTRY)).isEqualTo("condemn");
	}

	@Test
	void theLikelihoodsOfAllSensesAddUpToOne() {
		Tree tree = new Story(Rows.french(COURT)).trees().getFirst();
		double[] likely = SenseModel.standard()
			.likely(tree, tree.at(3), verbs(SenseModel.byFit()).senses(tree, tree.at(3)));
		assertThat(Arrays.stream(likely).sum()).isCloseTo(1, offset(1e-6));
	}

	private static Sense sense(String verb, boolean foremost) {
		return new Sense(Frames.of(Language.FRENCH).verb(verb).getFirst(), 1, foremost, List.of());
	}

	private static List<String> senses(String rows) {
		Tree tree = new Story(Rows.french(rows)).trees().getFirst();
		return verbs(SenseModel.byFit()).senses(tree, tree.at(3))
			.stream()
			.map((sense) -> sense.frame().predicate() + " " + sense.frame().type())
			.toList();
	}

	private static String told(String rows) {
		LinkedText text = Rows.french(rows);
		Tree tree = new Story(text).trees().getFirst();
		Frame frame = verbs(SenseModel.standard()).frame(tree, tree.at(3));
		assertThat(frame).isNotNull();
		return frame.predicate();
	}

	private static Verbs verbs(SenseModel model) {
		return new Verbs(Language.FRENCH, model);
	}

}
