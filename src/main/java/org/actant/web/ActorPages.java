package org.actant.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The researchers' pages: one frame, which names for each what it loads, so that the
 * browser fetches all at once.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ActorPages {

	private static final String FRAME = "pages/page.html";

	static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final List<String> EVERYWHERE = List.of("/lib/page.js", "/lib/dom.js", "/lib/graphql.js",
			"/lib/i18n.js", "/lib/chooser.js", "/lib/fact.js", "/lib/marks.js");

	private static final List<String> DRAWING = List.of("/lib/graph.js",
			"/webjars/cytoscape/dist/cytoscape.esm.min.mjs");

	private static final List<ActorPage> PAGES = List.of(
			new ActorPage("start", "/", "Actant: who did what to whom, and on whose word", List.of("/lib/listen.js")),
			new ActorPage("actor", "/actor", "Actor · Actant",
					Stream.concat(DRAWING.stream(), Stream.of("/lib/timeline.js", "/lib/decide.js")).toList()),
			new ActorPage("document", "/document", "Document · Actant", List.of("/lib/decide.js")),
			new ActorPage("trace", "/trace", "Trace · Actant",
					Stream.concat(DRAWING.stream(), Stream.of("/lib/decide.js")).toList()),
			new ActorPage("review", "/review", "Review · Actant", List.of("/lib/decide.js")));

	@Bean
	RouterFunction<ServerResponse> framed() {
		String frame = frame();
		RouterFunctions.Builder routes = RouterFunctions.route();
		for (ActorPage page : PAGES) {
			String html = page.in(frame);
			routes.GET(page.path(), (request) -> ServerResponse.ok().contentType(HTML).body(html));
		}
		return routes.build();
	}

	private static String frame() {
		try {
			return new ClassPathResource(FRAME).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A page.
	 *
	 * @param name its folder among the static files, and its script and style there
	 * @param path where it is served
	 * @param title its title until its script knows better
	 * @param modules what it loads besides what every page does
	 */
	private record ActorPage(String name, String path, String title, List<String> modules) {

		String in(String frame) {
			String preloads = Stream.concat(EVERYWHERE.stream(), this.modules.stream())
				.map("<link rel=\"modulepreload\" href=\"%s\">"::formatted)
				.collect(Collectors.joining("\n\t"));
			return frame.replace("{title}", this.title).replace("{page}", this.name).replace("{modules}", preloads);
		}

	}

}
