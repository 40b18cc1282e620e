package org.actant.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import org.actant.sequence.Softmax;

/**
 * Trains OpenNLP's maximum entropy models with a quadratic penalty. The loss is what its own trainer takes; the way to
 * the least of it is {@link Descent}, for the reason told there.
 */
public final class MaximumEntropy {

	private final int[][] events;

	private final int[] outcomes;

	private final String[] features;

	private final String[] names;

	private MaximumEntropy(List<Event> events, int cutoff) {
		Map<String, Integer> seen = new LinkedHashMap<>();
		events.forEach((event) -> Arrays.stream(event.getContext()).forEach((name) -> seen.merge(name, 1, Integer::sum)));
		this.features = seen.keySet().stream().filter((name) -> seen.get(name) >= cutoff).toArray(String[]::new);
		this.names = events.stream().map(Event::getOutcome).distinct().toArray(String[]::new);
		Map<String, Integer> numbers = numbers(this.features);
		Map<String, Integer> classes = numbers(this.names);
		this.events = events.stream()
			.map((event) -> Arrays.stream(event.getContext())
				.filter(numbers::containsKey)
				.mapToInt(numbers::get)
				.toArray())
			.toArray(int[][]::new);
		this.outcomes = events.stream().mapToInt((event) -> classes.get(event.getOutcome())).toArray();
	}

	private static Map<String, Integer> numbers(String[] names) {
		Map<String, Integer> numbers = new HashMap<>();
		for (String name : names) {
			numbers.put(name, numbers.size());
		}
		return numbers;
	}

	/**
	 * @param events what is to be learned
	 * @param cutoff how often a feature must be seen
	 * @param cost the penalty on the square of each weight
	 * @param steps steps at most
	 * @return the model
	 */
	public static AbstractModel train(List<Event> events, int cutoff, double cost, int steps) {
		MaximumEntropy entropy = new MaximumEntropy(events, cutoff);
		Penalized loss = new Penalized(entropy.events.length, entropy::surprise, cost);
		return entropy.model(Descent.least(loss, entropy.features.length * entropy.names.length, steps));
	}

	/** How unlikely what happened is. */
	private double surprise(int event, double[] weights, double[] gradient) {
		int many = this.names.length;
		double[] likely = new double[many];
		for (int feature : this.events[event]) {
			for (int outcome = 0; outcome < many; outcome++) {
				likely[outcome] += weights[feature * many + outcome];
			}
		}
		Softmax.of(likely);
		double surprise = -Math.log(Math.max(Double.MIN_NORMAL, likely[this.outcomes[event]]));
		likely[this.outcomes[event]] -= 1;
		for (int feature : this.events[event]) {
			for (int outcome = 0; outcome < many; outcome++) {
				gradient[feature * many + outcome] += likely[outcome];
			}
		}
		return surprise;
	}

	private AbstractModel model(double[] weights) {
		int many = this.names.length;
		List<Context> contexts = new ArrayList<>();
		for (int feature = 0; feature < this.features.length; feature++) {
			int first = feature * many;
			int[] told = IntStream.range(0, many).filter((outcome) -> weights[first + outcome] != 0).toArray();
			contexts.add(new Context(told, Arrays.stream(told).mapToDouble((outcome) -> weights[first + outcome]).toArray()));
		}
		return new QNModel(contexts.toArray(Context[]::new), this.features, this.names);
	}

}
