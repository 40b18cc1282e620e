package org.actant.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The guide for Neo4j Browser. It is written once, in both languages around the same
 * queries, and served in one.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class BrowserGuide {

	private static final String GUIDE = "pages/browser-guide.html";

	private static final List<String> LANGUAGES = List.of("en", "fr");

	@Bean
	RouterFunction<ServerResponse> browserGuides() {
		RouterFunctions.Builder routes = RouterFunctions.route();
		for (String language : LANGUAGES) {
			String guide = in(language);
			routes.GET("/browser-guide/%s.html".formatted(language),
					(request) -> ServerResponse.ok().contentType(ActorPages.HTML).body(guide));
		}
		return routes.build();
	}

	private static String in(String language) {
		try {
			Document guide = Jsoup.parse(new ClassPathResource(GUIDE).getContentAsString(StandardCharsets.UTF_8));
			guide.outputSettings().prettyPrint(false);
			guide.select("[lang]").not("[lang=%s]".formatted(language)).remove();
			guide.select("html").attr("lang", language);
			return guide.outerHtml();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
