package org.actant.annotate;

import java.util.List;
import java.util.stream.Stream;

import org.actant.annotate.tag.WordTag;
import org.actant.model.PartOfSpeech;
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

	@Test
	void aVerbIsNotHungBelowItself() {
		assertThat(arcs("tri/NOUN/2/nsubj", "et/CCONJ/3/cc", "vend/VERB/3/acl", "lot/NOUN/0/conj", "a/AUX/5/aux",
				"plu/VERB/2/conj"))
			.containsExactly("2 nsubj", "3 cc", "3 acl", "0 conj", "5 aux", "2 conj");
	}

	@Test
	void whatSomebodyDoesIsAParticipleAndNoAdjective() {
		List<WordTag> tags = Stream.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.ADV, PartOfSpeech.ADP)
			.map(WordTag::of)
			.toList();
		assertThat(FrenchSlips.verbs(List.of("mesure", "prise", "hier", "par"), tags).get(1).word())
			.isEqualTo(PartOfSpeech.VERB);
		assertThat(FrenchSlips.verbs(List.of("mesure", "prise", "hier", "pour"), tags).get(1).word())
			.isEqualTo(PartOfSpeech.ADJ);
	}

	@Test
	void anAdjectiveBetweenANounAndANameIsNoVerb() {
		List<WordTag> tags = Stream.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.PROPN)
			.map(WordTag::of)
			.toList();
		assertThat(FrenchSlips.verbs(List.of("maire", "sortant", "Corvel"), tags).get(1).word())
			.isEqualTo(PartOfSpeech.ADJ);
		assertThat(FrenchSlips.verbs(List.of("maire", "visant", "Corvel"), tags).get(1).word())
			.isEqualTo(PartOfSpeech.VERB);
	}

	private static List<PartOfSpeech> tags(String form, PartOfSpeech tag) {
		return FrenchSlips.verbs(List.of(form), List.of(WordTag.of(tag))).stream().map(WordTag::word).toList();
	}

	private static List<String> arcs(String... words) {
		return Trees.arcs(FrenchSlips.mend(Trees.of(words)));
	}

	@Test
	void aBareNounBeforeACommaIsToldOfTheNameBehindIt() {
		assertThat(arcs("ministre/NOUN/3/nsubj", ",/PUNCT/2/punct", "Corvel/PROPN/3/nsubj", "part/VERB/-1/root"))
			.containsExactly("2 appos", "2 punct", "3 nsubj", "-1 root");
	}

	@Test
	void aNameBehindACommaIsThatOfWhomTheTextBringsIn() {
		assertThat(arcs("un/DET/1/det", "proche/NOUN/7/nsubj", "de/ADP/4/case", "le/DET/4/det", "maire/NOUN/1/nmod",
				",/PUNCT/6/punct", "Corvel/PROPN/4/appos", "part/VERB/-1/root"))
			.containsExactly("1 det", "7 nsubj", "4 case", "4 det", "1 nmod", "6 punct", "1 appos", "-1 root");
		assertThat(arcs("le/DET/1/det", "fils/NOUN/7/nsubj", "de/ADP/4/case", "le/DET/4/det", "maire/NOUN/1/nmod",
				",/PUNCT/6/punct", "Corvel/PROPN/4/appos", "part/VERB/-1/root"))
			.endsWith("4 appos", "-1 root");
	}

}
