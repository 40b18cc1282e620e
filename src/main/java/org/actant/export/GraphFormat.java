package org.actant.export;

/** How a graph is written down. */
public enum GraphFormat {

	/** One fact a line with participants, claims and evidence. */
	JSONL,

	/**
	 * One link between actors a line, with a header, as spreadsheets and Gephi read it
	 * (RFC 4180).
	 */
	CSV,

	/** Actors and their links, as Gephi, yEd and Cytoscape read them (GraphML 1.0). */
	GRAPHML

}
