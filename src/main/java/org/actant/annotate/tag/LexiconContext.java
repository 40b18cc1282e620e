package org.actant.annotate.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import opennlp.tools.postag.POSContextGenerator;
import org.actant.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the tagger looks at: the words around, their endings and shapes, the tags given so
 * far, and what the dictionary says that the words can be.
 */
final class LexiconContext implements POSContextGenerator {

	private static final String EDGE = "#";

	private final WordClasses classes;

	private String[] sentence = {};

	private String[] lower = {};

	private String[] lexical = {};

	private String[] @Nullable [] fixed = {};

	LexiconContext(Language language) {
		this.classes = WordClasses.of(language);
	}

	@Override
	public String[] getContext(int index, String[] words, String[] tags, Object[] context) {
		prepare(words);
		String before = (index > 0) ? tags[index - 1] : EDGE;
		String secondBefore = (index > 1) ? tags[index - 2] : EDGE;
		String word = this.lower[index];
		String can = this.lexical[index];
		String[] fixed = fixed(index, words);
		String[] features = Arrays.copyOf(fixed, fixed.length + 6);
		features[fixed.length] = "t1=" + before;
		features[fixed.length + 1] = "t12=" + before + secondBefore;
		features[fixed.length + 2] = "t1w=" + before + word;
		features[fixed.length + 3] = "t1c=" + before + can;
		features[fixed.length + 4] = "t12c=" + before + secondBefore + can;
		features[fixed.length + 5] = "t1c01=" + before + can + EDGE + at(this.lexical, index + 1);
		return features;
	}

	/** What does not depend on tags is made once, not for each way of tagging. */
	private String[] fixed(int index, String[] words) {
		if (this.fixed[index] == null) {
			this.fixed[index] = features(index, words);
		}
		return this.fixed[index];
	}

	private String[] features(int index, String[] words) {
		List<String> features = new ArrayList<>(48);
		String word = this.lower[index];
		String can = this.lexical[index];
		features.add("default");
		features.add("w=" + words[index]);
		features.add("l=" + word);
		features.add("c=" + can);
		neighbours(features, index, word, can);
		endings(features, "", word, 5);
		endings(features, "n", at(this.lower, index + 1), 3);
		endings(features, "p", at(this.lower, index - 1), 3);
		shape(features, words[index], index);
		return features.toArray(String[]::new);
	}

	private void neighbours(List<String> features, int index, String word, String can) {
		String next = at(this.lower, index + 1);
		String canBefore = at(this.lexical, index - 1);
		String canNext = at(this.lexical, index + 1);
		String canSecond = at(this.lexical, index + 2);
		features.add("w1=" + next);
		features.add("w2=" + at(this.lower, index + 2));
		features.add("w-1=" + at(this.lower, index - 1));
		features.add("w-2=" + at(this.lower, index - 2));
		features.add("ww1=" + word + EDGE + next);
		features.add("w-1w=" + at(this.lower, index - 1) + EDGE + word);
		features.add("c1=" + canNext);
		features.add("c-1=" + canBefore);
		features.add("c12=" + canNext + EDGE + canSecond);
		features.add("c01=" + can + EDGE + canNext);
		features.add("c-10=" + canBefore + EDGE + can);
		features.add("c-101=" + canBefore + EDGE + can + EDGE + canNext);
		features.add("c012=" + can + EDGE + canNext + EDGE + canSecond);
		features.add("w-1c=" + at(this.lower, index - 1) + EDGE + can);
		features.add("cw1=" + can + EDGE + next);
	}

	private static void endings(List<String> features, String prefix, String word, int longest) {
		for (int length = 1; length <= longest && length < word.length(); length++) {
			features.add(prefix + "s" + length + "=" + word.substring(word.length() - length));
		}
	}

	private static void shape(List<String> features, String word, int index) {
		char first = word.charAt(0);
		features.add("pre=" + word.substring(0, Math.min(3, word.length())).toLowerCase(Locale.ROOT));
		boolean upper = Character.isUpperCase(first);
		if (upper) {
			features.add((index == 0) ? "cap0" : "cap");
		}
		if (upper && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
			features.add("caps");
		}
		if (word.chars().anyMatch(Character::isDigit)) {
			features.add("digit");
		}
		if (word.indexOf('-') > 0) {
			features.add("hyphen");
		}
		if (word.indexOf('.') > 0) {
			features.add("dot");
		}
		if (!word.codePoints().anyMatch(Character::isLetterOrDigit)) {
			features.add("symbol");
		}
	}

	private void prepare(String[] words) {
		if (words == this.sentence) {
			return;
		}
		this.lower = new String[words.length];
		this.lexical = new String[words.length];
		this.fixed = new String[words.length][];
		for (int i = 0; i < words.length; i++) {
			this.lower[i] = words[i].toLowerCase(Locale.ROOT);
			this.lexical[i] = this.classes.of(words[i]);
		}
		this.sentence = words;
	}

	private static String at(String[] words, int index) {
		return (index < 0 || index >= words.length) ? EDGE : words[index];
	}

}
