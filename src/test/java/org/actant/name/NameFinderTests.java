package org.actant.name;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.actant.annotate.Annotator;
import org.actant.model.Amount;
import org.actant.model.BlockKind;
import org.actant.model.CleanText;
import org.actant.model.Document;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.NamedText;
import org.actant.model.PublicationDate;
import org.actant.model.Quantity;
import org.actant.model.Span;
import org.actant.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameFinderTests {

	private static final Annotator ANNOTATOR = Annotator.standard();

	private static final NameFinder FINDER = NameFinder.standard();

	/** A Wednesday. */
	private static final LocalDate DAY = LocalDate.of(2023, 5, 17);

	@Test
	void aBareSurnameTakesTheTypeOfTheFullName() {
		NamedText text = read("fr", "La ministre Hélène Kerbiriou a visité l'usine. Kerbiriou repart demain.");
		assertThat(names(text)).contains("PERSON Hélène Kerbiriou", "PERSON Kerbiriou");
	}

	@Test
	void aSurnameThatIsATownIsThatOfThePersonNamedInFull() {
		assertThat(names(read("en", "Ana Córdoba became a judge in May. Córdoba resigned on Friday.")))
			.contains("PERSON Ana Córdoba", "PERSON Córdoba");
		assertThat(names(read("fr", "Paul Limoges dirige la coopérative. Limoges a refusé l'offre.")))
			.contains("PERSON Limoges");
		assertThat(names(read("en", "Ana Córdoba became a judge in May. She was born in Córdoba.")))
			.contains("PLACE Córdoba");
	}

	@Test
	void whatAnAcronymStandsForIsOneNameWhateverItsWords() {
		assertThat(names(read("fr", "Le Comité pour la défense des marais (CDM) a saisi le tribunal.")))
			.contains("ORGANIZATION Comité pour la défense des marais", "ORGANIZATION CDM");
		assertThat(names(read("fr", "L'agence régionale du littoral (ARL) a fermé la plage.")))
			.contains("ORGANIZATION agence régionale du littoral");
		assertThat(names(read("en", "The Alliance for Clean Rivers (ACR) sued the port.")))
			.contains("ORGANIZATION Alliance for Clean Rivers");
		assertThat(names(read("fr", "Le produit intérieur brut (PIB) a reculé.")))
			.noneMatch((name) -> name.contains("produit"));
	}

	@Test
	void aNationInSmallLettersStandsForAFirmOfIt() {
		assertThat(names(read("fr", "La ville a choisi l'offre de l'italien Calcemar.")))
			.contains("ORGANIZATION Calcemar");
		assertThat(names(read("fr", "La ville a choisi l'Italien Marco Calcemar."))).contains("PERSON Marco Calcemar");
	}

	@Test
	void whatStandsInBracketsBehindABodyIsItsShortName() {
		assertThat(names(read("fr", "La société des eaux du plateau (Sonedal) a démenti.")))
			.contains("ORGANIZATION Sonedal");
	}

	@Test
	void aPersonNamedRightBehindARegionIsNoPartOfIt() {
		assertThat(names(read("fr", "Le sénateur du Finistère Yann Le Corvec a rencontré Paul Dubois.")))
			.contains("PERSON Yann Le Corvec", "PLACE Finistère");
	}

	@Test
	void whatOpensWithAnArticleOrJoinsTwoNamesIsAHouse() {
		assertThat(names(read("fr", "Le juge a fait fermer la maison de repos Les Glycines mardi.")))
			.noneMatch((name) -> name.startsWith("PERSON"));
		assertThat(names(read("fr", "La ville a engagé Brandt & Partner pour l'enquête.")))
			.contains("ORGANIZATION Brandt & Partner");
	}

	@Test
	void wordsOfEverydayAreNoPerson() {
		assertThat(names(read("fr", "Selon Cooking Matters, le prix du beurre a doublé.")))
			.noneMatch((name) -> name.startsWith("PERSON"));
		assertThat(names(read("fr", "Personne n'a répondu. Le conducteur a quitté Lyon.")))
			.containsExactly("PLACE Lyon");
	}

	@Test
	void whoeverStandsRightBehindAFrenchVerbOfSayingIsAPerson() {
		assertThat(names(read("fr", "« Le pont sera fermé », répond Cherval sans hésiter.")))
			.contains("PERSON Cherval");
		assertThat(names(read("fr", "« La récolte est perdue », soupire Talbec."))).contains("PERSON Talbec");
	}

	@Test
	void theNounOfABodyFurtherOffTellsWhatANameIs() {
		assertThat(names(read("fr", "Le fabricant de meubles suédois Torvald Lindahus a fermé deux ateliers.")))
			.contains("ORGANIZATION Torvald Lindahus");
		assertThat(names(read("fr", "Une compagnie maritime privée, Marlin Dorsal, a refusé de payer.")))
			.contains("ORGANIZATION Marlin Dorsal");
		assertThat(names(read("en", "A private security firm, Sentra Vane, guarded the quarry.")))
			.contains("ORGANIZATION Sentra Vane");
		assertThat(names(read("fr", "Le directeur de la banque, Paul Orsel, a démissionné.")))
			.contains("PERSON Paul Orsel");
	}

	@Test
	void anEnglishNounClosesTheNameOfABodyInFrenchToo() {
		assertThat(names(read("fr", "Les salariés de Tolbury Railway ont cessé le travail.")))
			.contains("ORGANIZATION Tolbury Railway");
		assertThat(names(read("fr", "Le rapport de l'Office of Roads and Bridges a été publié hier.")))
			.contains("ORGANIZATION Office of Roads and Bridges");
	}

	@Test
	void aTitleBetweenMarksIsAWork() {
		assertThat(names(read("fr", "Il avait déjà tourné « Le Vent du large » avec Isabelle Huppert.")))
			.contains("PRODUCT Le Vent du large");
		assertThat(names(read("fr", "« Nous sommes prêts », a déclaré la maire de Lyon.")))
			.containsExactly("PLACE Lyon");
	}

	@Test
	void whatANounOfAThingStandsBeforeIsAProduct() {
		assertThat(names(read("fr", "Le fabricant a retiré l'insecticide Borvane des rayons.")))
			.contains("PRODUCT Borvane");
		assertThat(names(read("fr", "Le fabricant a retiré la lessive Clipsol des rayons.")))
			.contains("PRODUCT Clipsol");
	}

	@Test
	void theShortNameOfACompanyIsOneToo() {
		assertThat(names(read("en", "Norbrek Corp. closed its mill. The unions accuse Norbrek of delay.")))
			.contains("ORGANIZATION Norbrek");
		assertThat(names(read("fr", "Norbrek Corp. ferme son usine. Les syndicats accusent Norbrek.")))
			.contains("ORGANIZATION Norbrek");
	}

	@Test
	void townsStandForTheirClubsInNewsOfSport() {
		assertThat(names(read("fr",
				"L'attaquant a inscrit deux buts en première mi-temps. La défense de Lens a cédé sur penalty. Le match retour du championnat se jouera à Lens.")))
			.contains("ORGANIZATION Lens", "PLACE Lens");
		assertThat(names(read("en",
				"The striker scored twice before half-time. Leeds won the match by three goals and lead the league. The coach was born in Leeds and the players like him.")))
			.contains("ORGANIZATION Leeds", "PLACE Leeds");
		assertThat(names(read("en", "Leeds wants to build a new library this year."))).contains("PLACE Leeds");
	}

	@Test
	void knownEventsAndProductsAreWhatTheyAre() {
		assertThat(names(read("fr", "La Coupe du monde aura lieu en hiver."))).contains("EVENT Coupe du monde");
		assertThat(names(read("en", "He refused to sell his iPhone."))).contains("PRODUCT iPhone");
	}

	@Test
	void aBuildingIsNamedWithWhatFollowsItsNoun() {
		assertThat(names(read("fr", "Les vols sont suspendus à l'aéroport international Marcel Vidal depuis lundi.")))
			.contains("PLACE aéroport international Marcel Vidal");
		assertThat(names(read("fr", "La foule a quitté la mosquée Ibn Tarek dans le calme.")))
			.contains("PLACE mosquée Ibn Tarek");
	}

	@Test
	void aSurnameThatIsAStreetIsStillASurname() {
		assertThat(names(read("en", "Diana Lane resigned on Friday."))).contains("PERSON Diana Lane");
		assertThat(names(read("en", "Two men were found on Tolmer Lane."))).contains("PLACE Tolmer Lane");
	}

	@Test
	void membersOfAPartyOrCauseAreAGroup() {
		assertThat(of(read("fr", "Les travaillistes ont voté contre le budget."), MentionKind.GROUP))
			.contains("GROUP travaillistes");
		assertThat(of(read("fr", "Le ministre a déçu les eurosceptiques."), MentionKind.GROUP))
			.contains("GROUP eurosceptiques");
	}

	@Test
	void aTitleBeforeANameIsNoPartOfIt() {
		NamedText text = read("fr", "Le président chilien Gabriel Boric a reçu le ministre argentin.");
		assertThat(names(text)).containsExactly("PERSON Gabriel Boric");
		assertThat(of(text, MentionKind.TITLE)).contains("PERSON président chilien");
	}

	@Test
	void anEnglishTitleInCapitalsIsCutFromTheName() {
		NamedText text = read("en", "Chilean President Gabriel Boric met Peruvian officials in Lima.");
		assertThat(names(text)).contains("PERSON Gabriel Boric", "PLACE Lima");
		assertThat(of(text, MentionKind.GROUP)).contains("GROUP Peruvian officials");
	}

	@Test
	void particlesJoinTheWordsOfAName() {
		assertThat(names(read("fr", "Le banquier Dominique de Villars a quitté Bruxelles.")))
			.contains("PERSON Dominique de Villars");
		assertThat(names(read("en", "Analyst Pieter van der Berg disagreed."))).contains("PERSON Pieter van der Berg");
	}

	@Test
	void twoNamesThatMeetAreTwoNames() {
		NamedText text = read("fr", "Le secrétaire général de l'Unesco Carlos Mendoza a démissionné.");
		assertThat(names(text)).contains("PERSON Carlos Mendoza").anyMatch((name) -> name.endsWith("Unesco"));
	}

	@Test
	void aMinistryIsNamedWithItsField() {
		assertThat(names(read("fr", "Le ministère japonais de la Santé a rappelé ces lots.")))
			.containsExactly("ORGANIZATION ministère japonais de la Santé");
		assertThat(names(read("en", "The Japanese health ministry recalled the lots.")))
			.containsExactly("ORGANIZATION Japanese health ministry");
	}

	@Test
	void theFormerBeforeANounIsNoPronoun() {
		assertThat(of(read("en", "The former Chilean president thanked the jury."), MentionKind.PRONOUN)).isEmpty();
		assertThat(of(read("en", "Oslo and Riga agreed, but the former waited."), MentionKind.PRONOUN)).hasSize(1);
	}

	@Test
	void anEnglishBodyIsNamedWithItsMembers() {
		assertThat(names(read("en",
				"The new rule was welcomed on Monday by the National Bakers' Union and by the World Association of Keepers of Lighthouses, which had asked for it.")))
			.contains("ORGANIZATION National Bakers' Union",
					"ORGANIZATION World Association of Keepers of Lighthouses");
		assertThat(names(read("en",
				"A lawyer for the State Probation Officers Association said on Friday that it would appeal.")))
			.contains("ORGANIZATION State Probation Officers Association");
	}

	@Test
	void anOfficeBehindABodyIsNoPartOfItsName() {
		assertThat(names(read("en", "It was then that Harbour Safety Commission Chair Nora Lindqvist stepped down.")))
			.contains("ORGANIZATION Harbour Safety Commission", "PERSON Nora Lindqvist");
		assertThat(names(read("en", "The cuts were announced by Marsden Teachers Union President Paul Okoro himself.")))
			.contains("ORGANIZATION Marsden Teachers Union", "PERSON Paul Okoro");
	}

	@Test
	void nobodyIsNamedWithThePlaceThatHeLeavesFor() {
		assertThat(names(read("en", "The couple quietly left the White House for Texas after the dinner.")))
			.contains("PLACE Texas")
			.noneMatch((name) -> name.contains("House for"));
		assertThat(names(read("en", "The governor set out from the Senate for Vermont in the evening.")))
			.contains("PLACE Vermont")
			.noneMatch((name) -> name.contains("Senate for"));
	}

	@Test
	void aSentenceFullOfNamesIsNoHeadlineInCapitals() {
		assertThat(names(read("en",
				"Senators Ida Falk of Ohio, Rand Mercer of Utah and Lois Tran of Nevada voted with the Greens.")))
			.contains("PERSON Rand Mercer", "PERSON Lois Tran", "PLACE Nevada");
		assertThat(names(read("en",
				"Governors Abel Stone of Iowa and Reed Halvorsen of Idaho joined Mayor Lucy Birch of Tulsa there.")))
			.contains("PERSON Reed Halvorsen", "PLACE Idaho");
	}

	@Test
	void whatIsTakenOverOrListedIsACompany() {
		assertThat(names(read("en", "Brevik's $2 billion takeover of Torsen Haldal was blocked by the regulator.")))
			.contains("ORGANIZATION Brevik", "ORGANIZATION Torsen Haldal");
		assertThat(names(read("en", "Shares in Marlow Tate fell after the merger with Ostrava Lund had failed.")))
			.contains("ORGANIZATION Marlow Tate", "ORGANIZATION Ostrava Lund");
	}

	@Test
	void aWarWithANumberIsAnEvent() {
		assertThat(names(read("en", "The bridge was built after World War II by the army.")))
			.contains("EVENT World War II");
		assertThat(names(read("en", "The treaty was signed before Punic War III had begun.")))
			.contains("EVENT Punic War III");
	}

	@Test
	void followersOfAPoliticianAreAGroup() {
		assertThat(of(read("en", "The march was led by supporters of former President Luisa Prado on Sunday."),
				MentionKind.GROUP))
			.anyMatch((group) -> group.endsWith("supporters of former President Luisa Prado"));
		assertThat(of(read("en", "It was a defeat for Labour MPs and for the Qatari mediators."), MentionKind.GROUP))
			.contains("GROUP Labour MPs", "GROUP Qatari mediators");
	}

	@Test
	void anInstitutionGrowsToItsComplement() {
		assertThat(names(read("fr", "Elle a saisi la Cour de cassation et l'Université de Grenoble.")))
			.contains("ORGANIZATION Cour de cassation", "ORGANIZATION Université de Grenoble");
	}

	@Test
	void peopleOfANationAreAGroupThatHoldsTheNation() {
		NamedText text = read("fr", "Des pêcheurs norvégiens ont secouru les naufragés.");
		assertThat(of(text, MentionKind.GROUP)).containsExactly("GROUP pêcheurs norvégiens");
		assertThat(of(text, MentionKind.DEMONYM)).containsExactly("COUNTRY norvégiens");
	}

	@Test
	void aPluralDemonymWithACapitalIsItsPeople() {
		assertThat(of(read("fr", "Les Portugais votent dimanche."), MentionKind.GROUP))
			.containsExactly("GROUP Portugais");
	}

	@Test
	void aLanguageIsNoNation() {
		assertThat(of(read("fr", "Il a répondu en italien."), MentionKind.DEMONYM)).isEmpty();
	}

	@Test
	void aDescriptionWithoutComplementMayStandForAName() {
		assertThat(of(read("fr", "Le groupe a perdu dix millions d'euros."), MentionKind.DESCRIPTION))
			.containsExactly("ORGANIZATION groupe");
		assertThat(of(read("fr", "Le groupe de lecture a perdu."), MentionKind.DESCRIPTION)).isEmpty();
	}

	@Test
	void anEmptySubjectIsNoPronoun() {
		assertThat(of(read("fr", "Il y a trois candidats."), MentionKind.PRONOUN)).isEmpty();
		assertThat(of(read("fr", "Elle signera demain."), MentionKind.PRONOUN)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			La digue a cédé lundi. | 2023-05-15
			La digue a cédé mercredi. | 2023-05-17
			La digue a cédé jeudi. | 2023-05-11
			Le juge tranchera jeudi. | 2023-05-18
			Le juge doit trancher lundi. | 2023-05-22
			Il a signé hier. | 2023-05-16
			Il est né le 3 mars 1962. | 1962-03-03
			Le pont a fermé le 3 mars. | 2023-03-03
			Elle a vendu la ferme en avril. | 2023-04
			Elle a vendu la ferme en juin. | 2022-06
			Le tunnel ouvrira en juin. | 2023-06
			Les ventes ont chuté en 2019. | 2019
			Les ventes ont chuté la semaine dernière. | 2023-05-08/2023-05-14
			Les ventes ont chuté le mois dernier. | 2023-04
			Ils se sont vus il y a trois jours. | 2023-05-14
			La foire a duré du 3 au 5 mars. | 2023-03-03/2023-03-05
			Il a régné entre 2014 et 2016. | 2014-01-01/2016-12-31
			La grève dure depuis six jours. | 2023-05-11/2023-05-17
			La ville a grandi dans les années 1990. | 1990-01-01/1999-12-31
			""")
	void frenchTimesAreSeenFromTheDayOfPublication(String sentence, String time) {
		assertThat(times(read("fr", sentence))).containsExactly(time);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The dam broke on Monday. | 2023-05-15
			The judge will rule on Thursday. | 2023-05-18
			The dam broke last Tuesday. | 2023-05-16
			She sold the farm two years ago. | 2021
			The bridge closed on March 3, 2021. | 2021-03-03
			Sales fell last month. | 2023-04
			Sales fell in the first quarter of 2022. | 2022-01-01/2022-03-31
			She may resign. |
			""")
	void englishTimesAreSeenFromTheDayOfPublication(String sentence, String time) {
		assertThat(times(read("en", sentence))).isEqualTo((time == null) ? List.of() : List.of(time));
	}

	@Test
	void agesAndDurationsAreNoTimes() {
		assertThat(times(read("fr", "Le marin de 72 ans a navigué pendant trois semaines."))).isEmpty();
	}

	@Test
	void withoutADayOfPublicationRelativeTimesAreNotResolved() {
		NamedText text = FINDER.find(annotated(document("fr", "La digue a cédé lundi, comme en 2019.")));
		assertThat(times(text)).containsExactly("2019");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fr | Environ 12 000 oiseaux sont morts. | 12000.0 | | | about
			fr | Le projet coûte 3,5 milliards d'euros. | 3.5E9 | | EUR |
			fr | Au moins trente-quatre passagers sont blessés. | 34.0 | | | at least
			fr | Entre 10 et 15 arbres sont tombés. | 10.0 | 15.0 | |
			fr | Des milliers de poissons sont morts. | 1000.0 | | | at least
			en | The project costs $3.5bn. | 3.5E9 | | USD |
			en | More than 1,200 birds died. | 1200.0 | | | more than
			en | Two million trees burned. | 2000000.0 | | |
			""")
	void amountsAreReadWithTheirUnitsAndQualifiers(String language, String sentence, double value, Double high,
			String unit, String qualifier) {
		List<Amount> amounts = read(language, sentence).amounts();
		assertThat(amounts).extracting(Amount::quantity).containsExactly(new Quantity(value, high, unit, qualifier));
	}

	@Property(tries = 60)
	void anyTextIsReadAndAllSpansLieWithinIt(@ForAll @StringLength(max = 120) String noise) {
		String content = "Le maire de Nantes " + noise + " a vu 3 % des Danois lundi.";
		NamedText text = read("fr", content);
		List<Span> spans = new java.util.ArrayList<>(text.mentions().stream().map(Mention::span).toList());
		spans.addAll(text.times().stream().map(TimeExpression::span).toList());
		spans.addAll(text.amounts().stream().map(Amount::span).toList());
		assertThat(spans).allMatch((span) -> new Span(0, content.length()).contains(span));
	}

	private static List<String> names(NamedText text) {
		return of(text, MentionKind.NAME);
	}

	private static List<String> of(NamedText text, MentionKind kind) {
		return text.mentions()
			.stream()
			.filter((mention) -> mention.kind() == kind)
			.map((mention) -> ((mention.type() == null) ? "" : mention.type() + " ") + mention.text())
			.toList();
	}

	private static List<String> times(NamedText text) {
		return text.times().stream().map((time) -> time.time().iso()).toList();
	}

	private static NamedText read(String language, String text) {
		return FINDER.find(annotated(
				document(language, text).published(new PublicationDate(DAY, PublicationDate.Basis.METADATA))));
	}

	private static Document document(String language, String text) {
		return new Document("test", null, "", null, null, language, text);
	}

	private static org.actant.model.AnnotatedText annotated(Document document) {
		String text = document.text();
		CleanText clean = new CleanText(text, IntStream.range(0, text.length()).toArray(),
				IntStream.rangeClosed(1, text.length()).toArray(),
				List.of(new CleanText.Block(new Span(0, text.length()), BlockKind.PARAGRAPH, false)));
		return ANNOTATOR.annotate(document, clean);
	}

	@Test
	void aKnownNameOfSeveralWordsIsNoPersonWhateverItsFirstWord() {
		assertThat(names(read("fr", "Interrogée par France Culture, la ministre de la Santé a nié.")))
			.contains("ORGANIZATION France Culture");
		assertThat(names(read("fr", "Invité de Charlie Hebdo, le maire a souri.")))
			.contains("ORGANIZATION Charlie Hebdo");
	}

	@Test
	void twoCompaniesJoinedByAHyphenAreACompany() {
		assertThat(names(read("fr", "L'alliance Renault-Torvex perd un marché.")))
			.contains("ORGANIZATION Renault-Torvex");
	}

	@Test
	void aCoastIsNoNameAPeninsulaIs() {
		assertThat(names(read("en", "The boat sank off the Turkish coast.")))
			.noneMatch((name) -> name.contains("coast"));
		assertThat(names(read("en", "Snow fell on the Korean peninsula."))).contains("PLACE Korean peninsula");
		assertThat(names(read("fr", "Le voilier a longé la côte libyenne.")))
			.noneMatch((name) -> name.contains("côte"));
	}

	@Test
	void theSeatOfABodyIsNoNameOfItsOwn() {
		assertThat(names(read("fr", "Ils ont manifesté devant le siège de Danone.")))
			.containsExactly("ORGANIZATION Danone");
		assertThat(names(read("fr", "Le siège de l'Unesco a rouvert."))).allMatch((name) -> name.endsWith("Unesco"));
	}

	@Test
	void aLocalBodyIsNamedWithItsPlace() {
		assertThat(names(read("fr", "La chambre d'agriculture de Bretagne a protesté.")))
			.contains("ORGANIZATION chambre d'agriculture de Bretagne");
		assertThat(names(read("fr", "Le comité d'entreprise de Michelin a saisi la justice.")))
			.contains("ORGANIZATION comité d'entreprise de Michelin");
	}

	@Test
	void membersOfAChamberAreNoPartOfItsName() {
		assertThat(names(read("en", "Every House Democrat voted no, and one Senate Republican abstained.")))
			.noneMatch((name) -> name.contains("Democrat") || name.contains("Republican"));
	}

	@Test
	void aCommonWordThatOpensASentenceIsNoName() {
		assertThat(names(read("fr", "Vieux et usé, le pont de bois a cédé. Cependant, personne n'est tombé.")))
			.isEmpty();
		assertThat(names(read("en", "However, the bridge held. Several boats sank."))).isEmpty();
	}

	@Test
	void aCompanyWithItsSeatOrInitialsIsNoPerson() {
		assertThat(names(read("en", "Orlan Vesk, based in Tampere, sold its mills.")))
			.contains("ORGANIZATION Orlan Vesk");
		assertThat(names(read("en", "Farmers back the Movimento Verdano (MV) in every village.")))
			.contains("ORGANIZATION Movimento Verdano");
	}

	@Test
	void aNameThatAHyphenCutsIsOne() {
		assertThat(names(read("en", "The painter Anne - Marie Duval spoke in Ghent.")))
			.contains("PERSON Anne - Marie Duval");
	}

	@Test
	void aCurrencyIsNoCountry() {
		assertThat(names(read("fr", "Le navire a coûté 40 millions $US aux armateurs."))).isEmpty();
	}

	@Test
	void anAdministrationTakesTheNameOfItsTown() {
		assertThat(names(read("fr", "Selon l'administration militaire de la ville de Bouaké, le pont a rouvert.")))
			.contains("ORGANIZATION administration militaire de la ville de Bouaké");
	}

	@Test
	void thePoliceIsABody() {
		assertThat(of(read("fr", "La police a fouillé la ferme."), MentionKind.DESCRIPTION))
			.contains("ORGANIZATION police");
		assertThat(of(read("en", "The police searched the farm."), MentionKind.DESCRIPTION))
			.contains("ORGANIZATION police");
	}

	@Test
	void theTownOfAMayorIsAPlaceThoughHisNameFollows() {
		assertThat(names(read("fr", "L'ancien maire de Vaubrac, Gérard Lemoux, a vendu ses vignes.")))
			.contains("PLACE Vaubrac", "PERSON Gérard Lemoux");
	}

	@Test
	void theBodyOfASheriffOrOfTwoFieldsIsOneName() {
		assertThat(names(read("en", "The Ashford County Sheriff's Department found the boat.")))
			.contains("ORGANIZATION Ashford County Sheriff's Department");
		assertThat(names(read("en", "The Oregon Department of Roads and Bridges closed the tunnel.")))
			.contains("ORGANIZATION Oregon Department of Roads and Bridges");
	}

	@Test
	void aCourtOfATownTakesItsName() {
		assertThat(names(read("fr", "Le tribunal correctionnel de Vesoul a relaxé le berger.")))
			.contains("ORGANIZATION tribunal correctionnel de Vesoul");
	}

	@Test
	void aSeatOfPowerBesideItsCityIsAName() {
		NamedText text = read("fr", "À Moscou, le Kremlin n'a pas commenté. À Paris, Matignon se tait.");
		assertThat(text.mentions()).extracting(Mention::text).contains("Moscou", "Kremlin", "Paris", "Matignon");
	}

	@Test
	void aGivenNameAndATownJoinedByDeAreOnePerson() {
		assertThat(names(read("fr", "La fortune de Charles de Bordeaux revient à sa nièce.")))
			.contains("PERSON Charles de Bordeaux");
		assertThat(names(read("fr", "Le peintre a suivi Anne Louise de Bavière à Lyon.")))
			.contains("PERSON Anne Louise de Bavière", "PLACE Lyon");
	}

	@Test
	void aTownJoinedByHyphensIsAPlaceInCapitalsToo() {
		assertThat(names(read("fr", "Le moulin de VARENNES-SOUS-BOIS a brûlé."))).contains("PLACE VARENNES-SOUS-BOIS");
		assertThat(names(read("fr", "Les pompiers de Roche-Sainte-Odile ont sauvé les chevaux.")))
			.contains("PLACE Roche-Sainte-Odile");
	}

	@Test
	void aBodyIsCalledByWhatItIsFor() {
		assertThat(names(read("fr", "Le Comité permanent pour la défense des rivières a saisi le maire.")))
			.contains("ORGANIZATION Comité permanent pour la défense des rivières");
		assertThat(names(read("fr", "Le juge a entendu la Ligue pour la protection des oiseaux.")))
			.contains("ORGANIZATION Ligue pour la protection des oiseaux");
		assertThat(names(read("fr", "Le maire a saisi la Commission pour le moment.")))
			.noneMatch((name) -> name.contains("moment"));
	}

	@Test
	void twoFieldsOfABodyBelongToItsName() {
		assertThat(names(read("fr", "Le maire a saisi l'Autorité de santé et de sécurité.")))
			.contains("ORGANIZATION Autorité de santé et de sécurité");
		assertThat(names(read("fr", "Le maire a vendu le port à la Caisse de dépôt et placement du Tessin.")))
			.contains("ORGANIZATION Caisse de dépôt et placement du Tessin");
		assertThat(names(read("fr", "Le maire a saisi la Cour des comptes et le ministère.")))
			.contains("ORGANIZATION Cour des comptes");
	}

	@Test
	void aShortNameSaidAsAWordTellsHowFarTheLongOneGoes() {
		assertThat(
				names(read("fr", "La Cour de répression des fraudes économiques et fiscales (Creff) a jugé le maire.")))
			.contains("ORGANIZATION Cour de répression des fraudes économiques et fiscales", "ORGANIZATION Creff");
		assertThat(names(read("fr", "Le Centre de lutte contre les fraudes numériques (C2FN) enquête.")))
			.contains("ORGANIZATION Centre de lutte contre les fraudes numériques");
	}

	@Test
	void whichCourtOrPoliceItIsBelongsToItsName() {
		assertThat(names(read("fr", "Le tribunal du travail de Leeds a condamné le patron.")))
			.contains("ORGANIZATION tribunal du travail de Leeds");
		assertThat(names(read("fr", "La police fédérale a fouillé la mairie.")))
			.contains("ORGANIZATION police fédérale");
	}

	@Test
	void oneOfManyHotelsIsNoName() {
		assertThat(names(read("fr", "Ils se sont réunis dans un hôtel de Quito."))).contains("PLACE Quito");
		assertThat(names(read("fr", "Ils ont bloqué l'aéroport de Kermat."))).contains("PLACE aéroport de Kermat");
	}

	@Test
	void whereAJourneyBeginsOrEndsIsAPlace() {
		assertThat(names(read("fr", "Le navire est parti fin mars de Paranagua."))).contains("PLACE Paranagua");
		assertThat(names(read("fr", "Un soldat est mort dans le secteur de Chong Bek."))).contains("PLACE Chong Bek");
	}

	@Test
	void whoeverStandsBehindTheFieldOfAnOfficeHoldsIt() {
		assertThat(names(read("fr", "L'ancien ministre des Mines Sékou Tolni est jugé.")))
			.contains("PERSON Sékou Tolni");
		assertThat(names(read("fr", "La ministre de l'Élevage Jeanne Zadi est jugée."))).contains("PERSON Jeanne Zadi");
	}

	@Test
	void aMinistryOfAnAdjectiveIsAName() {
		assertThat(names(read("en", "China's foreign ministry denied it."))).contains("ORGANIZATION foreign ministry");
		assertThat(names(read("en", "The new ministry denied it."))).noneMatch((name) -> name.contains("ministry"));
	}

	@Test
	void aSurnameThatIsAMonthOrANounIsAPersons() {
		assertThat(names(read("en", "Theresa May told the party that she would stay."))).contains("PERSON Theresa May");
		assertThat(names(read("en", "Ann Poll met the mayor of the town."))).contains("PERSON Ann Poll");
		assertThat(read("en", "The party lost in May.").times()).hasSize(1);
	}

	@Test
	void englishNamesGoOnBehindTheirSmallWords() {
		assertThat(names(read("en", "The Inter-Andean Commission on Human Rights condemned the raid.")))
			.contains("ORGANIZATION Inter-Andean Commission on Human Rights");
		assertThat(names(read("fr", "Le groupe Moms for Freedom a manifesté.")))
			.contains("ORGANIZATION Moms for Freedom");
		assertThat(names(read("en", "The diplomat Kim Uk-jin fled the embassy."))).contains("PERSON Kim Uk-jin");
	}

	@Test
	void aGovernmentIsCalledByWhoLeadsIt() {
		assertThat(names(read("fr", "Le gouvernement Verdet a perdu le vote.")))
			.contains("ORGANIZATION gouvernement Verdet");
		assertThat(names(read("fr", "Hier, l'administration Holm a fermé le port.")))
			.contains("ORGANIZATION administration Holm");
		assertThat(names(read("fr", "Le gouvernement a perdu le vote.")))
			.noneMatch((name) -> name.contains("gouvernement"));
	}

	@Test
	void aScoreAndAUnitBelongToNoName() {
		assertThat(names(read("en", "The Rovers beat Dunfield 3-1 on Sunday.")))
			.noneMatch((name) -> name.endsWith("3"));
		assertThat(names(read("fr", "La ville attend le réseau 5G de Zorcom.")))
			.noneMatch((name) -> name.endsWith(" G"));
		assertThat(names(read("en", "He flew on a Boeing 737 to Oslo.")))
			.anyMatch((name) -> name.endsWith("Boeing 737"));
	}

}
