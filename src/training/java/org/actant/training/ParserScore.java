package org.actant.training;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

import org.actant.annotate.parse.DependencyParser;
import org.actant.annotate.parse.DependencyTree;
import org.actant.training.Treebank.Tree;

/**
 * How well a parser does. All words count, punctuation too, as in the CoNLL 2018 shared
 * task.
 *
 * @param words how many words were parsed
 * @param heads how many got the right head
 * @param arcs how many got the right head and the right relation with subtype
 * @param plain how many got the right head and the right relation without subtype
 * @param seconds how long it took, in seconds of processor time
 */
record ParserScore(int words, int heads, int arcs, int plain, double seconds) {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	static ParserScore of(DependencyParser parser, List<Tree> trees) {
		int words = 0;
		int heads = 0;
		int arcs = 0;
		int plain = 0;
		long start = THREADS.getCurrentThreadCpuTime();
		for (Tree tree : trees) {
			DependencyTree found = parser.parse(tree.forms(), tree.lemmas(), tree.tags(), tree.features());
			for (int i = 0; i < found.heads().size(); i++) {
				words++;
				if (found.heads().get(i).equals(tree.heads().get(i))) {
					heads++;
					arcs += found.relations().get(i).equals(tree.relations().get(i)) ? 1 : 0;
					plain += base(found.relations().get(i)).equals(base(tree.relations().get(i))) ? 1 : 0;
				}
			}
		}
		return new ParserScore(words, heads, arcs, plain, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
	}

	private static String base(String relation) {
		int colon = relation.indexOf(':');
		return (colon < 0) ? relation : relation.substring(0, colon);
	}

	@Override
	public String toString() {
		return "UAS %.2f, LAS %.2f (without subtypes %.2f), %d words, %.0f words a second".formatted(
				100.0 * this.heads / this.words, 100.0 * this.arcs / this.words, 100.0 * this.plain / this.words,
				this.words, this.words / this.seconds);
	}

}
