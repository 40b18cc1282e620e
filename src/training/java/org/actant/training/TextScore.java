package org.actant.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.actant.annotate.Annotator;
import org.actant.annotate.Morphology;
import org.actant.annotate.Reading;
import org.actant.annotate.tag.Tagger;
import org.actant.annotate.tag.WordTag;
import org.actant.model.BlockKind;
import org.actant.model.CleanText;
import org.actant.model.CleanText.Block;
import org.actant.model.Document;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Span;
import org.actant.model.Token;
import org.actant.training.SurfaceTreebank.Gold;
import org.actant.training.SurfaceTreebank.Surface;

/**
 * Scores words, sentences, tags, lemmas and features on a treebank:
 * {@code mvn -q -Ptrain test-compile exec:exec@train -Dtrainer=org.actant.training.TextScore
 * -Dtrain=fr/gsd-test -Ddata=../shared/data}.
 */
public final class TextScore {

	private static final int SENTENCES_PER_TEXT = 10;

	private static final List<String> FEATURES = List.of("VerbForm", "Mood", "Tense", "Person", "Number", "Gender");

	private final Annotator annotator = Annotator.standard();

	private final Language language;

	private final List<Surface> sentences;

	private final Map<String, Integer> errors = new TreeMap<>();

	private TextScore(Language language, List<Surface> sentences) {
		this.language = language;
		this.sentences = sentences;
	}

	/**
	 * @param arguments a treebank such as {@code fr/gsd-test}; the folder of the data;
	 * {@code errors} to see what went wrong, most frequent first
	 * @throws IOException where the treebank cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		String name = arguments[0];
		Language language = Language.of(name.substring(0, 2)).orElseThrow();
		Path file = Path.of(arguments[1], "treebank", name + ".conllu");
		TextScore score = new TextScore(language, SurfaceTreebank.read(file));
		System.out.println(name);
		score.tokens();
		score.sentences();
		score.tagsAndLemmas();
		if (arguments.length > 2) {
			score.errors.entrySet()
				.stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
				.limit(Integer.parseInt(arguments[2]))
				.forEach((error) -> System.out.println(error.getValue() + "\t" + error.getKey()));
		}
	}

	private List<Sentence> annotate(String text) {
		int[] starts = new int[text.length()];
		int[] ends = new int[text.length()];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = i;
			ends[i] = i + 1;
		}
		Block block = new Block(new Span(0, text.length()), BlockKind.PARAGRAPH, false);
		Document document = new Document("score", null, "", null, null, this.language.code(), text);
		return this.annotator.annotate(document, new CleanText(text, starts, ends, List.of(block))).sentences();
	}

	private void tokens() {
		int right = 0;
		int given = 0;
		int wanted = 0;
		int rightWords = 0;
		int givenWords = 0;
		int wantedWords = 0;
		for (Surface surface : this.sentences) {
			List<Token> words = new ArrayList<>();
			annotate(surface.text()).forEach((sentence) -> words.addAll(sentence.tokens()));
			Set<Span> spans = new HashSet<>();
			words.forEach((word) -> spans.add(word.span()));
			Set<Span> gold = new HashSet<>(surface.tokens());
			given += spans.size();
			wanted += gold.size();
			for (Span span : gold) {
				if (spans.contains(span)) {
					right++;
				}
				else {
					count("token " + span.of(surface.text()) + "   got "
							+ spans.stream()
								.filter(span::overlaps)
								.sorted()
								.map((other) -> other.of(surface.text()))
								.toList());
				}
			}
			Set<String> numbered = numbered(words.stream().map(Token::span).toList());
			Set<String> goldNumbered = numbered(surface.words().stream().map(Gold::span).toList());
			givenWords += numbered.size();
			wantedWords += goldNumbered.size();
			goldNumbered.retainAll(numbered);
			rightWords += goldNumbered.size();
		}
		print("tokens", right, given, wanted);
		print("words, contractions split", rightWords, givenWords, wantedWords);
	}

	/** A span and which word of it, so that split contractions count as two words. */
	private static Set<String> numbered(List<Span> spans) {
		Map<Span, Integer> counts = new LinkedHashMap<>();
		Set<String> numbered = new HashSet<>();
		for (Span span : spans) {
			numbered.add(span.toString() + counts.merge(span, 1, Integer::sum));
		}
		return numbered;
	}

	private void sentences() {
		int right = 0;
		int given = 0;
		int wanted = 0;
		for (int from = 0; from < this.sentences.size(); from += SENTENCES_PER_TEXT) {
			List<Surface> some = this.sentences.subList(from,
					Math.min(from + SENTENCES_PER_TEXT, this.sentences.size()));
			StringBuilder text = new StringBuilder();
			Set<Integer> ends = new HashSet<>();
			for (Surface surface : some) {
				text.append(text.isEmpty() ? "" : " ").append(surface.text().strip());
				ends.add(text.length());
			}
			Set<Integer> found = new HashSet<>();
			annotate(text.toString()).forEach((sentence) -> found.add(sentence.span().end()));
			given += found.size();
			wanted += ends.size();
			for (int end : found) {
				right += ends.contains(end) ? 1 : 0;
				if (!ends.contains(end)) {
					count("sentence ends at " + text.substring(Math.max(0, end - 30), end) + " | "
							+ text.substring(end, Math.min(text.length(), end + 20)));
				}
			}
			for (int end : ends) {
				if (!found.contains(end)) {
					count("sentence goes on at " + text.substring(Math.max(0, end - 30), end) + " | "
							+ text.substring(end, Math.min(text.length(), end + 20)));
				}
			}
		}
		print("sentences", right, given, wanted);
	}

	private void tagsAndLemmas() {
		Tagger tagger = Tagger.load(this.language);
		Morphology morphology = Morphology.load(this.language);
		int words = 0;
		int tagged = 0;
		int lemmas = 0;
		int lemmasOfGoldTags = 0;
		Map<String, int[]> features = new LinkedHashMap<>();
		FEATURES.forEach((name) -> features.put(name, new int[3]));
		for (Surface surface : this.sentences) {
			List<String> forms = surface.words().stream().map(Gold::form).toList();
			List<WordTag> goldTags = surface.words().stream().map(Gold::tag).map(WordTag::of).toList();
			List<WordTag> tags = tagger.tag(forms);
			List<Reading> readings = morphology.analyse(forms, tags);
			List<Reading> ofGold = morphology.analyse(forms, goldTags);
			for (int i = 0; i < forms.size(); i++) {
				Gold gold = surface.words().get(i);
				words++;
				tagged += (tags.get(i).word() == gold.tag()) ? 1 : 0;
				lemmas += gold.lemma().equals(readings.get(i).lemma()) ? 1 : 0;
				lemmasOfGoldTags += gold.lemma().equals(ofGold.get(i).lemma()) ? 1 : 0;
				if (!gold.lemma().equals(ofGold.get(i).lemma())) {
					count("lemma of %s %s: %s, got %s".formatted(gold.form(), gold.tag(), gold.lemma(),
							ofGold.get(i).lemma()));
				}
				compare(features, gold, readings.get(i), ofGold.get(i), forms, i);
			}
		}
		System.out.printf("  tags %.2f, lemmas %.2f, lemmas with gold tags %.2f%n", 100.0 * tagged / words,
				100.0 * lemmas / words, 100.0 * lemmasOfGoldTags / words);
		features.forEach((name, counts) -> print(name, counts[0], counts[1], counts[2]));
	}

	private void compare(Map<String, int[]> features, Gold gold, Reading reading, Reading ofGold, List<String> forms,
			int i) {
		features.forEach((name, counts) -> {
			String wanted = gold.features().get(name);
			String given = reading.features().get(name);
			counts[2] += (wanted != null) ? 1 : 0;
			counts[1] += (given != null) ? 1 : 0;
			counts[0] += (wanted != null && wanted.equals(given)) ? 1 : 0;
			String right = ofGold.features().get(name);
			if (wanted != null && !wanted.equals(right)) {
				count("%s of %s %s: %s, got %s   after %s".formatted(name, gold.form(), gold.tag(), wanted, right,
						(i > 0) ? forms.get(i - 1) : "#"));
			}
		});
	}

	private void count(String error) {
		this.errors.merge(error, 1, Integer::sum);
	}

	private static void print(String what, int right, int given, int wanted) {
		System.out.printf("  %s: precision %.2f, recall %.2f%n", what, 100.0 * right / Math.max(1, given),
				100.0 * right / Math.max(1, wanted));
	}

}
