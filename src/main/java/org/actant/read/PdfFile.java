package org.actant.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.actant.model.Document;
import org.actant.model.PublicationDate;
import org.actant.model.PublicationDate.Basis;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** A PDF file with a text layer. */
final class PdfFile implements Format {

	@Override
	public void read(Source source, byte[] content, Consumer<Reading> sink) {
		Metadata metadata = new Metadata();
		String text = text(content, metadata);
		if (text.isBlank()) {
			throw new ReadException("the PDF has no text layer (scanned pages?): run text recognition over it first");
		}
		String title = metadata.get(TikaCoreProperties.TITLE);
		Document document = new Document(source.baseName(), null, (title == null) ? "" : title,
				metadata.get(DublinCore.PUBLISHER), published(metadata), metadata.get(TikaCoreProperties.LANGUAGE),
				text);
		sink.accept(new Reading.Done(source.name(), document, List.of()));
	}

	private static String text(byte[] content, Metadata metadata) {
		BodyContentHandler handler = new BodyContentHandler(-1);
		try {
			new PDFParser().parse(new ByteArrayInputStream(content), handler, metadata, new ParseContext());
		}
		catch (IOException | SAXException | TikaException ex) {
			throw new ReadException("the PDF cannot be read: " + ex.getMessage(), ex);
		}
		return handler.toString().strip();
	}

	private static @Nullable PublicationDate published(Metadata metadata) {
		String created = metadata.get(TikaCoreProperties.CREATED);
		LocalDate day = (created == null) ? null : Dates.parse(created);
		return (day == null) ? null : new PublicationDate(day, Basis.METADATA);
	}

}
