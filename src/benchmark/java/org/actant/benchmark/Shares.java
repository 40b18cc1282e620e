package org.actant.benchmark;

import java.util.List;
import java.util.function.Consumer;

import org.actant.model.Language;

/** Prints what share of the pipeline's processor time each step takes, warm. */
final class Shares {

	private static final int WARM = 4;

	private static final int TURNS = 15;

	private final Chain chain = new Chain();

	void print() {
		for (Language language : Language.values()) {
			print(language, Stages.all(this.chain, language));
		}
	}

	private void print(Language language, List<Stages> texts) {
		long tokens = texts.stream().mapToLong(Stages::tokens).sum();
		// The first turns pay for the compiler, so that steps would seem faster than the whole.
		for (int turn = 0; turn < WARM; turn++) {
			best(texts, (text) -> this.chain.whole(text.document()));
		}
		double whole = best(texts, (text) -> this.chain.whole(text.document()));
		System.out.printf("%s, %d tokens in %d texts, best of %d turns, per second of processor time%n", language, tokens,
				texts.size(), TURNS);
		row("whole", tokens, whole, whole);
		row("clean", tokens, best(texts, (text) -> this.chain.clean(text.document())), whole);
		row("annotate", tokens, best(texts, (text) -> this.chain.annotate(text.document(), text.clean())), whole);
		row("name", tokens, best(texts, (text) -> this.chain.name(text.annotated())), whole);
		row("link", tokens, best(texts, (text) -> this.chain.link(text.named())), whole);
		row("relate", tokens, best(texts, (text) -> this.chain.relate(text.linked())), whole);
	}

	private static double best(List<Stages> texts, Consumer<Stages> step) {
		return CpuTime.best(TURNS, () -> texts.forEach(step));
	}

	private static void row(String step, long tokens, double seconds, double whole) {
		System.out.printf("%-9s %9.0f tokens/s %5.1f %%%n", step, tokens / seconds, 100 * seconds / whole);
	}

}
