package org.actant.link;

import java.util.List;

import org.actant.model.BlockKind;
import org.actant.model.EntityType;
import org.actant.model.Features;
import org.actant.model.NamedText;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Span;
import org.actant.model.Token;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NounPhraseTests {

	@Test
	void aPhraseHoldsWhatTellsItsNounApartAndNoArticle() {
		assertThat(phrase("Les deux jeunes plongeurs du club ont nagé vers la côte.", "plongeur"))
			.isEqualTo("deux jeunes plongeurs du club");
		assertThat(phrase("The three injured climbers of the valley called a helicopter.", "climber"))
			.isEqualTo("three injured climbers of the valley");
	}

	@Test
	void aPhraseEndsWhereAClauseBegins() {
		assertThat(phrase("Un facteur qui habitait le village a trouvé la lettre.", "facteur")).isEqualTo("facteur");
	}

	@Test
	void whoActsIsSubjectOrDoerOfAPassive() {
		assertThat(acts("Le facteur a trouvé la lettre.", "facteur")).isTrue();
		assertThat(acts("La lettre a été trouvée par un facteur.", "facteur")).isTrue();
		assertThat(acts("La lettre a été trouvée par un facteur.", "lettre")).isFalse();
	}

	@Test
	void anArticleThatIsReadAsANounIsAPhraseOfItsOwn() {
		Token article = new Token(0, new Span(0, 2), "l’", "l’", PartOfSpeech.NOUN, Features.NONE, Token.ROOT, "root");
		Sentence sentence = new Sentence(0, new Span(0, 2), BlockKind.PARAGRAPH, false, List.of(article));
		assertThat(new NounPhrase(sentence, article).mention("l’", EntityType.GROUP).text()).isEqualTo("l’");
	}

	private static String phrase(String text, String lemma) {
		NamedText named = Reread.named(text);
		return of(named, lemma).mention(named.text().document().text(), EntityType.GROUP).text();
	}

	private static boolean acts(String text, String lemma) {
		return of(Reread.named(text), lemma).acts();
	}

	private static NounPhrase of(NamedText named, String lemma) {
		Sentence sentence = named.text().sentences().getFirst();
		Token noun = sentence.tokens()
			.stream()
			.filter((token) -> token.lemma().equals(lemma))
			.findFirst()
			.orElseThrow();
		return new NounPhrase(sentence, noun);
	}

}
