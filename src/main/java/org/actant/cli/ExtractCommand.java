package org.actant.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.actant.export.ExtractionLines;
import org.actant.ingest.Extractor;
import org.actant.ingest.Pipeline;
import org.actant.ingest.Progress;
import org.actant.ingest.Result;
import org.actant.read.Reader;
import org.actant.read.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "extract",
		description = "Read texts and write their entities and facts as JSON Lines, without a database.",
		footer = { "",
				"One JSON object a document: document, entities with mentions, facts with roles, sentence and source.",
				"Offsets are UTF-16 code units of the text.", "", "Example: actant extract news/ --out facts.jsonl" })
final class ExtractCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PATH", arity = "1..*",
			description = "Text, HTML, PDF, RSS, Atom or JSON Lines files, folders of those, or - for standard input.")
	private List<String> paths = List.of();

	@Option(names = { "-o", "--out" }, paramLabel = "FILE",
			description = "Where to write; standard output if not given.")
	private @Nullable Path out;

	@Mixin
	private Workers workers = new Workers();

	@Override
	public Integer call() throws IOException {
		Reader reader = Reader.standard();
		List<Source> sources = reader.sources(this.paths);
		try (Writer writer = writer(); Progress progress = Progress.of("extracting", sources.size())) {
			Tally tally = new Tally(progress);
			new Extractor(reader, Pipeline.standard(), this.workers.count()).run(sources,
					(result) -> write(result, writer, tally), progress::step);
			progress.say("%d document(s), %d fact(s), %d failed".formatted(tally.documents(), tally.facts(),
					tally.failed()));
			return tally.exitCode();
		}
	}

	private Writer writer() throws IOException {
		return (this.out == null) ? new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))
				: Files.newBufferedWriter(this.out);
	}

	private static void write(Result result, Writer writer, Tally tally) {
		tally.count(result);
		if (result instanceof Result.Extracted extracted) {
			try {
				ExtractionLines.write(extracted.extraction(), writer);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
