package org.actant.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.actant.model.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Ingests in the background, one after the other, and tells how far each is. The last
 * {@value #MOST} are remembered as long as the service runs.
 */
public final class Jobs implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Jobs.class);

	private static final int MOST = 100;

	private static final int BATCH = 8;

	private final Ingest ingest;

	private final ExecutorService worker = Executors
		.newSingleThreadExecutor((work) -> Thread.ofPlatform().daemon().name("ingest").unstarted(work));

	private final Map<String, Sinks.Many<Status>> jobs = new LinkedHashMap<>();

	private final Map<String, Status> last = new LinkedHashMap<>();

	/**
	 * @param ingest reads and loads
	 */
	public Jobs(Ingest ingest) {
		this.ingest = ingest;
	}

	/**
	 * Begins to read and load documents.
	 * @param documents documents as they were read
	 * @return how far that is
	 */
	public Status start(List<Document> documents) {
		Status begun = new Status(UUID.randomUUID().toString(), documents.size(), List.of(), now(), null);
		remember(begun);
		this.worker.submit(() -> run(begun, List.copyOf(documents)));
		return begun;
	}

	private void run(Status begun, List<Document> documents) {
		List<Outcome> outcomes = new ArrayList<>();
		for (int at = 0; at < documents.size(); at += BATCH) {
			List<Document> batch = documents.subList(at, Math.min(documents.size(), at + BATCH));
			outcomes.addAll(ingested(batch));
			boolean ended = outcomes.size() == documents.size();
			remember(new Status(begun.id(), begun.total(), outcomes, begun.startedAt(), ended ? now() : null));
		}
	}

	private List<Outcome> ingested(List<Document> batch) {
		try {
			return this.ingest.ingest(batch);
		}
		catch (RuntimeException ex) {
			// The job goes on with the next texts, and says which ones did not get
			// through.
			logger.error("Texts of an ingest in the background failed", ex);
			return batch.stream()
				.map((document) -> Outcome.failed(document, "It could not be loaded: %s".formatted(ex.getMessage())))
				.toList();
		}
	}

	private synchronized void remember(Status status) {
		Sinks.Many<Status> sink = this.jobs.computeIfAbsent(status.id(), (id) -> Sinks.many().replay().latest());
		this.last.put(status.id(), status);
		sink.tryEmitNext(status);
		if (status.finishedAt() != null) {
			sink.tryEmitComplete();
		}
		while (this.jobs.size() > MOST) {
			String oldest = this.jobs.keySet().iterator().next();
			this.jobs.remove(oldest);
			this.last.remove(oldest);
		}
	}

	/**
	 * @param id a job's id
	 * @return how far it is
	 */
	public synchronized Optional<Status> job(String id) {
		return Optional.ofNullable(this.last.get(id));
	}

	/**
	 * @param id a job's id
	 * @return how far it is, now and whenever that changes, until it ends; nothing for an
	 * unknown id
	 */
	public synchronized Flux<Status> progress(String id) {
		Sinks.Many<Status> sink = this.jobs.get(id);
		return (sink == null) ? Flux.empty() : sink.asFlux();
	}

	private static ZonedDateTime now() {
		return Instant.now().atZone(ZoneOffset.UTC);
	}

	@Override
	public void close() {
		this.worker.shutdownNow();
	}

	/**
	 * How far an ingest is.
	 *
	 * @param id its id
	 * @param total how many documents there are
	 * @param outcomes what became of those that are done
	 * @param startedAt when it began
	 * @param finishedAt when it ended, or null while it goes on
	 */
	public record Status(String id, int total, List<Outcome> outcomes, ZonedDateTime startedAt,
			@Nullable ZonedDateTime finishedAt) {

		public Status {
			outcomes = List.copyOf(outcomes);
		}

		/**
		 * @param status what became of documents
		 * @return of how many it became that
		 */
		public int count(Outcome.Status status) {
			return (int) this.outcomes.stream().filter((outcome) -> outcome.status() == status).count();
		}

	}

}
