package org.actant.web;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The machine's Chromium, driven by Playwright; it notes every host that a page asks for
 * anything.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-lcd-text", "--disable-background-networking", "--disable-component-update",
			"--disable-sync");

	private static final int DESK_WIDTH = 1240;

	private static final int DESK_HEIGHT = 1000;

	static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	private static final int PATIENCE_MILLIS = 60_000;

	private final Playwright playwright;

	private final Browser browser;

	private final BrowserContext desk;

	private final BrowserContext phone;

	private final List<Page> open = new ArrayList<>();

	private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();

	private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

	Chromium() {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(installed().orElseThrow()).setArgs(QUIET));
		this.desk = this.browser
			.newContext(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(DESK_WIDTH, DESK_HEIGHT));
		this.phone = this.browser
			.newContext(new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
	}

	/** Where Chromium is: ACTANT_CHROMIUM, else on the path. */
	static Optional<Path> installed() {
		String named = System.getenv("ACTANT_CHROMIUM");
		Stream<Path> candidates = (named != null) ? Stream.of(Path.of(named))
				: Stream.of(System.getenv("PATH").split(":"))
					.flatMap((folder) -> Stream.of("chromium", "chromium-browser", "google-chrome")
						.map((name) -> Path.of(folder, name)));
		return candidates.filter(Files::isExecutable).findFirst();
	}

	/** A window on a desk whose browser speaks English. */
	Page open(String address) {
		return open(address, this.desk);
	}

	/** A phone whose browser speaks French. */
	Page openOnPhone(String address) {
		return open(address, this.phone);
	}

	/** A browser that nobody used before. */
	Page openAnew(String address, String locale) {
		return open(address, this.browser.newContext(new Browser.NewContextOptions().setLocale(locale)));
	}

	private Page open(String address, BrowserContext context) {
		Page page = context.newPage();
		this.open.add(page);
		page.setDefaultTimeout(PATIENCE_MILLIS);
		page.onRequestFinished((request) -> this.requests.add(request.url()));
		page.onRequestFailed((request) -> {
			// What the content policy stops never leaves the browser.
			if (!"csp".equals(request.failure())) {
				this.requests.add(request.url());
			}
		});
		page.onWebSocket((socket) -> this.requests.add(socket.url()));
		page.onPageError(this.failures::add);
		page.navigate(address);
		return page;
	}

	/** Closes the windows that a test opened. */
	void closeWindows() {
		this.open.forEach(Page::close);
		this.open.clear();
	}

	/** What scripts of pages threw since this was asked last. */
	List<String> failures() {
		List<String> thrown = List.copyOf(this.failures);
		this.failures.clear();
		return thrown;
	}

	/** Fails where a page asked for anything beyond this machine. */
	void askedOnlyThisMachine() {
		assertThat(this.requests).isNotEmpty()
			.allSatisfy((url) -> assertThat(url).satisfiesAnyOf(
					(local) -> assertThat(List.of("localhost", "127.0.0.1")).contains(URI.create(local).getHost()),
					(inline) -> assertThat(inline).matches("(data|blob):.*")));
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
