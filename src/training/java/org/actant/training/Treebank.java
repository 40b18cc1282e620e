package org.actant.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;

/**
 * Reads treebanks in CoNLL-U. Contractions come as the words that they stand for; empty
 * nodes are left out.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U</a>
 */
public final class Treebank {

	private Treebank() {
	}

	/**
	 * @param files CoNLL-U files, packed where their names end in {@code .gz}
	 * @return their sentences in order
	 */
	public static List<Tree> read(Path... files) {
		List<Tree> trees = new ArrayList<>();
		for (Path file : files) {
			List<String> lines = new ArrayList<>();
			for (String line : lines(file)) {
				if (!line.isEmpty()) {
					lines.add(line);
				}
				else if (!lines.isEmpty()) {
					trees.add(tree(lines));
					lines.clear();
				}
			}
			if (!lines.isEmpty()) {
				trees.add(tree(lines));
			}
		}
		return trees;
	}

	private static List<String> lines(Path file) {
		try {
			return file.toString().endsWith(".gz") ? unpacked(file) : Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> unpacked(Path file) throws IOException {
		try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	private static Tree tree(List<String> lines) {
		Tree tree = new Tree(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>());
		for (String line : lines) {
			String[] fields = line.split("\t", -1);
			if (fields.length == 10 && fields[0].chars().allMatch(Character::isDigit)) {
				tree.forms.add(fields[1]);
				tree.lemmas.add(fields[2]);
				tree.tags.add(PartOfSpeech.valueOf(fields[3]));
				tree.features.add(Features.parse(fields[5]));
				tree.heads.add(Integer.parseInt(fields[6]) - 1);
				tree.relations.add(fields[7]);
			}
		}
		return tree;
	}

	/**
	 * A sentence with its gold annotation.
	 *
	 * @param forms words
	 * @param lemmas dictionary forms
	 * @param tags word classes
	 * @param features morphology
	 * @param heads index of each word's governor, -1 for the root
	 * @param relations relation to the head
	 */
	public record Tree(List<String> forms, List<String> lemmas, List<PartOfSpeech> tags, List<Features> features,
			List<Integer> heads, List<String> relations) {
	}

}
