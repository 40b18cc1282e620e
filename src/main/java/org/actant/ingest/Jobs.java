package org.actant.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.actant.ingest.JobStatus.Text;
import org.actant.model.Document;
import org.actant.read.Reading;
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

	private final Map<String, Sinks.Many<JobStatus>> jobs = new LinkedHashMap<>();

	private final Map<String, JobStatus> last = new LinkedHashMap<>();

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
	public JobStatus start(List<Document> documents) {
		List<Reading> readings = documents.stream().map(Jobs::read).toList();
		return start(new Job(readings.size()), (job) -> run(job, readings), () -> {
		});
	}

	private static Reading read(Document document) {
		return new Reading.Done(document.id(), document, List.of());
	}

	/**
	 * Begins to read and load files, which are deleted when that is done. What each holds
	 * is known when its turn comes; until then it counts as one text.
	 * @param files files that came over the network
	 * @return how far that is
	 */
	JobStatus start(Uploads files) {
		return start(new Job(files.readings().size()), (job) -> files.readings().forEach((file) -> {
			List<Reading> readings = file.get();
			job.opened(readings.size());
			run(job, readings);
		}), files::close);
	}

	private JobStatus start(Job job, Consumer<Job> work, Runnable after) {
		JobStatus begun = job.status();
		remember(begun);
		this.worker.execute(() -> {
			try {
				work.accept(job);
			}
			finally {
				after.run();
				job.end();
				remember(job.status());
			}
		});
		return begun;
	}

	private void run(Job job, List<Reading> readings) {
		for (int at = 0; at < readings.size(); at += BATCH) {
			List<Reading> batch = readings.subList(at, Math.min(readings.size(), at + BATCH));
			ingested(batch).forEach(job::add);
			remember(job.status());
		}
	}

	private List<Text> ingested(List<Reading> batch) {
		List<Text> texts = new ArrayList<>();
		List<Reading.Done> read = new ArrayList<>();
		for (Reading reading : batch) {
			switch (reading) {
				case Reading.Done done -> read.add(done);
				case Reading.Refused refused -> texts.add(Text.failed(refused.source(), refused.reason()));
				case Reading.PassedOver over -> texts.add(Text.failed(over.source(), over.reason()));
			}
		}
		texts.addAll(loaded(read));
		return texts;
	}

	private List<Text> loaded(List<Reading.Done> read) {
		try {
			List<Outcome> outcomes = this.ingest.ingest(read.stream().map(Reading.Done::document).toList());
			List<Text> texts = new ArrayList<>();
			for (int i = 0; i < read.size(); i++) {
				texts.add(Text.of(read.get(i).source(), outcomes.get(i)));
			}
			return texts;
		}
		catch (RuntimeException ex) {
			// The job goes on with the next texts, and says which ones did not get
			// through.
			logger.error("Texts of an ingest in the background failed", ex);
			return read.stream()
				.map((done) -> Text.failed(done.source(), "It could not be loaded: %s".formatted(ex.getMessage())))
				.toList();
		}
	}

	private synchronized void remember(JobStatus status) {
		Sinks.Many<JobStatus> sink = this.jobs.computeIfAbsent(status.id(), (id) -> Sinks.many().replay().latest());
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
	public synchronized Optional<JobStatus> job(String id) {
		return Optional.ofNullable(this.last.get(id));
	}

	/**
	 * @param id a job's id
	 * @return how far it is, now and whenever that changes, until it ends; nothing for an
	 * unknown id
	 */
	public synchronized Flux<JobStatus> progress(String id) {
		Sinks.Many<JobStatus> sink = this.jobs.get(id);
		return (sink == null) ? Flux.empty() : sink.asFlux();
	}

	@Override
	public void close() {
		this.worker.shutdownNow();
	}

}
