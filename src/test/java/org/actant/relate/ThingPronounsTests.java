package org.actant.relate;

import org.actant.model.LinkedText;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThingPronounsTests {

	@Test
	void aPronounTakesUpTheThingThatAgreesWithIt() {
		assertThat(thing(signedAndBurnt("les"), 5)).isEqualTo("notes");
		assertThat(thing(signedAndBurnt("la"), 5)).isNull();
	}

	/** "Paul signe deux notes et les brûle". */
	private static LinkedText signedAndBurnt(String pronoun) {
		return Rows.french("""
				Paul Paul PROPN 2 nsubj _ person:paul/NAME
				signe signer VERB 0 root Mood=Ind|VerbForm=Fin
				deux deux NUM 4 nummod
				notes note NOUN 2 obj Gender=Fem|Number=Plur
				et et CCONJ 7 cc
				%s le PRON 7 obj
				brûle brûler VERB 2 conj Mood=Ind|VerbForm=Fin
				""".formatted(pronoun));
	}

	@Test
	void whoeverActsIsNoThing() {
		assertThat(thing(Rows.english("""
				Oslo Oslo PROPN 2 nsubj _ country:NO/NAME
				asked ask VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				Rome Rome PROPN 2 obj _ country:IT/NAME
				and and CCONJ 5 cc
				praised praise VERB 2 conj Mood=Ind|Tense=Past|VerbForm=Fin
				it it PRON 5 obj
				"""), 5)).isNull();
	}

	private static @Nullable String thing(LinkedText text, int word) {
		Tree tree = new Story(text).trees().getFirst();
		Token thing = ThingPronouns.thing(tree, tree.at(word));
		return (thing != null) ? thing.form() : null;
	}

}
