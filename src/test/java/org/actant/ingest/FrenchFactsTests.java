package org.actant.ingest;

import java.util.List;

import org.actant.model.Entity;
import org.actant.model.Polarity;
import org.junit.jupiter.api.Test;

import static org.actant.ingest.Read.extract;
import static org.actant.ingest.Read.told;
import static org.assertj.core.api.Assertions.assertThat;

/** French constructions through the whole pipeline. */
class FrenchFactsTests {

	@Test
	void whoeverActsWithoutANameIsSomebodyOfTheText() {
		assertThat(told("Une infirmière de 41 ans a accusé le docteur Henri Vasseur. Elle a saisi le tribunal mardi."))
			.contains("infirmière de 41 ans accuse Henri Vasseur")
			.anyMatch((fact) -> fact.startsWith("infirmière de 41 ans petition"));
		assertThat(told("Deux chauffeurs ont agressé Paul Orsel à Nantes. Les chauffeurs ont menacé sa femme."))
			.contains("chauffeurs assault Paul Orsel")
			.anyMatch((fact) -> fact.startsWith("chauffeurs threaten"));
	}

	@Test
	void aNounOfWhoeverActsIsSomebodyOfItsSort() {
		assertThat(told("L'équipage a abandonné la Norvège.")).contains("équipage abandon Norway");
		assertThat(told("Le prêteur a attaqué Paul Vidal en justice.")).anyMatch((fact) -> fact.startsWith("prêteur "));
		assertThat(told("La patience a abandonné Paul Vidal.")).noneMatch((fact) -> fact.startsWith("patience "));
	}

	@Test
	void whatSomebodyIsToSomebodyIsToldByAnApposition() {
		assertThat(told("Paul Vidal a quitté Lyon. Son promoteur, Karel Brandt, a critiqué la Suède."))
			.contains("Karel Brandt hold office Paul Vidal");
		assertThat(told("Lise Orsel a remercié la Norvège. Sa traductrice, Anne Leroux, a critiqué la Suède."))
			.contains("Anne Leroux hold office Lise Orsel");
		assertThat(told("Le traducteur, Karel Brandt, a critiqué la Suède."))
			.noneMatch((fact) -> fact.contains("office"));
	}

	@Test
	void whatThereIsNotOrNotYetIsDenied() {
		for (String text : List.of("Il n'y a aucun contact entre la Suède et la Norvège.",
				"Il n'y a pas encore de projets concrets de contacts entre la Suède et la Norvège.",
				"La Suède n'a pas encore signé le traité avec la Norvège.")) {
			assertThat(extract(text).facts()).isNotEmpty()
				.allMatch((fact) -> fact.polarity() == Polarity.NEGATIVE, text);
		}
		assertThat(
				extract("Il y a des contacts entre la Suède et la Norvège. La Finlande avait salué plus tôt le Chili.")
					.facts())
			.isNotEmpty()
			.allMatch((fact) -> fact.polarity() == Polarity.POSITIVE);
	}

	@Test
	void whoeverTakesPartInNothingIsLeftOut() {
		assertThat(extract("Un pompier dormait. Le Danemark a vendu un navire à la Suède.").entities())
			.extracting(Entity::name)
			.contains("Denmark", "Sweden")
			.noneMatch((name) -> name.contains("pompier"));
	}

	@Test
	void aPronounBeforeItsVerbIsSomebodyElseThanTheSubject() {
		assertThat(told("Solange Merlaud dirige la coopérative. Le syndicat Solidaires l'a accusée de mensonge."))
			.contains("syndicat Solidaires accuse Solange Merlaud");
		assertThat(told("Yann Kerdran est maire de Brest. La police danoise le soupçonne de fraude."))
			.contains("Danish police suspect Yann Kerdran");
	}

	@Test
	void aTitleBehindTheDoerOfAParticipleIsNotHis() {
		assertThat(
				told("Le ministre Bruno Astier est parti. Interrogé par Lise Orsel, le ministre a critiqué la Suède."))
			.contains("Bruno Astier criticize Sweden")
			.doesNotContain("Lise Orsel criticize Sweden");
		assertThat(
				told("La maire Anne Leroux est arrivée. Accueillie par Paul Verdet, la maire a remercié la Norvège."))
			.doesNotContain("Paul Verdet thank Norway");
	}

	@Test
	void whateverVerbStandsBehindAQuoteTellsIt() {
		assertThat(told("« Le temps de la Suède est passé », a tranché la maire, Anne Leroux."))
			.anyMatch((fact) -> fact.startsWith("Anne Leroux say"));
		assertThat(told("« Nous rendrons les bateaux », a lâché à Brest le ministre Bruno Astier."))
			.noneMatch((fact) -> fact.contains("betray"));
	}

	@Test
	void quiMeansWhatStandsBeforeItThoughTheTreeJoinedItToAVerb() {
		assertThat(told("Le syndicat a saisi le tribunal administratif de Nantes, qui a condamné la Suède."))
			.anyMatch((fact) -> fact.matches(".*ribunal administratif de Nantes condemn Sweden"));
		assertThat(told("Il a rencontré les pompiers de Lyon, qui ont accusé la Norvège."))
			.anyMatch((fact) -> fact.equals("Lyon firefighters accuse Norway"));
	}

	@Test
	void aDayIsNoVerbAndTakesNoComplementFromOne() {
		assertThat(told("Paul Orsel a été arrêté dimanche par la police danoise."))
			.contains("Danish police arrest Paul Orsel");
		assertThat(told("Anne Leroux devait s'entretenir dans la journée avec le ministre Bruno Astier."))
			.contains("Anne Leroux talk Bruno Astier");
	}

	@Test
	void theNounOfAFixedPhraseIsATheme() {
		assertThat(told("La Suède a refusé de signer l'accord salarial."))
			.anyMatch((fact) -> fact.contains("Sweden refuse") && fact.contains("accord"));
		assertThat(told("Le Danemark et la Norvège ont signé un accord commercial."))
			.anyMatch((fact) -> fact.contains("~un accord commercial"));
	}

	@Test
	void aDeedByWhichSomebodyAnswersIsHis() {
		assertThat(told("La Suède a répliqué par de nouvelles sanctions contre la Norvège."))
			.contains("Sweden sanction Norway");
		assertThat(told("Le Danemark a répondu par une offensive contre la Suède.")).contains("Denmark attack Sweden");
	}

	@Test
	void aSecondPastTenseIsAsActiveAsTheFirst() {
		assertThat(told("Anne Leroux a dénoncé une atteinte au droit de grève et promis de saisir la justice."))
			.anyMatch((fact) -> fact.startsWith("Anne Leroux promise"));
		assertThat(told("Bruno Astier a salué le courage des marins et remercié la Suède."))
			.contains("Bruno Astier thank Sweden");
	}

	@Test
	void aPronounBetweenCommasRepeatsTheSubject() {
		assertThat(told("La Suède, elle, met en cause la Norvège.")).contains("Sweden accuse Norway");
		assertThat(told("Le Danemark, lui, accuse la Finlande.")).contains("Denmark accuse Finland");
	}

	@Test
	void theDoerOfAPassiveMayStandBehindPlacesAndDays() {
		assertThat(told("Une délégation de marins a été reçue en mer, à bord du Kerlann, par Yann Kerdran."))
			.anyMatch((fact) -> fact.startsWith("Yann Kerdran receive"));
		assertThat(told("Paul Orsel a été agressé au début des années 80 par un voisin."))
			.anyMatch((fact) -> fact.contains("voisin assault Paul Orsel"));
	}

	@Test
	void aSentenceMayOpenWithWhatItsSubjectIsCalled() {
		assertThat(told("Avocate de 60 ans et première femme à diriger le port, Anne Leroux a réclamé une trêve."))
			.contains("Anne Leroux demand ~une trêve");
		assertThat(told("Fils de pêcheur, Yann Kerdran a accusé la Suède.")).contains("Yann Kerdran accuse Sweden");
	}

	@Test
	void somebodyOfANationIsNotTheNation() {
		assertThat(told("Un Espagnol de 26 ans a menacé Paul Orsel."))
			.contains("Espagnol de 26 ans threaten Paul Orsel");
		assertThat(told("Une Suédoise a accusé Bruno Astier.")).contains("Suédoise accuse Bruno Astier");
	}

	@Test
	void aSourceIsNoSubjectAndNobodySpeaksBehindAColon() {
		assertThat(told("Il lui glisse : « Yann Kerdran m'a dit de partir. »"))
			.noneMatch((fact) -> fact.startsWith("Yann Kerdran say") && fact.endsWith("lui"));
		assertThat(told("Le maire Paul Verdet s'est voulu ferme : « J'ai demandé à la Suède de partir. »"))
			.contains("Paul Verdet request Sweden");
	}

	@Test
	void aCourtSentencesWhomOthersCondemn() {
		assertThat(told("Paul Orsel a été condamné jeudi par la justice danoise à trois ans de prison."))
			.anyMatch((fact) -> fact.contains("sentence Paul Orsel"))
			.noneMatch((fact) -> fact.contains("condemn"));
		assertThat(told("La Suède a condamné la Norvège pour ses propos.")).contains("Sweden condemn Norway");
	}

	@Test
	void aParticipleBehindTheSubjectIsNotTheMainVerb() {
		assertThat(told("Une dizaine de marins pris en otage par des pirates ont été libérés par l'armée danoise."))
			.anyMatch((fact) -> fact.matches("Danish (army|forces) release .*marins.*"));
		assertThat(told("Des ouvriers mis à pied par la société Renault ont été reçus par Paul Verdet."))
			.anyMatch((fact) -> fact.startsWith("Paul Verdet receive"));
	}

	@Test
	void thePersonBehindAnInstrumentIsTheVictim() {
		assertThat(told("Deux voisins avaient tué à la machette Paul Orsel, 19 ans."))
			.anyMatch((fact) -> fact.endsWith("kill Paul Orsel"));
		assertThat(told("Un chauffeur a blessé au couteau Anne Leroux.")).contains("chauffeur injure Anne Leroux");
	}

	@Test
	void whoAssuresAServiceSaysNothingAndWhoAdmitsADeedRecognizesNobody() {
		assertThat(told("Julien Marchet assurera l'intérim. Le maire a assuré la distribution du courrier."))
			.contains("Julien Marchet serve ~l'intérim")
			.noneMatch((fact) -> fact.contains(" say "));
		assertThat(told("Julien Marchet a reconnu la fraude devant les juges. Le Danemark a reconnu le Kosovo en mai."))
			.contains("Julien Marchet admit ~la fraude", "Denmark recognize Kosovo");
	}

	@Test
	void twoClausesInOneSentenceHaveEachItsSubject() {
		assertThat(told("La Suède et le Danemark étaient de retour à la table mardi, après que les députés norvégiens"
				+ " ont rejeté le traité."))
			.anyMatch((fact) -> fact.contains("Norwegian") && fact.contains("reject"))
			.noneMatch((fact) -> fact.startsWith("Sweden reject"));
		assertThat(told("Le club de Brest n'a signé aucun contrat et les joueurs suédois n'ont pas confirmé l'accord."))
			.anyMatch((fact) -> fact.startsWith("Swedish players confirm"));
	}

	@Test
	void whatIsToldBehindAnAddresseeIsNotHis() {
		assertThat(told("Paul Vidal a promis à la mairie qu'il quitterait la Norvège."))
			.contains("Paul Vidal leave Norway");
		assertThat(told("Le ministre Bruno Astier avait affirmé plus tôt dans la semaine qu'il soutenait la Suède."))
			.contains("Bruno Astier support Sweden");
	}

	@Test
	void theDoerOfAParticipleIsNotASecondSubject() {
		assertThat(told("Un moteur mis au point par la banque Norvik s'est révélé efficace."))
			.anyMatch((fact) -> fact.startsWith("banque Norvik develop"));
		assertThat(told("La décision prise hier par le Danemark a déplu aux pêcheurs."))
			.anyMatch((fact) -> fact.startsWith("Denmark decide"));
	}

	@Test
	void whatIsJoinedGoesOnFromItsLike() {
		assertThat(told("La Suède appelle le Danemark à libérer les marins de la frégate partie à Oslo et à quitter"
				+ " l'Islande."))
			.contains("Denmark leave Iceland");
		assertThat(told("Le navire danois est entré dans le port, défiant l'ordre de la Suède de rester au large et"
				+ " menaçant la Norvège."))
			.noneMatch((fact) -> fact.startsWith("Sweden threaten"));
	}

	@Test
	void whoeverUndergoesADeedIsNotItsDoer() {
		assertThat(told("La banque Norvik s'est vu infliger une amende par le Danemark."))
			.contains("Denmark fine banque Norvik");
		assertThat(told("Paul Vidal s'est fait arrêter par la police danoise à Oslo."))
			.contains("Danish police arrest Paul Vidal");
	}

	@Test
	void anAdjectiveTellsHowSomebodyStandsToAnother() {
		assertThat(told("La Suède reste hostile au projet de la Norvège."))
			.anyMatch((fact) -> fact.startsWith("Sweden oppose"));
		assertThat(told("Paul Vidal s'est dit favorable à la Suède. Anne Leroux, proche de Paul Vidal, est partie."))
			.contains("Paul Vidal support Sweden", "Anne Leroux ally Paul Vidal");
	}

	@Test
	void theCourtJustNamedPassesTheSentence() {
		assertThat(told("Le tribunal de Nantes a entendu Paul Vidal. Paul Vidal a été condamné à trois ans de prison."))
			.anyMatch((fact) -> fact.contains("ribunal") && fact.endsWith("sentence Paul Vidal"));
		assertThat(told("La police danoise a fouillé un entrepôt. Deux marins suédois ont été arrêtés."))
			.anyMatch((fact) -> fact.startsWith("Danish police arrest"));
	}

	@Test
	void whatOneSaysAnotherMustDoIsAsked() {
		assertThat(told("« La Suède doit quitter l'alliance », a déclaré Paul Vidal."))
			.contains("Paul Vidal urge Sweden");
		assertThat(told("Anne Leroux a affirmé que le Danemark doit libérer les marins."))
			.contains("Anne Leroux urge Denmark");
	}

	@Test
	void aPronounBeforeItsVerbTakesUpTheThing() {
		assertThat(told("La banque Norvik a racheté l'usine, mais Paul Vidal l'a critiquée."))
			.contains("Paul Vidal criticize ~l'usine");
		assertThat(told("Le syndicat Solidaires a signé le contrat, mais la Suède l'a dénoncé."))
			.anyMatch((fact) -> fact.startsWith("Sweden denounce ~le contrat"));
	}

	@Test
	void whoeverIsAskedIsNotTheOneWhoAsks() {
		assertThat(told("Le Danemark a rejeté la demande de la Suède de quitter l'alliance."))
			.noneMatch((fact) -> fact.startsWith("Sweden leave"));
		assertThat(told("Paul Vidal a défié l'ordre de la Norvège de vendre le navire."))
			.noneMatch((fact) -> fact.startsWith("Norway sell"));
	}

	@Test
	void aVerbBehindAPredicateGoesOnFromItsSubject() {
		assertThat(told("Anne Leroux était en retraite et travaillait pour la banque Norvik."))
			.contains("Anne Leroux serve banque Norvik");
		assertThat(told("Paul Vidal était absent et soutenait la Norvège.")).contains("Paul Vidal support Norway");
	}

	@Test
	void weOfASpokesmanIsTheBodyThatHeSpeaksFor() {
		assertThat(told("« Nous quitterons l'alliance », a déclaré un porte-parole de la Suède."))
			.anyMatch((fact) -> fact.startsWith("Sweden leave"));
		assertThat(told("Le porte-parole du Danemark est arrivé. « Nous soutenons la Norvège », a dit le porte-parole"
				+ " du Danemark."))
			.contains("Denmark support Norway");
	}

	@Test
	void whatIsToldOfAnAppositionIsToldOfTheName() {
		assertThat(told("Le réseau Orsel, un groupe lié à la Norvège qui a attaqué le Danemark, a revendiqué le vol."))
			.anyMatch((fact) -> fact.contains("attack Denmark") && fact.startsWith("Orsel"));
		assertThat(told("La Suède, un pays qui a soutenu la Norvège, accuse le Danemark."))
			.contains("Sweden support Norway");
	}

	@Test
	void whoeverIsToldToDoAThingIsToDoIt() {
		assertThat(told("Le juge Paul Orsel a dit à Lise Vasseur de rembourser la Suède."))
			.contains("Lise Vasseur reimburse Sweden")
			.doesNotContain("Paul Orsel reimburse Sweden");
		assertThat(told("Le maire Bruno Astier avait dit au préfet Yann Kerdran d'expulser Anne Leroux."))
			.contains("Yann Kerdran expel Anne Leroux")
			.doesNotContain("Bruno Astier expel Anne Leroux");
	}

	@Test
	void whatIsJoinedToAnOwnedNounWithoutDeIsJoinedToTheOwned() {
		assertThat(told("Des salariés de l'usine et des médecins suédois ont critiqué la Norvège."))
			.contains("Swedish doctors criticize Norway");
		assertThat(told("Les élus de la ville et les pêcheurs danois soutiennent la Suède."))
			.contains("Danish fishermen support Sweden");
	}

	@Test
	void quiMeansTheNounBeforeAParticiple() {
		assertThat(told("Une attaque menée par des soldats suédois, qui a tué Paul Vidal, inquiète la Norvège."))
			.anyMatch((fact) -> fact.contains("kill Paul Vidal"));
		assertThat(told("Le Danemark a fondé un comité réunissant juges et policiers, qui avait critiqué la Suède."))
			.noneMatch((fact) -> fact.startsWith("policiers criticize"));
	}

	@Test
	void whoeverIsChargedWithAnOfficeIsNotOrdered() {
		assertThat(told("Paul Vidal, ministre chargé du Commerce, a quitté la Norvège."))
			.noneMatch((fact) -> fact.contains("order"));
		assertThat(told("Paul Vidal a laissé entendre que la Suède quitterait l'alliance."))
			.contains("Paul Vidal hint Sweden");
	}

	@Test
	void aNationsAdjectiveBeforeANameIsWhatTheNameIsCalled() {
		assertThat(told("Le suédois Volvo a racheté la société Zorcom.")).contains("Volvo acquire Zorcom")
			.noneMatch((fact) -> fact.startsWith("Sweden"));
		assertThat(told("Des turbines fabriquées par l'allemand Siemens ont été livrées au Chili."))
			.noneMatch((fact) -> fact.startsWith("Germany"));
	}

	@Test
	void whatAParticipleTellsOfDoesNotTellWhatIsToldOfIt() {
		assertThat(told("Les douaniers ont arrêté lundi à Brest le fondateur d'Altex, accusé de fraude, a annoncé mardi"
				+ " le parquet de Brest."))
			.anyMatch((fact) -> fact.matches("customs officers arrest fondateur.*|douaniers arrest fondateur.*"))
			.noneMatch((fact) -> fact.contains("fondateur d’Altex announce") || fact.startsWith("fondateur"));
		assertThat(told("Le maire, accusé de fraude, a annoncé un accord avec la Norvège."))
			.anyMatch((fact) -> fact.startsWith("maire announce"));
	}

	@Test
	void aTitleOfSeveralWordsBeforeACommaIsThatOfTheNameBehindIt() {
		assertThat(told("Le ministre danois de la Santé, Lars Holm, a quitté Altex."))
			.contains("Lars Holm hold office Denmark");
		assertThat(extract("La ministre des Sports, Anne Leroux, a remercié la Suède.").facts())
			.anyMatch((fact) -> fact.predicate().equals("hold office"));
	}

	@Test
	void kinHoldNoOfficeAndACounterpartNoneOfWhomItIsOne() {
		assertThat(told("Anne Leroux, fille du fondateur du groupe Altex, a critiqué la Suède."))
			.noneMatch((fact) -> fact.contains("hold office Altex"));
		assertThat(told("Paul Verdet a reçu son homologue Lars Holm à Brest."))
			.noneMatch((fact) -> fact.contains("hold office Paul Verdet"));
		assertThat(told("Paul Verdet a reçu son homologue danois Lars Holm à Brest."))
			.contains("Lars Holm hold office Denmark");
	}

	@Test
	void whoeverStandsBehindACommaIsTheOneWhomTheTextBringsIn() {
		assertThat(told("Un proche du président, Paul Verdet, dirige désormais la Cour des comptes."))
			.anyMatch((fact) -> fact.startsWith("Paul Verdet "));
		assertThat(told("Une amie de Lars Holm, Anne Leroux, a critiqué la Suède."))
			.anyMatch((fact) -> fact.startsWith("Anne Leroux ") && fact.endsWith("Sweden"));
	}

	@Test
	void whoeverCountsOnSomebodyReliesOnHim() {
		assertThat(told("La Norvège compte sur la Suède pour gagner la course.")).contains("Norway rely Sweden");
		assertThat(told("La Norvège compte construire un pont.")).noneMatch((fact) -> fact.contains("rely"));
	}

	@Test
	void aBodyIsWhereItIsBased() {
		assertThat(told("Altex, basée en Suède, a critiqué la Norvège.")).contains("Altex base Sweden");
	}

	@Test
	void whatALineBeginsWithIsToldOfTheNameBehindIt() {
		assertThat(extract("Ancien ministre, Paul Verdet a critiqué la Suède lundi à Brest.").entities())
			.extracting(Entity::name)
			.contains("Paul Verdet")
			.noneMatch((name) -> name.contains("ministre"));
	}

	@Test
	void whatIsAwaitedIsNotDenied() {
		for (String text : List.of("La Suède attendra tant que la Norvège n'a pas signé le traité avec le Chili.",
				"Le port restera fermé tant que la Norvège n'aura pas reçu la Suède.")) {
			assertThat(extract(text).facts()).filteredOn((fact) -> fact.roles().size() > 1)
				.isNotEmpty()
				.allMatch((fact) -> fact.polarity() == Polarity.POSITIVE, text);
		}
		assertThat(extract("La Norvège n'a pas signé le traité avec le Chili.").facts()).isNotEmpty()
			.allMatch((fact) -> fact.polarity() == Polarity.NEGATIVE);
	}

}
