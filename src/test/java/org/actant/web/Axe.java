package org.actant.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Deque's axe-core over a page as it stands: what would keep people with a screen reader,
 * a keyboard or weak sight from using it.
 */
final class Axe {

	private static final String FINDINGS = """
			() => axe.run().then(({ violations }) => violations.map(({ impact, id, nodes }) =>
				`${impact} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`))""";

	private Axe() {
	}

	/** Fails where axe finds anything, of whatever weight. */
	@SuppressWarnings("unchecked")
	static void findsNothing(Page page) {
		page.evaluate(script());
		assertThat((List<String>) page.evaluate(FINDINGS)).as("axe on %s", page.url()).isEmpty();
	}

	private static String script() {
		try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
