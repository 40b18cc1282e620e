package org.actant.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.actant.Actant;
import org.actant.ingest.Ingest;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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

	private static final Path PICTURES = Path.of("target", "pictures");

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
	void theStartPageFindsAnActorByItsFrenchNameAndShowsItsFactsWithTheirSentences() {
		Page page = open("/");
		page.getByLabel("Name, in French").fill("coree du nord");
		page.locator("#suggestions [role=option]").first().click();
		assertThat(page.locator("#actor h3")).containsText("North Korea");
		assertThat(page.locator("#actor blockquote mark").first()).isVisible();
		picture(page, "start-page");
	}

	@Test
	void theStartPageReadsAPastedTextAndShowsItsFacts() {
		Page page = open("/");
		page.getByLabel("Paste an article").fill("La Norvège a livré trois navires à l'Estonie, a annoncé mardi Oslo.");
		page.getByText("Read and load it").click();
		assertThat(page.locator("#outcome")).containsText("loaded");
		page.getByLabel("Name, in French").fill("norvege");
		page.locator("#suggestions [role=option]").first().click();
		assertThat(page.locator("#actor blockquote").first()).containsText("a livré trois navires");
	}

	@AfterEach
	void withoutThePastedText() {
		this.ingest.withdraw(Neo4jUnderTest.get()
			.driver()
			.executableQuery("MATCH (d:Document) WHERE d.url IS NULL RETURN d.id AS id")
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
		page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
	}

}
