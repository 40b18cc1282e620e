package org.actant.cli;

import org.actant.ingest.Progress;
import org.actant.ingest.Result;
import org.actant.read.Reading;

/**
 * Tells on standard error what became of each document that did not simply go through,
 * and counts.
 */
final class Tally {

	private final Progress progress;

	private int documents;

	private int facts;

	private int failed;

	Tally(Progress progress) {
		this.progress = progress;
	}

	void count(Result result) {
		switch (result) {
			case Result.Extracted extracted -> {
				extracted.notes().forEach((note) -> this.progress.say("note: " + extracted.source() + ": " + note));
				this.documents++;
				this.facts += extracted.extraction().facts().size();
			}
			case Result.Failed failure -> fail(failure.source(), failure.reason());
			case Result.PassedOver over -> this.progress.say("passed over: " + over.source() + ": " + over.reason());
		}
	}

	void count(Reading reading) {
		switch (reading) {
			case Reading.Done read ->
				read.notes().forEach((note) -> this.progress.say("note: " + read.source() + ": " + note));
			case Reading.Refused refused -> fail(refused.source(), refused.reason());
			case Reading.PassedOver over -> this.progress.say("passed over: " + over.source() + ": " + over.reason());
		}
	}

	void fail(String source, String reason) {
		this.progress.say("failed: " + source + ": " + reason);
		this.failed++;
	}

	int documents() {
		return this.documents;
	}

	int facts() {
		return this.facts;
	}

	int failed() {
		return this.failed;
	}

	int exitCode() {
		return (this.failed > 0) ? ExitCode.SOME_FAILED : ExitCode.OK;
	}

}
