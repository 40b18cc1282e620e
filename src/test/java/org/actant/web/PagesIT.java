package org.actant.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotType;
import org.actant.Actant;
import org.actant.model.Document;
import org.actant.read.PrintedPdf;
import org.actant.store.Neo4jUnderTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages in a real browser over the sample dispatches, none of which asks for anything
 * beyond this machine.
 */
class PagesIT extends ServiceUnderTest {

	/** As in cypher/browser/style.grass. */
	private static final String COLOUR_OF_COUNTRIES = "#D9485F";

	/** The layout of the graph moves for a while; only the picture needs it to rest. */
	private static final int SETTLING_MILLIS = 4000;

	/** {@code -Dactant.pictures=docs/pictures} renews those of the README. */
	private static final boolean RENEWED = System.getProperty("actant.pictures") != null;

	private static final Path PICTURES = Path.of(System.getProperty("actant.pictures", "target/pictures"));

	private static final int JPEG_QUALITY = 55;

	private static final int LARGEST_PICTURE = 180_000;

	private static final String NORTH_KOREA = "/actor?id=country:KP";

	private static final String TRACE = "/trace?from=country:KP&to=country:US";

	private static final String DOCUMENT = "/document?id=https://sample.actant.example/2024/10/28/01-otan-confirme-koursk";

	private static final int MOST_TURNS = 40;

	private static final int TURN_MILLIS = 500;

	private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(60_000);

	private Chromium chromium;

	@BeforeAll
	void startChromium() throws IOException {
		boolean required = Boolean.parseBoolean(System.getenv("ACTANT_REQUIRE_CHROMIUM"));
		Assumptions.assumeTrue(required || Chromium.installed().isPresent(),
				"no Chromium on the path: the pages are not tested");
		Files.createDirectories(PICTURES);
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
		this.chromium = new Chromium();
	}

	@AfterAll
	void nothingWasAskedOfOtherMachines() {
		if (this.chromium != null) {
			this.chromium.askedOnlyThisMachine();
			this.chromium.close();
		}
	}

	@Test
	void theStartPageSaysHowMuchIsLoadedAndFindsAnActorByItsFrenchName() {
		Page page = open("/");
		assertThat(page.locator(".counts div").first()).containsText("24");
		assertThat(page.locator(".shares a").first()).isVisible();
		assertThat(page.locator(".newest a").first()).isVisible();
		picture(page, "start-page");
		page.getByLabel("Look up an actor").fill("coree du nord");
		page.locator("#words-list [role=option]").first().click();
		assertThat(page.locator("h1")).containsText("North Korea");
	}

	@Test
	void anActorIsFoundAndOpenedWithTheKeyboardAlone() {
		Page page = open("/trace");
		assertThat(page.locator("#from-actor")).isVisible();
		page.keyboard().press("Tab");
		assertThat(page.locator(".skip")).isFocused();
		page.locator("#from-actor").focus();
		page.keyboard().type("zelen", new Keyboard.TypeOptions().setDelay(20));
		assertThat(page.locator("#from-actor-list [role=option]").first()).isVisible();
		Axe.findsNothing(page);
		page.keyboard().press("ArrowDown");
		assertThat(page.locator("#from-actor")).hasAttribute("aria-activedescendant", "from-actor-0");
		page.keyboard().press("Enter");
		assertThat(page.locator("#from-actor")).hasValue("Volodymyr Zelensky");
		assertThat(page).hasURL(Pattern.compile(".*from=person.*"));
	}

	@Test
	void theStartPageReadsAPastedTextAndLeadsToItsMarks() {
		Page page = open("/");
		page.getByLabel("Paste an article").fill("La Norvège a livré trois navires à l'Estonie, a annoncé mardi Oslo.");
		page.getByText("Read and load it").click();
		assertThat(page.locator(".outcomes li").first()).containsText("loaded");
		page.getByText("see it marked").click();
		assertThat(page.locator(".fact-mark").first()).hasText("livré");
		assertThat(page.locator(".mention.COUNTRY").first()).containsText("Norvège");
	}

	@Test
	void theStartPageLoadsFilesAndSaysOfEachWhatBecameOfIt() {
		Page page = open("/");
		page.locator("#files")
			.setInputFiles(new FilePayload[] { file("bac.txt", """
					---
					title: Le bac reprend
					publishedAt: 2025-02-11
					---
					Le Danemark a prêté un bac à la Norvège."""), file("scan.pdf", "%PDF-1.7"),
					new FilePayload("contract.pdf", "application/pdf",
							PrintedPdf.of("Denmark has signed a contract with Norway.")),
					file("feed.xml",
							"""
									<?xml version="1.0"?><rss version="2.0"><channel><title>Le Phare</title><link>https://phare.example</link>
									<description>d</description><item><title>Le bac</title><link>https://phare.example/bac</link>
									<description>La Norvège a rendu le bac au Danemark.</description></item><item><title>Le pont</title>
									<link>https://phare.example/pont</link><description>Le Danemark a fermé le pont aux camions, a annoncé mardi le ministère de la Défense.</description></item>
									</channel></rss>"""),
					file("page.html",
							"<html><title>Un don</title><nav><p>Abonnez-vous</p></nav><article><p>La Suède a donné des tentes à la Finlande.</p></article></body></html>"),
					file("lot.jsonl", """
							{"text": "L'Islande a invité le Danemark à Reykjavik.", "title": "Une invitation"}
							{"texte": "rien"}
							""") });
		assertThat(page.locator(".outcomes li.failed")).hasCount(2);
		assertThat(page.locator(".outcomes > li")).hasCount(8);
		assertThat(page.locator(".outcomes")).containsText("lot.jsonl, line 2");
		assertThat(page.locator(".outcomes")).containsText("scan.pdf");
		assertThat(page.locator(".outcomes")).containsText("Le pont loaded");
		Axe.findsNothing(page);
		page.locator(".outcomes li")
			.filter(new Locator.FilterOptions().setHasText("Un don"))
			.getByText("see it marked")
			.click();
		assertThat(page.locator(".text")).hasText("La Suède a donné des tentes à la Finlande.");
	}

	@Test
	void anActorsPageShowsItsFactsWithSentencesItsTimelineAndItsNeighbours() {
		Page page = open(NORTH_KOREA);
		assertThat(page.locator("h1")).hasText("North Korea");
		assertThat(page.locator(".ties")).containsText("Kim Jong-un");
		assertThat(page.locator(".entry blockquote mark.verb").first()).isVisible();
		assertThat(page.locator(".entry blockquote mark.focus").first()).isVisible();
		assertThat(page.locator("button.time-bar").first()).isVisible();
		assertThat(page.locator(".canvas[data-drawn]")).isVisible();
		picture(page, "actor-page");
		assertThat(page.locator(".as-list td a").filter(new Locator.FilterOptions().setHasText("Russia")).first())
			.isVisible();
	}

	@Test
	void anActorsFactsAreNarrowedByTypeAndByABarOfItsTimelineAndTheAddressKeepsIt() {
		Page page = open(NORTH_KOREA);
		assertThat(page.locator(".entry")).hasCount(20);
		page.getByLabel("Type").selectOption("AID");
		assertThat(page.locator("#clear")).isVisible();
		assertThat(page.locator(".entry .tag.MATERIAL_COOPERATION").first()).isVisible();
		assertThat(page.locator(".entry .tag.VERBAL_CONFLICT")).hasCount(0);
		int aid = page.locator(".entry").count();
		page.locator("button.time-bar").first().click();
		assertThat(page).hasURL(Pattern.compile(".*type=AID.*from=2024.*to=2024.*"));
		assertThat(page.locator(".entry")).not().hasCount(aid);
		page.reload();
		assertThat(page.getByLabel("Type")).hasValue("AID");
		page.goBack();
		assertThat(page.locator(".entry")).hasCount(aid);
	}

	@Test
	void aDocumentsPageKeepsEveryCharacterOfTheTextAndMarksWordsBehindASymbolOfTwoCodeUnits() {
		String text = "\uD83D\uDEA2 Oslo. La Norvège a livré trois navires à l'Estonie.\n\n\uD83C\uDDEA\uD83C\uDDEA L'Estonie a remercié la Norvège.";
		this.ingest.ingest(List.of(Document.of("symbols", text)));
		Page page = open("/document?id=symbols");
		assertThat(
				page.locator(".fact-mark").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^livré$"))))
			.isVisible();
		assertThat(page.locator(".fact-mark").last()).hasText("remercié");
		assertThat(page.locator(".text").textContent()).isEqualTo(text);
	}

	@Test
	void aChosenFactOfADocumentShowsWhoPlaysWhichPart() {
		Page page = open(DOCUMENT);
		page.locator(".fact-mark").filter(new Locator.FilterOptions().setHasText("envoyé")).first().click();
		assertThat(page.locator(".roles")).containsText("La Corée du Nord");
		assertThat(page.locator(".text [data-role=who]").first()).hasText("La ");
		assertThat(page.locator(".pick[aria-pressed=true]")).containsText("North Korea");
		assertThat(page).hasURL(Pattern.compile(".*fact=.*"));
		picture(page, "document-page");
	}

	@Test
	void onAPhoneTheChosenFactComesUpAndGoesAway() {
		Page page = this.chromium.openOnPhone(address(DOCUMENT));
		page.locator(".fact-mark").first().click();
		assertThat(page.locator(".roles")).isInViewport();
		page.getByText("Fermer").click();
		assertThat(page.locator(".fact-mark").first()).isFocused();
		assertThat(page.locator(".roles")).not().isInViewport();
	}

	@Test
	void twoActorsChosenBySearchAreTracedAndTheAddressGivesTheSameAgain() {
		Page page = open("/trace");
		page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).first().fill("coree du nord");
		page.locator("#from-actor-list [role=option]").first().click();
		page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).first().fill("etats-unis");
		page.locator("#to-actor-list [role=option]").first().click();
		assertThat(page.locator(".chain").first()).isVisible();
		assertThat(page.locator(".chain blockquote mark.verb").first()).isVisible();
		assertThat(page.locator(".canvas[data-drawn]")).isVisible();
		assertThat(page).hasURL(Pattern.compile(".*from=country%3AKP&to=country%3AUS.*"));
		int chains = page.locator(".chain").count();
		page.reload();
		assertThat(page.locator(".chain")).hasCount(chains);
		assertThat(page.locator("#to-actor")).hasValue("United States");
		picture(page, "trace-page");
	}

	@Test
	void aTraceAvoidsAnActorWhenToldSo() {
		Page page = open(TRACE);
		Locator avoid = page.locator(".avoid button").first();
		String actor = avoid.textContent().replaceFirst("Avoid ", "");
		avoid.click();
		assertThat(page.getByText("Avoiding " + actor)).isVisible();
		assertThat(page.locator(".found .actions").first()).isVisible();
		assertThat(page.locator(".chain h2").filter(new Locator.FilterOptions().setHasText(actor))).hasCount(0);
		page.getByText("Allow %s again".formatted(actor)).click();
		assertThat(page.getByText("Avoid " + actor).first()).isVisible();
	}

	@Test
	void theQueryBehindATraceRunsInGraphiQl() {
		Page page = open(TRACE);
		page.navigate(address(page.getByText("The GraphQL query behind this").getAttribute("href")));
		assertThat(page.locator(".graphiql-tab").first()).isVisible(PATIENTLY);
		page.locator(".graphiql-execute-button").click();
		assertThat(page.locator(".result-window")).containsText("\"paths\"");
		assertThat(page.locator(".result-window")).not().containsText("\"errors\"");
	}

	@Test
	void aTraceOpensInNeo4jBrowserAsAGraph() {
		Page page = open(TRACE);
		page.navigate(address(page.getByText("Open in Neo4j Browser").getAttribute("href")));
		assertThat(page.getByText("You have a working connection")).isVisible(PATIENTLY);
		page.getByTestId("editor-Run").click();
		assertThat(page.locator("g.node circle[fill='%s']".formatted(COLOUR_OF_COUNTRIES)).first())
			.isVisible(PATIENTLY);
	}

	@Test
	void aProposedPairShowsBothSidesSentencesAndIsJudgedAndUndoneByKeys() {
		Page page = open("/review");
		page.getByText("Look for pairs").click();
		assertThat(page.locator(".said")).containsText("new pair");
		assertThat(page.locator(".reasons li").first()).containsText("name");
		picture(page, "review-page");
		choose(page, "propose-from", "ferrandel");
		choose(page, "propose-into", "carvenne");
		page.getByText("Propose", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator(".said")).containsText("is proposed");
		Locator pair = page.locator(".pair");
		pair.focus();
		for (int at = 2; !pair.textContent().contains("Odile Carvenne"); at++) {
			page.keyboard().press("j");
			assertThat(pair).containsText("Pair %d of".formatted(at));
		}
		assertThat(pair.locator(".side blockquote mark").first()).isVisible();
		page.keyboard().press("x");
		assertThat(page.locator(".said")).hasText(Pattern.compile("Ferrandel – Odile Carvenne: rejected$"));
		assertThat(page.locator(".decided li").first()).containsText("rejected");
		page.keyboard().press("z");
		assertThat(page.locator(".said")).hasText("waiting");
		assertThat(pair).containsText("Odile Carvenne");
		page.keyboard().press("w");
		assertThat(pair.locator(".side.stays")).containsText("Ferrandel");
		page.keyboard().press("a");
		assertThat(page.locator(".said")).containsText("accepted");
		page.keyboard().press("z");
		assertThat(page.locator(".said")).hasText("undone");
	}

	@Test
	void aFactMarkedAsWrongByKeyboardIsStruckSaidAloudAndBroughtBack() {
		Page page = open(NORTH_KOREA);
		settled(page);
		String facts = page.locator("#ledger .soft").textContent();
		Locator first = page.locator(".entry").first();
		String line = first.locator(".told").textContent();
		first.locator(".wrong").focus();
		page.keyboard().press("Enter");
		assertThat(first.locator(".wrong-form input")).isFocused();
		page.keyboard().press("Escape");
		assertThat(first.locator(".wrong")).isFocused();
		page.keyboard().press("Enter");
		page.keyboard().type("a test says so");
		Axe.findsNothing(page);
		page.keyboard().press("Enter");
		assertThat(first.locator("s")).hasText(line);
		assertThat(first).containsText("« a test says so »");
		assertThat(aloud(page)).containsText("Marked as wrong: " + line);
		assertThat(first.getByText("Undo")).isFocused();
		Page other = open(NORTH_KOREA);
		assertThat(other.locator("#ledger .soft")).not().hasText(facts);
		page.keyboard().press("Enter");
		assertThat(aloud(page)).containsText("Counts again: " + line);
		assertThat(first.locator(".wrong")).isFocused();
		other.reload();
		assertThat(other.locator("#ledger .soft")).hasText(facts);
	}

	@Test
	void aFactOfATraceIsMarkedAsWrongAndTheReviewPageTakesItBack() {
		Page page = open(TRACE);
		Locator fact = page.locator(".hop-fact").first();
		String line = fact.locator(".told").textContent();
		fact.locator(".wrong").click();
		fact.getByText("This fact is wrong").click();
		assertThat(fact.locator("s")).hasText(line);
		page.navigate(address("/review"));
		Locator decided = page.locator(".decided li").first();
		assertThat(decided).containsText("Wrong fact: " + line);
		decided.getByText("Undo").click();
		assertThat(page.locator(".said")).hasText("undone");
		page.navigate(address(TRACE));
		assertThat(page.locator(".hop-fact .told").first()).hasText(line);
	}

	@Test
	void anActorIsRenamedAndRetypedByKeyboardAndBothAreTakenBack() {
		Page page = open(NORTH_KOREA);
		page.getByText("Rename", new Page.GetByTextOptions().setExact(true)).focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("#new-name")).isFocused();
		Axe.findsNothing(page);
		page.keyboard().press("Control+a");
		page.keyboard().type("Democratic People's Republic of Korea");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1")).hasText("Democratic People's Republic of Korea");
		assertThat(aloud(page)).containsText("North Korea is now called");
		assertThat(page.locator(".decided")).containsText("is called");
		assertThat(page.locator(".decided")).containsText("local user");
		page.locator(".notice button").click();
		assertThat(page.locator("h1")).hasText("North Korea");
		assertThat(aloud(page)).containsText("Taken back");
		page.getByText("Change its type").click();
		Axe.findsNothing(page);
		page.locator("#new-type").selectOption("GROUP");
		page.locator("dialog button").first().click();
		assertThat(page.locator(".notice")).containsText("North Korea is now: group.");
		assertThat(page.locator(".head .dot.GROUP")).isVisible();
		page.locator(".decided button").click();
		assertThat(page.locator(".head .dot.COUNTRY")).isVisible();
		assertThat(page.locator(".decided")).hasCount(0);
	}

	@Test
	void anActorIsSplitByItsDocumentsAndJoinedAgain() {
		this.ingest.ingest(List.of(
				Document.of("ferry",
						"La maire Solveig Bergdahl a remercié le Danemark, a annoncé le ministère de la Défense."),
				Document.of("tents", "Solveig Bergdahl a critiqué la Norvège, a annoncé le ministère de la Défense.")));
		Page page = open("/actor?id=person:solveig-bergdahl");
		page.getByText("Split", new Page.GetByTextOptions().setExact(true)).click();
		page.locator("dialog button").first().click();
		assertThat(page.locator("dialog:open")).isVisible();
		Axe.findsNothing(page);
		page.getByLabel("Name of the other").fill("Solveig Bergdahl (of Valmer)");
		page.locator("dialog button").first().click();
		assertThat(page.locator("dialog [role=alert]")).hasText("Tick at least one document.");
		page.locator("dialog input[value=tents]").check();
		page.locator("dialog button").first().click();
		assertThat(page.locator(".notice"))
			.containsText("Solveig Bergdahl (of Valmer) is now apart from Solveig Bergdahl, with 1 document.");
		page.locator(".notice button").click();
		assertThat(page.locator(".notice")).containsText("Taken back");
		assertThat(page.locator("#documents .soft")).containsText("2 documents");
	}

	@Test
	void aPageSaysWhenTheServiceDoesNotAnswerAndWhenItDoesNotKnowAnId() {
		for (String path : List.of("/actor?id=person:nobody", "/document?id=nothing", "/actor", "/document")) {
			Page page = open(path);
			assertThat(page.locator("main")).containsText(Pattern.compile("no actor|no document|No actor|No document"));
			Axe.findsNothing(page);
		}
		Page page = open("/");
		settled(page);
		page.route("**/graphql", Route::abort);
		page.getByLabel("Look up an actor").fill("cor");
		assertThat(page.locator("#words-list")).containsText("does not answer");
		page.getByLabel("Paste an article").fill("La Suède a donné des tentes à la Finlande.");
		page.getByText("Read and load it").click();
		assertThat(page.locator("p.failed:visible").first()).containsText("does not answer");
		assertThat(page.getByLabel("Paste an article")).hasValue("La Suède a donné des tentes à la Finlande.");
	}

	private static Locator aloud(Page page) {
		return page.locator("body > [role=status]");
	}

	private static void choose(Page page, String box, String words) {
		page.locator("#" + box).fill(words);
		page.locator("#" + box + "-list [role=option]").first().click();
	}

	@Test
	void theGuideOpensInNeo4jBrowserInBothLanguagesAndItsQueriesRun() throws IOException {
		for (String language : List.of("en", "fr")) {
			String address = address("/browser-guide/%s.html".formatted(language));
			org.jsoup.nodes.Document guide = Jsoup.connect(address).get();
			assertThat(guide.select("h3")).hasSameSizeAs(guide.select("slide"));
			assertThat(guide.select("html").attr("lang")).isEqualTo(language);
			Page page = open("/browser/?cmd=guide&arg=" + address);
			assertThat(page.getByText(guide.selectFirst("h3").text()).first()).isVisible(PATIENTLY);
			assertThat(guide.select("pre.runnable")).hasSizeGreaterThan(4)
				.allSatisfy((query) -> assertThat(
						Neo4jUnderTest.get().driver().executableQuery(query.wholeText()).execute().records())
					.isNotEmpty());
		}
	}

	@Test
	void pagesSpeakTheBrowsersLanguageUntilAnotherIsChosen() {
		Page page = this.chromium.openAnew(address("/trace"), "fr-CA");
		assertThat(page.locator("h1")).hasText("Relier deux acteurs");
		assertThat(page.locator("html")).hasAttribute("lang", "fr");
		page.navigate(address(NORTH_KOREA));
		assertThat(page.locator("h1")).hasText("Corée du Nord");
		assertThat(page.locator(".entry .predicate").filter(new Locator.FilterOptions().setHasText("envoyer")).first())
			.isVisible();
		page.navigate(address("/trace"));
		page.getByLabel("English").click();
		assertThat(page.locator("h1")).hasText("Trace links between two actors");
		page.navigate(address(NORTH_KOREA));
		assertThat(page.locator("h2").filter(new Locator.FilterOptions().setHasText("Facts"))).isVisible();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", NORTH_KOREA, DOCUMENT, TRACE, "/review" })
	void axeFindsNothingByDayOrByNight(String path) {
		Page page = open(path);
		settled(page);
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			Axe.findsNothing(page);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", NORTH_KOREA, DOCUMENT, TRACE, "/review" })
	void aPhoneShowsAPageInFrenchWithoutScrollingSidewaysAndAxeFindsNothing(String path) {
		Page page = this.chromium.openOnPhone(address(path));
		settled(page);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Chromium.PHONE_WIDTH);
		Axe.findsNothing(page);
	}

	@Test
	void dialogsOnAPhoneInFrenchKeepToItAndAxeFindsNothing() {
		Page page = this.chromium.openOnPhone(address(NORTH_KOREA));
		settled(page);
		for (String dialog : List.of("Renommer", "Changer son type", "Séparer")) {
			page.getByText(dialog, new Page.GetByTextOptions().setExact(true)).first().click();
			assertThat(page.locator("dialog:open")).isVisible();
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Chromium.PHONE_WIDTH);
			Axe.findsNothing(page);
			page.keyboard().press("Escape");
			assertThat(page.locator("dialog:open")).hasCount(0);
		}
	}

	/** Everything that a page asked for has come and is drawn. */
	private static void settled(Page page) {
		assertThat(page.locator("h1")).isVisible();
		assertThat(page.locator("[aria-busy], .canvas:not([data-drawn])")).hasCount(0);
		assertThat(page.locator(".failed:visible")).hasCount(0);
	}

	private static FilePayload file(String name, String content) {
		return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
	}

	@AfterEach
	void asItWas() {
		this.chromium.closeWindows();
		onlyTheSampleIsLoaded();
		assertThat(this.chromium.failures()).as("errors in scripts of pages").isEmpty();
	}

	@Test
	void graphiQlRunsAnExampleQuery() {
		Page page = open("/graphiql");
		assertThat(page.locator(".graphiql-tab").first()).isVisible(PATIENTLY);
		assertThat(page.locator(".graphiql-tab").count()).isGreaterThan(5);
		page.locator(".graphiql-execute-button").click();
		Locator answer = page.locator(".result-window");
		assertThat(answer).containsText("\"data\"");
		assertThat(answer).not().containsText("\"errors\"");
		picture(page, "graphiql");
	}

	/**
	 * What comes before GraphiQL listens is not told, so that texts follow until it does.
	 */
	@Test
	void graphiQlShowsFactsAsTheyArrive() {
		Page page = open("/graphiql?query=" + URLEncoder.encode(
				"subscription { factsAdded(actor: \"country:DK\") { fact { predicate } } }", StandardCharsets.UTF_8));
		assertThat(page.locator(".graphiql-tab").first()).isVisible(PATIENTLY);
		page.locator(".graphiql-execute-button").click();
		Locator answer = page.locator(".result-window");
		for (int turn = 2; turn < MOST_TURNS && !answer.textContent().contains("lend"); turn++) {
			this.ingest.ingest(
					List.of(Document.of("ferry-" + turn, "Le Danemark a prêté %d bacs à la Norvège.".formatted(turn))));
			page.waitForTimeout(TURN_MILLIS);
		}
		assertThat(answer).containsText("\"predicate\": \"lend\"");
	}

	@Test
	void neo4jBrowserConnectsByItselfAndShowsTheSampleAsAGraph() {
		Page page = open("/browser/");
		assertThat(page.getByText("You have a working connection")).isVisible(PATIENTLY);
		page.getByTestId("navigationFavorites").click();
		page.getByTestId("expandFolder-Actant").click();
		page.locator("[data-testid^=scriptTitle-]")
			.filter(new Locator.FilterOptions().setHasText("North Korea sends"))
			.first()
			.click();
		page.getByTestId("editor-Run").click();
		assertThat(page.locator("g.node").first()).isVisible(PATIENTLY);
		assertThat(page.locator("g.node circle[fill='%s']".formatted(COLOUR_OF_COUNTRIES)).first())
			.isVisible(PATIENTLY);
		page.getByTestId("navigationFavorites").click();
		if (RENEWED) {
			page.waitForTimeout(SETTLING_MILLIS);
		}
		picture(page, "neo4j-browser");
	}

	private Page open(String path) {
		return this.chromium.open(address(path));
	}

	private static void picture(Page page, String name) {
		byte[] picture = page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".jpg"))
			.setType(ScreenshotType.JPEG)
			.setQuality(JPEG_QUALITY));
		assertThat(picture.length).as("size of the picture %s", name).isLessThan(LARGEST_PICTURE);
	}

}
