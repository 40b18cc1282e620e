package org.actant.relate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.actant.lexicon.Table;
import org.actant.model.Features;
import org.actant.model.PartOfSpeech;
import org.actant.model.Span;
import org.actant.model.Token;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrenchParticiplesTests {

	private static Token word(String form, PartOfSpeech tag) {
		return new Token(0, new Span(0, form.length()), form, form, tag, Features.NONE, Token.ROOT, "root");
	}

	@Test
	void anAdjectiveLeadsToItsVerbFromTheFeminineTooButANounOnlyAsItStands() {
		assertThat(List.of("détruit", "détruite", "Détruites"))
			.extracting((form) -> FrenchParticiples.verb(word(form, PartOfSpeech.ADJ)))
			.containsOnly("détruire");
		assertThat(FrenchParticiples.verb(word("détruit", PartOfSpeech.NOUN))).isEqualTo("détruire");
		assertThat(FrenchParticiples.verb(word("détruite", PartOfSpeech.NOUN))).isNull();
	}

	@Test
	void everyParticipleStandsOnceAndLeadsToAnInfinitive() {
		Set<String> seen = new HashSet<>();
		for (Table.Row row : Table.read("fr/participles.tsv").rows()) {
			assertThat(seen.add(row.text("participle"))).as(row.text("participle")).isTrue();
			assertThat(row.text("verb")).matches("\\p{Ll}+(er|ir|re|oir)");
		}
	}

}
