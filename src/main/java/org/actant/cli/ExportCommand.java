package org.actant.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.actant.export.GraphExport;
import org.actant.export.GraphFormat;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Write the graph down for other programs.",
		footer = { "", "jsonl: a fact a line with participants, claims and evidence; csv: links between actors;",
				"graphml: actors and links for Gephi, yEd and Cytoscape.",
				"While the service runs, its embedded database is read through Bolt (--bolt).", "",
				"Example: actant export --format graphml --out graph.graphml" })
final class ExportCommand implements Callable<Integer> {

	@Option(names = { "-f", "--format" }, paramLabel = "FORMAT", defaultValue = "jsonl",
			description = "jsonl, csv or graphml (${DEFAULT-VALUE}).")
	private GraphFormat format = GraphFormat.JSONL;

	@Option(names = { "-o", "--out" }, paramLabel = "FILE",
			description = "Where to write; standard output if not given.")
	private @Nullable Path out;

	@Option(names = "--bolt", paramLabel = "URI", defaultValue = "bolt://127.0.0.1:7687",
			description = "Bolt address of the running service's database (${DEFAULT-VALUE}).")
	private String bolt = "";

	@Mixin
	private GraphChoice graph;

	ExportCommand(Class<?> application) {
		this.graph = new GraphChoice(application);
	}

	@Override
	public Integer call() throws IOException {
		boolean running = this.graph.service().running();
		try (ConfigurableApplicationContext context = running ? this.graph.open("--spring.neo4j.uri=" + this.bolt)
				: this.graph.open(); Writer writer = writer()) {
			long written = new GraphExport(context.getBean(Graph.class)).write(this.format, writer);
			System.err.printf("%d %s written%n", written, (this.format == GraphFormat.JSONL) ? "facts" : "links");
			return ExitCode.OK;
		}
	}

	private Writer writer() throws IOException {
		return (this.out == null) ? new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))
				: Files.newBufferedWriter(this.out);
	}

}
