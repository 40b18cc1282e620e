package org.actant.annotate;

import java.util.Locale;

import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.actant.sequence.FeatureWriter;
import org.actant.sequence.SequenceFeatures;
import org.jspecify.annotations.Nullable;

/**
 * What OpenNLP's French tagger looks at, by the features that its model names in its
 * {@code generator.featuregen}: endings, beginnings, the words around, the sort of
 * characters, the two tags before. Those are the tags of the likeliest way for all ways,
 * since OpenNLP keeps the features of a word as it first made them. Not safe for use by
 * several threads.
 */
final class ContractionFeatures implements SequenceFeatures {

	private static final int LONGEST_AFFIX = 4;

	private final String[] words;

	private final String[] lower;

	private int asked = -1;

	private @Nullable String previous;

	private @Nullable String before;

	ContractionFeatures(String[] words) {
		this.words = words;
		this.lower = new String[words.length];
		for (int i = 0; i < words.length; i++) {
			this.lower[i] = words[i].toLowerCase(Locale.ROOT);
		}
	}

	@Override
	public int length() {
		return this.words.length;
	}

	@Override
	public void fixed(int at, FeatureWriter to) {
		String word = this.words[at];
		to.with("def").end();
		affixes(word, to);
		around("", at, to);
		around("p1", at - 1, to);
		around("p2", at - 2, to);
		around("n1", at + 1, to);
		around("n2", at + 2, to);
		String sort = FeatureGeneratorUtil.tokenFeature(word);
		to.with("wc=").with(sort).end();
		to.with("w&c=").with(this.lower[at]).with(",").with(sort).end();
	}

	private static void affixes(String word, FeatureWriter to) {
		int most = Math.min(LONGEST_AFFIX, word.length());
		for (int length = 1; length <= most; length++) {
			to.with("suf=").with(word, word.length() - length, word.length()).end();
		}
		for (int length = 1; length <= most; length++) {
			to.with("pre=").with(word, 0, length).end();
		}
	}

	private void around(String place, int at, FeatureWriter to) {
		if (at >= 0 && at < this.words.length) {
			to.with(place).with("w=").with(this.lower[at]).end();
		}
		if (at == 0) {
			to.with(place).with("S=begin").end();
		}
	}

	@Override
	public void tagged(int at, @Nullable String previous, @Nullable String before, FeatureWriter to) {
		if (at != this.asked) {
			this.asked = at;
			this.previous = previous;
			this.before = before;
		}
		if (this.previous != null) {
			to.with("t=").with(this.previous).end();
		}
		if (this.previous != null && this.before != null) {
			to.with("t2=").with(this.before).with(",").with(this.previous).end();
		}
	}

}
