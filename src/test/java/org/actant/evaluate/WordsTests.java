package org.actant.evaluate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@Test
	void caseAccentsPunctuationAndLeadingArticlesDoNotCount() {
		assertThat(Words.norm("L’Évêché, de  Kœln!")).isEqualTo("eveche de koeln");
		assertThat(Words.norm("les Pays-Bas")).isEqualTo("pays bas");
		assertThat(Words.norm("The Öresund_bridge")).isEqualTo("oresund bridge");
	}

	@Test
	void anArticleAloneIsKept() {
		assertThat(Words.norm("La")).isEqualTo("la");
		assertThat(Words.norm("de la")).isEqualTo("la");
		assertThat(Words.norm(null)).isEmpty();
	}

	@Test
	void wordsAreLikeIfFiveLettersAgreeFromTheStart() {
		assertThat(Words.like("barrage", "barrages")).isTrue();
		assertThat(Words.like("construction", "construire")).isTrue();
		assertThat(Words.like("barrage", "barque")).isFalse();
	}

	@Test
	void shortWordsAreLikeButForAShortEnding() {
		assertThat(Words.like("port", "ports")).isTrue();
		assertThat(Words.like("port", "portuaire")).isFalse();
		assertThat(Words.like("be", "believe")).isFalse();
		assertThat(Words.like("aide", "aid")).isFalse();
	}

	@Test
	void aTextHoldsAPhraseIfItHoldsEachOfItsWords() {
		assertThat(Words.holds("~navire|ship", "deux navires danois")).isTrue();
		assertThat(Words.holds("~réponse ferme", "une réponse « ferme »")).isTrue();
		assertThat(Words.holds("~réponse ferme", "une réponse")).isFalse();
		assertThat(Words.holds("shoot down", "shoot_down")).isTrue();
		assertThat(Words.holds("~", "tout")).isFalse();
	}

}
