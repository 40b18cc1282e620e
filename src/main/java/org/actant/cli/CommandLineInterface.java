package org.actant.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import org.actant.model.ActantException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The commands and what their failures look like. */
@Command(name = "actant", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
		versionProvider = CommandLineInterface.Version.class,
		subcommands = { ServeCommand.class, IngestCommand.class, ExtractCommand.class, EvaluateCommand.class,
				ExportCommand.class, HelpCommand.class },
		description = "Reads news, works out who did what to whom and on whose word, and keeps it as a graph in Neo4j.",
		footer = { "", "Without a command: serve.", "",
				"Exit codes: 0 all well; 1 some documents failed; 2 wrong command line; 3 cannot be done.",
				"Settings can also come from the environment: ACTANT_DATA, ACTANT_NEO4J_MODE, SPRING_NEO4J_URI, SERVER_PORT." })
public final class CommandLineInterface implements Runnable {

	/** What {@link #run} gives for a command that goes on after it returns. */
	public static final int STILL_RUNNING = -1;

	private final Class<?> application;

	CommandLineInterface(Class<?> application) {
		this.application = application;
	}

	/**
	 * @param application the Spring Boot application that {@code serve} starts
	 * @param arguments the command line
	 * @return an exit code, or {@link #STILL_RUNNING}
	 */
	public static int run(Class<?> application, String... arguments) {
		CommandLine line = new CommandLine(new CommandLineInterface(application), new CommandFactory(application));
		line.setExecutionExceptionHandler((ex, command, parsed) -> failure(ex, command, parsed));
		line.setCaseInsensitiveEnumValuesAllowed(true);
		boolean options = arguments.length == 0 || arguments[0].startsWith("--spring.")
				|| arguments[0].startsWith("--server.") || arguments[0].startsWith("--actant.");
		return line.execute(options ? withServe(arguments) : arguments);
	}

	private static String[] withServe(String[] arguments) {
		String[] served = new String[arguments.length + 1];
		served[0] = "serve";
		System.arraycopy(arguments, 0, served, 1, arguments.length);
		return served;
	}

	@Override
	public void run() {
		CommandLine.usage(this, System.out);
	}

	Class<?> application() {
		return this.application;
	}

	private static int failure(Exception ex, CommandLine command, ParseResult parsed) throws Exception {
		Throwable known = known(ex);
		if (known == null) {
			throw ex;
		}
		command.getErr().println("actant: " + known.getMessage());
		return ExitCode.CANNOT;
	}

	private static @Nullable Throwable known(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof ActantException) {
				return cause;
			}
			if (cause instanceof NoSuchFileException || cause instanceof AccessDeniedException
					|| cause instanceof UncheckedIOException) {
				return new CommandException("cannot read or write " + cause.getMessage());
			}
		}
		return null;
	}

	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = CommandLineInterface.class.getPackage().getImplementationVersion();
			return new String[] { "actant " + ((version == null) ? "(development)" : version) };
		}

	}

}
