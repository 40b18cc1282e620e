package org.actant.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Collects features by name, as OpenNLP's trainers and models want them. */
public final class FeatureNames implements FeatureWriter {

	private final List<String> names = new ArrayList<>(64);

	private final StringBuilder name = new StringBuilder();

	private FeatureNames() {
	}

	/**
	 * @param features what a model looks at
	 * @param at number of a word
	 * @param tags the tags of at least all words before it, or null where it is the first
	 * @return the names of the word's features in order
	 */
	public static String[] of(SequenceFeatures features, int at, String @Nullable [] tags) {
		FeatureNames names = new FeatureNames();
		features.fixed(at, names);
		features.tagged(at, tag(tags, at - 1), tag(tags, at - 2), names);
		return names.names.toArray(String[]::new);
	}

	/**
	 * @param features writes the features of a thing
	 * @return their names in order
	 */
	public static String[] of(Consumer<FeatureWriter> features) {
		FeatureNames names = new FeatureNames();
		features.accept(names);
		return names.names.toArray(String[]::new);
	}

	private static @Nullable String tag(String @Nullable [] tags, int at) {
		return (tags == null || at < 0) ? null : tags[at];
	}

	@Override
	public FeatureWriter with(String part) {
		this.name.append(part);
		return this;
	}

	@Override
	public FeatureWriter with(String text, int start, int end) {
		this.name.append(text, start, end);
		return this;
	}

	@Override
	public void end() {
		// The same names come again and again in what is learned from: each is kept once.
		this.names.add(this.name.toString().intern());
		this.name.setLength(0);
	}

}
