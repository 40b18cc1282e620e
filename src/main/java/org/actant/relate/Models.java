package org.actant.relate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.actant.sequence.Classifier;

/** The learned models of this step, that OpenNLP trained. */
final class Models {

	private Models() {
	}

	/** The model of that name among those that ship. */
	static Classifier load(String name) {
		String path = "/models/%s.bin".formatted(name);
		try (InputStream stream = Objects.requireNonNull(Models.class.getResourceAsStream(path), path);
				DataInputStream data = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
			return Classifier.read(data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"%s: the model cannot be read: %s; train it again".formatted(path, ex.getMessage()), ex);
		}
	}

}
