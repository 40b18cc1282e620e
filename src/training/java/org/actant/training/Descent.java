package org.actant.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Goes down to the least of a loss by the limited memory method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal and
 * Wright, Numerical Optimization, second edition, algorithms 7.4 and 3.1). OpenNLP's {@code QNMinimizer} takes the first
 * short step for the end of the way, on hundreds of thousands of events after a third of it.
 */
final class Descent {

	/** How many steps are remembered. */
	private static final int MEMORY = 10;

	/** A step gains at least this share of what the slope promises. */
	private static final double ENOUGH = 1e-4;

	/** A step that gains a smaller share of the loss ends the way. */
	private static final double LEAST_GAIN = 1e-6;

	private static final double SHORTEST = 1e-10;

	private final Loss loss;

	private final Deque<Step> memory = new ArrayDeque<>();

	private double[] at;

	private double[] gradient;

	private double value;

	private Descent(Loss loss, int dimension) {
		this.loss = loss;
		this.at = new double[dimension];
		this.gradient = new double[dimension];
		this.value = loss.at(this.at, this.gradient);
	}

	/**
	 * @param loss what to make small
	 * @param dimension the number of weights
	 * @param steps steps at most
	 * @return the weights where it is least, found from nought
	 */
	static double[] least(Loss loss, int dimension, int steps) {
		Descent descent = new Descent(loss, dimension);
		for (int step = 0; step < steps && descent.step(); step++) {
			continue;
		}
		return descent.at;
	}

	/** Whether the step gained anything worth going on for. */
	private boolean step() {
		double[] way = way();
		double slope = dot(way, this.gradient);
		double[] next = new double[way.length];
		double[] slopes = new double[way.length];
		double length = 1;
		double value = go(way, length, next, slopes);
		while (value > this.value + ENOUGH * length * slope && length > SHORTEST) {
			length /= 2;
			value = go(way, length, next, slopes);
		}
		double gain = this.value - value;
		if (gain <= 0) {
			return false;
		}
		remember(next, slopes);
		boolean worth = gain > LEAST_GAIN * this.value;
		this.at = next;
		this.gradient = slopes;
		this.value = value;
		return worth;
	}

	private double go(double[] way, double length, double[] next, double[] slopes) {
		for (int i = 0; i < way.length; i++) {
			next[i] = this.at[i] + length * way[i];
		}
		return this.loss.at(next, slopes);
	}

	/** Where to go: downhill, bent by what the steps before told of the curvature. */
	private double[] way() {
		double[] way = new double[this.gradient.length];
		for (int i = 0; i < way.length; i++) {
			way[i] = -this.gradient[i];
		}
		if (this.memory.isEmpty()) {
			scale(way, 1 / Math.max(1, Math.sqrt(dot(way, way))));
			return way;
		}
		double[] shares = new double[this.memory.size()];
		int at = shares.length;
		for (Iterator<Step> steps = this.memory.descendingIterator(); steps.hasNext();) {
			Step step = steps.next();
			shares[--at] = dot(step.moved, way) / step.curvature;
			add(way, -shares[at], step.turned);
		}
		Step last = this.memory.getLast();
		scale(way, last.curvature / dot(last.turned, last.turned));
		for (Step step : this.memory) {
			add(way, shares[at++] - dot(step.turned, way) / step.curvature, step.moved);
		}
		return way;
	}

	private void remember(double[] next, double[] slopes) {
		double[] moved = next.clone();
		add(moved, -1, this.at);
		double[] turned = slopes.clone();
		add(turned, -1, this.gradient);
		double curvature = dot(moved, turned);
		if (curvature > SHORTEST) {
			this.memory.addLast(new Step(moved, turned, curvature));
		}
		if (this.memory.size() > MEMORY) {
			this.memory.removeFirst();
		}
	}

	private static double dot(double[] one, double[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

	private static void add(double[] to, double share, double[] what) {
		for (int i = 0; i < to.length; i++) {
			to[i] += share * what[i];
		}
	}

	private static void scale(double[] what, double by) {
		for (int i = 0; i < what.length; i++) {
			what[i] *= by;
		}
	}

	/** A step, how the gradient turned over it, and the product of both. */
	private record Step(double[] moved, double[] turned, double curvature) {
	}

}
