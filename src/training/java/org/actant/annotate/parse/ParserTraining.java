package org.actant.annotate.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.actant.model.Language;
import org.actant.training.Treebank.Tree;

/**
 * Trains a parser: averaged perceptron, dynamic oracle, own choice followed nine times in
 * ten from the second epoch.
 */
public final class ParserTraining {

	private static final double FOLLOW = 0.9;

	/** Weights beyond this part of the largest are cut to it. */
	private static final double CLIP = 0.5;

	/** The smallest weight that is kept, of the 127 steps to the largest. */
	private static final double LEAST = 0.5;

	private static final double LEAST_STEP = 0.25;

	private static final int LEAST_STEPS = 63;

	private final Relations relations;

	private final Learner learner = new Learner();

	private final Random random;

	private final Templates templates = new Templates();

	private final float[] scores;

	private final int[] costs;

	private ParserTraining(Relations relations, long seed) {
		this.relations = relations;
		this.random = new Random(seed);
		this.scores = new float[relations.moves()];
		this.costs = new int[relations.moves()];
	}

	/**
	 * @param language their language
	 * @param trees gold trees with tags, lemmas and features as the parser will meet them
	 * @param epochs passes over them
	 * @param seed for the order of sentences and the exploration
	 * @return the trained parser
	 */
	public static Trained train(Language language, List<Tree> trees, int epochs, long seed) {
		Relations relations = relations(trees);
		ParserTraining training = new ParserTraining(relations, seed);
		List<Example> examples = new ArrayList<>();
		for (Tree tree : trees) {
			examples
				.add(new Example(new Words(language, tree.forms(), tree.lemmas(), tree.tags(), tree.features()),
						new Oracle(tree.heads(), tree.relations(), relations)));
		}
		for (int epoch = 0; epoch < epochs; epoch++) {
			Collections.shuffle(examples, training.random);
			int wrong = 0;
			for (Example example : examples) {
				wrong += training.learn(example, (epoch == 0) ? 0 : FOLLOW);
			}
			System.out.printf("epoch %d: %d wrong moves, %d features%n", epoch + 1, wrong, training.learner.size());
		}
		return new Trained(language, relations, training.learner);
	}

	private static Relations relations(List<Tree> trees) {
		TreeSet<String> left = new TreeSet<>();
		TreeSet<String> right = new TreeSet<>();
		boolean subtypes = trees.stream().anyMatch((tree) -> tree.relations().contains("obl:mod"));
		for (Tree tree : trees) {
			for (int word = 0; word < tree.heads().size(); word++) {
				String name = tree.relations().get(word);
				int head = tree.heads().get(word);
				if (head >= 0 && !(subtypes && name.equals("obl"))) {
					((head > word) ? left : right).add(name);
				}
			}
		}
		return new Relations(List.copyOf(left), List.copyOf(right));
	}

	private int learn(Example example, double follow) {
		Configuration at = new Configuration(example.words.length, this.relations);
		int wrong = 0;
		while (!at.finished()) {
			this.templates.extract(example.words, at);
			this.learner.score(this.templates.features, this.templates.count, this.scores);
			example.oracle.costs(at, this.costs);
			int least = least();
			int guess = best(Integer.MAX_VALUE - 1);
			int good = best(least);
			if (this.costs[guess] > least) {
				wrong++;
				this.learner.update(this.templates.features, this.templates.count, good, 1);
				this.learner.update(this.templates.features, this.templates.count, guess, -1);
			}
			this.learner.next();
			at.apply((follow > 0 && this.random.nextDouble() < follow) ? guess : good);
		}
		return wrong;
	}

	private int least() {
		int least = Integer.MAX_VALUE;
		for (int cost : this.costs) {
			least = Math.min(least, cost);
		}
		return least;
	}

	private int best(int highestCost) {
		int best = -1;
		for (int move = 0; move < this.scores.length; move++) {
			if (this.costs[move] <= highestCost && (best < 0 || this.scores[move] > this.scores[best])) {
				best = move;
			}
		}
		return best;
	}

	private record Example(Words words, Oracle oracle) {
	}

	/** A parser that has been trained. */
	public static final class Trained {

		private final Language language;

		private final Relations relations;

		private final Learner learner;

		private Trained(Language language, Relations relations, Learner learner) {
			this.language = language;
			this.relations = relations;
			this.learner = learner;
		}

		/**
		 * Cuts the weights to 8 bits and drops the smallest until the file is small enough.
		 * @param bytes how large it may be
		 * @return the model file
		 */
		public byte[] model(int bytes) {
			int low = 0;
			int high = LEAST_STEPS;
			while (low < high) {
				int middle = (low + high) / 2;
				if (model(LEAST + middle * LEAST_STEP).length <= bytes) {
					high = middle;
				}
				else {
					low = middle + 1;
				}
			}
			byte[] model = model(LEAST + low * LEAST_STEP);
			System.out.printf("weights under %.2f steps dropped: %d bytes%n", LEAST + low * LEAST_STEP, model.length);
			return model;
		}

		private byte[] model(double least) {
			Learner.Quantized quantized = this.learner.quantize(least, CLIP);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try {
				TransitionParser.write(this.relations, quantized.keys(), quantized.cells(), out);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return out.toByteArray();
		}

		/**
		 * @param model a model file
		 * @return its parser
		 */
		public DependencyParser parser(byte[] model) {
			try {
				return TransitionParser.read(this.language, new ByteArrayInputStream(model));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
