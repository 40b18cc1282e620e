package org.actant.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.actant.load.LoadReport;
import org.actant.load.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Proposes merges in the background after each ingest: only actors that the new documents
 * mention are held against others. At the start it takes up actors that it never saw.
 */
final class MergeWatch implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(MergeWatch.class);

	/** Batches of one ingest come close after each other. */
	private static final long GATHERING_MILLIS = 500;

	private static final int DOCUMENTS_AT_ONCE = 200;

	private static final int LAST_SECONDS = 60;

	private final MergeFinder finder;

	private final Set<String> documents = new LinkedHashSet<>();

	private final ScheduledExecutorService worker = Executors
		.newSingleThreadScheduledExecutor((work) -> Thread.ofPlatform().daemon().name("merges").unstarted(work));

	private volatile boolean closing;

	MergeWatch(MergeFinder finder, Loader loader) {
		this.finder = finder;
		this.worker.execute(this::unseen);
		loader.tell(this::loaded);
	}

	private void unseen() {
		String after = "";
		try {
			do {
				after = this.finder.findAroundUnseen(after);
			}
			while (!after.isEmpty() && !this.closing);
		}
		catch (RuntimeException ex) {
			failed(ex);
		}
	}

	private void loaded(LoadReport report) {
		synchronized (this.documents) {
			boolean waiting = !this.documents.isEmpty();
			this.documents.addAll(report.loaded());
			this.documents.addAll(report.replaced());
			if (!waiting && !this.documents.isEmpty() && !this.closing) {
				this.worker.schedule(this::look, GATHERING_MILLIS, TimeUnit.MILLISECONDS);
			}
		}
	}

	private void look() {
		for (List<String> some = next(); !some.isEmpty(); some = next()) {
			try {
				this.finder.findAround(some);
			}
			catch (RuntimeException ex) {
				failed(ex);
			}
		}
	}

	private List<String> next() {
		synchronized (this.documents) {
			List<String> some = this.documents.stream().limit(DOCUMENTS_AT_ONCE).toList();
			this.documents.removeAll(new ArrayList<>(some));
			return some;
		}
	}

	private static void failed(RuntimeException failure) {
		// Nothing is lost but proposals: findMerges finds them still.
		logger.warn("Merges could not be looked for: the review page can do it on demand", failure);
	}

	/**
	 * What was loaded is looked at to the end, so that a short command leaves nothing
	 * out.
	 */
	@Override
	public void close() {
		synchronized (this.documents) {
			this.closing = true;
		}
		this.worker.execute(this::look);
		this.worker.shutdown();
		try {
			if (!this.worker.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
				this.worker.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			this.worker.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

}
