package org.actant.read;

import java.util.Locale;
import java.util.Optional;

import org.apache.tika.Tika;

/** The media types that can be read, told from name and content by Apache Tika. */
enum MediaType {

	TEXT(new PlainText()), HTML(new HtmlPage()), PDF(new PdfFile()), FEED(new FeedFile()),
	JSON_LINES(new JsonLinesFile());

	private static final Tika TIKA = new Tika();

	private final Format format;

	MediaType(Format format) {
		this.format = format;
	}

	Format format() {
		return this.format;
	}

	static Optional<MediaType> of(Source source, byte[] content) {
		if (endsWith(source, ".jsonl") || endsWith(source, ".ndjson")) {
			return Optional.of(JSON_LINES);
		}
		if (source.name().equals(Source.STANDARD_INPUT_NAME) && startsLikeJson(content)) {
			return Optional.of(JSON_LINES);
		}
		return of(TIKA.detect(content, source.name()), source);
	}

	private static Optional<MediaType> of(String type, Source source) {
		return switch (type) {
			case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
			case "application/pdf" -> Optional.of(PDF);
			case "application/rss+xml", "application/atom+xml" -> Optional.of(FEED);
			case "application/xml", "text/xml" -> Optional.of(FEED);
			case "text/plain", "text/x-web-markdown", "text/markdown" -> Optional.of(TEXT);
			default -> (endsWith(source, ".txt") && type.startsWith("text/")) ? Optional.of(TEXT) : Optional.empty();
		};
	}

	static String name(Source source, byte[] content) {
		return TIKA.detect(content, source.name());
	}

	private static boolean startsLikeJson(byte[] content) {
		for (byte unit : content) {
			if (!Character.isWhitespace(unit)) {
				return unit == '{';
			}
		}
		return false;
	}

	private static boolean endsWith(Source source, String ending) {
		return source.name().toLowerCase(Locale.ROOT).endsWith(ending);
	}

}
