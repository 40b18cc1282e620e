package org.actant.ingest;

import java.util.List;

import org.actant.model.Attribution;
import org.actant.model.Entity;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import static org.actant.ingest.Read.extract;
import static org.assertj.core.api.Assertions.assertThat;

/** How real things are told, and on whose word, through the whole pipeline. */
class ClaimsTests {

	@Test
	void whoeverStandsBehindAVerbOfSayingSaysWhatStandsBeforeIt() {
		assertThat(claims("La Norvège a réduit ses quotas et fermé trois ports, a assuré mercredi un porte-parole."))
			.contains("close ASSERTED POSITIVE by porte-parole");
		assertThat(claims("« La mine a tué le fleuve », a écrit dimanche sur son blog le maire de Cuzco, Juan Rojas."))
			.contains("kill ASSERTED POSITIVE by Juan Rojas");
	}

	@Test
	void oneOfSeveralDeedsHasNobodyBehindIt() {
		assertThat(claims("Le juge a vu Juan Rojas, a averti le maire Paul Orsel et a quitté la salle."))
			.noneMatch((claim) -> claim.endsWith("by Paul Orsel"));
		assertThat(claims("Lise Orsel a visité Riga, a rencontré le maire et a remercié la Lettonie."))
			.allMatch((claim) -> claim.endsWith("by nobody"));
	}

	@Test
	void aSourceAtTheEndCoversTheWholeSentence() {
		assertThat(claims("Ana Ruiz a remis à Lars Holm la lettre du maire, selon le quotidien suédois Expressen."))
			.contains("submit REPORTED POSITIVE by Expressen");
		assertThat(claims("Le juge Paul Orsel a refusé de parler, mais selon lui, des voisins ont vu Juan Rojas."))
			.contains("refuse ASSERTED POSITIVE by nobody");
	}

	@Test
	void whatSomebodyIsCalledIsTheWritersWord() {
		assertThat(claims("Le maire Paul Orsel a menti, selon la ministre Lise Verdet."))
			.contains("hold office ASSERTED POSITIVE by nobody")
			.noneMatch((claim) -> claim.startsWith("hold office REPORTED"));
		assertThat(claims("Mayor Jane Roe resigned, according to minister John Doe."))
			.noneMatch((claim) -> claim.startsWith("hold office REPORTED"));
	}

	@Test
	void whatIsDecidedIsDoneAndWhatSomebodyIsPunishedForHasHappened() {
		assertThat(claims("La Norvège a décidé de fermer trois ports suédois."))
			.contains("close ASSERTED POSITIVE by nobody");
		assertThat(claims("Paul Orsel a été licencié pour avoir trompé la Suède."))
			.contains("deceive ASSERTED POSITIVE by nobody");
	}

	@Test
	void aDutyThatSomebodySpeaksOfIsThinkableAndOneThatWasMetIsDone() {
		assertThat(claims("« La Norvège doit rembourser la Suède », a déclaré Paul Orsel."))
			.anyMatch((claim) -> claim.startsWith("reimburse HYPOTHETICAL"));
		assertThat(claims("La Norvège a dû rembourser la Suède.")).contains("reimburse ASSERTED POSITIVE by nobody");
	}

	@Test
	void whatDependsOnAConditionIsThinkable() {
		assertThat(claims("Si la pluie cesse, la Norvège aidera la Suède."))
			.contains("help HYPOTHETICAL POSITIVE by nobody");
		assertThat(claims("If the rain stops, Norway will help Sweden."))
			.contains("help HYPOTHETICAL POSITIVE by nobody");
	}

	@Test
	void aProtestIsWhatTheDeedBeforeItIs() {
		assertThat(claims("La Norvège a boycotté la course pour protester contre la Suède."))
			.contains("protest ASSERTED POSITIVE by nobody");
		assertThat(claims("La Norvège a un mois pour protester contre la Suède."))
			.contains("protest PLANNED POSITIVE by nobody");
	}

	/** What the facts of a text claim: "predicate modality polarity by source". */
	private static List<String> claims(String text) {
		Extraction extraction = extract(text);
		return extraction.facts().stream().map((fact) -> claim(extraction, fact)).toList();
	}

	private static String claim(Extraction extraction, Fact fact) {
		return fact.predicate() + " " + fact.modality() + " " + fact.polarity() + " by "
				+ name(extraction, fact.attribution());
	}

	private static String name(Extraction extraction, @Nullable Attribution attribution) {
		if (attribution == null) {
			return "nobody";
		}
		return extraction.entities()
			.stream()
			.filter((entity) -> entity.id().equals(attribution.entity()))
			.map(Entity::name)
			.findFirst()
			.orElse(String.valueOf(attribution.text()));
	}

	@Test
	void anAdverbMayDoubtWhatIsTold() {
		assertThat(claims("La Suède est potentiellement menacée par la Norvège."))
			.anyMatch((claim) -> claim.startsWith("threaten HYPOTHETICAL"));
		assertThat(claims("Nestlé reportedly hired Paul Orsel in Brest."))
			.anyMatch((claim) -> claim.startsWith("hire REPORTED"));
		assertThat(claims("La Suède est directement menacée par la Norvège."))
			.anyMatch((claim) -> claim.startsWith("threaten ASSERTED"));
	}

	@Test
	void whatMayBeDoneToSomebodyIsNotDone() {
		assertThat(claims("La Suède pourrait être attaquée par la Norvège."))
			.anyMatch((claim) -> claim.startsWith("attack HYPOTHETICAL"));
		assertThat(claims("Paul Orsel va être arrêté par la police suédoise."))
			.anyMatch((claim) -> claim.startsWith("arrest PLANNED"));
		assertThat(claims("Paul Orsel vient d'être arrêté par la police suédoise."))
			.anyMatch((claim) -> claim.startsWith("arrest ASSERTED"));
	}

	@Test
	void whatComesBeforeSomethingToComeIsToComeToo() {
		assertThat(claims("Lise Orsel sera entendue par la Suède, avant de se rendre à Londres."))
			.anyMatch((claim) -> claim.startsWith("go PLANNED"));
		assertThat(claims("Lise Orsel a été entendue par la Suède, avant de se rendre à Londres."))
			.anyMatch((claim) -> claim.startsWith("go ASSERTED"));
		assertThat(claims("Nestlé has until July 17 to buy Lufthansa."))
			.anyMatch((claim) -> claim.startsWith("buy PLANNED"));
	}

	@Test
	void whatSomebodyThreatensOrOffersToDoIsThinkable() {
		assertThat(claims("La Norvège menace d'attaquer la Suède."))
			.anyMatch((claim) -> claim.startsWith("attack HYPOTHETICAL"));
		assertThat(claims("Nestlé s'est dit prêt à racheter Lufthansa."))
			.anyMatch((claim) -> claim.startsWith("acquire HYPOTHETICAL") || claim.startsWith("buy HYPOTHETICAL"));
		assertThat(claims("Norway threatened to attack Sweden."))
			.anyMatch((claim) -> claim.startsWith("attack HYPOTHETICAL"));
	}

	@Test
	void whoIsReadyToDoSomethingPrepares() {
		assertThat(claims("La Norvège est prête à attaquer la Suède."))
			.anyMatch((claim) -> claim.startsWith("attack PLANNED"));
		assertThat(claims("The troops of Norway stand ready to attack Sweden."))
			.anyMatch((claim) -> claim.startsWith("attack PLANNED"));
	}

	@Test
	void whatCameBeforeWhatIsFearedIsNotFeared() {
		assertThat(claims("La Norvège craint une riposte après le bombardement de Lima par le Pérou."))
			.anyMatch((claim) -> claim.startsWith("bomb ASSERTED"));
		assertThat(claims("La Norvège craint le bombardement de Lima par le Pérou."))
			.anyMatch((claim) -> claim.startsWith("bomb HYPOTHETICAL"));
	}

	@Test
	void whatSomebodyPromisesOrAgreesToDoIsPlanned() {
		assertThat(claims("La Norvège a accepté d'aider la Suède."))
			.anyMatch((claim) -> claim.startsWith("help PLANNED"));
		assertThat(claims("Norway agreed to help Sweden.")).anyMatch((claim) -> claim.startsWith("help PLANNED"));
	}

	@Test
	void whatSomebodyDemandsIsThinkable() {
		assertThat(claims("La Suède exige que la Norvège ferme trois ports."))
			.anyMatch((claim) -> claim.startsWith("close HYPOTHETICAL"));
		assertThat(claims("Lise Orsel réclame l'arrestation de Juan Rojas."))
			.anyMatch((claim) -> claim.startsWith("arrest HYPOTHETICAL"));
	}

	@Test
	void whatIsNotRuledOutMayCome() {
		assertThat(claims("La police n'exclut pas une attaque de la Norvège contre la Suède."))
			.anyMatch((claim) -> claim.startsWith("attack HYPOTHETICAL POSITIVE"));
		assertThat(claims("La police exclut une attaque de la Norvège contre la Suède."))
			.anyMatch((claim) -> claim.startsWith("attack") && claim.contains("NEGATIVE"));
	}

	@Test
	void theReasonForWhatIsToComeHasHappened() {
		assertThat(claims("Paul Orsel devra démissionner pour avoir trompé la Suède."))
			.contains("deceive ASSERTED POSITIVE by nobody");
		assertThat(claims("Paul Orsel will be expelled for having attacked Sweden."))
			.anyMatch((claim) -> claim.startsWith("attack ASSERTED"));
	}

	@Test
	void whatSomebodyTriedOrChoseToDoWasDone() {
		assertThat(claims("Paul Orsel a préféré avertir la Suède."))
			.anyMatch((claim) -> claim.startsWith("warn ASSERTED"));
		assertThat(claims("Paul Orsel préfère avertir la Suède."))
			.noneMatch((claim) -> claim.startsWith("warn ASSERTED"));
	}

	@Test
	void aFutureThatWasToldInThePastIsPlannedHoweverItWasTold() {
		assertThat(claims("Paul Orsel a fait savoir qu'il attaquerait la Norvège en justice."))
			.anyMatch((claim) -> claim.matches("(sue|challenge|attack) PLANNED.*"));
		assertThat(claims("« Je suis fatigué », a dit Paul Orsel, en précisant qu'il visiterait la Norvège."))
			.anyMatch((claim) -> claim.startsWith("visit PLANNED"));
	}

	@Test
	void whetherToDoSomethingIsOpen() {
		assertThat(claims("Norway has not decided whether to help Sweden."))
			.anyMatch((claim) -> claim.startsWith("help HYPOTHETICAL"));
		assertThat(claims("Should Norway attack Sweden, Denmark will help Sweden."))
			.anyMatch((claim) -> claim.startsWith("attack HYPOTHETICAL"));
	}

}
