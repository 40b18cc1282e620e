package org.actant.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

import org.jspecify.annotations.Nullable;

/**
 * A linear model that OpenNLP trained, as its taggers and name finders use it: a beam
 * search that goes on with the likeliest few ways of tagging what comes before. It gives
 * what OpenNLP's search gives, but adds what does not hang on earlier tags once for all
 * ways. Safe for use by many threads.
 */
public final class SequenceModel {

	private final String[] tags;

	private final Weights weights;

	private final boolean exponential;

	private final int beam;

	/** By earlier tag, the last for none: which tags may follow. */
	private final boolean[][] order;

	private SequenceModel(String[] tags, Weights weights, boolean exponential, int beam, TagOrder order) {
		this.tags = tags;
		this.weights = weights;
		this.exponential = exponential;
		this.beam = beam;
		this.order = new boolean[tags.length + 1][tags.length];
		for (int previous = 0; previous <= tags.length; previous++) {
			for (int tag = 0; tag < tags.length; tag++) {
				this.order[previous][tag] = order.allows((previous < tags.length) ? tags[previous] : null, tags[tag]);
			}
		}
	}

	/**
	 * @param model a perceptron or maximum entropy model of OpenNLP's
	 * @param beam how many ways of tagging to go on with
	 * @param order which tags may follow which
	 * @return the same model
	 */
	@SuppressWarnings("unchecked")
	public static SequenceModel of(AbstractModel model, int beam, TagOrder order) {
		Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
		String[] tags = new String[model.getNumOutcomes()];
		Arrays.setAll(tags, model::getOutcome);
		return new SequenceModel(tags, new Weights(features), model instanceof GISModel, beam, order);
	}

	/**
	 * @param name the name of a model that ships with Actant
	 * @param beam how many ways of tagging to go on with
	 * @param order which tags may follow which
	 * @return the model
	 */
	public static SequenceModel shipped(String name, int beam, TagOrder order) {
		return Shipped.read(name, (in) -> read(in, beam, order));
	}

	/**
	 * Reads a model that {@link #write} wrote.
	 * @param in where from
	 * @param beam how many ways of tagging to go on with
	 * @param order which tags may follow which
	 * @return the model
	 * @throws IOException where it cannot be read
	 */
	public static SequenceModel read(DataInput in, int beam, TagOrder order) throws IOException {
		boolean exponential = in.readBoolean();
		String[] tags = new String[in.readUnsignedByte()];
		for (int i = 0; i < tags.length; i++) {
			tags[i] = in.readUTF();
		}
		return new SequenceModel(tags, Weights.read(in), exponential, beam, order);
	}

	/**
	 * Writes the model, features by their hashes; OpenNLP's own form spells each out,
	 * which takes longer to read.
	 * @param out where to
	 * @throws IOException where it cannot be written
	 */
	public void write(DataOutput out) throws IOException {
		out.writeBoolean(this.exponential);
		out.writeByte(this.tags.length);
		for (String tag : this.tags) {
			out.writeUTF(tag);
		}
		this.weights.write(out, Double.MIN_VALUE);
	}

	/**
	 * @param features the words of a sentence as the model looks at them
	 * @return their likeliest tags
	 */
	public Tagging tag(SequenceFeatures features) {
		Way[] ways = { Way.START };
		double[] fixed = new double[this.tags.length];
		double[] scores = new double[this.tags.length];
		FeatureSums sums = new FeatureSums(this.weights);
		for (int at = 0; at < features.length(); at++) {
			Arrays.fill(fixed, 0);
			features.fixed(at, sums);
			sums.addTo(fixed);
			Best best = new Best(this.beam);
			for (Way way : ways) {
				System.arraycopy(fixed, 0, scores, 0, scores.length);
				features.tagged(at, name(way), name(way.before), sums);
				sums.addTo(scores);
				normalise(scores);
				goOn(way, scores, best);
			}
			ways = best.ways();
		}
		return tagging(ways[0], features.length());
	}

	private @Nullable String name(@Nullable Way way) {
		return (way == null || way.before == null) ? null : this.tags[way.tag];
	}

	/** As OpenNLP makes likelihoods of sums. */
	private void normalise(double[] scores) {
		double scale = 1;
		if (!this.exponential) {
			for (double score : scores) {
				scale = Math.max(scale, Math.abs(score));
			}
		}
		double all = 0;
		for (int tag = 0; tag < scores.length; tag++) {
			scores[tag] = Math.exp(scores[tag] / scale);
			all += scores[tag];
		}
		for (int tag = 0; tag < scores.length; tag++) {
			scores[tag] /= all;
		}
	}

	private void goOn(Way way, double[] scores, Best best) {
		double least = least(scores);
		boolean[] order = this.order[(way.before == null) ? this.tags.length : way.tag];
		for (int tag = 0; tag < scores.length; tag++) {
			if (scores[tag] >= least && order[tag]) {
				best.add(way, tag, scores[tag]);
			}
		}
		boolean none = best.isEmpty();
		for (int tag = 0; none && tag < scores.length; tag++) {
			if (order[tag]) {
				best.add(way, tag, scores[tag]);
			}
		}
	}

	/** The likelihood of the last tag that a beam has room for. */
	private double least(double[] scores) {
		double least = Double.POSITIVE_INFINITY;
		for (int kept = 0, found = 0; found < this.beam && kept < scores.length; kept++) {
			double next = Double.NEGATIVE_INFINITY;
			int equal = 0;
			for (double score : scores) {
				if (score < least && score >= next) {
					equal = (score > next) ? 1 : equal + 1;
					next = score;
				}
			}
			if (equal > 0) {
				least = next;
				found += equal;
			}
		}
		return least;
	}

	private Tagging tagging(Way last, int length) {
		String[] names = new String[length];
		double[] likelihoods = new double[length];
		Way way = last;
		for (int at = length - 1; at >= 0; at--) {
			names[at] = this.tags[way.tag];
			likelihoods[at] = way.likelihood;
			way = (way.before != null) ? way.before : Way.START;
		}
		return new Tagging(names, likelihoods);
	}

	/** Which tags may follow which. */
	@FunctionalInterface
	public interface TagOrder {

		/** Any tag may follow any other. */
		TagOrder FREE = (previous, tag) -> true;

		/**
		 * @param previous the tag before, null at the first word
		 * @param tag a tag
		 * @return whether it may follow
		 */
		boolean allows(@Nullable String previous, String tag);

	}

	/**
	 * The tags of a sentence.
	 *
	 * @param tags a tag for each word
	 * @param likelihoods how likely each is, from 0 to 1
	 */
	public record Tagging(String[] tags, double[] likelihoods) {
	}

	/** A way of tagging the words so far; the start has none before it. */
	private static final class Way {

		private static final Way START = new Way(null, 0, 0, 0);

		private final @Nullable Way before;

		private final int tag;

		private final double likelihood;

		private final double score;

		Way(@Nullable Way before, int tag, double likelihood, double score) {
			this.before = before;
			this.tag = tag;
			this.likelihood = likelihood;
			this.score = score;
		}

	}

	/** The likeliest ways, the best first. */
	private static final class Best {

		private final Way[] ways;

		private int count;

		Best(int most) {
			this.ways = new Way[most];
		}

		boolean isEmpty() {
			return this.count == 0;
		}

		void add(Way way, int tag, double likelihood) {
			double score = way.score + Math.log(likelihood);
			int place = this.count;
			while (place > 0 && this.ways[place - 1].score < score) {
				place--;
			}
			if (place < this.ways.length) {
				int moved = Math.min(this.count, this.ways.length - 1) - place;
				System.arraycopy(this.ways, place, this.ways, place + 1, moved);
				this.ways[place] = new Way(way, tag, likelihood, score);
				this.count = Math.min(this.count + 1, this.ways.length);
			}
		}

		Way[] ways() {
			return Arrays.copyOf(this.ways, this.count);
		}

	}

}
