package org.actant.query;

import org.actant.query.EvidenceNode.Passage;
import org.neo4j.driver.types.MapAccessor;

/**
 * A place in a document that mentions an entity.
 *
 * @param document the document
 * @param passage the words around the mention
 * @param mention the mention itself
 */
public record Sighting(DocumentNode document, Passage passage, Passage mention) {

	private static final int AROUND = 120;

	static Sighting of(MapAccessor row) {
		String text = row.get("text").asString();
		int start = row.get("start").asInt();
		int end = row.get("end").asInt();
		int from = Math.max(0, start - AROUND);
		while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
			from++;
		}
		int to = Math.min(text.length(), end + AROUND);
		while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
			to--;
		}
		return new Sighting(DocumentNode.of(row.get("document")), passage(text, from, to), passage(text, start, end));
	}

	private static Passage passage(String text, int start, int end) {
		return new Passage(text.substring(start, end), start, end);
	}

}
