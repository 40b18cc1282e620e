package org.actant.lexicon;

import java.time.LocalDate;
import java.util.List;

import org.actant.model.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnowledgeTests {

	private final Knowledge knowledge = Knowledge.standard();

	@Test
	void aCountryIsKnownByEachOfItsNames() {
		assertThat(List.of("Burkina Faso", "BURKINA FASO", "burkina faso"))
			.allSatisfy((name) -> assertThat(this.knowledge.named(name).getFirst().id()).isEqualTo("country:BF"));
		assertThat(this.knowledge.named("Pays-Bas").getFirst().id()).isEqualTo("country:NL");
		assertThat(this.knowledge.named("RDC").getFirst().id()).isEqualTo("country:CD");
	}

	@Test
	void theLongestNameWins() {
		List<String> words = List.of("la", "Guinée", "équatoriale", "et", "la", "Guinée");
		assertThat(this.knowledge.longestName(words, 1).orElseThrow().length()).isEqualTo(2);
		assertThat(this.knowledge.longestName(words, 5).orElseThrow().entities().getFirst().id())
			.isEqualTo("country:GN");
	}

	@Test
	void splitContractionsStandWithinAName() {
		List<String> words = List.of("Organisation", "de", "le", "traité", "de", "l'", "Atlantique", "nord", "hier");
		assertThat(this.knowledge.longestName(words, 0).orElseThrow().length()).isEqualTo(8);
	}

	@Test
	void aShortAcronymInLowerCaseIsNoName() {
		assertThat(this.knowledge.longestName(List.of("un"), 0)).isEmpty();
		assertThat(this.knowledge.longestName(List.of("us"), 0)).isEmpty();
		assertThat(this.knowledge.longestName(List.of("US"), 0)).isPresent();
	}

	@Test
	void demonymsInAllFormsNameTheirCountry() {
		for (String form : List.of("sud-soudanais", "sud-soudanaise", "Sud-Soudanaises", "sud-soudanaises")) {
			assertThat(this.knowledge.demonyms(Language.FRENCH).get(form)).extracting(Demonym::entity)
				.containsExactly("country:SS");
		}
		assertThat(this.knowledge.demonyms(Language.ENGLISH).get("Swede").getFirst().adjective()).isEqualTo("Swedish");
	}

	@Test
	void aSeatStandsForItsGovernment() {
		assertThat(this.knowledge.seats().get("Matignon").getFirst().government()).isEqualTo("country:FR");
		assertThat(this.knowledge.seats().get("Oslo").getFirst().government()).isEqualTo("country:NO");
	}

	@Test
	void anOfficeIsHeldByWhoeverHeldItThatDay() {
		LocalDate day = LocalDate.of(2010, 6, 1);
		assertThat(this.knowledge.holder("prime-minister", "country:RU", day).orElseThrow().person())
			.isEqualTo("person:vladimir-putin");
	}

	@Test
	void theWordsOfBothLanguagesAreRead() {
		Words words = Words.standard();
		assertThat(words.titles(Language.FRENCH).get("ministre des Affaires étrangères").getFirst().key())
			.isEqualTo("foreign-minister");
		assertThat(words.titles(Language.FRENCH).get("chancelière").getFirst().gender()).isEqualTo("f");
		assertThat(words.groups(Language.FRENCH).get("troupes").getFirst().english()).isEqualTo("troops");
		assertThat(words.organizations(Language.ENGLISH).get("ministry")).isNotEmpty();
		assertThat(words.events(Language.FRENCH).get("sommet")).isNotEmpty();
		assertThat(words.places(Language.FRENCH).get("oblast")).isNotEmpty();
	}

	@Test
	void theSurnameOfWhomNewsCallsByFullNameFirstMeansNobody() {
		assertThat(this.knowledge.named("Alberto Gonzales")).extracting(KnownEntity::id)
			.containsExactly("person:alberto-gonzales");
		assertThat(this.knowledge.surnamed("Gonzales")).isEmpty();
		assertThat(this.knowledge.surnamed("Merkel")).isNotEmpty();
	}

}
