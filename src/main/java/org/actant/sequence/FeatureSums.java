package org.actant.sequence;

import java.util.Arrays;

/** Adds up what features say, as soon as all of a word are written. */
final class FeatureSums implements FeatureWriter {

	private final Weights weights;

	private long[] features = new long[128];

	private int count;

	private long hash = Weights.start();

	FeatureSums(Weights weights) {
		this.weights = weights;
	}

	/** Adds what was written since the last time. */
	void addTo(double[] sums) {
		this.weights.add(this.features, this.count, sums);
		this.count = 0;
	}

	@Override
	public FeatureWriter with(String part) {
		return with(part, 0, part.length());
	}

	@Override
	public FeatureWriter with(String text, int start, int end) {
		long hash = this.hash;
		for (int i = start; i < end; i++) {
			hash = Weights.next(hash, text.charAt(i));
		}
		this.hash = hash;
		return this;
	}

	@Override
	public void end() {
		if (this.count == this.features.length) {
			this.features = Arrays.copyOf(this.features, 2 * this.count);
		}
		this.features[this.count++] = Weights.finish(this.hash);
		this.hash = Weights.start();
	}

}
