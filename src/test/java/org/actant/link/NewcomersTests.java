package org.actant.link;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.NamedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewcomersTests {

	private final NamedText harbour = Reread.named("""
			Le port se fâche

			Une pétition locale vise le maire Yann Kerbrat. Deux pêcheurs ont bloqué le chenal lundi.
			""");

	@Test
	void theModelIsAskedOfNounsThatTakePartWithWhatTheRulesHoldThemToBe() {
		List<String> asked = new ArrayList<>();
		Reread.link(this.harbour, Reread.newcomers((phrase, ruled, features) -> {
			asked.add(phrase.text() + " " + ruled);
			return NewcomerModel.byRules().guess(phrase, ruled, features);
		}));
		assertThat(asked).contains("pétition locale null", "Deux pêcheurs GROUP", "chenal null");
	}

	@Test
	void aLikelyNounBringsInSomebodyOfTheTypeThatTheModelGives() {
		NewcomerModel petition = (phrase, ruled, features) -> new NewcomerModel.Guess(EntityType.PRODUCT,
				phrase.text().startsWith("pétition") ? 0.8 : 0);
		assertThat(Reread.called(Reread.link(this.harbour, Reread.newcomers(petition)), "pétition locale"))
			.extracting(Entity::type)
			.containsExactly(EntityType.PRODUCT);
	}

	@Test
	void whomTheRulesBringInGoesOnlyWhereTheModelIsSure() {
		assertThat(fishermen(0.5)).hasSize(1);
		assertThat(fishermen(0.1)).isEmpty();
	}

	private List<Entity> fishermen(double likely) {
		NewcomerModel model = (phrase, ruled, features) -> new NewcomerModel.Guess(EntityType.GROUP, likely);
		return Reread.called(Reread.link(this.harbour, Reread.newcomers(model)), "Deux pêcheurs");
	}

	@Test
	void whoHasANameBesideTheNounIsNobodyNew() {
		NewcomerModel anybody = (phrase, ruled, features) -> new NewcomerModel.Guess(EntityType.PERSON, 1);
		assertThat(Reread.link(this.harbour, Reread.newcomers(anybody)).entities()).extracting(Entity::id)
			.anyMatch((id) -> id.contains("kerbrat"))
			.noneMatch((id) -> id.contains("maire"));
	}

}
