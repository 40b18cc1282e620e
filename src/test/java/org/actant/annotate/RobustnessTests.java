package org.actant.annotate;

import java.time.Duration;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.actant.clean.Cleaner;
import org.actant.model.AnnotatedText;
import org.actant.model.CleanText;
import org.actant.model.Document;
import org.actant.model.Sentence;
import org.actant.model.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class RobustnessTests {

	private static final Cleaner CLEANER = Cleaner.standard();

	private static final Annotator ANNOTATOR = Annotator.standard();

	@Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
	void noMutatedTextBreaksReadingOrMovesAnOffset(@ForAll("mutants") String text) {
		offsetsAreTrue(text);
	}

	@Provide
	Arbitrary<String> mutants() {
		return Arbitraries.randomValue(Mutants::mutate);
	}

	@Test
	void aLineOfTwoMegabytesWithoutAFullStopIsReadInTime() {
		String text = "Il pleut sur la ville et le vent souffle, ".repeat(50_000);
		assertTimeoutPreemptively(Duration.ofMinutes(9), () -> offsetsAreTrue(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "«", "1 000 ", "l'", "...", "\"", "é-", "a.", "\uD83D\uDE00", "(", "a@", "1/", "&amp",
			" \t", "-t-il", "A. ", "1-", "» ", "\n- ", "x XNUMX ", "e\u0301", "ParisLe " })
	void theSamePieceOverAndOverTakesNoMoreThanLinearTime(String piece) {
		String text = piece.repeat(30_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofMinutes(2), () -> offsetsAreTrue(text));
	}

	@Test
	void anEmptyTextHasNoSentence() {
		assertThat(read("").sentences()).isEmpty();
		assertThat(read(" \n\u200B\n").sentences()).isEmpty();
	}

	private static AnnotatedText read(String text) {
		Document document = new Document("d", null, "", null, null, "fr", text);
		return ANNOTATOR.annotate(document, CLEANER.clean(document));
	}

	private static void offsetsAreTrue(String text) {
		Document document = new Document("d", null, "", null, null,
				new Random(text.hashCode()).nextBoolean() ? "fr" : "en", text);
		CleanText clean = CLEANER.clean(document);
		AnnotatedText annotated = ANNOTATOR.annotate(document, clean);
		int sentenceEnd = 0;
		for (Sentence sentence : annotated.sentences()) {
			assertThat(sentence.tokens()).isNotEmpty().hasSizeLessThanOrEqualTo(2 * Sentences.LONGEST);
			assertThat(sentence.span().start()).isGreaterThanOrEqualTo(sentenceEnd);
			assertThat(sentence.span().end()).isLessThanOrEqualTo(text.length());
			sentenceEnd = sentence.span().end();
			for (Token token : sentence.tokens()) {
				assertThat(sentence.span().contains(token.span())).isTrue();
				assertThat(token.form()).isNotBlank();
				assertThat(token.head()).isBetween(-1, sentence.tokens().size() - 1).isNotEqualTo(token.index());
			}
		}
	}

}
