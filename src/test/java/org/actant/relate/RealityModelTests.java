package org.actant.relate;

import java.util.List;

import org.actant.model.LinkedText;
import org.actant.model.Modality;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RealityModelTests {

	private static final String PAST = """
			Norway Norway PROPN 2 nsubj _ country:NO/NAME
			attacked attack VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
			Malawi Malawi PROPN 2 obj _ country:MW/NAME
			""";

	private static final String FUTURE = """
			Norway Norway PROPN 3 nsubj _ country:NO/NAME
			will will AUX 3 aux VerbForm=Fin
			attack attack VERB 0 root VerbForm=Inf
			Malawi Malawi PROPN 3 obj _ country:MW/NAME
			""";

	private static final String POSSIBLE = """
			Norway Norway PROPN 3 nsubj _ country:NO/NAME
			could can AUX 3 aux VerbForm=Fin
			attack attack VERB 0 root VerbForm=Inf
			Malawi Malawi PROPN 3 obj _ country:MW/NAME
			""";

	@Test
	void tenseAndModalsTellWhetherItHappenedIsPlannedOrThinkable() {
		assertThat(modalities(PAST, RealityModel.standard())).containsExactly(Modality.ASSERTED);
		assertThat(modalities(FUTURE, RealityModel.standard())).containsExactly(Modality.PLANNED);
		assertThat(modalities(POSSIBLE, RealityModel.standard())).containsExactly(Modality.HYPOTHETICAL);
	}

	@Test
	void theModelHasTheLastWord() {
		assertThat(modalities(PAST, (told) -> Modality.REPORTED)).containsExactly(Modality.REPORTED);
		assertThat(modalities(FUTURE, RealityModel.byRules())).containsExactly(Modality.PLANNED);
	}

	private static List<Modality> modalities(String rows, RealityModel realities) {
		LinkedText text = Rows.english(rows);
		Models none = Models.none();
		return new FactReader(new Models(none.senses(), none.parts(), none.facts(), realities)).relate(text)
			.stream()
			.map((fact) -> fact.modality())
			.toList();
	}

}
