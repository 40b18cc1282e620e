package org.actant.annotate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AppositionsTests {

	@ParameterizedTest
	@CsvSource({ "luthier/NOUN/-1/root, Corvel/PROPN/0/nmod, 0 appos",
			"Mme/NOUN/-1/root, Corvel/PROPN/0/nmod, 0 flat:name", "bateau/NOUN/-1/root, usine/NOUN/0/nmod, 0 nmod" })
	void aNameRightBehindANounIsItsAppositionOrAPartOfAFormOfAddress(String noun, String name, String arc) {
		assertThat(Trees.arcs(Appositions.alike(Trees.of(noun, name)))).endsWith(arc);
	}

	@Test
	void aNameWithAPrepositionIsNoneNorIsOneBeforeItsNoun() {
		assertThat(Trees
			.arcs(Appositions.alike(Trees.of("luthier/NOUN/-1/root", "de/ADP/2/case", "Crémone/PROPN/0/nmod"))))
			.endsWith("0 nmod");
		assertThat(Trees.arcs(Appositions.alike(Trees.of("Corvel/PROPN/1/nmod", "luthier/NOUN/-1/root"))))
			.startsWith("1 nmod");
	}

}
