package org.actant.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The npm packages of {@code src/test/clients}, installed under {@code target} by their
 * lock, and the scripts there that run them.
 */
final class Clients {

	private static final Path SOURCE = Path.of("src", "test", "clients");

	private static final Path FOLDER = Path.of("target", "clients");

	private static final Path SCHEMA = Path.of("graphql");

	private static final String LOCK = "package-lock.json";

	/** The oldest that the packages run on. */
	private static final List<Integer> OLDEST_NODE = List.of(20, 19);

	private static final int LONGEST_SECONDS = 180;

	private Clients() {
	}

	/** Why they cannot run here; nothing where they can. */
	static Optional<String> missing() {
		try {
			Matcher version = Pattern.compile("v(\\d+)\\.(\\d+)\\..*")
				.matcher(run(Map.of(), "node", "--version").strip());
			if (!version.matches() || !newEnough(version)) {
				return Optional.of("node is %s, and the clients need %d.%d or newer".formatted(version.group(),
						OLDEST_NODE.getFirst(), OLDEST_NODE.getLast()));
			}
			run(Map.of(), "npm", "--version");
			return Optional.empty();
		}
		catch (UncheckedIOException ex) {
			return Optional.of("no node and npm on the path: clients of others are not tried");
		}
	}

	private static boolean newEnough(Matcher version) {
		int major = Integer.parseInt(version.group(1));
		return major > OLDEST_NODE.getFirst()
				|| (major == OLDEST_NODE.getFirst() && Integer.parseInt(version.group(2)) >= OLDEST_NODE.getLast());
	}

	/**
	 * Copies the scripts and the schema beside them; installs where the lock is another
	 * one.
	 */
	static void install() throws IOException {
		Path installed = FOLDER.resolve("installed.json");
		copy(SOURCE, FOLDER);
		copy(SCHEMA, FOLDER.resolve(SCHEMA));
		if (!Files.exists(installed) || Files.mismatch(installed, SOURCE.resolve(LOCK)) >= 0) {
			run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");
			Files.copy(SOURCE.resolve(LOCK), installed, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/**
	 * Runs a command among the packages; fails, with all that it printed, where it fails.
	 */
	static String run(String... command) {
		return run(Map.of(), command);
	}

	static String run(Map<String, String> environment, String... command) {
		try {
			Files.createDirectories(FOLDER);
			Path printed = Files.createTempFile(FOLDER.toAbsolutePath().getParent(), "client", ".log");
			ProcessBuilder builder = new ProcessBuilder(command).directory(FOLDER.toFile())
				.redirectErrorStream(true)
				.redirectOutput(printed.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
			if (!ended) {
				process.destroyForcibly();
			}
			String text = Files.readString(printed, StandardCharsets.UTF_8);
			Files.delete(printed);
			assertThat(ended && process.exitValue() == 0).as("%s%n%s", String.join(" ", command), text).isTrue();
			return text;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** A command of an installed package. */
	static String bin(String name) {
		return Path.of("node_modules", ".bin", name).toString();
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path copy = to.resolve(from.relativize(file));
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				}
				else {
					Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}

}
