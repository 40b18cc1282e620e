package org.actant.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import org.actant.Actant;
import org.actant.ingest.Ingest;
import org.actant.model.Document;
import org.actant.store.Neo4jUnderTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages in a real browser over the sample dispatches, none of which asks for anything
 * beyond this machine.
 */
@SpringBootTest(classes = Actant.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

	/** As in cypher/browser/style.grass. */
	private static final String COLOUR_OF_COUNTRIES = "#D9485F";

	/** The layout of the graph moves for a while; only the picture needs it to rest. */
	private static final int SETTLING_MILLIS = 4000;

	/** {@code -Dactant.pictures=docs/pictures} renews those of the README. */
	private static final Path PICTURES = Path.of(System.getProperty("actant.pictures", "target/pictures"));

	private static final int JPEG_QUALITY = 55;

	private static final int LARGEST_PICTURE = 150_000;

	/** Between one key and the next, as a hand takes. */
	private static final int KEY_MILLIS = 100;

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	private static final String NORTH_KOREA = "/actor?id=country:KP";

	private static final String TRACE = "/trace?from=country:KP&to=country:US";

	private static final String DOCUMENT = "/document?id=https://sample.actant.example/2024/10/28/01-otan-confirme-koursk";

	private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(60_000);

	@Autowired
	Ingest ingest;

	@LocalServerPort
	int port;

	private Chromium chromium;

	@DynamicPropertySource
	static void overTheDatabaseUnderTest(DynamicPropertyRegistry registry) {
		Neo4jUnderTest neo4j = Neo4jUnderTest.get().empty();
		registry.add("spring.neo4j.uri", () -> neo4j.uri().toString());
		if (!neo4j.user().isEmpty()) {
			registry.add("spring.neo4j.authentication.username", neo4j::user);
			registry.add("spring.neo4j.authentication.password", neo4j::password);
		}
		registry.add("actant.sample", () -> "true");
	}

	@BeforeAll
	void startChromium() throws IOException {
		boolean required = Boolean.parseBoolean(System.getenv("ACTANT_REQUIRE_CHROMIUM"));
		Assumptions.assumeTrue(required || Chromium.installed().isPresent(),
				"no Chromium on the path: the pages are not tested");
		Files.createDirectories(PICTURES);
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
		this.chromium = new Chromium();
	}

	@BeforeEach
	void overTheSample() {
		assertThat(Neo4jUnderTest.get()
			.driver()
			.executableQuery("MATCH (d:Document) RETURN count(d) AS n")
			.execute()
			.records()
			.getFirst()
			.get("n")
			.asInt()).as("sample dispatches loaded at the start").isEqualTo(24);
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
		page.keyboard().press("Tab");
		assertThat(page.locator(".skip")).isFocused();
		page.locator("#from-actor").focus();
		page.keyboard().type("zelen", new Keyboard.TypeOptions().setDelay(20));
		assertThat(page.locator("#from-actor-list [role=option]").first()).isVisible();
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
					Le Danemark a prêté un bac à la Norvège."""), file("scan.pdf", "%PDF-1.7"), file("page.html",
					"<html><title>Un don</title><nav><p>Abonnez-vous</p></nav><article><p>La Suède a donné des tentes à la Finlande.</p></article>"),
					file("lot.jsonl", """
							{"text": "L'Islande a invité le Danemark à Reykjavik.", "title": "Une invitation"}
							{"texte": "rien"}
							""") });
		assertThat(page.locator(".outcomes li")).hasCount(5);
		assertThat(page.locator(".outcomes li.failed")).hasCount(2);
		assertThat(page.locator(".outcomes")).containsText("lot.jsonl, line 2");
		assertThat(page.locator(".outcomes")).containsText("give scan.pdf to the command");
		page.locator(".outcomes li")
			.filter(new Locator.FilterOptions().setHasText("page.html"))
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
		page.getByText("The same as a list").click();
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
		Page page = this.chromium.open(address(DOCUMENT),
				new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
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
		while (!pair.textContent().contains("Odile Carvenne")) {
			page.keyboard().press("j");
			page.waitForTimeout(KEY_MILLIS);
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

	private static void choose(Page page, String box, String words) {
		page.locator("#" + box).fill(words);
		page.locator("#" + box + "-list [role=option]").first().click();
	}

	@Test
	void theGuideOpensInNeo4jBrowserInBothLanguagesAndItsQueriesRun() {
		for (String language : List.of("en", "fr")) {
			org.jsoup.nodes.Document guide = guide(language);
			Page page = open(
					"/browser/?cmd=guide&arg=http://127.0.0.1:%d/browser-guide/%s.html".formatted(this.port, language));
			assertThat(page.getByText(guide.selectFirst("h3").text())).isVisible(PATIENTLY);
			assertThat(guide.select("pre.runnable")).hasSizeGreaterThan(4)
				.allSatisfy((query) -> assertThat(
						Neo4jUnderTest.get().driver().executableQuery(query.wholeText()).execute().records())
					.isNotEmpty());
		}
	}

	private static org.jsoup.nodes.Document guide(String language) {
		try (InputStream guide = PagesIT.class
			.getResourceAsStream("/static/browser-guide/%s.html".formatted(language))) {
			return Jsoup.parse(new String(guide.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void pagesSpeakTheBrowsersLanguageUntilAnotherIsChosen() {
		Page page = this.chromium.open(address("/trace"), new Browser.NewContextOptions().setLocale("fr-CA"));
		assertThat(page.locator("h1")).hasText("Relier deux acteurs");
		assertThat(page.locator("html")).hasAttribute("lang", "fr");
		page.getByLabel("English").click();
		assertThat(page.locator("h1")).hasText("Trace links between two actors");
		page.navigate(address(NORTH_KOREA));
		assertThat(page.locator("h2").filter(new Locator.FilterOptions().setHasText("Facts"))).isVisible();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", NORTH_KOREA, DOCUMENT, TRACE, "/review" })
	void axeFindsNothingByDayOrByNight(String path) {
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			Page page = this.chromium.open(address(path),
					new Browser.NewContextOptions().setLocale("en-GB").setColorScheme(scheme));
			settled(page);
			Axe.findsNothing(page);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", NORTH_KOREA, DOCUMENT, TRACE, "/review" })
	void aPhoneShowsAPageWithoutScrollingSideways(String path) {
		Page page = this.chromium.open(address(path),
				new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
		settled(page);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE_WIDTH);
	}

	/** Everything that a page asked for has come and is drawn. */
	private static void settled(Page page) {
		page.waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(page.locator("[aria-busy]")).hasCount(0);
		assertThat(page.locator(".failed")).hasCount(0);
	}

	private static FilePayload file(String name, String content) {
		return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
	}

	@AfterEach
	void asItWas() {
		assertThat(this.chromium.failures()).as("errors in scripts of pages").isEmpty();
		this.ingest.withdraw(Neo4jUnderTest.get()
			.driver()
			.executableQuery(
					"MATCH (d:Document) WHERE NOT coalesce(d.url, '') STARTS WITH 'https://sample.actant.example/' RETURN d.id AS id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList());
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
		page.waitForTimeout(SETTLING_MILLIS);
		picture(page, "neo4j-browser");
	}

	private Page open(String path) {
		return this.chromium.open(address(path));
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	private static void picture(Page page, String name) {
		byte[] picture = page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".jpg"))
			.setType(ScreenshotType.JPEG)
			.setQuality(JPEG_QUALITY));
		assertThat(picture.length).as("size of the picture %s", name).isLessThan(LARGEST_PICTURE);
	}

}
