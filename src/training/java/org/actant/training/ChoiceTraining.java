package org.actant.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.actant.sequence.Chooser;
import org.actant.sequence.Softmax;

/**
 * Trains a model that chooses one of several things: the likelihood of a thing is its share of all, and what is right
 * shall have as much of it as may be, less a quadratic penalty (conditional logit: McFadden, Conditional Logit Analysis
 * of Qualitative Choice Behavior, 1974). Where several are right, any of them will do.
 */
public final class ChoiceTraining {

	private final List<Choice> choices;

	private final List<int[][]> features;

	private final List<String> names = new ArrayList<>();

	private ChoiceTraining(List<Choice> choices, int cutoff) {
		this.choices = choices;
		Map<String, Integer> seen = new LinkedHashMap<>();
		choices.forEach((choice) -> choice.things()
			.forEach((thing) -> Arrays.stream(thing).forEach((name) -> seen.merge(name, 1, Integer::sum))));
		Map<String, Integer> numbers = new HashMap<>();
		seen.forEach((name, times) -> {
			if (times >= cutoff) {
				numbers.put(name, this.names.size());
				this.names.add(name);
			}
		});
		this.features = choices.stream().map((choice) -> numbered(choice, numbers)).toList();
	}

	private static int[][] numbered(Choice choice, Map<String, Integer> numbers) {
		return choice.things()
			.stream()
			.map((thing) -> Arrays.stream(thing).filter(numbers::containsKey).mapToInt(numbers::get).toArray())
			.toArray(int[][]::new);
	}

	/**
	 * @param choices what is to be learned
	 * @param cutoff how often a feature must be seen
	 * @param cost the penalty on the square of each weight
	 * @param steps steps at most
	 * @return the model
	 */
	public static Chooser train(List<Choice> choices, int cutoff, double cost, int steps) {
		ChoiceTraining training = new ChoiceTraining(choices, cutoff);
		double[] weights = Descent.least(new Penalized(training.choices.size(), training::surprise, cost),
				training.names.size(), steps);
		Map<String, Double> named = new LinkedHashMap<>();
		for (int i = 0; i < weights.length; i++) {
			named.put(training.names.get(i), weights[i]);
		}
		return Chooser.of(named);
	}

	/** How unlikely what is right is. */
	private double surprise(int choice, double[] weights, double[] gradient) {
		int[][] things = this.features.get(choice);
		double[] likely = new double[things.length];
		for (int i = 0; i < things.length; i++) {
			likely[i] = Arrays.stream(things[i]).mapToDouble((feature) -> weights[feature]).sum();
		}
		Softmax.of(likely);
		double right = Math.max(Double.MIN_NORMAL,
				this.choices.get(choice).right().stream().mapToDouble((thing) -> likely[thing]).sum());
		for (int i = 0; i < things.length; i++) {
			double wanted = this.choices.get(choice).right().get(i) ? likely[i] / right : 0;
			for (int feature : things[i]) {
				gradient[feature] += likely[i] - wanted;
			}
		}
		return -Math.log(right);
	}

}
