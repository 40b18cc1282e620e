package org.actant.relate;

import java.util.List;

import org.actant.model.Fact;
import org.actant.model.FactType;
import org.actant.model.Role;
import org.actant.model.RoleName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NounsTiesAndTellingTests {

	private final Relator relator = Relator.byConstructions();

	@Test
	void aSpokeswomanBehindHerMinistryHoldsHerOfficeThere() {
		List<Fact> facts = this.relator.relate(Rows.english("""
				Rosa Rosa PROPN 10 nsubj Number=Sing person:rosa-lind/NAME/1-2
				Lind Lind PROPN 1 flat Number=Sing
				, , PUNCT 8 punct _
				the the DET 6 det Definite=Def|PronType=Art
				Health Health PROPN 6 compound Number=Sing
				Ministry Ministry PROPN 8 nmod:poss Number=Sing org:health-ministry/NAME/5-6
				's 's PART 6 case _
				spokeswoman spokeswoman NOUN 1 appos Number=Sing
				, , PUNCT 1 punct _
				resigned resign VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				. . PUNCT 10 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("office");
			assertThat(fact.predicate()).isEqualTo("hold office");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("person:rosa-lind");
			assertThat(holds(fact, RoleName.RECIPIENT, "org:health-ministry")).isTrue();
		});
	}

	@Test
	void twoMinistersWithOneTitleHoldItBoth() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Les le DET 2 det Definite=Def|Number=Plur|PronType=Art
				ministres ministre NOUN 9 nsubj Number=Plur
				Paul Paul PROPN 2 nmod Gender=Masc person:paul-vidal/NAME/3-4
				Vidal Vidal PROPN 3 flat:name _
				et et CCONJ 6 cc _
				Karim Karim PROPN 3 conj Gender=Masc person:karim-belloul/NAME/6-7
				Belloul Belloul PROPN 6 flat:name _
				ont avoir AUX 9 aux:tense Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
				démissionné démissionner VERB 0 root Tense=Past|VerbForm=Part
				. . PUNCT 9 punct _
				"""));
		assertThat(facts).filteredOn((fact) -> fact.rule().equals("office"))
			.extracting((fact) -> entity(fact, RoleName.AGENT))
			.containsExactlyInAnyOrder("person:paul-vidal", "person:karim-belloul");
	}

	@Test
	void thoseCalledByTheNameOfAPartyBelongToIt() {
		List<Fact> facts = this.relator.relate(Rows.english("""
				Democrats Democrats PROPN 7 nsubj Number=Sing org:democratic-party/GROUP
				Paula Paula PROPN 1 flat Number=Sing person:paula-reed/NAME/2-3
				Reed Reed PROPN 1 flat Number=Sing
				and and CCONJ 5 cc _
				Tom Tom PROPN 1 conj Number=Sing person:tom-holt/NAME/5-6
				Holt Holt PROPN 5 flat Number=Sing
				opposed oppose VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				Norway Norway PROPN 7 obj Number=Sing country:NO/NAME
				. . PUNCT 7 punct _
				"""));
		assertThat(facts).filteredOn((fact) -> fact.rule().equals("party"))
			.extracting((fact) -> entity(fact, RoleName.AGENT))
			.containsExactlyInAnyOrder("person:paula-reed", "person:tom-holt");
	}

	@Test
	void aCompanyOwnsItsSubsidiary() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Danone Danone PROPN 3 nsubj _ org:danone/NAME
				a avoir AUX 3 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				vendu vendre VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
				sa son DET 5 det Gender=Fem|Number=Sing|Poss=Yes org:danone/PRONOUN
				filiale filiale NOUN 3 obj Gender=Fem|Number=Sing
				Vitalis Vitalis PROPN 5 appos _ org:vitalis/NAME
				. . PUNCT 3 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("tie");
			assertThat(fact.predicate()).isEqualTo("own");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("org:danone");
			assertThat(holds(fact, RoleName.RECIPIENT, "org:vitalis")).isTrue();
		});
	}

	@Test
	void whatIsSaidIsToldOfWhatItIsAbout() {
		List<Fact> facts = this.relator.relate(Rows.english("""
				Rosa Rosa PROPN 3 nsubj Number=Sing person:rosa-lind/NAME/1-2
				Lind Lind PROPN 1 flat Number=Sing
				said say VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				that that SCONJ 8 mark _
				the the DET 6 det Definite=Def|PronType=Art
				plan plan NOUN 8 nsubj Number=Sing
				was be AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
				premature premature ADJ 3 ccomp Degree=Pos
				. . PUNCT 3 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.predicate()).isEqualTo("say");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("person:rosa-lind");
			assertThat(holds(fact, RoleName.TOPIC, "the plan was premature")).isTrue();
		});
	}

	@Test
	void whatSomebodyPromisesIsGivenAsTheWholeClause() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Oslo Oslo PROPN 3 nsubj _ country:NO/NAME
				a avoir AUX 3 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				promis promettre VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
				de de ADP 5 mark _
				fermer fermer VERB 3 xcomp VerbForm=Inf
				deux deux NUM 7 nummod _
				mines mine NOUN 5 obj Gender=Fem|Number=Plur
				avant avant ADP 9 case _
				juin juin NOUN 5 obl:mod Gender=Masc|Number=Sing
				. . PUNCT 3 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.predicate()).isEqualTo("promise");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:NO");
			assertThat(holds(fact, RoleName.TOPIC, "fermer deux mines avant juin")).isTrue();
		});
	}

	@Test
	void anOfficeIsHeldThoughARankStandsBeforeTheName() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				La le DET 2 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
				directrice directeur NOUN 11 nsubj Gender=Fem|Number=Sing
				de de ADP 5 case _
				la le DET 5 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
				Sonelec Sonelec PROPN 2 nmod _ org:sonelec/NAME
				, , PUNCT 8 punct _
				la le DET 8 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
				Suédoise suédois NOUN 2 appos Gender=Fem|Number=Sing
				Karin Karin PROPN 8 flat:name Gender=Fem person:karin-berg/NAME/9-10
				Berg Berg PROPN 9 flat:name _
				démissionne démissionner VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				. . PUNCT 11 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("office");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("person:karin-berg");
			assertThat(holds(fact, RoleName.RECIPIENT, "org:sonelec")).isTrue();
		});
	}

	@Test
	void theChiefOfWhichHoldsItsOffice() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				La le DET 2 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
				Sonelec Sonelec PROPN 12 nsubj _ org:sonelec/NAME
				, , PUNCT 9 punct _
				dont dont PRON 6 nmod PronType=Rel
				le le DET 6 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
				président président NOUN 10 nsubj Gender=Masc|Number=Sing
				, , PUNCT 8 punct _
				Tarek Tarek PROPN 6 appos Gender=Masc person:tarek-haddad/NAME/8-9
				Haddad Haddad PROPN 8 flat:name _
				hésite hésiter VERB 2 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				, , PUNCT 10 punct _
				recule reculer VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				. . PUNCT 12 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("office");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("person:tarek-haddad");
			assertThat(holds(fact, RoleName.RECIPIENT, "org:sonelec")).isTrue();
		});
	}

	@Test
	void whoeverHasTwoOfficesHoldsTheSecondToo() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Karin Karin PROPN 9 nsubj Gender=Fem person:karin-berg/NAME/1-2
				Berg Berg PROPN 1 flat:name _
				, , PUNCT 4 punct _
				maire maire NOUN 1 appos Gender=Fem|Number=Sing
				et et CCONJ 6 cc _
				présidente président NOUN 4 conj Gender=Fem|Number=Sing
				de de ADP 8 case _
				Sonelec Sonelec PROPN 6 nmod _ org:sonelec/NAME
				démissionne démissionner VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				. . PUNCT 9 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("office");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("person:karin-berg");
			assertThat(holds(fact, RoleName.RECIPIENT, "org:sonelec")).isTrue();
		});
	}

	@Test
	void aDescriptionMayBearATieToo() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				La le DET 2 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
				banque banque NOUN 9 nsubj Gender=Fem|Number=Sing org:creditas/DESCRIPTION/1-2
				, , PUNCT 5 punct _
				principal principal ADJ 5 amod Gender=Masc|Number=Sing
				créancier créancier NOUN 2 appos Gender=Masc|Number=Sing
				de de ADP 7 case _
				Sonelec Sonelec PROPN 5 nmod _ org:sonelec/NAME
				, , PUNCT 5 punct _
				patiente patienter VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				. . PUNCT 9 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("tie");
			assertThat(fact.predicate()).isEqualTo("lend");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("org:creditas");
			assertThat(holds(fact, RoleName.RECIPIENT, "org:sonelec")).isTrue();
		});
	}

	@Test
	void whoeverWantsAnotherToActUrgesHim() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Oslo Oslo PROPN 2 nsubj _ country:NO/NAME
				souhaite souhaiter VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				que que SCONJ 5 mark _
				Rome Rome PROPN 5 nsubj _ country:IT/NAME
				rouvre rouvrir VERB 2 ccomp Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				le le DET 7 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
				port port NOUN 5 obj Gender=Masc|Number=Sing
				. . PUNCT 2 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.type()).isEqualTo(FactType.REQUEST);
			assertThat(fact.predicate()).isEqualTo("urge");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:NO");
			assertThat(holds(fact, RoleName.RECIPIENT, "country:IT")).isTrue();
		});
	}

	@Test
	void twoWhoVisitSomethingDoNothingToEachOther() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Oslo Oslo PROPN 4 nsubj _ country:NO/NAME
				et et CCONJ 3 cc _
				Rome Rome PROPN 1 conj _ country:IT/NAME
				visitent visiter VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
				une un DET 6 det Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
				usine usine NOUN 4 obj Gender=Fem|Number=Sing
				. . PUNCT 4 punct _
				"""));
		assertThat(facts).filteredOn((fact) -> fact.predicate().equals("visit"))
			.extracting((fact) -> entity(fact, RoleName.AGENT))
			.containsExactlyInAnyOrder("country:NO", "country:IT");
		assertThat(facts).noneMatch((fact) -> holds(fact, RoleName.RECIPIENT, "country:IT"));
	}

	@Test
	void aQuoteThatHoldsNoFactIsToldOfItsSubject() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				« « PUNCT 5 punct _
				Le le DET 3 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
				budget budget NOUN 5 nsubj:pass Gender=Masc|Number=Sing
				est être AUX 5 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				bouclé boucler VERB 9 parataxis Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
				» » PUNCT 5 punct _
				, , PUNCT 5 punct _
				a avoir AUX 9 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				confirmé confirmer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
				Nadia Nadia PROPN 9 nsubj Gender=Fem person:nadia-ferrand/NAME/10-11
				Ferrand Ferrand PROPN 10 flat:name _
				. . PUNCT 9 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("telling");
			assertThat(fact.predicate()).isEqualTo("confirm");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("person:nadia-ferrand");
			assertThat(holds(fact, RoleName.TOPIC, "Le budget est bouclé")).isTrue();
		});
	}

	@Test
	void aDemandUponWhichSomebodyActsIsMadeToHim() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				À à ADP 3 case _
				la le DET 3 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
				demande demande NOUN 11 obl:mod Gender=Fem|Number=Sing
				de de ADP 6 case _
				le le DET 6 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
				Tchad Tchad PROPN 3 nmod Gender=Masc|Number=Sing country:TD/NAME
				, , PUNCT 3 punct _
				la le DET 9 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
				Norvège Norvège PROPN 11 nsubj Gender=Fem|Number=Sing country:NO/NAME
				a avoir AUX 11 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				retiré retirer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
				ses son DET 13 det Number=Plur|Poss=Yes country:NO/PRONOUN
				navires navire NOUN 11 obj Gender=Masc|Number=Plur
				. . PUNCT 11 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("event-noun");
			assertThat(fact.predicate()).isEqualTo("request");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:TD");
			assertThat(holds(fact, RoleName.RECIPIENT, "country:NO")).isTrue();
		});
	}

	@Test
	void helpWithWhichSomebodyActsIsGivenToHim() {
		List<Fact> facts = this.relator.relate(Rows.english("""
				With with ADP 3 case _
				the the DET 3 det Definite=Def|PronType=Art
				help help NOUN 8 obl:unmarked Number=Sing
				of of ADP 5 case _
				Norway Norway PROPN 3 nmod Number=Sing country:NO/NAME
				, , PUNCT 8 punct _
				Chile Chile PROPN 8 nsubj Number=Sing country:CL/NAME
				rebuilt rebuild VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				the the DET 10 det Definite=Def|PronType=Art
				port port NOUN 8 obj Number=Sing
				. . PUNCT 8 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("event-noun");
			assertThat(fact.predicate()).isEqualTo("help");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:NO");
			assertThat(holds(fact, RoleName.RECIPIENT, "country:CL")).isTrue();
		});
	}

	@Test
	void whoIsTheObjectOfAnInquiryIsInquiredInto() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				Karim Karim PROPN 3 nsubj Gender=Masc person:karim-belloul/NAME/1-2
				Belloul Belloul PROPN 1 flat:name _
				fait faire VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				l' le DET 5 det Definite=Def|Number=Sing|PronType=Art
				objet objet NOUN 3 obj Gender=Masc|Number=Sing
				d' de ADP 8 case _
				une un DET 8 det Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
				enquête enquête NOUN 3 obl:arg Gender=Fem|Number=Sing
				de de ADP 11 case _
				la le DET 11 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
				police police NOUN 8 nmod Gender=Fem|Number=Sing org:tn-police/GROUP/11-12
				tunisienne tunisien ADJ 11 amod Gender=Fem|Number=Sing country:TN/DEMONYM
				. . PUNCT 3 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("light-verb");
			assertThat(fact.predicate()).isEqualTo("investigate");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("org:tn-police");
			assertThat(holds(fact, RoleName.RECIPIENT, "person:karim-belloul")).isTrue();
		});
	}

	@Test
	void whoIsUnderInvestigationIsInquiredInto() {
		List<Fact> facts = this.relator.relate(Rows.english("""
				Google Google PROPN 4 nsubj Number=Sing org:google/NAME
				is be AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				under under ADP 4 case _
				investigation investigation NOUN 0 root Number=Sing
				by by ADP 6 case _
				Brazil Brazil PROPN 4 nmod Number=Sing country:BR/NAME
				. . PUNCT 4 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("light-verb");
			assertThat(fact.predicate()).isEqualTo("investigate");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:BR");
			assertThat(holds(fact, RoleName.RECIPIENT, "org:google")).isTrue();
		});
	}

	@Test
	void theArrestOfSomebodyIsNoDeedOfHis() {
		List<Fact> facts = this.relator.relate(Rows.french("""
				L' le DET 2 det Definite=Def|Number=Sing|PronType=Art
				arrestation arrestation NOUN 11 nsubj Gender=Fem|Number=Sing
				de de ADP 4 case _
				Paul Paul PROPN 2 nmod Gender=Masc person:paul-vidal/NAME/4-5
				Vidal Vidal PROPN 4 flat:name _
				par par ADP 8 case _
				la le DET 8 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
				police police NOUN 2 nmod Gender=Fem|Number=Sing org:tn-police/GROUP/8-9
				tunisienne tunisien ADJ 8 amod Gender=Fem|Number=Sing country:TN/DEMONYM
				a avoir AUX 11 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
				surpris surprendre VERB 0 root Gender=Masc|Tense=Past|VerbForm=Part
				Ahmed Ahmed PROPN 11 obj Gender=Masc person:ahmed-zarrouk/NAME/12-13
				Zarrouk Zarrouk PROPN 12 flat:name _
				. . PUNCT 11 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("event-noun");
			assertThat(fact.predicate()).isEqualTo("arrest");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("org:tn-police");
			assertThat(holds(fact, RoleName.RECIPIENT, "person:paul-vidal")).isTrue();
		});
		assertThat(facts).noneMatch((fact) -> fact.predicate().equals("surprise")
				&& "person:paul-vidal".equals(entity(fact, RoleName.AGENT)));
	}

	@Test
	void whatAnEventIsIntoMayHangByItsDoer() {
		List<Fact> facts = this.relator.relate(Rows.english("""
				The the DET 2 det Definite=Def|PronType=Art
				probe probe NOUN 7 nsubj Number=Sing
				by by ADP 4 case _
				Kenya Kenya PROPN 2 nmod Number=Sing country:KE/NAME
				into into ADP 6 case _
				Google Google PROPN 4 nmod Number=Sing org:google/NAME
				angered anger VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
				Tom Tom PROPN 7 obj Number=Sing person:tom-holt/NAME/8-9
				Holt Holt PROPN 8 flat Number=Sing
				. . PUNCT 7 punct _
				"""));
		assertThat(facts).anySatisfy((fact) -> {
			assertThat(fact.rule()).isEqualTo("event-noun");
			assertThat(fact.predicate()).isEqualTo("investigate");
			assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:KE");
			assertThat(holds(fact, RoleName.RECIPIENT, "org:google")).isTrue();
		});
	}

	private static @Nullable String entity(Fact fact, RoleName name) {
		return fact.role(name).map(Role::entity).orElse(null);
	}

	private static boolean holds(Fact fact, RoleName name, String entityOrText) {
		return fact.roles()
			.stream()
			.anyMatch((role) -> role.name() == name
					&& (entityOrText.equals(role.entity()) || entityOrText.equals(role.text())));
	}

}
