package org.actant.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import org.actant.model.Document;
import org.actant.model.PublicationDate;
import org.actant.model.PublicationDate.Basis;
import org.jspecify.annotations.Nullable;

/** An RSS or Atom file: a document an entry. */
final class FeedFile implements Format {

	@Override
	public void read(Source source, byte[] content, Consumer<Reading> sink) {
		SyndFeed feed = parse(content);
		int number = 0;
		for (SyndEntry entry : feed.getEntries()) {
			number++;
			sink.accept(read(source, feed, entry, number));
		}
		if (number == 0) {
			throw new ReadException("the feed has no entry");
		}
	}

	private static SyndFeed parse(byte[] content) {
		try (XmlReader reader = new XmlReader(new ByteArrayInputStream(content))) {
			SyndFeedInput input = new SyndFeedInput();
			input.setAllowDoctypes(false);
			return input.build(reader);
		}
		catch (IOException | FeedException | IllegalArgumentException ex) {
			throw new ReadException("no RSS or Atom feed: " + ex.getMessage(), ex);
		}
	}

	private static Reading read(Source source, SyndFeed feed, SyndEntry entry, int number) {
		String name = "%s, entry %d".formatted(source.name(), number);
		String text = text(entry);
		if (text.isBlank()) {
			return new Reading.Refused(name, "the entry has no text");
		}
		String link = blankToNull(entry.getLink());
		String id = (link != null) ? link : "%s#%d".formatted(source.baseName(), number);
		String title = (entry.getTitle() == null) ? "" : MarkedUp.text(entry.getTitle());
		Document document = new Document(id, link, title, blankToNull(feed.getTitle()), published(entry),
				blankToNull(feed.getLanguage()), text);
		return new Reading.Done(name, document, List.of());
	}

	private static String text(SyndEntry entry) {
		String longest = "";
		for (SyndContent content : entry.getContents()) {
			longest = longer(longest, content.getValue());
		}
		if (entry.getDescription() != null) {
			longest = longer(longest, entry.getDescription().getValue());
		}
		return MarkedUp.text(longest);
	}

	private static String longer(String text, @Nullable String other) {
		return (other != null && other.length() > text.length()) ? other : text;
	}

	private static @Nullable PublicationDate published(SyndEntry entry) {
		Date date = (entry.getPublishedDate() != null) ? entry.getPublishedDate() : entry.getUpdatedDate();
		return (date == null) ? null
				: new PublicationDate(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate(), Basis.METADATA);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
