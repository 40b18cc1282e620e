package org.actant.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.actant.model.PublicationDate;
import org.actant.model.PublicationDate.Basis;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself in JSON-LD (schema.org NewsArticle), Open Graph and other
 * meta tags; JSON-LD first.
 *
 * @param url its own address, or null
 * @param title headline, or empty
 * @param publisher the site or house, or null
 * @param published when, or null
 * @param language BCP 47 tag, or null
 * @see <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a>
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
record PageMetadata(@Nullable String url, String title, @Nullable String publisher, @Nullable PublicationDate published,
		@Nullable String language) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static PageMetadata of(Document page) {
		List<JsonNode> articles = articles(page);
		String url = first(json(articles, "/url"), json(articles, "/mainEntityOfPage/@id"),
				attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"));
		String title = first(json(articles, "/headline"), meta(page, "og:title"), text(page, "h1"), page.title());
		String publisher = first(json(articles, "/publisher/name"), meta(page, "og:site_name"),
				meta(page, "application-name"), meta(page, "publisher"));
		String date = first(json(articles, "/datePublished"), meta(page, "article:published_time"), meta(page, "date"),
				meta(page, "dc.date"), meta(page, "dcterms.date"), meta(page, "pubdate"),
				attribute(page, "time[datetime]", "datetime"));
		String language = first(json(articles, "/inLanguage"), attribute(page, "html[lang]", "lang"),
				meta(page, "og:locale"));
		return new PageMetadata(url, (title == null) ? "" : title, publisher, published(date),
				(language == null) ? null : language.replace('_', '-'));
	}

	private static @Nullable PublicationDate published(@Nullable String date) {
		LocalDate day = (date == null) ? null : Dates.parse(date);
		return (day == null) ? null : new PublicationDate(day, Basis.METADATA);
	}

	private static List<JsonNode> articles(Document page) {
		List<JsonNode> articles = new ArrayList<>();
		for (Element script : page.select("script[type=application/ld+json]")) {
			try {
				collect(JSON.readTree(script.data()), articles);
			}
			catch (JacksonException ex) {
				// Broken JSON-LD is common on the web; the meta tags still tell.
				continue;
			}
		}
		return articles;
	}

	private static void collect(JsonNode node, List<JsonNode> articles) {
		if (node.isArray()) {
			node.forEach((child) -> collect(child, articles));
		}
		else if (node.has("@graph")) {
			collect(node.get("@graph"), articles);
		}
		else if (node.path("@type").toString().matches(".*(Article|BlogPosting|Report).*")) {
			articles.add(node);
		}
	}

	private static @Nullable String json(List<JsonNode> articles, String pointer) {
		return articles.stream()
			.map((article) -> article.at(pointer))
			.filter(JsonNode::isString)
			.map(JsonNode::asString)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String meta(Document page, String name) {
		return attribute(page, "meta[property=%s], meta[name=%s], meta[itemprop=%s]".formatted(name, name, name),
				"content");
	}

	private static @Nullable String attribute(Document page, String selector, String attribute) {
		Element element = page.selectFirst(selector);
		return (element == null) ? null : element.attr(attribute);
	}

	private static @Nullable String text(Document page, String selector) {
		Element element = page.selectFirst(selector);
		return (element == null) ? null : element.text();
	}

	private static @Nullable String first(@Nullable String... candidates) {
		for (String candidate : candidates) {
			if (candidate != null && !candidate.isBlank()) {
				return candidate.strip();
			}
		}
		return null;
	}

}
