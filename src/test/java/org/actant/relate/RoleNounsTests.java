package org.actant.relate;

import java.util.List;

import org.actant.model.LinkedText;
import org.actant.model.Token;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoleNounsTests {

	@Test
	void titlesTradesAndKinSayWhatSomebodyIs() {
		assertThat(roles(Rows.french("""
				Le le DET 2 det
				maire maire NOUN 5 nsubj
				et et CCONJ 4 cc
				sœur sœur NOUN 2 conj
				nomme nommer VERB 0 root Mood=Ind|VerbForm=Fin
				un un DET 7 det
				jardinier jardinier NOUN 5 obj
				"""))).containsExactly("maire", "sœur", "jardinier");
	}

	@Test
	void thingsAndNamesDoNot() {
		assertThat(roles(Rows.english("""
				Oslo Oslo PROPN 2 nsubj _ country:NO/NAME
				bought buy VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				a a DET 4 det
				bridge bridge NOUN 2 obj
				"""))).isEmpty();
	}

	private static List<String> roles(LinkedText text) {
		Story story = new Story(text);
		return new RoleNouns(story.language()).in(story.trees().getFirst()).stream().map(Token::form).toList();
	}

}
