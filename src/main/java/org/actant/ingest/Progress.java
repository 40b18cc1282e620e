package org.actant.ingest;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Progress of long work on standard error: a bar on a terminal, a plain line every ten
 * seconds elsewhere, nothing at all where the work is over before. Lines about single
 * documents go through {@link #say}, so that they do not tear the bar.
 */
public final class Progress implements AutoCloseable {

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

	private final String task;

	private final long total;

	private final PrintStream out;

	private final @Nullable ProgressBar bar;

	private long done;

	private Instant nextLine = Instant.now().plus(BETWEEN_LINES);

	private Progress(String task, long total, PrintStream out, boolean terminal) {
		this.task = task;
		this.total = total;
		this.out = out;
		this.bar = terminal ? new ProgressBarBuilder().setTaskName(task)
			.setInitialMax(total)
			.setStyle(ProgressBarStyle.ASCII)
			.setUpdateIntervalMillis(200)
			.setConsumer(new ConsoleProgressBarConsumer(out))
			.build() : null;
	}

	/**
	 * @param task what is done, in a word or two
	 * @param total how many steps there are
	 * @return progress on standard error
	 */
	public static Progress of(String task, long total) {
		return new Progress(task, total, System.err, Terminal.attached());
	}

	/** One step more is done. */
	public void step() {
		this.done++;
		if (this.bar != null) {
			this.bar.step();
		}
		else if (Instant.now().isAfter(this.nextLine)) {
			this.out.printf("%s: %d of %d%n", this.task, this.done, this.total);
			this.nextLine = Instant.now().plus(BETWEEN_LINES);
		}
	}

	/**
	 * @param line something to tell at once
	 */
	public void say(String line) {
		if (this.bar != null) {
			this.out.print("\r\u001B[K");
		}
		this.out.println(line);
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

}
