package org.actant.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.actant.model.Document;
import org.actant.model.PublicationDate;
import org.actant.model.PublicationDate.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text, HTML, PDF, RSS and Atom, JSON Lines, folders of those, and standard
 * input. What cannot be read is told and never stops the rest. Safe for use by many
 * threads.
 */
public final class Reader {

	/** The largest single text that is read: more than a book, in UTF-16 code units. */
	public static final int LONGEST_TEXT = 4_000_000;

	private static final long LARGEST_FILE = 512L << 20;

	private final InputStream standardInput;

	private Reader(InputStream standardInput) {
		this.standardInput = standardInput;
	}

	/**
	 * @return a reader whose standard input is the process's
	 */
	public static Reader standard() {
		return new Reader(System.in);
	}

	/**
	 * @param standardInput what {@code -} reads
	 * @return a reader
	 */
	public static Reader of(InputStream standardInput) {
		return new Reader(standardInput);
	}

	/**
	 * Finds what there is to read, without reading it.
	 * @param arguments files, folders, or {@code -} for standard input
	 * @return the files, those of a folder in order of their names, hidden ones left out
	 */
	public List<Source> sources(List<String> arguments) {
		List<Source> sources = new ArrayList<>();
		for (String argument : arguments) {
			if (argument.equals(Source.STANDARD_INPUT)) {
				sources.add(new Source(Source.STANDARD_INPUT_NAME, null, true));
			}
			else if (Files.isDirectory(Path.of(argument))) {
				folder(Path.of(argument), sources);
			}
			else {
				sources.add(new Source(argument, Path.of(argument), true));
			}
		}
		return sources;
	}

	private static void folder(Path folder, List<Source> sources) {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : (Iterable<Path>) files.sorted()::iterator) {
				if (file.getFileName().toString().startsWith(".")) {
					continue;
				}
				if (Files.isDirectory(file)) {
					folder(file, sources);
				}
				else {
					sources.add(new Source(file.toString(), file, false));
				}
			}
		}
		catch (IOException | UncheckedIOException ex) {
			sources.add(new Source(folder.toString(), folder, true));
		}
	}

	/**
	 * Reads all documents of a source.
	 * @param source what to read
	 * @param sink takes what came of each document, in order
	 */
	public void read(Source source, Consumer<Reading> sink) {
		try {
			read(source, content(source), sink);
		}
		catch (ReadException ex) {
			sink.accept(new Reading.Refused(source.name(), ex.getMessage()));
		}
	}

	/**
	 * Reads all documents out of content that is in memory.
	 * @param name a file name, whose ending tells the format
	 * @param content all of its bytes
	 * @param sink takes what came of each document, in order
	 */
	public void read(String name, byte[] content, Consumer<Reading> sink) {
		read(new Source(name, null, true), content, sink);
	}

	private static void read(Source source, byte[] content, Consumer<Reading> sink) {
		try {
			Optional<MediaType> type = MediaType.of(source, content);
			if (content.length == 0) {
				sink.accept(new Reading.Refused(source.name(), "the file is empty"));
			}
			else if (type.isEmpty() || (type.get() != MediaType.PDF && Decoded.binary(content))) {
				sink.accept(other(source, content));
			}
			else {
				type.get().format().read(source, content, (reading) -> sink.accept(checked(source, reading)));
			}
		}
		catch (ReadException ex) {
			sink.accept(new Reading.Refused(source.name(), ex.getMessage()));
		}
		catch (RuntimeException ex) {
			// The parsers of other people's formats throw what they like; one broken file
			// must not cost the others.
			sink.accept(new Reading.Refused(source.name(), "the file is broken: " + ex));
		}
	}

	private byte[] content(Source source) {
		Path file = source.file();
		try {
			if (file == null) {
				return this.standardInput.readAllBytes();
			}
			if (Files.size(file) > LARGEST_FILE) {
				throw new ReadException("the file has %d MB, more than the %d MB that are read: split it"
					.formatted(Files.size(file) >> 20, LARGEST_FILE >> 20));
			}
			return Files.readAllBytes(file);
		}
		catch (NoSuchFileException ex) {
			throw new ReadException("there is no such file or folder", ex);
		}
		catch (AccessDeniedException ex) {
			throw new ReadException("no permission to read it", ex);
		}
		catch (IOException ex) {
			throw new ReadException("it cannot be read: " + ex.getMessage(), ex);
		}
	}

	private static Reading other(Source source, byte[] content) {
		String reason = "%s is not read; text, HTML, PDF, RSS, Atom and JSON Lines (.jsonl) are"
			.formatted(Decoded.binary(content) ? "binary content (" + MediaType.name(source, content) + ")"
					: MediaType.name(source, content));
		return source.named() ? new Reading.Refused(source.name(), reason)
				: new Reading.PassedOver(source.name(), reason);
	}

	private static Reading checked(Source source, Reading reading) {
		if (!(reading instanceof Reading.Done read)) {
			return reading;
		}
		Document document = read.document();
		if (document.text().isBlank()) {
			return new Reading.Refused(read.source(), "there is no text in it");
		}
		if (document.text().length() > LONGEST_TEXT) {
			return new Reading.Refused(read.source(),
					"the text has %.1f million characters, more than the %.1f million that are read: split it"
						.formatted(document.text().length() / 1e6, LONGEST_TEXT / 1e6));
		}
		return (document.published() != null) ? read : dated(source, read);
	}

	private static Reading dated(Source source, Reading.Done read) {
		LocalDate day = Dates.dateline(read.document().text());
		if (day != null) {
			return new Reading.Done(read.source(), read.document().published(new PublicationDate(day, Basis.DATELINE)),
					read.notes());
		}
		LocalDate changed = lastChange(source);
		return (changed == null) ? read : new Reading.Done(read.source(),
				read.document().published(new PublicationDate(changed, Basis.FILE)), read.notes());
	}

	private static @Nullable LocalDate lastChange(Source source) {
		try {
			return (source.file() == null) ? null
					: LocalDate.ofInstant(Files.getLastModifiedTime(source.file()).toInstant(), ZoneId.systemDefault());
		}
		catch (IOException ex) {
			return null;
		}
	}

}
