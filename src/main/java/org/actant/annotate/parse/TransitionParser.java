package org.actant.annotate.parse;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;

/** A transition-based parser with linear weights. */
final class TransitionParser implements DependencyParser {

	private final Language language;

	private final Relations relations;

	private final Weights weights;

	TransitionParser(Language language, Relations relations, Weights weights) {
		this.language = language;
		this.relations = relations;
		this.weights = weights;
	}

	static TransitionParser shipped(Language language) {
		String path = "/models/parser-" + language.code() + ".bin";
		try (InputStream in = Objects.requireNonNull(TransitionParser.class.getResourceAsStream(path), path)) {
			return read(language, in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static TransitionParser read(Language language, InputStream compressed) throws IOException {
		DataInputStream in = new DataInputStream(
				new ByteArrayInputStream(new InflaterInputStream(compressed).readAllBytes()));
		Relations relations = new Relations(readNames(in), readNames(in));
		return new TransitionParser(language, relations, Weights.read(relations.moves(), in));
	}

	static void write(Relations relations, int[] keys, byte[] cells, OutputStream file) throws IOException {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		try (DataOutputStream out = new DataOutputStream(
				new BufferedOutputStream(new DeflaterOutputStream(file, deflater)))) {
			writeNames(relations.left(), out);
			writeNames(relations.right(), out);
			Weights.write(keys, cells, out);
		}
		finally {
			deflater.end();
		}
	}

	private static List<String> readNames(DataInputStream in) throws IOException {
		List<String> names = new ArrayList<>();
		for (int count = in.readUnsignedByte(); count > 0; count--) {
			names.add(in.readUTF());
		}
		return names;
	}

	private static void writeNames(List<String> names, DataOutputStream out) throws IOException {
		out.writeByte(names.size());
		for (String name : names) {
			out.writeUTF(name);
		}
	}

	@Override
	public DependencyTree parse(List<String> forms, List<String> lemmas, List<PartOfSpeech> tags,
			List<Features> features) {
		if (forms.size() != lemmas.size() || forms.size() != tags.size() || forms.size() != features.size()) {
			throw new IllegalArgumentException("%d forms, %d lemmas, %d tags, %d features: each word needs one of each"
				.formatted(forms.size(), lemmas.size(), tags.size(), features.size()));
		}
		return new Search(new Words(this.language, forms, lemmas, tags, features), this.relations, this.weights).tree();
	}

}
