package org.actant.cli;

import picocli.CommandLine.Option;

/** How many documents are worked on at a time. */
final class Workers {

	@Option(names = { "-j", "--jobs" }, paramLabel = "N", defaultValue = "0",
			description = "Documents worked on at a time; as many as there are cores if not given.")
	private int jobs;

	int count() {
		return (this.jobs > 0) ? this.jobs : Runtime.getRuntime().availableProcessors();
	}

}
