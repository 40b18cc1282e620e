package org.actant.lexicon;

import java.util.Objects;

import org.actant.lexicon.Meanings.Meaning;
import org.actant.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MeaningsTests {

	private final Meanings meanings = Meanings.standard();

	private Meaning french(String word) {
		return Objects.requireNonNull(this.meanings.of(Language.FRENCH, word), word);
	}

	private Meaning english(String word) {
		return Objects.requireNonNull(this.meanings.of(Language.ENGLISH, word), word);
	}

	@ParameterizedTest
	@CsvSource({ "avocat, lawyer, bridge", "acheter, buy, arrest", "navire, ship, judge", "grève, strike, river",
			"banque, bank, nurse" })
	void aTranslationLiesNearerThanAnotherWord(String french, String translation, String other) {
		double near = french(french).likeness(english(translation));
		assertThat(near).isGreaterThan(french(french).likeness(english(other)));
	}

	@ParameterizedTest
	@CsvSource({ "ouvrier, salarié, fleuve", "inculper, accuser, pleuvoir", "entreprise, société, médecin" })
	void aWordLiesNearerToOneThatIsUsedLikeItThanToAnother(String word, String alike, String other) {
		assertThat(french(word).likeness(french(alike))).isGreaterThan(french(word).likeness(french(other)));
	}

	@Test
	void aWordIsEntirelyLikeItself() {
		assertThat(english("treaty").likeness(english("treaty"))).isCloseTo(1, within(1e-9));
	}

	@Test
	void capitalsMakeNoDifference() {
		assertThat(english("Treaty")).isEqualTo(english("treaty"));
	}

	@Test
	void aWordThatNobodyUsesHasNoMeaning() {
		assertThat(this.meanings.of(Language.FRENCH, "zglorfique")).isNull();
	}

	@Test
	void sortsGoFromFewWideOnesToManyNarrowOnes() {
		Meaning bank = french("banque");
		assertThat(bank.sorts()).hasSize(3).first().isEqualTo(bank.widest());
		assertThat(bank.sorts()).doesNotHaveDuplicates();
	}

}
