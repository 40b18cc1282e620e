package org.actant.benchmark;

import java.nio.file.Path;
import java.util.Arrays;

import org.actant.model.Language;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs what is asked for: {@code figures} (all speeds and the time of loading, in less than
 * five minutes), {@code steps} (with JMH's own options after it), {@code shares},
 * {@code heap}, {@code corenlp} or {@code corenlp-english} (with a corpus of names after
 * it).
 */
public final class Benchmarks {

	private Benchmarks() {
	}

	/**
	 * @param arguments what to run, and its options
	 * @throws Exception where it cannot run
	 */
	public static void main(String[] arguments) throws Exception {
		String what = (arguments.length > 0) ? arguments[0] : "";
		switch (what) {
			case "figures" -> figures();
			case "steps" -> Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
			case "shares" -> new Shares().print();
			case "heap" -> Footprint.print();
			case "corenlp" -> besideCoreNlp(arguments);
			case "corenlp-english" -> new BesideCoreNlp(Language.ENGLISH).names(Path.of(arguments[1]));
			default -> {
				System.err.println("Give what to run as -Dbenchmark=…: figures, steps, shares, heap, corenlp or corenlp-english");
				System.exit(2);
			}
		}
	}

	private static void figures() throws RunnerException {
		new Runner(new OptionsBuilder().include(LoadingBenchmark.class.getSimpleName()).build()).run();
		new Runner(new OptionsBuilder().include(StepBenchmark.class.getSimpleName())
			.warmupIterations(3)
			.warmupTime(TimeValue.seconds(1))
			.measurementIterations(3)
			.measurementTime(TimeValue.seconds(1))
			.build()).run();
	}

	private static void besideCoreNlp(String[] arguments) throws Exception {
		BesideCoreNlp run = new BesideCoreNlp(Language.FRENCH);
		run.speed();
		if (arguments.length > 1 && !arguments[1].isBlank()) {
			run.names(Path.of(arguments[1]));
		}
	}

}
