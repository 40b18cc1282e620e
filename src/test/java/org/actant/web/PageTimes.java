package org.actant.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;

/**
 * How long pages take in Chromium until they show what they are about, and until nothing
 * on them waits any more, by the browser's own clock from the moment it sets out. The
 * first time is with empty caches, as whoever comes first after a start sees it; then the
 * median of five more.
 */
final class PageTimes {

	/** When the content was there, and when the last part stopped waiting. */
	private static final String WATCH = """
			window.shown = { first: null, all: null };
			new MutationObserver(() => {
				const there = document.querySelector(%s) !== null;
				if (there && window.shown.first === null) {
					window.shown.first = performance.now();
				}
				if (!there || document.querySelector('[aria-busy]')) {
					window.shown.all = null;
				}
				else if (window.shown.all === null) {
					window.shown.all = performance.now();
				}
			}).observe(document, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
			""";

	/** No part begins to wait later than this after the others are done. */
	private static final int QUIET_MILLIS = 400;

	private static final int TIMES = 5;

	private static final Map<String, Shown> PAGES = pages();

	private final Chromium chromium;

	private final String service;

	/**
	 * @param chromium the browser
	 * @param service where the service is: {@code http://127.0.0.1:8080}
	 */
	PageTimes(Chromium chromium, String service) {
		this.chromium = chromium;
		this.service = service;
	}

	private static Map<String, Shown> pages() {
		Map<String, Shown> pages = new LinkedHashMap<>();
		pages.put("start", new Shown("/", ".counts dd"));
		pages.put("actor of most", new Shown("/actor?id=actor:0", ".ledger li"));
		pages.put("actor of little", new Shown("/actor?id=actor:50001", ".ledger li"));
		pages.put("trace between the two busiest", new Shown("/trace?from=actor:0&to=actor:1", ".chains li"));
		pages.put("document", new Shown("/document?id=document:77", ".fact-mark"));
		pages.put("review", new Shown("/review", "p.also + p:not([aria-busy])"));
		return pages;
	}

	/**
	 * @return a line a page: its name, then milliseconds to the content and to all of it,
	 * the first time and later
	 */
	List<String> lines() {
		return PAGES.entrySet().stream().map((page) -> line(page.getKey(), page.getValue())).toList();
	}

	private String line(String name, Shown shown) {
		Page page = this.chromium.openAnew("about:blank", "en-GB");
		page.addInitScript(WATCH.formatted("`" + shown.content() + "`"));
		double[] first = open(page, shown.path());
		double[] content = new double[TIMES];
		double[] all = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			double[] took = open(page, shown.path());
			content[i] = took[0];
			all[i] = took[1];
		}
		this.chromium.closeWindows();
		return "%-62s %6.0f %6.0f   %6.0f %6.0f".formatted("page " + name, first[0], first[1], median(content),
				median(all));
	}

	private double[] open(Page page, String path) {
		page.navigate(this.service + path);
		double all;
		do {
			page.waitForFunction("() => window.shown.all !== null");
			all = number(page, "all");
			page.waitForTimeout(QUIET_MILLIS);
		}
		while (number(page, "all") != all);
		return new double[] { number(page, "first"), all };
	}

	private static double number(Page page, String name) {
		return ((Number) page.evaluate("(name) => window.shown[name] ?? -1", name)).doubleValue();
	}

	private static double median(double[] times) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[TIMES / 2];
	}

	/**
	 * A page and what tells that it shows its content.
	 *
	 * @param path its address on the service
	 * @param content a selector of what it is about
	 */
	private record Shown(String path, String content) {
	}

}
