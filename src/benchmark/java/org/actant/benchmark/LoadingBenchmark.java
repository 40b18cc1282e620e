package org.actant.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.actant.model.Extraction;
import org.actant.model.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From nothing loaded to the facts of a first text, in a new process each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class LoadingBenchmark {

	/** Loads models and word lists and reads one French dispatch. */
	@Benchmark
	public Extraction firstFrenchText() {
		return new Chain().whole(Texts.of(Language.FRENCH).getFirst());
	}

	/** Loads models and word lists and reads one English dispatch. */
	@Benchmark
	public Extraction firstEnglishText() {
		return new Chain().whole(Texts.of(Language.ENGLISH).getFirst());
	}

	/**
	 * Loads everything, both languages at once, and reads no more than four words of
	 * each, for models load with the first text of their language.
	 */
	@Benchmark
	public List<Extraction> everythingLoaded() {
		Chain chain = new Chain();
		return Stream.of(Language.values()).parallel().map((language) -> chain.whole(Texts.greeting(language))).toList();
	}

	/** Loads everything, both languages at once, and reads a dispatch of each. */
	@Benchmark
	public List<Extraction> firstOfBoth() {
		Chain chain = new Chain();
		return Stream.of(Language.values())
			.parallel()
			.map((language) -> chain.whole(Texts.of(language).getFirst()))
			.toList();
	}

}
