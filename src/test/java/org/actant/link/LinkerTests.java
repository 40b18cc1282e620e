package org.actant.link;

import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.model.AnnotatedText;
import org.actant.model.Document;
import org.actant.model.Entity;
import org.actant.model.Language;
import org.actant.model.LinkedText;
import org.actant.name.NameFinder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkerTests {

	private static LinkedText french(String... lines) {
		return Sketch.link(Language.FRENCH, "2019-05-10", lines);
	}

	private static LinkedText english(String... lines) {
		return Sketch.link(Language.ENGLISH, "2019-05-10", lines);
	}

	@Test
	void aBareSurnameIsThePersonOfTheFullName() {
		LinkedText text = french("[Solange Merlaud]NAME:PERSON préside/V la coopérative .",
				"[Merlaud]NAME:PERSON a/V démissionné .");
		assertThat(Sketch.entityOf(text, "Merlaud")).isEqualTo(Sketch.entityOf(text, "Solange Merlaud"));
		assertThat(text.entities()).hasSize(1);
	}

	@Test
	void theNumeralOfAKingIsNoSurname() {
		for (String king : new String[] { "Frederik X", "Albert V" }) {
			String numeral = king.substring(king.indexOf(' ') + 1);
			LinkedText text = french("[" + king + "]NAME:PERSON règne/V .",
					"Le message a paru/V sur [" + numeral + "]NAME:PERSON .");
			assertThat(Sketch.entityOf(text, numeral)).isNotEqualTo(Sketch.entityOf(text, king));
		}
		assertThat(Sketch.entityOf(french("[Xi]NAME:PERSON a reçu/V des étudiants ."), "Xi"))
			.isEqualTo("person:xi-jinping");
	}

	@Test
	void aFormerHolderIsWhomTheTextCallsSo() {
		LinkedText text = english(
				"[former [Chilean]DEMONYM:COUNTRY president]TITLE:PERSON [Ana Rojas]NAME:PERSON spoke/V .",
				"The [former [Chilean]DEMONYM:COUNTRY president]TITLE:PERSON thanked/V the jury .");
		assertThat(Sketch.entityOf(text, "former Chilean president")).isEqualTo(Sketch.entityOf(text, "Ana Rojas"));
		assertThat(text.entities()).filteredOn((entity) -> entity.id().startsWith("person:")).hasSize(1);
		text = french("L' ancien [ministre [belge]DEMONYM:COUNTRY]TITLE:PERSON [Odilon Verhas]NAME:PERSON part/V .",
				"L' ancien [ministre [belge]DEMONYM:COUNTRY]TITLE:PERSON reviendra/V .");
		assertThat(text.entities()).filteredOn((entity) -> entity.name().equals("Odilon Verhas"))
			.allMatch((entity) -> entity.mentions().size() == 3);
	}

	@Test
	void aChamberWithoutANationIsThatOfTheCountryToldMost() {
		LinkedText text = french("[Chili]NAME:COUNTRY , [Chili]NAME:COUNTRY , [Chili]NAME:COUNTRY .",
				"Les [États-Unis]NAME:COUNTRY ont félicité/V le [Chili]NAME:COUNTRY .",
				"Le [Congrès]NAME:ORGANIZATION a voté/V .");
		assertThat(Sketch.entityOf(text, "Congrès")).isNotEqualTo("org:us-congress");
		text = french("Les [États-Unis]NAME:COUNTRY ont félicité/V le [Chili]NAME:COUNTRY .",
				"Le [Congrès]NAME:ORGANIZATION a voté/V .");
		assertThat(Sketch.entityOf(text, "Congrès")).isEqualTo("org:us-congress");
	}

	@Test
	void theAllianceIsNatoWhereNatoIsTold() {
		assertThat(Sketch.entityOf(french("L' [Otan]NAME:ORGANIZATION se réunit/V .",
				"L' [Alliance]NAME:ORGANIZATION promet/V des canons ."), "Alliance"))
			.isEqualTo("org:nato");
	}

	@Test
	void twoPeopleOfOneSurnameStayTwo() {
		LinkedText text = english("[Robin Quill]NAME:PERSON and [Leslie Quill]NAME:PERSON own the farm .",
				"Mr [Quill]NAME:PERSON was away .");
		assertThat(text.entities()).hasSize(2);
		assertThat(Sketch.entityOf(text, "Quill")).isEqualTo(Sketch.entityOf(text, "Leslie Quill"));
		assertThat(text.entities().get(1).mentions().getLast().certainty()).isLessThan(0.6);
	}

	@Test
	void aFormOfAddressTellsTwoOfOneSurnameApart() {
		LinkedText text = french("M. [Paul Orsel]NAME:PERSON et Mme [Lise Orsel]NAME:PERSON attendaient .",
				"Mme [Orsel]NAME:PERSON a parlé .");
		assertThat(Sketch.entityOf(text, "Orsel")).isEqualTo(Sketch.entityOf(text, "Lise Orsel"));
	}

	@Test
	void transliterationsOfAPersonAreOne() {
		LinkedText text = french("[Grigori Tchoudakov]NAME:PERSON est arrivé .",
				"[Grigory Chudakov]NAME:PERSON est reparti .");
		assertThat(text.entities()).hasSize(1);
	}

	@Test
	void aFamousSurnameAloneIsTheOneInOffice() {
		assertThat(Sketch.entityOf(french("[Trudeau]NAME:PERSON a promis une loi ."), "Trudeau"))
			.isEqualTo("person:justin-trudeau");
		assertThat(Sketch.entityOf(english("[Johnson]NAME:PERSON sells bread ."), "Johnson"))
			.isEqualTo("person:johnson");
	}

	@Test
	void anAdjectiveNamesTheCountry() {
		LinkedText text = french("Un navire [danois]DEMONYM:COUNTRY a coulé .");
		assertThat(text.entities()).extracting(Entity::id).containsExactly("country:DK");
	}

	@Test
	void soldiersAndTroopsOfACountryAreOneGroup() {
		LinkedText text = french("Les [soldats [tchadiens]DEMONYM:COUNTRY]GROUP:GROUP avancent .",
				"Des [troupes [tchadiennes]DEMONYM:COUNTRY]GROUP:GROUP suivent .",
				"Les [agriculteurs [tchadiens]DEMONYM:COUNTRY]GROUP:GROUP fuient .");
		assertThat(text.entities()).extracting(Entity::id)
			.containsExactlyInAnyOrder("group:td-forces", "country:TD", "group:td-farmers");
		assertThat(text.entities()).filteredOn((entity) -> entity.id().equals("group:td-forces"))
			.flatExtracting(Entity::ties)
			.extracting("to")
			.containsExactly("country:TD");
	}

	@Test
	void aCapitalThatActsIsTheGovernment() {
		LinkedText text = french("[Lima]NAME:PLACE a/V rappelé son ambassadeur au [Chili]NAME:COUNTRY .",
				"Une foule défile/V à [Lima]NAME:PLACE .");
		assertThat(Sketch.entityOf(text, "Lima", 1)).isEqualTo("country:PE");
		assertThat(Sketch.entityOf(text, "Lima", 2)).isEqualTo("place:geonames:3936456");
	}

	@Test
	void aSeatThatIsNoCityIsAlwaysTheGovernment() {
		LinkedText text = french("On attend une réponse de [Matignon]NAME:ORGANIZATION .");
		assertThat(Sketch.entityOf(text, "Matignon")).isEqualTo("country:FR");
	}

	@Test
	void anAcronymExplainedInTheTextIsTheBody() {
		LinkedText text = french(
				"La [Caisse hivernale des refuges]NAME:ORGANIZATION ( [CHR]NAME:ORGANIZATION ) ouvre/V .",
				"La [CHR]NAME:ORGANIZATION recrute/V .");
		assertThat(text.entities()).hasSize(1);
		assertThat(text.entities().getFirst().mentions()).hasSize(3);
	}

	@Test
	void acronymsOfBothLanguagesAreOneBody() {
		LinkedText text = french("L' [OMC]NAME:ORGANIZATION juge/V , la [WTO]NAME:ORGANIZATION aussi .");
		assertThat(text.entities()).extracting(Entity::id).containsExactly("org:wto");
	}

	@Test
	void theMinistryIsTheOneNamedBefore() {
		LinkedText text = french("Le [ministère togolais de la Pêche]NAME:ORGANIZATION a/V tranché .",
				"Le [ministère de la Pêche]NAME:ORGANIZATION a/V publié un avis .");
		assertThat(text.entities()).hasSize(1);
	}

	@Test
	void anOfficeIsWhoeverHeldItOnTheDay() {
		LinkedText text = french("Le [président [chilien]DEMONYM:COUNTRY]TITLE:PERSON est venu .");
		assertThat(Sketch.entityOf(text, "président chilien")).isEqualTo("person:sebastian-pinera");
	}

	@Test
	void anOfficeIsThePersonWhomTheTextNames() {
		LinkedText text = french(
				"Le [ministre [belge]DEMONYM:COUNTRY de la Justice]TITLE:PERSON , [Odilon Verhas]NAME:PERSON , part/V .",
				"Le [ministre]TITLE:PERSON reviendra .",
				"Le [ministre [belge]DEMONYM:COUNTRY de la Justice]TITLE:PERSON le sait .");
		assertThat(Sketch.entityOf(text, "ministre belge de la Justice", 1))
			.isEqualTo(Sketch.entityOf(text, "Odilon Verhas"));
		assertThat(Sketch.entityOf(text, "ministre belge de la Justice", 2))
			.isEqualTo(Sketch.entityOf(text, "Odilon Verhas"));
	}

	@Test
	void aFormerOfficeIsNotItsHolder() {
		LinkedText text = french("L' ancien [président [chilien]DEMONYM:COUNTRY]TITLE:PERSON est venu .");
		assertThat(Sketch.entityOf(text, "président chilien")).isNull();
	}

	@Test
	void theCapitalOfANationIsItsCity() {
		LinkedText text = french("La [capitale [norvégienne]DEMONYM:COUNTRY]DESCRIPTION:PLACE dort/V .");
		assertThat(Sketch.entityOf(text, "capitale norvégienne")).isEqualTo("place:geonames:3143244");
	}

	@Test
	void aPronounIsTheSubjectToldLast() {
		LinkedText text = french("[Ada/S Brun]NAME:PERSON a/V vu [Zoé Lenoir]NAME:PERSON .",
				"[Elle]PRONOUN a/V souri .");
		assertThat(Sketch.entityOf(text, "Elle")).isEqualTo(Sketch.entityOf(text, "Ada Brun"));
	}

	@Test
	void aPronounWithTwoPossibleMeaningsStaysUnread() {
		LinkedText text = english("A crowd met [Ada Brun]NAME:PERSON and [Zoe Black]NAME:PERSON .",
				"[She]PRONOUN smiled/V .");
		assertThat(Sketch.entityOf(text, "She")).isNull();
	}

	@Test
	void aRegionNamedAfterItsCityIsOneWithItsBareName() {
		LinkedText text = french("Des crues frappent/V la région de [Coimbra]NAME:PLACE .",
				"À [Coimbra]NAME:PLACE , tout est fermé .");
		assertThat(text.entities()).hasSize(1);
	}

	@Test
	void anonymousDescriptionsMakeNoEntity() {
		LinkedText text = french("Les [députés]DESCRIPTION:GROUP ont/V voté .");
		assertThat(text.entities()).isEmpty();
	}

	@Test
	void ministriesOfBothLanguagesAreOne() {
		LinkedText text = french("Le [ministère [togolais]DEMONYM:COUNTRY de la Santé]NAME:ORGANIZATION a/V tranché .",
				"Le [ministère de la Santé]NAME:ORGANIZATION le confirme/V .");
		assertThat(Sketch.entityOf(text, "ministère togolais de la Santé")).isEqualTo("org:tg-health-ministry");
		assertThat(Sketch.entityOf(text, "ministère de la Santé")).isEqualTo("org:tg-health-ministry");
		LinkedText other = english("The [[Togolese]DEMONYM:COUNTRY Health Ministry]NAME:ORGANIZATION agreed/V .");
		assertThat(Sketch.entityOf(other, "Togolese Health Ministry")).isEqualTo("org:tg-health-ministry");
	}

	@Test
	void severalCountriesAreNotTheOneToldLast() {
		LinkedText text = french("Le [Bhoutan]NAME:COUNTRY exporte/V du riz .",
				"Des [pays]DESCRIPTION:COUNTRY l'achètent/V .");
		assertThat(Sketch.entityOf(text, "pays")).isNull();
	}

	@Test
	void anArmedMovementsFightersAreTheMovement() {
		LinkedText text = french("Des [combattants de [Boko Haram]NAME:ORGANIZATION]GROUP:GROUP ont/V fui .");
		assertThat(Sketch.entityOf(text, "combattants de Boko Haram")).isEqualTo("org:boko-haram");
	}

	@Test
	void whoeverServesAnOfficeIsNotItsHolder() {
		LinkedText text = french(
				"[Tadeus Orlik]NAME:PERSON , le [conseiller du président]TITLE:PERSON [Anatole Vix]NAME:PERSON , part/V .");
		assertThat(Sketch.entityOf(text, "conseiller du président")).isEqualTo(Sketch.entityOf(text, "Tadeus Orlik"));
	}

	@Test
	void aCityBesideItsCountryIsTheCity() {
		LinkedText text = english("[Maputo]NAME:PLACE , [Mozambique]NAME:COUNTRY - Rain fell/V .");
		assertThat(Sketch.entityOf(text, "Maputo")).isEqualTo("place:geonames:1040652");
	}

	@Test
	void aCourtThatEveryCountryHasIsThatOfTheCountryToldOf() {
		LinkedText text = english("[Malawi]NAME:COUNTRY waits/V for the [Constitutional Court]NAME:ORGANIZATION .");
		assertThat(Sketch.entityOf(text, "Constitutional Court")).isEqualTo("org:mw-constitutional-court");
	}

	@Test
	void anAdjectiveThatTerritoriesShareIsTheStates() {
		assertThat(Sketch.entityOf(french("Un pilote [américain]DEMONYM:COUNTRY ."), "américain"))
			.isEqualTo("country:US");
		assertThat(Sketch.entityOf(french("Un pilote [français]DEMONYM:COUNTRY ."), "français"))
			.isEqualTo("country:FR");
	}

	@Test
	void anUnknownPersonHasThePlainNameAsId() {
		LinkedText text = french("[Françoise Chavroux]NAME:PERSON dirige/V la chorale .");
		assertThat(Sketch.entityOf(text, "Françoise Chavroux")).isEqualTo("person:francoise-chavroux");
	}

	@Test
	void nationalSocietiesOfTheRedCrossAreDistinct() {
		LinkedText text = french("La [Croix-Rouge]NAME:ORGANIZATION chilienne aide/V les familles .",
				"La [Croix-Rouge]NAME:ORGANIZATION danoise ( [CRD]NAME:ORGANIZATION ) envoie/V des tentes .");
		assertThat(text.entities()).extracting(Entity::id).contains("org:cl-red-cross", "org:dk-red-cross");
	}

	@Test
	void aCompanyIsTheSameWithItsLegalForm() {
		LinkedText text = english("[Danone SA]NAME:ORGANIZATION sells/V water .");
		assertThat(Sketch.entityOf(text, "Danone SA")).isEqualTo("org:danone");
	}

	@Test
	void peopleOfForeignDescentAreNotThePeopleOfThatNation() {
		LinkedText text = french("Des [Suédois d' origine [chilienne]DEMONYM:COUNTRY]GROUP:GROUP ont chanté/V .",
				"Des [Chiliens]GROUP:GROUP écoutaient/V .");
		assertThat(text.entities()).extracting(Entity::id).contains("group:se-cl-people", "group:cl-people");
	}

	@Test
	void aCapitalIsGuessedOnlyWhereOneCountryIsTold() {
		LinkedText text = french("Le [Chili]NAME:COUNTRY et le [Pérou]NAME:COUNTRY négocient/V .",
				"La pluie a noyé la [capitale]DESCRIPTION:PLACE .");
		assertThat(text.entities()).extracting(Entity::id).containsExactly("country:CL", "country:PE");
	}

	@Test
	void theOnlyPoliceOfATextWithoutCountryIsABody() {
		LinkedText text = french("La [police]DESCRIPTION:ORGANIZATION a fouillé/V la ferme .");
		assertThat(text.entities()).extracting(Entity::id).containsExactly("org:police");
	}

	@Test
	void toReachACapitalIsToReachTheCity() {
		LinkedText text = french("Le médecin a rejoint [Katmandou]NAME:PLACE hier .",
				"Elle parlait à [Lima]NAME:PLACE .");
		assertThat(text.entities()).extracting(Entity::type).containsOnly(org.actant.model.EntityType.PLACE);
	}

	@Test
	void aCommonBodyIsThatOfTheCapitalThatOpensTheSentence() {
		LinkedText text = french("Le [Chili]NAME:COUNTRY et le [Chili]NAME:COUNTRY encore .",
				"À [Lima]NAME:PLACE , la [Cour suprême]NAME:ORGANIZATION a tranché/V .");
		assertThat(Sketch.entityOf(text, "Cour suprême")).contains("pe-");
	}

	@Test
	void thePoliceOfACountryIsABodyAndItsOfficersAreAGroup() {
		LinkedText text = french("La [police [danoise]DEMONYM:COUNTRY]GROUP:GROUP a fermé/V le port .",
				"La [police]DESCRIPTION:ORGANIZATION cherche/V un voilier .",
				"Des [policiers [danois]DEMONYM:COUNTRY]GROUP:GROUP plongent/V .");
		assertThat(text.entities()).extracting(Entity::id)
			.containsOnly("country:DK", "org:dk-police", "group:dk-police-officers");
	}

	@Test
	void aPossessiveIsThatOfTheSubjectOfItsClause() {
		LinkedText text = read(Language.ENGLISH,
				"Orla Brennan met Peter Haugland. Haugland praised the museum and opened its doors.");
		assertThat(Sketch.entityOf(text, "its")).isNull();
		LinkedText french = read(Language.FRENCH,
				"Le Portugal accuse le Maroc d'avoir fermé ses ports. Orla Brennan a remercié sa sœur.");
		assertThat(Sketch.entityOf(french, "ses")).isEqualTo("country:MA");
		assertThat(Sketch.entityOf(french, "sa")).isEqualTo("person:orla-brennan");
	}

	@Test
	void anObjectIsNotWhoeverActsOnIt() {
		LinkedText text = read(Language.ENGLISH,
				"Orla Brennan joined the choir in 2011. Peter Haugland called Brennan to congratulate her.");
		assertThat(Sketch.entityOf(text, "her")).isEqualTo("person:orla-brennan");
	}

	@Test
	void aPronounBesideANameRepeatsIt() {
		LinkedText text = read(Language.FRENCH, "Le Portugal pêche peu. La Finlande, elle, exporte du bois.");
		assertThat(Sketch.entityOf(text, "elle")).isEqualTo("country:FI");
	}

	@Test
	void aPronounThatMeansAThingMeansNobodyToldOfBefore() {
		LinkedText text = read(Language.FRENCH, "La Finlande a lancé une fusée. La fusée a explosé. Elle était neuve.");
		assertThat(Sketch.entityOf(text, "Elle")).isNotEqualTo("country:FI");
	}

	@Test
	void theGivenNameTellsTheGender() {
		LinkedText text = read(Language.ENGLISH,
				"Ingrid Osterlund hired Thomas Brandvold last year. He now trains the team.");
		assertThat(Sketch.entityOf(text, "He")).isEqualTo("person:thomas-brandvold");
	}

	@Test
	void aCommonNounIsTheBodyToldOfBefore() {
		LinkedText text = read(Language.ENGLISH,
				"Kestrel Biscuits Ltd opened a bakery in Oslo. The company hired forty bakers.");
		assertThat(Sketch.entityOf(text, "company")).startsWith("org:").endsWith("biscuits-ltd");
	}

	@Test
	void aCourtThatActsIsABodyOfItsText() {
		LinkedText text = read(Language.FRENCH, "Le tribunal a relaxé Paul Orsel. Le parquet avait requis une amende.");
		assertThat(Sketch.entityOf(text, "tribunal")).startsWith("org:tribunal~");
		assertThat(Sketch.entityOf(text, "parquet")).startsWith("org:parquet~");
	}

	@Test
	void theCountryThatSailorsLeaveIsNotTheirOwn() {
		LinkedText text = read(Language.FRENCH,
				"Le Chili a ouvert ses ports. Les marins danois ont quitté le pays lundi. Le Chili le regrette.");
		assertThat(Sketch.entityOf(text, "pays")).isEqualTo("country:CL");
	}

	@Test
	void anArmyAloneIsABodyAndWithItsSoldiersAGroup() {
		LinkedText text = french("L' [armée [norvégienne]DEMONYM:COUNTRY]GROUP:GROUP recrute/V .");
		assertThat(Sketch.entityOf(text, "armée norvégienne")).isEqualTo("org:no-army");
		LinkedText both = french("L' [armée [norvégienne]DEMONYM:COUNTRY]GROUP:GROUP recrute/V .",
				"Des [soldats [norvégiens]DEMONYM:COUNTRY]GROUP:GROUP skient/V .");
		assertThat(Sketch.entityOf(both, "armée norvégienne")).isEqualTo("group:no-forces");
	}

	@Test
	void whateverStandsInBracketsBehindABodyIsItsAcronym() {
		LinkedText text = french("La [Cour des eaux douces]NAME:ORGANIZATION ( [TAD]NAME:ORGANIZATION ) siège/V .");
		assertThat(text.entities()).hasSize(1);
	}

	@Test
	void initialsWithoutBracketsAreTheBodyToldOf() {
		LinkedText text = english("[Calder Norton Railway]NAME:ORGANIZATION closed/V the line .",
				"[CN]NAME:ORGANIZATION gave/V no reason .");
		assertThat(Sketch.entityOf(text, "CN")).isEqualTo(Sketch.entityOf(text, "Calder Norton Railway"));
		text = french("Le [Parti des jardins]NAME:ORGANIZATION ( [PaJa]NAME:ORGANIZATION , gauche ) a gagné/V .");
		assertThat(text.entities()).hasSize(1);
	}

	@Test
	void aDoubleSurnameIsThePersonNamedInFull() {
		LinkedText text = french("[Inès Vidal Torrent]NAME:PERSON préside/V la banque .",
				"Mme [Vidal Torrent]NAME:PERSON a démissionné/V .");
		assertThat(text.entities()).hasSize(1);
	}

	@Test
	void anIslandIsOneWithItsBareName() {
		LinkedText text = french("L' [île de Gavdos]NAME:PLACE est isolée/V .", "[Gavdos]NAME:PLACE attend/V .");
		assertThat(text.entities()).hasSize(1);
	}

	@Test
	void theFieldOfAMinisterIsNoPlace() {
		LinkedText text = read(Language.FRENCH, "Le ministre norvégien de la Mer a quitté Lisbonne.");
		assertThat(text.entities()).extracting(Entity::name).doesNotContain("Mer");
	}

	private static LinkedText read(Language language, String text) {
		Document document = Document.of("sketch", text);
		AnnotatedText annotated = Annotator.standard().annotate(document, Cleaner.standard().clean(document));
		assertThat(annotated.language()).isEqualTo(language);
		return Linker.standard().link(NameFinder.standard().find(annotated));
	}

}
