package org.actant.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.actant.ingest.JobStatus.Text;
import org.jspecify.annotations.Nullable;

/** An ingest in the background while it goes on; for one thread at a time. */
final class Job {

	/** Texts that a status names; the others only count. */
	private static final int MOST_NAMED = 100;

	private final String id = UUID.randomUUID().toString();

	private final ZonedDateTime startedAt = now();

	private final Map<Outcome.Status, Integer> became = new EnumMap<>(Outcome.Status.class);

	private final Deque<Text> latest = new ArrayDeque<>();

	private final List<Text> failures = new ArrayList<>();

	private int total;

	private @Nullable ZonedDateTime finishedAt;

	Job(int total) {
		this.total = total;
	}

	/** A source that counted as one text was opened and holds so many. */
	void opened(int texts) {
		this.total += texts - 1;
	}

	void add(Text text) {
		this.became.merge(text.status(), 1, Integer::sum);
		this.latest.addFirst(text);
		if (this.latest.size() > MOST_NAMED) {
			this.latest.removeLast();
		}
		if (text.status() == Outcome.Status.FAILED && this.failures.size() < MOST_NAMED) {
			this.failures.add(text);
		}
	}

	void end() {
		this.finishedAt = now();
	}

	JobStatus status() {
		return new JobStatus(this.id, this.total, Map.copyOf(this.became), List.copyOf(this.latest), this.failures,
				this.startedAt, this.finishedAt);
	}

	private static ZonedDateTime now() {
		return Instant.now().atZone(ZoneOffset.UTC);
	}

}
