package org.actant;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The way in. It alone is compiled for Java 17, so that a {@code java} too old for the
 * rest is told apart from a broken program: a newer one on the same machine takes over,
 * and where there is none, one line says what to install.
 */
public final class Launcher {

	private static final int OLDEST_JAVA = 21;

	/** Exit code where Actant cannot start at all. */
	private static final int CANNOT_START = 3;

	private static final List<String> FLAGS = List.of("--enable-native-access=ALL-UNNAMED",
			"--add-opens=java.base/java.nio=ALL-UNNAMED");

	private Launcher() {
	}

	/**
	 * @param arguments the command line, handed on as it is
	 * @throws Exception what the program itself throws
	 */
	public static void main(String[] arguments) throws Exception {
		if (Runtime.version().feature() >= OLDEST_JAVA) {
			start(arguments);
			return;
		}
		String newer = newerJava();
		if (newer == null) {
			System.err.printf(
					"actant: needs Java %d or newer, this is Java %d (%s), and no newer one was found in JAVA_HOME or the usual folders. "
							+ "Install a JDK of version %d or newer, or set JAVA_HOME to one.%n",
					OLDEST_JAVA, Runtime.version().feature(), System.getProperty("java.home"), OLDEST_JAVA);
			System.exit(CANNOT_START);
			return;
		}
		System.exit(handOver(newer, arguments));
	}

	private static void start(String[] arguments) throws Exception {
		try {
			Class.forName("org.actant.Actant").getMethod("main", String[].class).invoke(null, (Object) arguments);
		}
		catch (InvocationTargetException ex) {
			if (ex.getCause() instanceof Exception cause) {
				throw cause;
			}
			throw ex;
		}
	}

	private static int handOver(String java, String[] arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(java));
		command.addAll(FLAGS);
		command.addAll(List.of("-jar", System.getProperty("java.class.path")));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).inheritIO().start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
		return process.waitFor();
	}

	private static @Nullable String newerJava() {
		String home = System.getProperty("user.home");
		List<Path> homes = new ArrayList<>();
		if (System.getenv("JAVA_HOME") != null) {
			homes.add(Path.of(System.getenv("JAVA_HOME")));
		}
		for (String folder : List.of("/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines",
				home + "/.sdkman/candidates/java", home + "/.jdks", "C:\\Program Files\\Java",
				"C:\\Program Files\\Eclipse Adoptium")) {
			list(Path.of(folder), homes);
		}
		return homes.stream()
			.flatMap((path) -> Stream.of(path, path.resolve("Contents/Home")))
			.filter((path) -> feature(path) >= OLDEST_JAVA)
			.map((path) -> path.resolve("bin").resolve(File.separatorChar == '/' ? "java" : "java.exe"))
			.filter(Files::isExecutable)
			.map(Path::toString)
			.findFirst()
			.orElse(null);
	}

	private static void list(Path folder, List<Path> homes) {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
			children.forEach(homes::add);
		}
		catch (IOException ex) {
			System.err.println("actant: cannot look for a newer Java in " + folder + ": " + ex.getMessage());
		}
	}

	/** Every Java since 9 says its version in the file {@code release} of its home. */
	private static int feature(Path home) {
		Path release = home.resolve("release");
		if (!Files.isRegularFile(release)) {
			return 0;
		}
		try {
			return Files.readAllLines(release)
				.stream()
				.filter((line) -> line.startsWith("JAVA_VERSION=\""))
				.map((line) -> line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))
				.mapToInt(Integer::parseInt)
				.findFirst()
				.orElse(0);
		}
		catch (IOException | NumberFormatException ex) {
			return 0;
		}
	}

}
