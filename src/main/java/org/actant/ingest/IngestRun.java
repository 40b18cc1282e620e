package org.actant.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.actant.load.LoadReport;
import org.actant.model.Extraction;

/**
 * Results on their way into the graph: collected into batches, loaded, reported. A
 * failure to load is told like a failure to read.
 */
public final class IngestRun {

	private static final int BATCH = 32;

	private final Ingest ingest;

	private final Consumer<Result.Failed> failures;

	private final List<Extraction> waiting = new ArrayList<>();

	private LoadReport report = LoadReport.NONE;

	/**
	 * @param ingest loads
	 * @param failures takes each document that the graph refused
	 */
	public IngestRun(Ingest ingest, Consumer<Result.Failed> failures) {
		this.ingest = ingest;
		this.failures = failures;
	}

	/**
	 * @param extraction goes into the graph with the next batch
	 */
	public void add(Extraction extraction) {
		this.waiting.add(new Extraction(Ingest.identified(extraction.document()), extraction.language(),
				extraction.entities(), extraction.facts()));
		if (this.waiting.size() == BATCH) {
			loadWaiting();
		}
	}

	/**
	 * @return what became of all documents, after the last batch was loaded
	 */
	public LoadReport finish() {
		loadWaiting();
		return this.report;
	}

	private void loadWaiting() {
		if (this.waiting.isEmpty()) {
			return;
		}
		LoadReport loaded = this.ingest.load(List.copyOf(this.waiting));
		this.waiting.clear();
		loaded.failed().forEach((id, reason) -> this.failures.accept(new Result.Failed(id, reason)));
		this.report = this.report.and(loaded);
	}

}
