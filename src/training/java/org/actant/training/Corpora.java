package org.actant.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.actant.model.Language;
import org.actant.training.Treebank.Tree;

/**
 * Which treebank serves for what.
 *
 * @param folder the folder that holds {@code treebank/fr} and {@code treebank/en}
 * @param language a language
 */
record Corpora(Path folder, Language language) {

	/** News of the project's own, with the trees that a large model gives them. */
	private static final Path TAUGHT = Path.of("src/training/trees");

	/**
	 * @return the sentences that the shipped models learn from: those of the treebanks,
	 * then those of the teacher
	 */
	List<Tree> training() {
		List<Tree> trees = new ArrayList<>(switch (this.language) {
			case FRENCH -> read("sequoia-train", "gsd-dev", "pud", "rhapsodie-train", "sequoia-dev");
			case ENGLISH -> read("ewt-train", "pud", "ewt-dev");
		});
		trees.addAll(taught());
		return trees;
	}

	private List<Tree> taught() {
		return Treebank.read(TAUGHT.resolve(this.language.code() + ".conllu.gz"));
	}

	/**
	 * @return the sentences to learn from while settings are chosen: those of
	 * {@link #training()} without those of {@link #development()}
	 */
	List<Tree> trial() {
		if (this.language == Language.ENGLISH) {
			return read("ewt-train");
		}
		List<Tree> trees = new ArrayList<>(read("sequoia-train", "pud", "rhapsodie-train"));
		List<Tree> gsd = read("gsd-dev");
		trees.addAll(gsd.subList(0, gsd.size() * 2 / 3));
		return trees;
	}

	/**
	 * @return the sentences that settings are chosen by, by treebank
	 */
	Map<String, List<Tree>> development() {
		Map<String, List<Tree>> trees = new LinkedHashMap<>();
		if (this.language == Language.ENGLISH) {
			trees.put("EWT dev", read("ewt-dev"));
			trees.put("PUD", read("pud"));
			return trees;
		}
		List<Tree> gsd = read("gsd-dev");
		trees.put("GSD dev, last third", gsd.subList(gsd.size() * 2 / 3, gsd.size()));
		trees.put("Sequoia dev", read("sequoia-dev"));
		return trees;
	}

	/**
	 * @return the sentences for the final figures, by treebank
	 */
	Map<String, List<Tree>> test() {
		Map<String, List<Tree>> trees = new LinkedHashMap<>();
		if (this.language == Language.ENGLISH) {
			trees.put("EWT test", read("ewt-test"));
			return trees;
		}
		trees.put("GSD test", read("gsd-test"));
		trees.put("Sequoia test", read("sequoia-test"));
		return trees;
	}

	private List<Tree> read(String... names) {
		Path treebank = this.folder.resolve("treebank").resolve(this.language.code());
		Path[] files = new Path[names.length];
		for (int i = 0; i < names.length; i++) {
			files[i] = treebank.resolve(names[i] + ".conllu");
		}
		return Treebank.read(files);
	}

}
