package org.actant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.actant.ingest.Extractor;
import org.actant.ingest.Ingest;
import org.actant.ingest.IngestRun;
import org.actant.ingest.Pipeline;
import org.actant.ingest.Progress;
import org.actant.ingest.Result;
import org.actant.load.LoadReport;
import org.actant.model.Document;
import org.actant.read.Reading;
import org.actant.read.Reader;
import org.actant.read.Source;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "ingest", description = "Read texts and load their facts into the graph.", footer = { "",
		"Goes through the running service where there is one, else straight into the database.",
		"Loading the same again changes nothing. Without a URL a document is known by its file name and content.", "",
		"Example: actant ingest news/ feed.xml" })
final class IngestCommand implements Callable<Integer> {

	private static final int DOCUMENTS_A_REQUEST = 16;

	@Parameters(paramLabel = "PATH", arity = "1..*",
			description = "Text, HTML, PDF, RSS, Atom or JSON Lines files, folders of those, or - for standard input.")
	private List<String> paths = List.of();

	@Mixin
	private Workers workers = new Workers();

	@Mixin
	private GraphChoice graph;

	IngestCommand(Class<?> application) {
		this.graph = new GraphChoice(application);
	}

	@Override
	public Integer call() {
		Reader reader = Reader.standard();
		List<Source> sources = reader.sources(this.paths);
		try (Progress progress = Progress.of("ingesting", sources.size())) {
			Tally tally = new Tally(progress);
			Service service = this.graph.service();
			LoadReport report = service.running() ? through(service, reader, sources, progress, tally)
					: here(reader, sources, progress, tally);
			progress.say("%d loaded, %d replaced, %d unchanged, %d failed".formatted(report.loaded().size(),
					report.replaced().size(), report.unchanged().size(), tally.failed()));
			return tally.exitCode();
		}
	}

	private LoadReport here(Reader reader, List<Source> sources, Progress progress, Tally tally) {
		try (ConfigurableApplicationContext context = this.graph.open()) {
			Ingest ingest = context.getBean(Ingest.class);
			IngestRun run = new IngestRun(ingest, (failed) -> tally.fail(failed.source(), failed.reason()));
			new Extractor(reader, context.getBean(Pipeline.class), this.workers.count()).run(sources, (result) -> {
				tally.count(result);
				if (result instanceof Result.Extracted extracted) {
					run.add(extracted.extraction());
				}
			}, progress::step);
			return run.finish();
		}
	}

	private LoadReport through(Service service, Reader reader, List<Source> sources, Progress progress, Tally tally) {
		progress.say("through the service at " + service.address());
		List<Document> waiting = new ArrayList<>();
		LoadReport[] report = { LoadReport.NONE };
		for (Source source : sources) {
			reader.read(source, (reading) -> {
				tally.count(reading);
				if (reading instanceof Reading.Done read) {
					waiting.add(read.document());
				}
				if (waiting.size() == DOCUMENTS_A_REQUEST) {
					report[0] = report[0].and(send(service, waiting, tally));
				}
			});
			progress.step();
		}
		return report[0].and(send(service, waiting, tally));
	}

	private static LoadReport send(Service service, List<Document> waiting, Tally tally) {
		LoadReport report = waiting.isEmpty() ? LoadReport.NONE : service.ingest(waiting);
		waiting.clear();
		report.failed().forEach(tally::fail);
		return report;
	}

}
