package org.actant.cli;

/** What a command's exit code says. */
final class ExitCode {

	/** All went well. */
	static final int OK = 0;

	/** The work is done, but some documents failed; or a query found a shortfall. */
	static final int SOME_FAILED = 1;

	/** The command line is wrong. */
	static final int USAGE = 2;

	/** The work cannot be done at all: no database, no service, no right to write. */
	static final int CANNOT = 3;

	private ExitCode() {
	}

}
