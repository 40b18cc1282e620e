package org.actant.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF of one page with one line of text. */
public final class PrintedPdf {

	private static final int POINTS = 12;

	private static final int LEFT = 50;

	private static final int UP = 700;

	private PrintedPdf() {
	}

	/** The bytes of the file. */
	public static byte[] of(String line) {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
				stream.beginText();
				stream.setFont(new PDType1Font(FontName.HELVETICA), POINTS);
				stream.newLineAtOffset(LEFT, UP);
				stream.showText(line);
				stream.endText();
			}
			pdf.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
