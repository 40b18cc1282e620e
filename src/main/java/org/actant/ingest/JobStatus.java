package org.actant.ingest;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.actant.model.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * How far an ingest in the background is.
 *
 * @param id its id
 * @param total how many texts there are, as far as is known; a file that is not opened
 * yet counts as one
 * @param became how many texts became what
 * @param latest what became of the texts that were done last, the last one first
 * @param failures the first texts that failed
 * @param startedAt when it began
 * @param finishedAt when it ended, or null while it goes on
 */
public record JobStatus(String id, int total, Map<Outcome.Status, Integer> became, List<Text> latest,
		List<Text> failures, ZonedDateTime startedAt, @Nullable ZonedDateTime finishedAt) {

	public JobStatus {
		latest = List.copyOf(latest);
		failures = List.copyOf(failures);
	}

	/**
	 * @return how many texts are done, for better or worse
	 */
	public int done() {
		return this.became.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * @param status what became of texts
	 * @return of how many it became that
	 */
	public int count(Outcome.Status status) {
		return this.became.getOrDefault(status, 0);
	}

	/**
	 * What became of a text.
	 *
	 * @param source the text as a person would name it: a file, an entry of a feed, a
	 * line
	 * @param id id of its document; the source where no document was read
	 * @param status what became of it
	 * @param entities how many entities it mentions
	 * @param facts how many facts it tells
	 * @param message why it failed and what to do, or null
	 */
	public record Text(String source, String id, Outcome.Status status, int entities, int facts,
			@Nullable String message) {

		/**
		 * @param source the text as a person would name it
		 * @param outcome what became of its document
		 * @return the same in short
		 */
		public static Text of(String source, Outcome outcome) {
			Extraction extraction = outcome.extraction();
			return new Text(source, outcome.document().id(), outcome.status(),
					(extraction != null) ? extraction.entities().size() : 0,
					(extraction != null) ? extraction.facts().size() : 0, outcome.message());
		}

		static Text failed(String source, String message) {
			return new Text(source, source, Outcome.Status.FAILED, 0, 0, message);
		}

	}

}
