package org.actant.annotate.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import opennlp.tools.postag.POSContextGenerator;
import org.actant.model.Language;

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

	LexiconContext(Language language) {
		this.classes = WordClasses.of(language);
	}

	@Override
	public String[] getContext(int index, String[] words, String[] tags, Object[] context) {
		prepare(words);
		List<String> features = new ArrayList<>(48);
		String word = this.lower[index];
		String before = (index > 0) ? tags[index - 1] : EDGE;
		String secondBefore = (index > 1) ? tags[index - 2] : EDGE;
		String can = at(this.lexical, index);
		features.add("default");
		features.add("w=" + words[index]);
		features.add("l=" + word);
		features.add("c=" + can);
		features.add("t1=" + before);
		features.add("t12=" + before + secondBefore);
		features.add("t1w=" + before + word);
		features.add("t1c=" + before + can);
		features.add("t12c=" + before + secondBefore + can);
		neighbours(features, index, word, can, before);
		endings(features, "", word, 5);
		endings(features, "n", at(this.lower, index + 1), 3);
		endings(features, "p", at(this.lower, index - 1), 3);
		shape(features, words[index], index);
		return features.toArray(String[]::new);
	}

	private void neighbours(List<String> features, int index, String word, String can, String before) {
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
		features.add("t1c01=" + before + can + EDGE + canNext);
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
