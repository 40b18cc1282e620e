package org.actant.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import opennlp.tools.ml.model.Context;

/**
 * A model that tells which of several things is chosen: each is weighed by its features,
 * and the likelihoods of all add up to one (a conditional logit; as a ranking model of
 * coreference: Denis and Baldridge, Specialized Models and Ranking for Coreference
 * Resolution, 2008). Safe for use by many threads.
 */
public final class Chooser {

	private final Weights weights;

	private Chooser(Weights weights) {
		this.weights = weights;
	}

	/**
	 * @param weights how much each feature speaks for a thing
	 * @return the model
	 */
	public static Chooser of(Map<String, Double> weights) {
		return new Chooser(new Weights(weights.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(weight) -> new Context(new int[1], new double[] { weight.getValue() })))));
	}

	/**
	 * @param name the name of a model that ships with Actant
	 * @return the model
	 */
	public static Chooser shipped(String name) {
		return Shipped.read(name, Chooser::read);
	}

	/**
	 * Reads a model that {@link #write} wrote.
	 * @param in where from
	 * @return the model
	 * @throws IOException where it cannot be read
	 */
	public static Chooser read(DataInput in) throws IOException {
		return new Chooser(Weights.read(in));
	}

	/**
	 * Writes the model, features by their hashes.
	 * @param out where to
	 * @param least the smallest weight that is kept
	 * @throws IOException where it cannot be written
	 */
	public void write(DataOutput out, double least) throws IOException {
		this.weights.write(out, least);
	}

	/**
	 * @param things writers of the features of each
	 * @return how likely each is chosen, from 0 to 1, one of them being so
	 */
	public double[] likely(List<Consumer<FeatureWriter>> things) {
		FeatureSums sums = new FeatureSums(this.weights);
		double[] likely = new double[things.size()];
		double[] one = new double[1];
		for (int i = 0; i < likely.length; i++) {
			one[0] = 0;
			things.get(i).accept(sums);
			sums.addTo(one);
			likely[i] = one[0];
		}
		return Softmax.of(likely);
	}

}
