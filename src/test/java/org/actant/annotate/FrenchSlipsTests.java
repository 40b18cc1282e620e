package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;

import org.actant.annotate.tag.WordTag;
import org.actant.model.Features;
import org.actant.model.PartOfSpeech;
import org.actant.model.Span;
import org.actant.model.Token;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrenchSlipsTests {

	@Test
	void aFormThatCanOnlyBeAVerbWithATenseIsOne() {
		assertThat(tags("quittera", PartOfSpeech.NOUN)).containsExactly(PartOfSpeech.VERB);
		assertThat(tags("vendraient", PartOfSpeech.ADJ)).containsExactly(PartOfSpeech.VERB);
	}

	@Test
	void whatCanBeANounStaysOneAndSoDoesAName() {
		assertThat(tags("porte", PartOfSpeech.NOUN)).containsExactly(PartOfSpeech.NOUN);
		assertThat(tags("Quittera", PartOfSpeech.NOUN)).containsExactly(PartOfSpeech.NOUN);
	}

	@Test
	void aSecondSubjectBehindTheVerbIsItsObject() {
		assertThat(arcs("voleurs/NOUN/1/nsubj", "ont blessé/VERB/-1/root", "Corvel/PROPN/1/nsubj")).endsWith("1 obj");
		assertThat(
				arcs("voleurs/NOUN/1/nsubj", "ont blessé/VERB/-1/root", "gardien/NOUN/1/obj", "Corvel/PROPN/1/nsubj"))
			.endsWith("1 nsubj");
	}

	@Test
	void aSecondSubjectBeforeTheVerbIsAnApposition() {
		assertThat(arcs("réseau/NOUN/4/nsubj", ",/PUNCT/3/punct", "un/DET/3/det", "clan/NOUN/4/nsubj",
				"vole/VERB/-1/root"))
			.containsExactly("4 nsubj", "3 punct", "3 det", "0 appos", "-1 root");
		assertThat(arcs("mardi/NOUN/3/nsubj", ",/PUNCT/3/punct", "clan/NOUN/3/nsubj", "vole/VERB/-1/root"))
			.containsExactly("3 nsubj", "3 punct", "3 nsubj", "-1 root");
	}

	@Test
	void aNounJoinedToAnObjectIsTheSubjectOfTheVerbBehindIt() {
		assertThat(arcs("club/NOUN/1/nsubj", "signe/VERB/-1/root", "contrat/NOUN/1/obj", "et/CCONJ/4/cc",
				"joueurs/NOUN/2/conj", "ont/AUX/6/aux", "refusé/VERB/1/conj"))
			.containsExactly("1 nsubj", "-1 root", "1 obj", "6 cc", "6 nsubj", "6 aux", "1 conj");
	}

	private static List<PartOfSpeech> tags(String form, PartOfSpeech tag) {
		return FrenchSlips.verbs(List.of(form), List.of(WordTag.of(tag))).stream().map(WordTag::word).toList();
	}

	private static List<String> arcs(String... words) {
		List<Token> tokens = new ArrayList<>();
		for (String word : words) {
			String[] cells = word.split("/");
			tokens.add(new Token(tokens.size(), new Span(0, cells[0].length()), cells[0], cells[0],
					PartOfSpeech.valueOf(cells[1]), Features.NONE, Integer.parseInt(cells[2]), cells[3]));
		}
		return FrenchSlips.mend(tokens).stream().map((token) -> token.head() + " " + token.relation()).toList();
	}

}
