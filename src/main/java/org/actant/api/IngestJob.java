package org.actant.api;

import java.time.ZonedDateTime;
import java.util.List;

import org.actant.ingest.JobStatus;
import org.actant.ingest.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How far an ingest in the background is.
 *
 * @param id its id
 * @param total how many texts there are
 * @param done how many are done
 * @param loaded how many are new
 * @param replaced how many took the place of another text
 * @param unchanged how many were there as they are
 * @param failed how many failed
 * @param failures the first of those
 * @param texts what became of the last ones
 * @param startedAt when it began
 * @param finishedAt when it ended, or null while it goes on
 */
record IngestJob(String id, int total, int done, int loaded, int replaced, int unchanged, int failed,
		List<Failure> failures, List<JobStatus.Text> texts, ZonedDateTime startedAt,
		@Nullable ZonedDateTime finishedAt) {

	static IngestJob of(JobStatus status) {
		List<Failure> failures = status.failures()
			.stream()
			.map((text) -> new Failure(text.id(), String.valueOf(text.message())))
			.toList();
		return new IngestJob(status.id(), status.total(), status.done(), status.count(Outcome.Status.LOADED),
				status.count(Outcome.Status.REPLACED), status.count(Outcome.Status.UNCHANGED),
				status.count(Outcome.Status.FAILED), failures, status.latest(), status.startedAt(),
				status.finishedAt());
	}

	/**
	 * A text that could not be read or loaded.
	 *
	 * @param id id of its document, or the file, entry or line as a person would name it
	 * @param message why, and what to do
	 */
	record Failure(String id, String message) {
	}

}
