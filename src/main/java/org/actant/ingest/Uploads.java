package org.actant.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.actant.read.Reader;
import org.actant.read.Reading;
import org.actant.read.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * Files that came over the network: they lie in a folder of their own until they are
 * read, so that memory holds one at a time.
 */
final class Uploads implements AutoCloseable {

	private final Reader reader;

	private final Path folder;

	private final List<Supplier<List<Reading>>> readings = new ArrayList<>();

	private Uploads(Reader reader, Path folder) {
		this.reader = reader;
		this.folder = folder;
	}

	static Uploads into(Reader reader) throws IOException {
		return new Uploads(reader, Files.createTempDirectory("actant-upload"));
	}

	/**
	 * @param name the file's name where it comes from; a path is cut
	 * @param modified when it was last changed there, or null where that is not known
	 * @param content writes the content to a file
	 * @throws IOException where the disk does not take it
	 */
	void add(String name, @Nullable Instant modified, Content content) throws IOException {
		Path file = this.folder.resolve(String.valueOf(this.readings.size()));
		content.writeTo(file);
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		if (modified != null) {
			Files.setLastModifiedTime(file, FileTime.from(modified));
		}
		this.readings.add(() -> read(last, file, modified != null));
	}

	/** The readings of each file, made when they are asked for. */
	List<Supplier<List<Reading>>> readings() {
		return List.copyOf(this.readings);
	}

	private List<Reading> read(String name, Path file, boolean dated) {
		List<Reading> found = new ArrayList<>();
		if (dated) {
			this.reader.read(new Source(name, file, true), (reading) -> found.add(identified(reading)));
		}
		else {
			undated(name, file, found);
		}
		return found;
	}

	/** Its time of last change is that of its coming here, which says nothing. */
	private void undated(String name, Path file, List<Reading> found) {
		try {
			this.reader.read(name, Files.readAllBytes(file), (reading) -> found.add(identified(reading)));
		}
		catch (IOException ex) {
			found.add(new Reading.Refused(name, "it is lost on the server (%s): send it again".formatted(ex)));
		}
	}

	private static Reading identified(Reading reading) {
		return (reading instanceof Reading.Done read)
				? new Reading.Done(read.source(), Ingest.identified(read.document()), read.notes()) : reading;
	}

	@Override
	public void close() {
		FileSystemUtils.deleteRecursively(this.folder.toFile());
	}

	/** A file's content. */
	@FunctionalInterface
	interface Content {

		void writeTo(Path file) throws IOException;

	}

}
