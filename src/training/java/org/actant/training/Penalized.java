package org.actant.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The loss over many examples with a penalty on the square of each weight.
 *
 * @param examples how many there are
 * @param surprise the loss of one
 * @param cost the penalty
 */
record Penalized(int examples, Surprise surprise, double cost) implements Loss {

	/** Two whatever the machine has, so that sums come out the same. */
	private static final int THREADS = 2;

	/** The loss of one example. */
	@FunctionalInterface
	interface Surprise {

		/**
		 * @param example its number
		 * @param weights where to look
		 * @param gradient what the loss changes by with each weight is added to it
		 * @return the loss
		 */
		double of(int example, double[] weights, double[] gradient);

	}

	@Override
	public double at(double[] weights, double[] gradient) {
		List<double[]> gradients = IntStream.range(0, THREADS).mapToObj((thread) -> new double[gradient.length]).toList();
		double[] losses = new double[THREADS];
		IntStream.range(0, THREADS).parallel().forEach((thread) -> {
			for (int example = thread; example < this.examples; example += THREADS) {
				losses[thread] += this.surprise.of(example, weights, gradients.get(thread));
			}
		});
		double loss = Arrays.stream(losses).sum();
		for (int i = 0; i < gradient.length; i++) {
			gradient[i] = 2 * this.cost * weights[i];
			for (double[] part : gradients) {
				gradient[i] += part[i];
			}
			loss += this.cost * weights[i] * weights[i];
		}
		return loss;
	}

}
