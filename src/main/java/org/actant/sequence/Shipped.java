package org.actant.sequence;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the models that ship with Actant. */
final class Shipped {

	private Shipped() {
	}

	/** Makes a model of its bytes. */
	@FunctionalInterface
	interface Reader<T> {

		T read(DataInput in) throws IOException;

	}

	static <T> T read(String name, Reader<T> reader) {
		String path = "/models/%s.bin".formatted(name);
		try (InputStream stream = Objects.requireNonNull(Shipped.class.getResourceAsStream(path), path);
				DataInputStream data = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
			return reader.read(data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"%s: the model cannot be read: %s; train it again".formatted(path, ex.getMessage()), ex);
		}
	}

}
