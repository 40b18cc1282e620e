package org.actant.annotate.tag;

import java.util.Locale;

import org.actant.sequence.FeatureWriter;
import org.actant.sequence.SequenceFeatures;
import org.jspecify.annotations.Nullable;

/**
 * What the tagger looks at: the words around, their endings and shapes, the tags given so
 * far, and what the dictionary says that the words can be.
 */
final class LexiconFeatures implements SequenceFeatures {

	private static final String EDGE = "#";

	private static final String[] DIGITS = { "0", "1", "2", "3", "4", "5" };

	private final String[] words;

	private final String[] lower;

	private final String[] lexical;

	LexiconFeatures(WordClasses classes, String[] words) {
		this.words = words;
		this.lower = new String[words.length];
		this.lexical = new String[words.length];
		for (int i = 0; i < words.length; i++) {
			this.lower[i] = words[i].toLowerCase(Locale.ROOT);
			this.lexical[i] = classes.of(words[i]);
		}
	}

	@Override
	public int length() {
		return this.words.length;
	}

	@Override
	public void fixed(int at, FeatureWriter to) {
		String word = this.lower[at];
		String can = this.lexical[at];
		to.with("default").end();
		to.with("w=").with(this.words[at]).end();
		to.with("l=").with(word).end();
		to.with("c=").with(can).end();
		neighbours(at, word, can, to);
		endings("s", word, 5, to);
		endings("ns", at(this.lower, at + 1), 3, to);
		endings("ps", at(this.lower, at - 1), 3, to);
		shape(this.words[at], at, to);
	}

	@Override
	public void tagged(int at, @Nullable String previous, @Nullable String before, FeatureWriter to) {
		String one = (previous != null) ? previous : EDGE;
		String two = (before != null) ? before : EDGE;
		String can = this.lexical[at];
		to.with("t1=").with(one).end();
		to.with("t12=").with(one).with(two).end();
		to.with("t1w=").with(one).with(this.lower[at]).end();
		to.with("t1c=").with(one).with(can).end();
		to.with("t12c=").with(one).with(two).with(can).end();
		to.with("t1c01=").with(one).with(can).with(EDGE).with(at(this.lexical, at + 1)).end();
	}

	private void neighbours(int at, String word, String can, FeatureWriter to) {
		String next = at(this.lower, at + 1);
		String before = at(this.lower, at - 1);
		String canBefore = at(this.lexical, at - 1);
		String canNext = at(this.lexical, at + 1);
		String canSecond = at(this.lexical, at + 2);
		to.with("w1=").with(next).end();
		to.with("w2=").with(at(this.lower, at + 2)).end();
		to.with("w-1=").with(before).end();
		to.with("w-2=").with(at(this.lower, at - 2)).end();
		to.with("ww1=").with(word).with(EDGE).with(next).end();
		to.with("w-1w=").with(before).with(EDGE).with(word).end();
		to.with("c1=").with(canNext).end();
		to.with("c-1=").with(canBefore).end();
		to.with("c12=").with(canNext).with(EDGE).with(canSecond).end();
		to.with("c01=").with(can).with(EDGE).with(canNext).end();
		to.with("c-10=").with(canBefore).with(EDGE).with(can).end();
		to.with("c-101=").with(canBefore).with(EDGE).with(can).with(EDGE).with(canNext).end();
		to.with("c012=").with(can).with(EDGE).with(canNext).with(EDGE).with(canSecond).end();
		to.with("w-1c=").with(before).with(EDGE).with(can).end();
		to.with("cw1=").with(can).with(EDGE).with(next).end();
	}

	private static void endings(String prefix, String word, int longest, FeatureWriter to) {
		for (int length = 1; length <= longest && length < word.length(); length++) {
			to.with(prefix).with(DIGITS[length]).with("=").with(word, word.length() - length, word.length()).end();
		}
	}

	private static void shape(String word, int at, FeatureWriter to) {
		to.with("pre=").with(word.substring(0, Math.min(3, word.length())).toLowerCase(Locale.ROOT)).end();
		boolean upper = Character.isUpperCase(word.charAt(0));
		flag(upper, (at == 0) ? "cap0" : "cap", to);
		flag(upper && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)), "caps", to);
		flag(word.chars().anyMatch(Character::isDigit), "digit", to);
		flag(word.indexOf('-') > 0, "hyphen", to);
		flag(word.indexOf('.') > 0, "dot", to);
		flag(word.codePoints().noneMatch(Character::isLetterOrDigit), "symbol", to);
	}

	private static void flag(boolean holds, String name, FeatureWriter to) {
		if (holds) {
			to.with(name).end();
		}
	}

	private static String at(String[] words, int index) {
		return (index < 0 || index >= words.length) ? EDGE : words[index];
	}

}
