package org.actant.export;

/** How a graph is written down. */
public enum GraphFormat {

	/** One fact a line with participants, claims and evidence. */
	JSONL("jsonl", "application/x-ndjson", "facts"),

	/**
	 * One link between actors a line, with a header, as spreadsheets and Gephi read it
	 * (RFC 4180).
	 */
	CSV("csv", "text/csv", "links"),

	/** Actors and their links, as Gephi, yEd and Cytoscape read them (GraphML 1.0). */
	GRAPHML("graphml", "application/xml", "links"),

	/** Actors and their links with weights and days, as Gephi reads them (GEXF 1.2). */
	GEXF("gexf", "application/xml", "links"),

	/** Actors, facts and documents as linked data over schema.org (JSON-LD 1.1). */
	JSONLD("jsonld", "application/ld+json", "facts"),

	/**
	 * Actors, facts and documents as entities of FollowTheMoney, one a line, as Aleph
	 * reads them.
	 */
	FTM("ftm.json", "application/x-ndjson", "facts"),

	/**
	 * One event a line in the fields of PLOVER: who, to whom, type, mode, day, source.
	 */
	PLOVER("plover.jsonl", "application/x-ndjson", "facts"),

	/** Statements that make the same graph in another Neo4j, texts included. */
	CYPHER("cypher", "text/plain", "facts");

	private final String ending;

	private final String mediaType;

	private final String unit;

	GraphFormat(String ending, String mediaType, String unit) {
		this.ending = ending;
		this.mediaType = mediaType;
		this.unit = unit;
	}

	/**
	 * @return how names of such files end, without the dot
	 */
	public String ending() {
		return this.ending;
	}

	/**
	 * @return the media type, without its character set, which is UTF-8
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * @return what is counted as written: facts or links
	 */
	public String unit() {
		return this.unit;
	}

}
