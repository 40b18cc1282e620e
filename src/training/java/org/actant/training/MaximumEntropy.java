package org.actant.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.ParallelNegLogLikelihood;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains maximum entropy models with a quadratic penalty by OpenNLP's L-BFGS. OpenNLP's own trainer takes the first
 * step that gains little for the end of the way, on some data after a tenth of it; here the way is gone on from there.
 */
public final class MaximumEntropy {

	/** Two whatever the machine has, so that sums come out the same. */
	private static final int THREADS = 2;

	/** Begun anew no more often than this. */
	private static final int ROUNDS = 8;

	/** A round that gains a smaller share ends the way. */
	private static final double LEAST_GAIN = 1e-5;

	private MaximumEntropy() {
	}

	/**
	 * @param events what is to be learned
	 * @param cutoff how often a feature must be seen
	 * @param cost the penalty on the square of each weight
	 * @param iterations steps at most
	 * @return the model
	 * @throws IOException where the events cannot be read
	 */
	public static AbstractModel train(List<Event> events, int cutoff, double cost, int iterations) throws IOException {
		TrainingParameters parameters = new TrainingParameters();
		parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
		OnePassDataIndexer indexer = new OnePassDataIndexer();
		indexer.init(parameters, new HashMap<>());
		indexer.index(ObjectStreamUtils.createObjectStream(events));
		return model(indexer, minimum(new Penalized(new ParallelNegLogLikelihood(indexer, THREADS), cost), iterations));
	}

	private static double[] minimum(Penalized loss, int iterations) {
		double before = loss.valueAt(new double[loss.getDimension()]);
		for (int round = 0; round < ROUNDS && loss.steps < iterations; round++) {
			double[] way = new QNMinimizer(0, 0, iterations - loss.steps).minimize(loss);
			loss.goOnFrom(way);
			double now = loss.valueAt(new double[loss.getDimension()]);
			if (before - now < LEAST_GAIN * before) {
				break;
			}
			before = now;
		}
		return loss.start;
	}

	private static AbstractModel model(DataIndexer indexer, double[] weights) {
		String[] features = indexer.getPredLabels();
		String[] outcomes = indexer.getOutcomeLabels();
		Context[] contexts = new Context[features.length];
		for (int feature = 0; feature < features.length; feature++) {
			List<Integer> told = new ArrayList<>();
			for (int outcome = 0; outcome < outcomes.length; outcome++) {
				if (weights[outcome * features.length + feature] != 0) {
					told.add(outcome);
				}
			}
			int at = feature;
			contexts[feature] = new Context(told.stream().mapToInt(Integer::intValue).toArray(),
					told.stream().mapToDouble((outcome) -> weights[outcome * features.length + at]).toArray());
		}
		return new QNModel(contexts, features, outcomes);
	}

	/** The loss with the penalty, seen from where the last round ended. */
	private static final class Penalized implements Function {

		private final Function loss;

		private final double cost;

		private final double[] start;

		private int steps;

		Penalized(Function loss, double cost) {
			this.loss = loss;
			this.cost = cost;
			this.start = new double[loss.getDimension()];
		}

		void goOnFrom(double[] way) {
			for (int i = 0; i < way.length; i++) {
				this.start[i] += way[i];
			}
		}

		private double[] point(double[] way) {
			double[] point = way.clone();
			for (int i = 0; i < point.length; i++) {
				point[i] += this.start[i];
			}
			return point;
		}

		@Override
		public int getDimension() {
			return this.start.length;
		}

		@Override
		public double valueAt(double[] way) {
			double[] point = point(way);
			return this.loss.valueAt(point) + this.cost * Arrays.stream(point).map((weight) -> weight * weight).sum();
		}

		@Override
		public double[] gradientAt(double[] way) {
			this.steps++;
			double[] point = point(way);
			double[] gradient = this.loss.gradientAt(point).clone();
			for (int i = 0; i < gradient.length; i++) {
				gradient[i] += 2 * this.cost * point[i];
			}
			return gradient;
		}

	}

}
