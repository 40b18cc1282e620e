package org.actant.ingest;

import picocli.CommandLine.Help.Ansi;

/** Whether a person is looking. */
final class Terminal {

	private Terminal() {
	}

	/**
	 * @return whether standard error goes to a terminal that can redraw a line
	 */
	static boolean attached() {
		String kind = System.getenv("TERM");
		return Ansi.AUTO.enabled() && kind != null && !kind.equals("dumb");
	}

}
