package org.actant.benchmark;

import java.util.concurrent.TimeUnit;

import org.actant.model.Document;
import org.actant.model.Extraction;
import org.actant.model.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From nothing loaded to the facts of the first text, in a new process each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class LoadingBenchmark {

	/** The language of the text. */
	@Param({ "FRENCH", "ENGLISH" })
	public Language language;

	/** Loads models and word lists and reads one dispatch. */
	@Benchmark
	public Extraction firstText() {
		Document document = Texts.of(this.language).getFirst();
		return new Chain().whole(document);
	}

}
