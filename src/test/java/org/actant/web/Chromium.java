package org.actant.web;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
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

	private final Playwright playwright;

	private final Browser browser;

	private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();

	private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

	Chromium() {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(installed().orElseThrow()).setArgs(QUIET));
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
		return open(address,
				new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(DESK_WIDTH, DESK_HEIGHT));
	}

	Page open(String address, Browser.NewContextOptions options) {
		Page page = this.browser.newContext(options).newPage();
		page.setDefaultTimeout(60_000);
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
