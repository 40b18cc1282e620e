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
import org.actant.export.Scope;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Write the graph down for other programs.", footer = { "",
		"jsonl: a fact a line with participants, claims and evidence; csv: links between actors;",
		"graphml, gexf: actors and links for Gephi, yEd and Cytoscape; jsonld: linked data over schema.org;",
		"ftm: FollowTheMoney for Aleph; plover: an event a line in PLOVER's fields; cypher: a script for another Neo4j.",
		"While the service runs, its embedded database is read through Bolt (--bolt).", "",
		"Example: actant export --format gexf --of country:PT --depth 2 --out portugal.gexf",
		"Example: actant export --format csv --filter '{\"types\": [\"AID\"], \"between\": {\"from\": \"2025-01-01\"}}'" })
final class ExportCommand implements Callable<Integer> {

	@Option(names = { "-f", "--format" }, paramLabel = "FORMAT", defaultValue = "jsonl",
			description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
	private GraphFormat format = GraphFormat.JSONL;

	@Option(names = { "-o", "--out" }, paramLabel = "FILE",
			description = "Where to write; standard output if not given.")
	private @Nullable Path out;

	@Option(names = "--of", paramLabel = "ENTITY",
			description = "Only this entity and those around it, with the links and facts among them.")
	private @Nullable String of;

	@Option(names = "--depth", paramLabel = "HOPS", defaultValue = "1",
			description = "How many links away --of reaches, 3 at most (${DEFAULT-VALUE}).")
	private int depth;

	@Option(names = "--facts-of", paramLabel = "ENTITY",
			description = "Only the facts in which this entity takes part, with all who take part in them.")
	private @Nullable String factsOf;

	@Option(names = "--filter", paramLabel = "JSON",
			description = "Only the facts that pass this filter, with all who take part in them; as FactFilter in the GraphQL schema.")
	private @Nullable String filter;

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
		Scope scope = GraphExport.scope(this.of, this.depth, this.factsOf, this.filter);
		boolean running = this.graph.service().running();
		try (ConfigurableApplicationContext context = running ? this.graph.open("--spring.neo4j.uri=" + this.bolt)
				: this.graph.open(); Writer writer = writer()) {
			long written = new GraphExport(context.getBean(Graph.class)).write(this.format, scope, writer);
			System.err.printf("%d %s written%n", written, this.format.unit());
			return ExitCode.OK;
		}
	}

	private Writer writer() throws IOException {
		return (this.out == null) ? new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))
				: Files.newBufferedWriter(this.out);
	}

}
