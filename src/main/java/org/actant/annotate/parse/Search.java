package org.actant.annotate.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the tree of a sentence. Where it is nearly as good to shift as to draw an
 * arc, both ways are followed; of all ways that whose moves add up to most is kept. Ways
 * that have come to the same words on the stack go on as the better of them.
 *
 * @see <a href="https://aclanthology.org/P13-1104/">Choi and McCallum 2013</a>
 */
final class Search {

	/** So many ways are followed side by side. */
	private static final int WAYS = 3;

	/**
	 * A move that scores less than the best by so much or more is not followed.
	 */
	private static final int MARGIN = 60;

	/** Longer sentences are read along one way, since it takes time to part. */
	private static final int LONGEST = 250;

	private final Words words;

	private final Relations relations;

	private final Weights weights;

	private final Templates templates = new Templates();

	private final int[] scores;

	private final int margin;

	/** The best moves of all ways, the best first. */
	private final List<Step> steps = new ArrayList<>();

	Search(Words words, Relations relations, Weights weights) {
		this.words = words;
		this.relations = relations;
		this.weights = weights;
		this.scores = new int[relations.moves()];
		this.margin = (words.length > LONGEST) ? 0 : MARGIN;
	}

	DependencyTree tree() {
		List<Way> ways = List.of(new Way(new Configuration(this.words.length, this.relations), 0));
		while (!ways.getFirst().at.finished()) {
			this.steps.clear();
			for (Way way : ways) {
				look(way);
			}
			ways = go();
		}
		return ways.getFirst().at.tree();
	}

	private void look(Way way) {
		this.templates.extract(this.words, way.at);
		this.weights.score(this.templates.features, this.templates.count, this.scores);
		int arc = bestArc(way.at);
		boolean canShift = way.at.can(Relations.SHIFT);
		int lead = (arc >= 0 && canShift) ? this.scores[Relations.SHIFT] - this.scores[arc] : 0;
		if (canShift && (arc < 0 || lead >= -this.margin)) {
			add(way, Relations.SHIFT);
		}
		if (arc >= 0 && (!canShift || lead < this.margin)) {
			add(way, arc);
		}
	}

	private int bestArc(Configuration at) {
		int firstRight = this.relations.firstRight();
		int best = at.can(1) ? best(1, firstRight, -1) : -1;
		return at.can(firstRight) ? best(firstRight, this.scores.length, best) : best;
	}

	private int best(int from, int to, int other) {
		int best = other;
		for (int move = from; move < to; move++) {
			if (best < 0 || this.scores[move] > this.scores[best]) {
				best = move;
			}
		}
		return best;
	}

	private void add(Way way, int move) {
		Step step = new Step(way, move, way.score + this.scores[move]);
		int place = this.steps.size();
		while (place > 0 && this.steps.get(place - 1).score < step.score) {
			place--;
		}
		this.steps.add(place, step);
		if (this.steps.size() > WAYS) {
			this.steps.removeLast();
		}
	}

	private List<Way> go() {
		List<Way> ways = new ArrayList<>(this.steps.size());
		for (int i = 0; i < this.steps.size(); i++) {
			Step step = this.steps.get(i);
			Configuration at = parts(i) ? step.from.at.copy() : step.from.at;
			at.apply(step.move);
			if (!meet(ways, at)) {
				ways.add(new Way(at, step.score));
			}
		}
		return ways;
	}

	private static boolean meet(List<Way> ways, Configuration at) {
		for (Way way : ways) {
			if (way.at.meets(at)) {
				return true;
			}
		}
		return false;
	}

	/** Whether another step of the same way comes later, so that the way must stay. */
	private boolean parts(int step) {
		Way from = this.steps.get(step).from;
		for (int other = step + 1; other < this.steps.size(); other++) {
			if (this.steps.get(other).from == from) {
				return true;
			}
		}
		return false;
	}

	private record Way(Configuration at, int score) {
	}

	private record Step(Way from, int move, int score) {
	}

}
