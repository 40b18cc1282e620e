package org.actant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/**
 * Which graph a command works on: that of the running service, or the database itself.
 */
final class GraphChoice {

	private final Class<?> application;

	@Option(names = "--service", paramLabel = "URL", defaultValue = "${env:ACTANT_SERVICE:-http://127.0.0.1:8080}",
			description = "Where to look for a running service (${DEFAULT-VALUE}).")
	private String address = "";

	@Option(names = { "-d", "--data" }, paramLabel = "FOLDER",
			description = "Where the embedded database is kept (data if not given); then no service is looked for.")
	private @Nullable String data;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	GraphChoice(Class<?> application) {
		this.application = application;
	}

	/**
	 * @return the service to go through; not looked for where the command line names a
	 * database
	 */
	Service service() {
		boolean database = this.data != null
				|| this.settings.stream().anyMatch((setting) -> setting.startsWith("--spring.neo4j."));
		return database ? Service.none() : Service.at(this.address);
	}

	/**
	 * @param more settings of the command's own
	 * @return the program's parts over the database, without its web side; the caller
	 * closes it
	 */
	ConfigurableApplicationContext open(String... more) {
		List<String> arguments = new ArrayList<>(this.settings);
		arguments.addAll(List.of(more));
		if (this.data != null) {
			arguments.add("--actant.data=" + this.data);
		}
		return new SpringApplicationBuilder(this.application).web(WebApplicationType.NONE)
			.properties(Map.of("logging.level.root", "warn", "actant.neo4j.bolt-port", "0"))
			.logStartupInfo(false)
			.run(arguments.toArray(String[]::new));
	}

}
