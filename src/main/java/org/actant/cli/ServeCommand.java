package org.actant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

@Command(name = "serve",
		description = "Start the service: GraphQL, GraphiQL, Neo4j Browser and the pages (the default).",
		footer = { "",
				"Any setting can be given as --name=value, such as --actant.sample=false or --spring.neo4j.uri=bolt://host:7687.",
				"Stop it with Ctrl-C." })
final class ServeCommand implements Callable<Integer> {

	private final Class<?> application;

	@Option(names = { "-p", "--port" }, paramLabel = "PORT", description = "HTTP port (8080 if not given).")
	private @Nullable Integer port;

	@Option(names = { "-d", "--data" }, paramLabel = "FOLDER",
			description = "Where the embedded database is kept (data if not given).")
	private @Nullable String data;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	ServeCommand(Class<?> application) {
		this.application = application;
	}

	@Override
	public Integer call() {
		List<String> arguments = new ArrayList<>(this.settings);
		if (this.port != null) {
			arguments.add("--server.port=" + this.port);
		}
		if (this.data != null) {
			arguments.add("--actant.data=" + this.data);
		}
		new SpringApplication(this.application).run(arguments.toArray(String[]::new));
		return CommandLineInterface.STILL_RUNNING;
	}

}
