package org.actant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.actant.evaluate.Baseline;
import org.actant.evaluate.Evaluation;
import org.actant.evaluate.Report;
import org.actant.ingest.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "evaluate", description = "Score the extraction against annotated texts.", footer = { "",
		"GOLD_DIR holds NAME.txt and NAME.gold.json. Prints a row a text and the total, how right facts are by",
		"confidence and by construction, and the figures as JSON.", "", "Example: actant evaluate gold/ --errors" })
final class EvaluateCommand implements Callable<Integer> {

	@Parameters(paramLabel = "GOLD_DIR", description = "Folder with the annotations.")
	private Path gold = Path.of(".");

	@Option(names = "--texts", paramLabel = "FOLDER", description = "Folder with the texts, if it is another one.")
	private @Nullable Path texts;

	@Option(names = "--output", paramLabel = "FILE",
			description = "Score what extract wrote, instead of extracting now.")
	private @Nullable Path output;

	@Option(names = "--errors", description = "List missed core facts and facts that the gold does not have.")
	private boolean errors;

	@Option(names = "--baseline", paramLabel = "FILE",
			description = "Exit with 1 where a measure is more than a point worse than recorded there.")
	private @Nullable Path baseline;

	@Option(names = "--record", paramLabel = "FILE", description = "Record the figures there as the new baseline.")
	private @Nullable Path record;

	@Override
	public Integer call() throws IOException {
		Evaluation evaluation = Evaluation.of(this.gold, (this.texts == null) ? this.gold : this.texts);
		Report report = (this.output == null) ? evaluation.run(Pipeline.standard()::extract)
				: evaluation.score(this.output);
		report.print(System.out);
		report.printReliability(System.out);
		report.printRules(System.out);
		if (this.errors) {
			report.printErrors(System.out);
		}
		System.out.println(report.json());
		if (this.record != null) {
			Files.writeString(this.record, Baseline.of(report).text());
		}
		return (this.baseline == null) ? ExitCode.OK : compare(Baseline.read(this.baseline), report);
	}

	private static int compare(Baseline baseline, Report report) {
		List<String> shortfalls = baseline.shortfalls(report);
		shortfalls.forEach((line) -> System.err.println("worse than recorded: " + line));
		return shortfalls.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
	}

}
