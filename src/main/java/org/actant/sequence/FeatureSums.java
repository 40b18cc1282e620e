package org.actant.sequence;

/** Adds up what features say as they are written. */
final class FeatureSums implements FeatureWriter {

	private final Weights weights;

	private double[] sums = {};

	private long hash = Weights.start();

	FeatureSums(Weights weights) {
		this.weights = weights;
	}

	/** Lets what follows be added to other sums. */
	FeatureSums into(double[] sums) {
		this.sums = sums;
		return this;
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
		this.weights.add(Weights.finish(this.hash), this.sums);
		this.hash = Weights.start();
	}

}
