package org.actant.relate;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actant.model.Fact;
import org.actant.model.LinkedText;
import org.actant.model.Role;

import static org.assertj.core.api.Assertions.assertThat;

class RelatorHoldsForAnyTreeTests {

	private static final String[] WORDS = { "attaque attaque NOUN", "a avoir AUX", "attaqué attaquer VERB",
			"dit dire VERB", "que que SCONJ", "selon selon ADP", "de de ADP", "dont dont PRON", "qui qui PRON",
			"la le DET", "« « PUNCT", "» » PUNCT", ", , PUNCT", "plupart plupart NOUN", "président président NOUN",
			"russe russe ADJ", "Lima Lima PROPN", "Awa Awa PROPN", "mener mener VERB", "pas pas ADV",
			"aurait avoir AUX", "et et CCONJ" };

	private static final String[] RELATIONS = { "nsubj", "obj", "obl:arg", "obl:agent", "nmod", "conj", "cc", "case",
			"det", "acl", "acl:relcl", "advcl", "ccomp", "xcomp", "amod", "appos", "aux:pass", "aux:tense", "punct",
			"parataxis", "nsubj:pass", "mark", "expl:subj" };

	@Property(tries = 300)
	void noTreeBreaksTheReaderAndNoRoleLeavesTheText(@ForAll("texts") String rows) {
		LinkedText text = Rows.french(rows);
		int length = text.named().text().document().text().length();
		List<Fact> facts = Relator.standard().relate(text);
		for (Fact fact : facts) {
			assertThat(fact.confidence()).isBetween(0.0, 1.0);
			for (Role role : fact.roles()) {
				assertThat(role.span().end()).isLessThanOrEqualTo(length);
				assertThat(role.text()).isNotBlank();
				assertThat(role.text().split(" ")).hasSizeLessThanOrEqualTo(20);
			}
		}
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.integers()
			.between(0, 9999)
			.list()
			.ofMinSize(2)
			.ofMaxSize(14)
			.map(RelatorHoldsForAnyTreeTests::rows);
	}

	/** Each word hangs by one of those before it, so that the tree is one. */
	private static String rows(List<Integer> seeds) {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < seeds.size(); i++) {
			int seed = seeds.get(i);
			String word = WORDS[seed % WORDS.length];
			int head = (i == 0) ? 0 : 1 + (seed / 7) % i;
			String relation = (i == 0) ? "root" : RELATIONS[(seed / 31) % RELATIONS.length];
			String entity = word.startsWith("Lima") ? " _ country:PE/NAME"
					: (word.startsWith("Awa") ? " _ person:awa/NAME" : "");
			rows.append(word).append(' ').append(head).append(' ').append(relation).append(entity).append('\n');
		}
		return rows.toString();
	}

}
