package org.actant.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A maximum entropy model, as it tells which of a few classes one thing is of. Safe for
 * use by many threads.
 */
public final class Classifier {

	private final List<String> classes;

	private final Weights weights;

	private Classifier(List<String> classes, Weights weights) {
		this.classes = classes;
		this.weights = weights;
	}

	/**
	 * @param model a maximum entropy model of OpenNLP's
	 * @return the same model
	 */
	@SuppressWarnings("unchecked")
	public static Classifier of(AbstractModel model) {
		String[] classes = new String[model.getNumOutcomes()];
		Arrays.setAll(classes, model::getOutcome);
		return new Classifier(List.of(classes), new Weights((Map<String, Context>) model.getDataStructures()[1]));
	}

	/**
	 * @param name the name of a model that ships with Actant
	 * @return the model
	 */
	public static Classifier shipped(String name) {
		return Shipped.read(name, Classifier::read);
	}

	/**
	 * Reads a model that {@link #write} wrote.
	 * @param in where from
	 * @return the model
	 * @throws IOException where it cannot be read
	 */
	public static Classifier read(DataInput in) throws IOException {
		String[] classes = new String[in.readUnsignedByte()];
		for (int i = 0; i < classes.length; i++) {
			classes[i] = in.readUTF();
		}
		return new Classifier(List.of(classes), Weights.read(in));
	}

	/**
	 * Writes the model, features by their hashes, in a form that is small and quickly
	 * read.
	 * @param out where to
	 * @param least the smallest weight that is kept
	 * @throws IOException where it cannot be written
	 */
	public void write(DataOutput out, double least) throws IOException {
		out.writeByte(this.classes.size());
		for (String name : this.classes) {
			out.writeUTF(name);
		}
		this.weights.write(out, least);
	}

	/**
	 * @return the names of the classes in the order of the likelihoods
	 */
	public List<String> classes() {
		return this.classes;
	}

	/**
	 * Begins a row of questions, for one thread.
	 * @return takes what writes the features of a thing and gives the likelihood of each
	 * class, from 0 to 1
	 */
	public Asking asking() {
		FeatureSums sums = new FeatureSums(this.weights);
		return (features) -> {
			features.accept(sums);
			double[] likelihoods = new double[this.classes.size()];
			sums.addTo(likelihoods);
			return Softmax.of(likelihoods);
		};
	}

	/** Tells the classes of things one after another. */
	@FunctionalInterface
	public interface Asking {

		/**
		 * @param features writes the features of a thing
		 * @return the likelihood of each class, from 0 to 1
		 */
		double[] of(Consumer<FeatureWriter> features);

	}

}
