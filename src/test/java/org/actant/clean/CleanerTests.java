package org.actant.clean;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.actant.model.BlockKind;
import org.actant.model.CleanText;
import org.actant.model.CleanText.Block;
import org.actant.model.Document;
import org.actant.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class CleanerTests {

	private static final String BODY = "Le conseil municipal a voté le budget des écoles lundi soir.";

	private final Cleaner cleaner = Cleaner.standard();

	@ParameterizedTest
	@ValueSource(strings = { "Partager cet article", "Partagez", "À lire aussi : Le prix du pain grimpe à Nantes",
			"Lire aussi Le prix du pain grimpe à Nantes", "Inscrivez-vous à notre newsletter gratuite",
			"Publié le 3 mars 2023 à 14h05", "Temps de lecture : 3 min", "Nous utilisons des cookies pour vous servir",
			"Share this article", "Read more: Bread prices rise again", "Sign up for our morning newsletter",
			"Reporting by Ana Lima; editing by Jo Reed", "Facebook Twitter WhatsApp", "*.*.*.", "Source",
			"Tous droits réservés", "12 mars 2024 · 09:15", "By NORA LINDQVIST",
			"By Paul van der Berg and Ana de la Cruz, Energy Correspondent", "World News -- May 3, 2021", "XS",
			"Accessibility links" })
	void aLineOfDebrisIsLeftOut(String debris) {
		assertThat(blocks("Un titre bien à lui\n" + BODY + "\n" + debris + "\n" + BODY.replace("lundi", "mardi")))
			.noneMatch((block) -> block.equals(debris))
			.hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Les députés ont partagé cet avis.", "Elle a lu l'article 12 de la loi.",
			"Il faut lire ce roman avant l'été.", "They shared the prize with a chemist.",
			"La source du fleuve est en Suisse.", "Le Mans, ville de courses - Le Mans surtout - attend.",
			"Airbus, Boeing - Both have orders.", "Un accord avec Reuters a été signé.",
			"Le groupe a publié une photo de la scène.", "The image of the bank suffered.",
			"By Friday the Rhine had fallen again.", "News of the sale reached Oslo." })
	void aSentenceThatOnlyLooksLikeDebrisStays(String sentence) {
		assertThat(blocks(BODY + "\n" + sentence + "\n" + BODY.replace("lundi", "jeudi"))).contains(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "PARIS (AFP) - Le musée rouvre ses portes.|Le musée rouvre ses portes.",
					"RABAT, 12 mai (Reuters) – La récolte sera bonne.|La récolte sera bonne.",
					"(AFP) - Le musée rouvre ses portes.|Le musée rouvre ses portes.",
					"LIMA (Reuters) - The mine will close.|The mine will close.",
					"GenèveLes négociateurs se sont quittés.|Les négociateurs se sont quittés.",
					"BRUXELLES – La grève continue.|La grève continue.",
					"KIEV, Ukraine — La centrale a repris.|La centrale a repris.",
					"Lomé, le 2 mai - La récolte sera bonne.|La récolte sera bonne.",
					"OSLO, May 20 - Fishing has stopped.|Fishing has stopped.",
					"ADDIS ABABA, Ethiopia, 3 March 2024 -- Rain fell.|Rain fell.",
					"Quito, Nov. 3 - The lake is full.|The lake is full.",
					"Le musée rouvre ses portes (avec AFP).|Le musée rouvre ses portes" })
	void aDatelineOrAgencyTagIsLeftOut(String line, String rest) {
		assertThat(blocks(BODY + "\n" + line + "\n" + BODY.replace("lundi", "jeudi"))).contains(rest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Environ 30 XNUMX ouvriers ont défilé.|Environ 30 000 ouvriers ont défilé.",
					"Ils sont 7.500 XNUMX à attendre.|Ils sont 7.500 à attendre.",
					"Il a tout dit à la fin.Le public a ri.|Il a tout dit à la fin. Le public a ri.",
					"Pour cela, leL'Espagne paiera.|Pour cela, L'Espagne paiera.",
					"Selon lui,l'usine fermera.|Selon lui, l'usine fermera.",
					"Le pain &amp; le vin sont l&#39;objet du d&eacute;bat.|Le pain & le vin sont l'objet du débat.",
					"L'Ã©tÃ© sera chaud.|L'été sera chaud.", "Lâ€™Ã©tÃ© sera chaud.|L’été sera chaud.",
					"La ré\u00ADfor\u200Bme passe.|La réforme passe.", "10\u202F000 euros\u00A0!|10 000 euros !",
					"Le cafe\u0301 ferme.|Le café ferme." })
	void slipsOfMachinesAreMended(String written, String meant) {
		assertThat(blocks(BODY + "\n" + written + "\n" + BODY.replace("lundi", "jeudi"))).contains(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PayPal rachète LeMans Cars pour 3 dollars.", "iPhone, YouTube et McDonald gagnent.",
			"Voir booking.com et lemonde.fr pour les prix.", "La S.N.C.F. a 1.500 trains.", "M.Petit arrive à 9h30." })
	void whatOnlyLooksGluedStays(String sentence) {
		assertThat(blocks(BODY + "\n" + sentence + "\n" + BODY.replace("lundi", "jeudi"))).contains(sentence);
	}

	@Test
	void datedHeadlinesAtTheEndAreLeftOut() {
		String text = "Un pont ferme\n" + BODY + "\n20 mai 2024 · 11:27\nLe port de Brest rouvre\n"
				+ "19 mai 2024 · 03:15\nUne grève à Turin : les enjeux\n";
		assertThat(blocks(text)).containsExactly("Un pont ferme", BODY);
	}

	@Test
	void headlinesBelowReadAlsoAreLeftOut() {
		String text = "Un pont ferme\n" + BODY + "\nÀ lire aussi\nLe port de Brest rouvre\n\nUne grève à Turin\n\n"
				+ BODY.replace("lundi", "mardi");
		assertThat(blocks(text)).containsExactly("Un pont ferme", BODY, BODY.replace("lundi", "mardi"));
	}

	@Test
	void layoutTellsTitleHeadingParagraphAndBullet() {
		String text = "Un pont ferme à Cologne\n\n" + BODY + "\n\nCe que l'on sait\n\n• Le pont date de 1954.\n"
				+ "• Il sera détruit.\n\n" + BODY.replace("lundi", "mardi");
		assertThat(clean(text).blocks().stream().map(Block::kind)).containsExactly(BlockKind.TITLE, BlockKind.PARAGRAPH,
				BlockKind.HEADING, BlockKind.BULLET, BlockKind.BULLET, BlockKind.PARAGRAPH);
	}

	@Test
	void aCaptionIsToldByItsCredit() {
		CleanText clean = clean("Un pont ferme\n\nLe pont, vu du nord. © Jean Petit / Ouest-Image\n\n" + BODY);
		assertThat(clean.blocks().get(1).kind()).isEqualTo(BlockKind.CAPTION);
		assertThat(clean.blocks().get(1).span().of(clean.text())).isEqualTo("Le pont, vu du nord.");
	}

	@Test
	void linesWrappedAtAWidthAreOneParagraph() {
		String text = "Le conseil municipal de la petite ville a voté hier soir le budget\n"
				+ "des écoles et des crèches, qui augmente de dix pour cent sur un an, en\n"
				+ "dépit des mises en garde du trésorier et de deux adjoints du maire.\n\n"
				+ "Les parents saluent la décision et attendent maintenant les travaux\n"
				+ "promis depuis trois ans dans la cour de récréation et le gymnase.";
		assertThat(clean(text).blocks()).hasSize(2);
	}

	@Test
	void oneSentenceALineStaysOneBlockALine() {
		assertThat(blocks(BODY + "\nLes parents sont contents.\nLe maire l'est moins.")).hasSize(3);
	}

	@Test
	void aSummaryThatTheTextTellsAgainIsMarkedAsRepeated() {
		String text = "La ligne rouvre\n- Le tramway de Nice roulera dimanche\n- Une fontaine est prévue\n"
				+ "La mairie l'a promis : le tramway de Nice roulera dès dimanche matin, après un an de travaux.";
		assertThat(clean(text).blocks().stream().map(Block::repeated)).containsExactly(false, true, false, false);
	}

	@Test
	void ofAHeadlineGivenTwiceTheSecondIsRepeated() {
		String title = "Séisme au Pérou : trois villages évacués";
		assertThat(clean(title + "\n" + BODY + "\n" + title + "\n" + BODY.replace("lundi", "mardi")).blocks()
			.stream()
			.map(Block::repeated)).containsExactly(false, false, true, false);
	}

	@Test
	void whatWasMendedStandsForAllOfItsOriginal() {
		String text = "Environ 30 XNUMX ouvriers d&eacute;filent dans la ville ce jeudi matin.";
		CleanText clean = clean(text);
		int number = clean.text().indexOf("30 000");
		assertThat(clean.original(new Span(number, number + 6)).of(text)).isEqualTo("30 XNUMX");
		int verb = clean.text().indexOf("défilent");
		assertThat(clean.original(new Span(verb, verb + 8)).of(text)).isEqualTo("d&eacute;filent");
	}

	private CleanText clean(String text) {
		return this.cleaner.clean(Document.of("d", text));
	}

	private List<String> blocks(String text) {
		CleanText clean = clean(text);
		return clean.blocks().stream().map((block) -> block.span().of(clean.text())).toList();
	}

}
