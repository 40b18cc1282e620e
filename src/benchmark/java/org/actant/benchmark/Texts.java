package org.actant.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.actant.model.Document;
import org.actant.model.Language;
import org.actant.model.PublicationDate;

/** The dispatches of the sample, without their front matter. */
final class Texts {

	private static final Path SAMPLE = Path.of("src/main/resources/sample");

	private Texts() {
	}

	static List<Document> of(Language language) {
		String ending = "." + language.code() + ".txt";
		try (Stream<Path> files = Files.list(SAMPLE)) {
			return files.filter((file) -> file.toString().endsWith(ending))
				.sorted()
				.map((file) -> document(file, language))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The shortest text that every step reads. */
	static Document greeting(Language language) {
		return document("greeting", language, (language == Language.FRENCH) ? "Oslo a salué Rome." : "Oslo greeted Rome.");
	}

	private static Document document(Path file, Language language) {
		return document(file.getFileName().toString(), language, body(file));
	}

	private static Document document(String id, Language language, String text) {
		PublicationDate day = new PublicationDate(LocalDate.of(2025, 3, 14), PublicationDate.Basis.METADATA);
		return new Document(id, null, "", null, day, language.code(), text);
	}

	private static String body(Path file) {
		try {
			String text = Files.readString(file);
			int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 4) : -1;
			return (end < 0) ? text : text.substring(end + 5);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
