package org.actant.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.actant.annotate.Annotator;
import org.actant.model.AnnotatedText;
import org.actant.model.BlockKind;
import org.actant.model.CleanText;
import org.actant.model.Document;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.NamedText;
import org.actant.model.Span;

/**
 * Scores names against a corpus: exact span and type, PER, LOC (countries and places) and
 * ORG; demonyms, groups, events and products are left out.
 */
public final class NameScore {

	private final Annotator annotator = Annotator.standard();

	private final NameFinder finder = NameFinder.standard();

	private final Map<String, int[]> counts = new TreeMap<>();

	private final boolean loud;

	private NameScore(boolean loud) {
		this.loud = loud;
	}

	/**
	 * @param arguments the folder of the data; {@code errors} to print each
	 * error, or {@code quiet}; {@code fr} or {@code en} for one language alone
	 * @throws IOException where a file cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		Path names = Path.of(arguments[0]).resolve("names");
		boolean loud = arguments.length > 1 && arguments[1].equals("errors");
		String only = (arguments.length > 2) ? arguments[2] : "";
		if (!only.equals("en")) {
			score("fenec-modern (French)", "fr", LabelledSentence.openNlp(names.resolve("fr/fenec-modern.opennlp.txt")), loud);
		}
		if (!only.equals("fr")) {
			score("UNER EWT test (English)", "en", LabelledSentence.iob(names.resolve("en/uner-ewt-test.iob2")), loud);
		}
	}

	private static void score(String name, String language, List<LabelledSentence> sentences, boolean loud) {
		NameScore score = new NameScore(loud);
		long start = System.nanoTime();
		sentences.forEach((sentence) -> score.add(sentence, language));
		System.out.printf("%s: %d sentences, %.1f s%n", name, sentences.size(), (System.nanoTime() - start) / 1e9);
		score.counts.forEach((type, count) -> System.out.printf("  %-4s P %.1f  R %.1f  F1 %.1f  (%d of %d, %d found)%n", type,
				100.0 * count[0] / count[1], 100.0 * count[0] / count[2], 200.0 * count[0] / (count[1] + count[2]), count[0],
				count[2], count[1]));
	}

	private void add(LabelledSentence sentence, String language) {
		Set<LabelledSentence.Label> found = new HashSet<>();
		for (Mention mention : named(sentence.text(), language, this.annotator, this.finder).mentions()) {
			String type = type(mention.type());
			if (mention.kind() == MentionKind.NAME && !type.isEmpty()) {
				found.add(new LabelledSentence.Label(mention.span(), type));
			}
		}
		for (LabelledSentence.Label label : found) {
			count(label.type(), sentence.names().contains(label) ? 1 : 0, 1, 0);
		}
		sentence.names().forEach((label) -> count(label.type(), 0, 0, 1));
		if (this.loud) {
			print(sentence, found);
		}
	}

	private void print(LabelledSentence sentence, Set<LabelledSentence.Label> found) {
		List<String> errors = new ArrayList<>();
		found.stream().filter((label) -> !sentence.names().contains(label)).forEach((label) -> errors.add("+" + shown(sentence, label)));
		sentence.names().stream().filter((label) -> !found.contains(label)).forEach((label) -> errors.add("-" + shown(sentence, label)));
		if (!errors.isEmpty()) {
			System.out.println(String.join("  ", errors) + "\n      " + sentence.text());
		}
	}

	private static String shown(LabelledSentence sentence, LabelledSentence.Label label) {
		return label.type() + "[" + label.span().of(sentence.text()) + "]";
	}

	private void count(String type, int right, int found, int wanted) {
		for (String row : List.of(type, "all")) {
			int[] count = this.counts.computeIfAbsent(row, (key) -> new int[3]);
			count[0] += right;
			count[1] += found;
			count[2] += wanted;
		}
	}

	static NamedText named(String text, String language, Annotator annotator, NameFinder finder) {
		return finder.find(annotated(text, language, annotator));
	}

	static AnnotatedText annotated(String text, String language, Annotator annotator) {
		Document document = new Document("sentence", null, "", null, null, language, text);
		CleanText clean = new CleanText(text, IntStream.range(0, text.length()).toArray(), IntStream.rangeClosed(1, text.length()).toArray(),
				List.of(new CleanText.Block(new Span(0, text.length()), BlockKind.PARAGRAPH, false)));
		return annotator.annotate(document, clean);
	}

	private static String type(EntityType type) {
		return (type == null) ? "" : switch (type) {
			case PERSON -> "PER";
			case COUNTRY, PLACE -> "LOC";
			case ORGANIZATION -> "ORG";
			default -> "";
		};
	}

}
