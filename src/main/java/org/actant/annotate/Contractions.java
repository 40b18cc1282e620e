package org.actant.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import opennlp.tools.postag.POSModel;

import org.actant.sequence.SequenceModel;
import org.actant.sequence.SequenceModel.TagOrder;

/**
 * Splits the French contractions into the two words that each stands for. Whether "des"
 * and "du" are contractions or articles is decided by OpenNLP's French model, which was
 * trained with contractions whole.
 */
final class Contractions {

	private static final Map<String, List<String>> WORDS = Map.ofEntries(Map.entry("du", List.of("de", "le")),
			Map.entry("des", List.of("de", "les")), Map.entry("au", List.of("à", "le")),
			Map.entry("aux", List.of("à", "les")), Map.entry("auquel", List.of("à", "lequel")),
			Map.entry("auxquels", List.of("à", "lesquels")), Map.entry("auxquelles", List.of("à", "lesquelles")),
			Map.entry("duquel", List.of("de", "lequel")), Map.entry("desquels", List.of("de", "lesquels")),
			Map.entry("desquelles", List.of("de", "lesquelles")), Map.entry("dudit", List.of("de", "ledit")),
			Map.entry("desdits", List.of("de", "lesdits")), Map.entry("desdites", List.of("de", "lesdites")),
			Map.entry("audit", List.of("à", "ledit")));

	private static final Set<String> AMBIGUOUS = Set.of("des", "du");

	private static final int LONGEST = 10;

	private static final String MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";

	private static final int BEAM = 3;

	private final SequenceModel model;

	private Contractions(POSModel model) {
		this.model = SequenceModel.of(Objects.requireNonNull(model.getArtifact("pos.model")), BEAM, TagOrder.FREE);
	}

	static Contractions load() {
		try (InputStream in = Contractions.class.getResourceAsStream(MODEL)) {
			if (in == null) {
				throw new IllegalStateException(MODEL + " is missing from the class path");
			}
			return new Contractions(new POSModel(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(MODEL, ex);
		}
	}

	List<Word> split(List<Word> words) {
		String[] tags = words.stream().anyMatch(Contractions::ambiguous) ? tags(words) : null;
		List<Word> split = new ArrayList<>(words.size() + 8);
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			List<String> parts = parts(word);
			boolean article = tags != null && ambiguous(word) && !tags[i].contains("+");
			if (parts.isEmpty() || article) {
				split.add(word);
			}
			else {
				parts.forEach((part) -> split.add(new Word(word.start(), word.end(), part)));
			}
		}
		return split;
	}

	private String[] tags(List<Word> words) {
		String[] forms = words.stream().map((word) -> word.form().replace('’', '\'')).toArray(String[]::new);
		return tags(forms);
	}

	/** The tags of OpenNLP's French model. */
	String[] tags(String[] forms) {
		return this.model.tag(new ContractionFeatures(forms)).tags();
	}

	private static boolean ambiguous(Word word) {
		return word.form().length() <= 3 && AMBIGUOUS.contains(word.form().toLowerCase(Locale.ROOT));
	}

	private static List<String> parts(Word word) {
		return (word.form().length() > LONGEST || capitals(word.form())) ? List.of()
				: WORDS.getOrDefault(word.form().toLowerCase(Locale.ROOT), List.of());
	}

	/** "AU" is the African Union rather than "à le". */
	private static boolean capitals(String form) {
		return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
	}

}
