package org.actant.api;

import java.time.ZonedDateTime;
import java.util.List;

import org.actant.ingest.Jobs;
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
 * @param failures those that failed
 * @param startedAt when it began
 * @param finishedAt when it ended, or null while it goes on
 */
record IngestJob(String id, int total, int done, int loaded, int replaced, int unchanged, List<Failure> failures,
		ZonedDateTime startedAt, @Nullable ZonedDateTime finishedAt) {

	static IngestJob of(Jobs.Status status) {
		List<Failure> failures = status.outcomes()
			.stream()
			.filter((outcome) -> outcome.status() == Outcome.Status.FAILED)
			.map((outcome) -> new Failure(outcome.document().id(), String.valueOf(outcome.message())))
			.toList();
		return new IngestJob(status.id(), status.total(), status.outcomes().size(), status.count(Outcome.Status.LOADED),
				status.count(Outcome.Status.REPLACED), status.count(Outcome.Status.UNCHANGED), failures,
				status.startedAt(), status.finishedAt());
	}

	/**
	 * A text that could not be read or loaded.
	 *
	 * @param id id of its document
	 * @param message why, and what to do
	 */
	record Failure(String id, String message) {
	}

}
