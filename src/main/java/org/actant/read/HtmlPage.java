package org.actant.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.actant.model.Document;
import org.jsoup.Jsoup;

/**
 * A web page: its main text by Mozilla's Readability, its metadata from meta tags and
 * JSON-LD.
 */
final class HtmlPage implements Format {

	@Override
	public void read(Source source, byte[] content, Consumer<Reading> sink) {
		org.jsoup.nodes.Document page = parse(source, content);
		PageMetadata metadata = PageMetadata.of(page);
		String text = mainText(page, metadata);
		if (text.isBlank()) {
			throw new ReadException("no article text found in the page");
		}
		Document document = new Document((metadata.url() != null) ? metadata.url() : source.baseName(), metadata.url(),
				metadata.title(), metadata.publisher(), metadata.published(), metadata.language(), text);
		sink.accept(new Reading.Done(source.name(), document, List.of()));
	}

	private static org.jsoup.nodes.Document parse(Source source, byte[] content) {
		try {
			return Jsoup.parse(new ByteArrayInputStream(content), null, "");
		}
		catch (IOException ex) {
			throw new ReadException("the page cannot be parsed: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Readability gives up on pages of a few sentences; then all text blocks of the body
	 * are taken.
	 */
	private static String mainText(org.jsoup.nodes.Document page, PageMetadata metadata) {
		String url = (metadata.url() != null) ? metadata.url() : "https://page.invalid/";
		Article article = new Readability4J(url, page.clone()).parse();
		String main = (article.getContent() == null) ? "" : MarkedUp.text(article.getContent());
		return main.isBlank() ? MarkedUp.text(page.body().html()) : main;
	}

}
