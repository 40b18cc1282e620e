package org.actant.relate;

import java.util.List;

import org.actant.model.Fact;
import org.actant.model.FactType;
import org.actant.model.Modality;
import org.actant.model.Polarity;
import org.actant.model.RoleName;
import org.actant.model.Stance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactReaderTests {

	private final Relator relator = Relator.byConstructions();

	@Test
	void anActiveClauseJoinsItsSubjectToItsObjectAndRecipient() {
		Fact fact = only(this.relator.relate(Rows.english("""
				Norway Norway PROPN 3 nsubj _ country:NO/NAME
				will will AUX 3 aux VerbForm=Fin
				send send VERB 0 root VerbForm=Inf
				engineers engineer NOUN 3 obj Number=Plur
				to to ADP 6 case
				Malawi Malawi PROPN 3 obl _ country:MW/NAME
				""")));
		assertThat(fact.type()).isEqualTo(FactType.MOBILIZE);
		assertThat(fact.modality()).isEqualTo(Modality.PLANNED);
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:NO");
		assertThat(fact.role(RoleName.THEME)).get().extracting("text").isEqualTo("engineers");
		assertThat(fact.roles()).anyMatch((role) -> "country:MW".equals(role.entity()));
	}

	@Test
	void whoeverHasAGenitiveOnlyOwnsTheSubject() {
		assertThat(this.relator.relate(Rows.english("""
				Chile Chile PROPN 6 nsubj _ country:CL/NAME
				's 's PART 1 case
				president president NOUN 4 nmod:desc
				Rojas Rojas PROPN 6 nsubj _ person:rojas/NAME
				has have AUX 6 aux VerbForm=Fin
				attacked attack VERB 0 root VerbForm=Part|Tense=Past
				Lima Lima PROPN 6 obj _ country:PE/NAME
				"""))).isNotEmpty().allMatch((fact) -> "person:rojas".equals(entity(fact, RoleName.AGENT)));
		assertThat(this.relator.relate(Rows.english("""
				Oslo Oslo PROPN 6 nsubj _ country:NO/NAME
				’s 's PART 1 case
				mayor mayor NOUN 4 nmod:desc
				Lund Lund PROPN 6 nsubj _ person:lund/NAME
				will will AUX 6 aux VerbForm=Fin
				visit visit VERB 0 root VerbForm=Inf
				Riga Riga PROPN 6 obj _ country:LV/NAME
				"""))).isNotEmpty().allMatch((fact) -> "person:lund".equals(entity(fact, RoleName.AGENT)));
	}

	@Test
	void aDayIsNoObjectThoughNoDateMakesItATime() {
		for (String day : new String[] { "Tuesday", "Friday" }) {
			Fact fact = only(this.relator.relate(Rows.english("""
					Norway Norway PROPN 2 nsubj _ country:NO/NAME
					attacked attack VERB 0 root Tense=Past|VerbForm=Fin
					Malawi Malawi PROPN 2 obj _ country:MW/NAME
					%s %s PROPN 2 obj
					""".formatted(day, day))));
			assertThat(fact.roles()).noneMatch((role) -> role.text().equals(day));
		}
	}

	@Test
	void aPassiveHasItsDoerBehindPar() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Lima Lima PROPN 5 nsubj:pass _ country:PE/NAME
				n' ne ADV 5 advmod
				a avoir AUX 5 aux:tense Mood=Ind|VerbForm=Fin
				été être AUX 5 aux:pass VerbForm=Part
				attaquée attaquer VERB 0 root VerbForm=Part|Tense=Past
				pas pas ADV 5 advmod
				par par ADP 8 case
				Quito Quito PROPN 5 obl:agent _ country:EC/NAME
				""")));
		assertThat(fact.type()).isEqualTo(FactType.ASSAULT);
		assertThat(fact.polarity()).isEqualTo(Polarity.NEGATIVE);
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:EC");
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("country:PE");
	}

	@Test
	void whatSomebodyDeclaresIsToldOnHisWord() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Awa Awa PROPN 4 nsubj _ person:awa/NAME
				a avoir AUX 4 aux:tense Mood=Ind|VerbForm=Fin
				déjà déjà ADV 4 advmod
				déclaré déclarer VERB 0 root VerbForm=Part|Tense=Past
				que que SCONJ 7 mark
				Dakar Dakar PROPN 7 nsubj _ country:SN/NAME
				soutenait soutenir VERB 4 ccomp Mood=Ind|Tense=Imp|VerbForm=Fin
				Bamako Bamako PROPN 7 obj _ country:ML/NAME
				"""));
		Fact fact = only(facts.stream().filter((each) -> each.type() != FactType.STATE).toList());
		assertThat(fact.type()).isEqualTo(FactType.SUPPORT);
		assertThat(fact.modality()).isEqualTo(Modality.ASSERTED);
		assertThat(fact.attribution()).isNotNull();
		assertThat(fact.attribution().entity()).isEqualTo("person:awa");
		assertThat(fact.attribution().stance()).isEqualTo(Stance.AFFIRM);
	}

	@Test
	void anEventNounHasItsDoerInAnAdjectiveAndItsTargetBehindAPreposition() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Une un DET 2 det
				frappe frappe NOUN 0 root
				turque turc ADJ 2 amod _ country:TR/DEMONYM
				sur sur ADP 5 case
				Erbil Erbil PROPN 2 nmod _ place:erbil/NAME
				""")));
		assertThat(fact.type()).isEqualTo(FactType.ASSAULT);
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:TR");
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("place:erbil");
	}

	@Test
	void aFixedPhraseHoldsWhereItsNounStandsBeforeAPassive() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Le le DET 2 det
				contrat contrat NOUN 5 nsubj:pass
				a avoir AUX 5 aux:tense Mood=Ind|VerbForm=Fin
				été être AUX 5 aux:pass VerbForm=Part
				attribué attribuer VERB 0 root VerbForm=Part|Tense=Past
				à à ADP 7 case
				Norvalis Norvalis PROPN 5 obl:arg _ org:norvalis/NAME
				par par ADP 9 case
				Lima Lima PROPN 5 obl:agent _ country:PE/NAME
				""")));
		assertThat(fact.predicate()).isEqualTo("award");
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:PE");
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("org:norvalis");
	}

	@Test
	void anOpeningParticipleIsSaidOfTheSubject() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Saisie saisir VERB 6 advcl VerbForm=Part|Tense=Past
				par par ADP 3 case
				Quito Quito PROPN 1 obl:agent _ country:EC/NAME
				, , PUNCT 1 punct
				Norvalis Norvalis PROPN 6 nsubj _ org:norvalis/NAME
				enquête enquêter VERB 0 root Mood=Ind|VerbForm=Fin
				"""));
		assertThat(facts).anyMatch((fact) -> fact.predicate().equals("petition"));
	}

	@Test
	void aPersonCondemnedWithoutADoerIsSentenced() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Quito Quito PROPN 3 nsubj _ country:EC/NAME
				a avoir AUX 3 aux:tense Mood=Ind|VerbForm=Fin
				expulsé expulser VERB 0 root VerbForm=Part|Tense=Past
				Sole Sole PROPN 3 obj _ person:sole/NAME
				condamnée condamner VERB 4 acl VerbForm=Part|Tense=Past
				pour pour ADP 7 case
				fraude fraude NOUN 5 obl:mod
				"""));
		assertThat(facts).anyMatch((fact) -> fact.predicate().equals("sentence"));
	}

	@Test
	void anEnglishVerbWithAPrepositionOfItsOwnTakesWhatStandsBehindIt() {
		Fact fact = only(this.relator.relate(Rows.english("""
				Bolivia Bolivia PROPN 2 nsubj _ country:BO/NAME
				called call VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				for for ADP 5 case
				a a DET 5 det
				referendum referendum NOUN 2 obl
				""")));
		assertThat(fact.predicate()).isEqualTo("call for");
		assertThat(fact.role(RoleName.THEME)).get().extracting("text").isEqualTo("a referendum");
	}

	@Test
	void aPrepositionThatOpensAPlaceIsNoPartOfTheVerb() {
		Fact fact = only(this.relator.relate(Rows.english("""
				Peru Peru PROPN 2 nsubj _ country:PE/NAME
				closed close VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				its its PRON 4 nmod:poss
				consulate consulate NOUN 2 obj
				in in ADP 6 case
				Lagos Lagos PROPN 2 obl _ place:lagos/NAME
				""")));
		assertThat(fact.predicate()).isEqualTo("close");
		assertThat(entity(fact, RoleName.PLACE)).isEqualTo("place:lagos");
	}

	@Test
	void whoeverIsAccusedOfADeedIsItsDoerThoughTheTreeCallsItAnAdverbial() {
		List<Fact> facts = this.relator.relate(Rows.english("""
				Chile Chile PROPN 2 nsubj _ country:CL/NAME
				accused accuse VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				Peru Peru PROPN 2 obj _ country:PE/NAME
				of of SCONJ 5 mark
				violating violate VERB 2 advcl VerbForm=Ger
				the the DET 7 det
				treaty treaty NOUN 5 obj
				"""));
		assertThat(facts).filteredOn((fact) -> fact.predicate().equals("violate"))
			.singleElement()
			.satisfies((fact) -> assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:PE"));
	}

	@Test
	void whoeverIsCalledToADeedIsItsDoerThoughTheTreeHangsItByTheObject() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Quito Quito PROPN 3 nsubj _ country:EC/NAME
				a avoir AUX 3 aux:tense Mood=Ind|VerbForm=Fin
				exhorté exhorter VERB 0 root VerbForm=Part|Tense=Past
				Lima Lima PROPN 3 obj _ country:PE/NAME
				à à ADP 6 mark
				libérer libérer VERB 4 acl VerbForm=Inf
				les le DET 8 det
				pêcheurs pêcheur NOUN 6 obj
				"""));
		assertThat(facts).noneMatch(
				(fact) -> fact.predicate().equals("release") && "country:EC".equals(entity(fact, RoleName.AGENT)));
		assertThat(facts).anyMatch((fact) -> fact.type() == FactType.REQUEST
				&& fact.roles().stream().anyMatch((role) -> role.text().contains("pêcheurs")));
	}

	@Test
	void aCountedPhraseIsGivenWhole() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Rabat Rabat PROPN 3 nsubj _ country:MA/NAME
				a avoir AUX 3 aux:tense Mood=Ind|VerbForm=Fin
				arrêté arrêter VERB 0 root VerbForm=Part|Tense=Past
				plus plus ADV 3 obj
				de de ADP 6 case
				contrebandiers contrebandier NOUN 4 nmod
				""")));
		assertThat(fact.role(RoleName.RECIPIENT)).get().extracting("text").isEqualTo("plus de contrebandiers");
	}

	@Test
	void whatSomebodyIsAccusedOfIsReportedOnTheAccusersWord() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Tunis Tunis PROPN 2 nsubj _ country:TN/NAME
				accuse accuser VERB 0 root Mood=Ind|VerbForm=Fin
				Alger Alger PROPN 2 obj _ country:DZ/NAME
				d' de ADP 6 mark
				avoir avoir AUX 6 aux:tense VerbForm=Inf
				violé violer VERB 2 advcl VerbForm=Part|Tense=Past
				le le DET 8 det
				traité traité NOUN 6 obj
				"""));
		assertThat(facts).filteredOn((fact) -> fact.predicate().equals("violate")).singleElement().satisfies((fact) -> {
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:DZ");
			assertThat(fact.modality()).isEqualTo(Modality.REPORTED);
			assertThat(fact.attribution()).isNotNull();
			assertThat(fact.attribution().entity()).isEqualTo("country:TN");
		});
	}

	@Test
	void whatIsAskedOfSomebodyMayComeAndIsTheAskersWord() {
		List<Fact> facts = this.relator.relate(Rows.english("""
				Norway Norway PROPN 2 nsubj _ country:NO/NAME
				urged urge VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				Iceland Iceland PROPN 2 obj _ country:IS/NAME
				to to PART 5 mark
				ratify ratify VERB 2 xcomp VerbForm=Inf
				the the DET 7 det
				treaty treaty NOUN 5 obj
				"""));
		assertThat(facts).filteredOn((fact) -> fact.predicate().equals("ratify")).singleElement().satisfies((fact) -> {
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:IS");
			assertThat(fact.modality()).isEqualTo(Modality.HYPOTHETICAL);
			assertThat(fact.attribution()).isNotNull();
			assertThat(fact.attribution().entity()).isEqualTo("country:NO");
		});
	}

	@Test
	void aVerbMayMeanOneThingOfPeopleAndAnotherOfThings() {
		assertThat(predicates(Rows.english("""
				Norway Norway PROPN 2 nsubj _ country:NO/NAME
				fired fire VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				its its PRON 4 nmod:poss
				ambassador ambassador NOUN 2 obj
				"""))).containsExactly("dismiss");
		assertThat(predicates(Rows.english("""
				Norway Norway PROPN 2 nsubj _ country:NO/NAME
				fired fire VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				two two NUM 4 nummod
				rockets rocket NOUN 2 obj
				"""))).containsExactly("fire");
		assertThat(predicates(Rows.french("""
				Quito Quito PROPN 3 nsubj _ country:EC/NAME
				a avoir AUX 3 aux:tense Mood=Ind|VerbForm=Fin
				arrêté arrêter VERB 0 root VerbForm=Part|Tense=Past
				un un DET 5 det
				journaliste journaliste NOUN 3 obj
				"""))).containsExactly("arrest");
		assertThat(predicates(Rows.french("""
				Quito Quito PROPN 3 nsubj _ country:EC/NAME
				a avoir AUX 3 aux:tense Mood=Ind|VerbForm=Fin
				arrêté arrêter VERB 0 root VerbForm=Part|Tense=Past
				les le DET 5 det
				exportations exportation NOUN 3 obj
				"""))).containsExactly("stop");
	}

	@Test
	void aFixedPhraseWithNothingBehindItHasItsOwnNounAsTheme() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Diallo Diallo PROPN 3 nsubj _ person:diallo/NAME
				a avoir AUX 3 aux:tense Mood=Ind|VerbForm=Fin
				jeté jeter VERB 0 root VerbForm=Part|Tense=Past
				l' le DET 5 det
				éponge éponge NOUN 3 obj
				""")));
		assertThat(fact.type()).isEqualTo(FactType.RETREAT);
		assertThat(fact.role(RoleName.THEME)).get().extracting("text").isEqualTo("l' éponge");
	}

	private List<String> predicates(org.actant.model.LinkedText text) {
		return this.relator.relate(text).stream().map(Fact::predicate).toList();
	}

	@Test
	void aPhrasalVerbTakesWhatStandsBehindItsPreposition() {
		Fact fact = only(this.relator.relate(Rows.english("""
				Norway Norway PROPN 2 nsubj _ country:NO/NAME
				cracked crack VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				down down ADP 2 compound:prt
				on on ADP 5 case
				poachers poacher NOUN 2 obl
				""")));
		assertThat(fact.type()).isEqualTo(FactType.COERCE);
		assertThat(fact.role(RoleName.RECIPIENT)).get().extracting("text").isEqualTo("poachers");
	}

	@Test
	void whatStandsBehindACommaSpeaksOfTheSentence() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Quito Quito PROPN 3 nsubj _ country:EC/NAME
				a avoir AUX 3 aux:tense Mood=Ind|VerbForm=Fin
				exhorté exhorter VERB 0 root VerbForm=Part|Tense=Past
				Lima Lima PROPN 3 obj _ country:PE/NAME
				à à ADP 6 mark
				négocier négocier VERB 3 xcomp VerbForm=Inf
				, , PUNCT 8 punct
				critiquant critiquer VERB 6 advcl VerbForm=Part|Tense=Pres
				Bogota Bogota PROPN 8 obj _ country:CO/NAME
				"""));
		assertThat(facts).filteredOn((fact) -> fact.predicate().equals("criticize"))
			.singleElement()
			.satisfies((fact) -> assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:EC"));
	}

	@Test
	void jointDoersHaveAFactEach() {
		List<Fact> facts = this.relator.relate(Rows.english("""
				Chile Chile PROPN 4 nsubj _ country:CL/NAME
				and and CCONJ 3 cc
				Peru Peru PROPN 1 conj _ country:PE/NAME
				condemned condemn VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				Bolivia Bolivia PROPN 4 obj _ country:BO/NAME
				"""));
		assertThat(facts).extracting((fact) -> entity(fact, RoleName.AGENT))
			.containsExactlyInAnyOrder("country:CL", "country:PE");
		assertThat(facts).allMatch((fact) -> fact.type() == FactType.ACCUSE);
	}

	@Test
	void twoWhoMeetAreDoerAndCounterpart() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Oslo Oslo PROPN 6 nsubj _ country:NO/NAME
				et et CCONJ 3 cc
				Berne Berne PROPN 1 conj _ country:CH/NAME
				se soi PRON 6 expl:comp Reflex=Yes
				sont être AUX 6 aux:tense Mood=Ind|VerbForm=Fin
				rencontrés rencontrer VERB 0 root Tense=Past|VerbForm=Part
				""")));
		assertThat(fact.type()).isEqualTo(FactType.CONSULT);
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:NO");
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("country:CH");
	}

	@Test
	void aHedgedConditionalIsReported() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Riyad Riyad PROPN 3 nsubj _ country:SA/NAME
				aurait avoir AUX 3 aux:tense Mood=Cnd|VerbForm=Fin
				attaqué attaquer VERB 0 root Tense=Past|VerbForm=Part
				Sanaa Sanaa PROPN 3 obj _ place:sanaa/NAME
				""")));
		assertThat(fact.modality()).isEqualTo(Modality.REPORTED);
	}

	@Test
	void whatIsToldAccordingToSomebodyIsReportedOnHisWord() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Selon selon ADP 2 case
				Lina Lina PROPN 5 obl:mod _ person:lina/NAME
				, , PUNCT 2 punct
				Tunis Tunis PROPN 5 nsubj _ country:TN/NAME
				aide aider VERB 0 root Mood=Ind|VerbForm=Fin
				Tripoli Tripoli PROPN 5 obj _ country:LY/NAME
				""")));
		assertThat(fact.modality()).isEqualTo(Modality.REPORTED);
		assertThat(fact.attribution()).isNotNull();
		assertThat(fact.attribution().entity()).isEqualTo("person:lina");
	}

	@Test
	void aPromisedAnswerIsAPromiseAndAPlannedAnswer() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Delhi Delhi PROPN 3 nsubj _ country:IN/NAME
				a avoir AUX 3 aux:tense Mood=Ind|VerbForm=Fin
				promis promettre VERB 0 root Tense=Past|VerbForm=Part
				une un DET 5 det
				aide aide NOUN 3 obj
				à à ADP 7 case
				Katmandou Katmandou PROPN 5 nmod _ country:NP/NAME
				"""));
		assertThat(facts).extracting(Fact::predicate).contains("promise");
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.type()).isEqualTo(FactType.AID);
			assertThat(fact.modality()).isEqualTo(Modality.PLANNED);
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:IN");
		});
	}

	@Test
	void eachOfSeveralWhoWithdrawWithdrawsAlone() {
		for (String[] verb : new String[][] { { "retirés", "retirer" }, { "rendus", "rendre" } }) {
			List<Fact> facts = this.relator.relate(Rows.french("""
					Nairobi Nairobi PROPN 6 nsubj _ country:KE/NAME
					et et CCONJ 3 cc
					Kampala Kampala PROPN 1 conj _ country:UG/NAME
					se se PRON 6 obj
					sont être AUX 6 aux:tense Mood=Ind|VerbForm=Fin
					%s %s VERB 0 root Tense=Past|VerbForm=Part
					de de ADP 8 case
					Goma Goma PROPN 6 obl:arg _ place:goma/NAME
					""".formatted(verb[0], verb[1])));
			assertThat(facts).noneMatch((fact) -> fact.roles()
				.stream()
				.anyMatch((role) -> role.name() == RoleName.RECIPIENT && "country:UG".equals(role.entity())));
		}
	}

	@Test
	void aDenialContestsTheClaimBesideIt() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Rabat Rabat PROPN 3 nsubj _ country:MA/NAME
				aurait avoir AUX 3 aux:tense Mood=Cnd|VerbForm=Fin
				menacé menacer VERB 0 root Tense=Past|VerbForm=Part
				Alger Alger PROPN 3 obj _ country:DZ/NAME
				, , PUNCT 8 punct
				mais mais CCONJ 8 cc
				Rabat Rabat PROPN 8 nsubj _ country:MA/NAME
				dément démentir VERB 3 conj Mood=Ind|VerbForm=Fin
				"""));
		assertThat(facts).anyMatch((fact) -> fact.type() == FactType.THREATEN && fact.contested());
		assertThat(facts).anyMatch((fact) -> fact.type() == FactType.REJECT && !fact.contested());
	}

	@Test
	void aTitleBesideANameIsAnOffice() {
		Fact fact = only(this.relator.relate(Rows.french("""
				le le DET 2 det
				président président NOUN 0 root
				kényan kényan ADJ 2 amod _ country:KE/DEMONYM
				Amos Amos PROPN 2 appos _ person:amos-otieno/NAME/4-5
				Otieno Otieno PROPN 4 flat:name
				""")));
		assertThat(fact.type()).isEqualTo(FactType.ROLE);
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("person:amos-otieno");
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("country:KE");
		assertThat(fact.role(RoleName.THEME)).get().extracting("text").asString().startsWith("président");
	}

	@Test
	void aQuoteThatGoesOnHasTheSameSpeaker() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Nora Nora PROPN 2 nsubj _ person:nora/NAME
				affirme affirmer VERB 0 root Mood=Ind|VerbForm=Fin
				: : PUNCT 6 punct
				« « PUNCT 6 punct
				Vienne Vienne PROPN 6 nsubj _ country:AT/NAME
				soutient soutenir VERB 2 parataxis Mood=Ind|VerbForm=Fin
				Prague Prague PROPN 6 obj _ country:CZ/NAME
				. . PUNCT 6 punct

				Bonn Bonn PROPN 2 nsubj _ country:DE/NAME
				critique critiquer VERB 0 root Mood=Ind|VerbForm=Fin
				Vienne Vienne PROPN 2 obj _ country:AT/NAME
				aujourd'hui aujourd'hui ADV 2 advmod
				» » PUNCT 2 punct
				. . PUNCT 2 punct
				"""));
		assertThat(facts).filteredOn((fact) -> entity(fact, RoleName.AGENT).equals("country:DE"))
			.singleElement()
			.satisfies((fact) -> {
				assertThat(fact.attribution()).isNotNull();
				assertThat(fact.attribution().entity()).isEqualTo("person:nora");
			});
	}

	@Test
	void troopsOfANationThatAreSentAreSentByIt() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Des un DET 2 det
				soldats soldat NOUN 6 nsubj:pass
				rwandais rwandais ADJ 2 amod _ country:RW/DEMONYM
				ont avoir AUX 6 aux:tense Mood=Ind|VerbForm=Fin
				été être AUX 6 aux:pass VerbForm=Part
				envoyés envoyer VERB 0 root Tense=Past|VerbForm=Part
				à à ADP 8 case
				Pemba Pemba PROPN 6 obl:arg _ place:pemba/NAME
				""")));
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:RW");
	}

	@Test
	void aLightVerbLendsItsSubjectToTheEventNoun() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Ankara Ankara PROPN 3 nsubj _ country:TR/NAME
				a avoir AUX 3 aux:tense Mood=Ind|VerbForm=Fin
				mené mener VERB 0 root Tense=Past|VerbForm=Part
				une un DET 5 det
				attaque attaque NOUN 3 obj
				contre contre ADP 7 case
				Mossoul Mossoul PROPN 5 nmod _ place:mosul/NAME
				""")));
		assertThat(fact.rule()).isEqualTo("light-verb");
		assertThat(fact.type()).isEqualTo(FactType.ASSAULT);
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:TR");
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("place:mosul");
	}

	@Test
	void whatIsToldTwiceIsKeptOnceAndHasTheSameIdInEveryText() {
		String rows = """
				Kigali Kigali PROPN 2 nsubj _ country:RW/NAME
				accuse accuser VERB 0 root Mood=Ind|VerbForm=Fin
				Kinshasa Kinshasa PROPN 2 obj _ country:CD/NAME
				""";
		Fact once = only(this.relator.relate(Rows.french(rows)));
		Fact twice = only(this.relator.relate(Rows.french(rows + "\n" + rows)));
		assertThat(twice.id()).isEqualTo(once.id());
	}

	@Test
	void aRelativeClauseSpeaksOfItsNoun() {
		Fact fact = only(this.relator.relate(Rows.english("""
				Ghana Ghana PROPN 0 root _ country:GH/NAME
				, , PUNCT 4 punct
				which which PRON 4 nsubj PronType=Rel
				supports support VERB 1 acl:relcl Mood=Ind|VerbForm=Fin
				Togo Togo PROPN 4 obj _ country:TG/NAME
				""")));
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:GH");
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("country:TG");
	}

	@Test
	void aPlaceBeforeTheDashThatIsTheOnlySubjectStays() {
		Fact fact = only(this.relator.relate(Rows.english("""
				Oslo Oslo PROPN 5 nsubj _ country:NO/NAME
				- - PUNCT 1 punct
				at at ADP 4 case
				last last ADJ 5 obl
				supports support VERB 0 root Mood=Ind|VerbForm=Fin
				Malawi Malawi PROPN 5 obj _ country:MW/NAME
				""")));
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:NO");
	}

	@Test
	void anHonorificActsAsTheNameBehindIt() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Mme Mme NOUN 4 nsubj
				Diallo Diallo PROPN 1 nmod _ person:diallo/NAME
				a avoir AUX 4 aux:tense Mood=Ind|VerbForm=Fin
				rencontré rencontrer VERB 0 root Tense=Past|VerbForm=Part
				Awa Awa PROPN 4 obj _ person:awa/NAME
				""")));
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("person:diallo");
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("person:awa");
	}

	@Test
	void anAffairIsNotWhoeverItIsNamedAfter() {
		assertThat(this.relator.relate(Rows.french("""
				Le le DET 2 det
				scandale scandale NOUN 4 nsubj
				Diallo Diallo PROPN 2 nmod _ person:diallo/NAME
				menace menacer VERB 0 root Mood=Ind|VerbForm=Fin
				Dakar Dakar PROPN 4 obj _ country:SN/NAME
				"""))).noneMatch((fact) -> entity(fact, RoleName.AGENT).equals("person:diallo"));
	}

	@Test
	void aNameThatTheTreeHungByTheDayIsTheObject() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Lima Lima PROPN 3 nsubj _ country:PE/NAME
				a avoir AUX 3 aux:tense Mood=Ind|VerbForm=Fin
				condamné condamner VERB 0 root Tense=Past|VerbForm=Part
				jeudi jeudi NOUN 3 obl:mod
				Awa Awa PROPN 4 nmod _ person:awa/NAME
				à à ADP 8 case
				deux deux NUM 8 nummod
				ans an NOUN 4 nmod
				""")));
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("person:awa");
	}

	@Test
	void ofTwoThingsThatSomebodyIsAccusedOfHeDidBoth() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Lima Lima PROPN 2 nsubj _ country:PE/NAME
				accuse accuser VERB 0 root Mood=Ind|VerbForm=Fin
				Quito Quito PROPN 2 obj _ country:EC/NAME
				d' de ADP 5 mark
				attaquer attaquer VERB 2 xcomp VerbForm=Inf
				Bogota Bogota PROPN 5 obj _ country:CO/NAME
				et et CCONJ 10 cc
				d' de ADP 10 mark
				avoir avoir AUX 10 aux:tense VerbForm=Inf
				menacé menacer VERB 2 conj Tense=Past|VerbForm=Part
				Caracas Caracas PROPN 10 obj _ country:VE/NAME
				"""));
		assertThat(facts).filteredOn((fact) -> fact.type() == FactType.THREATEN)
			.singleElement()
			.satisfies((fact) -> assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:EC"));
	}

	@Test
	void aSubjectHungByThePlaceBeforeItIsFound() {
		Fact fact = only(this.relator.relate(Rows.french("""
				À à ADP 2 case
				Accra Accra PROPN 9 obl:mod _ place:accra/NAME
				, , PUNCT 2 punct
				la le DET 5 det
				ministre ministre NOUN 2 appos _ person:awa/TITLE
				, , PUNCT 5 punct
				hier hier ADV 9 advmod
				a avoir AUX 9 aux:tense Mood=Ind|VerbForm=Fin
				rencontré rencontrer VERB 0 root Tense=Past|VerbForm=Part
				Diallo Diallo PROPN 9 obj _ person:diallo/NAME
				""")));
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("person:awa");
	}

	@Test
	void injuredThatPassesForAnAdjectiveIsDoneToItsSubject() {
		Fact fact = only(this.relator.relate(Rows.english("""
				Awa Awa PROPN 3 nsubj _ person:awa/NAME
				was be AUX 3 cop Mood=Ind|VerbForm=Fin
				injured injured ADJ 0 root
				in in ADP 5 case
				Accra Accra PROPN 3 obl _ place:accra/NAME
				""")));
		assertThat(fact.type()).isEqualTo(FactType.ASSAULT);
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("person:awa");
	}

	static Fact only(List<Fact> facts) {
		assertThat(facts).hasSize(1);
		return facts.getFirst();
	}

	static String entity(Fact fact, RoleName role) {
		return fact.role(role).map((filler) -> String.valueOf(filler.entity())).orElse("nobody");
	}

}
