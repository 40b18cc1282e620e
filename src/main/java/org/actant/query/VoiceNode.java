package org.actant.query;

import java.time.LocalDate;

import org.actant.model.Stance;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A publisher that tells a fact, or gives somebody's denial of it.
 *
 * @param publisher the publisher, or null for documents without one
 * @param stance whether its documents tell it or give a denial
 * @param documents in how many documents
 * @param firstTold day of the first of them
 * @param lastTold day of the last of them
 */
public record VoiceNode(@Nullable String publisher, Stance stance, int documents, LocalDate firstTold,
		LocalDate lastTold) {

	static VoiceNode of(MapAccessor row) {
		return new VoiceNode(Values.text(row, "publisher"), Stance.valueOf(row.get("stance").asString()),
				row.get("documents").asInt(), row.get("first").asLocalDate(), row.get("last").asLocalDate());
	}

}
