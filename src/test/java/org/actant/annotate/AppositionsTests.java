package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;
import org.actant.model.Span;
import org.actant.model.Token;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AppositionsTests {

	@Test
	void aNameRightBehindANounIsItsApposition() {
		assertThat(relations("le/DET/1/det", "luthier/NOUN/-1/root", "Corvel/PROPN/1/nmod")).endsWith("appos");
	}

	@Test
	void behindAFormOfAddressItIsAPartOfIt() {
		assertThat(relations("Mme/NOUN/-1/root", "Corvel/PROPN/0/nmod")).endsWith("flat:name");
	}

	@Test
	void aNameWithAPrepositionIsNone() {
		assertThat(relations("luthier/NOUN/-1/root", "de/ADP/2/case", "Crémone/PROPN/0/nmod")).endsWith("nmod");
	}

	@Test
	void norIsACommonNounOrANameBeforeItsNoun() {
		assertThat(relations("bateau/NOUN/-1/root", "usine/NOUN/0/nmod")).endsWith("nmod");
		assertThat(relations("Corvel/PROPN/1/nmod", "luthier/NOUN/-1/root")).startsWith("nmod");
	}

	private static List<String> relations(String... words) {
		List<Token> tokens = new ArrayList<>();
		for (String word : words) {
			String[] cells = word.split("/");
			tokens.add(new Token(tokens.size(), new Span(0, cells[0].length()), cells[0], cells[0],
					PartOfSpeech.valueOf(cells[1]), Features.NONE, Integer.parseInt(cells[2]), cells[3]));
		}
		return Appositions.alike(tokens).stream().map(Token::relation).toList();
	}

}
