package org.actant.query;

import java.time.LocalDate;

import org.actant.model.FactType;
import org.actant.model.Modality;
import org.actant.model.Polarity;
import org.actant.model.Time;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A fact without its participants, claims and evidence, which are fetched only where they
 * are asked for.
 *
 * @param id its stable id
 * @param predicate English verb
 * @param type sort of fact
 * @param mode PLOVER mode, or null
 * @param polarity so or not so
 * @param modality how real
 * @param time when, or null
 * @param confidence how sure, from 0 to 1
 * @param contested whether somebody denies it or tells the opposite
 * @param documentCount documents that tell it without denying it
 * @param publisherCount independent publishers that tell it without denying it
 * @param denialCount documents that give somebody's denial
 * @param day what lists are sorted by: its time, else the day of the first document
 */
public record FactNode(String id, String predicate, FactType type, @Nullable String mode, Polarity polarity,
		Modality modality, @Nullable Time time, double confidence, boolean contested, int documentCount,
		int publisherCount, int denialCount, LocalDate day) {

	static FactNode of(MapAccessor row) {
		return new FactNode(row.get("id").asString(), row.get("predicate").asString(),
				FactType.valueOf(row.get("type").asString()), Values.text(row, "mode"),
				Polarity.valueOf(row.get("polarity").asString()), Modality.valueOf(row.get("modality").asString()),
				Values.time(row), row.get("confidence").asDouble(), row.get("contested").asBoolean(),
				row.get("documents").asInt(), row.get("publishers").asInt(), row.get("denials").asInt(),
				row.get("day").asLocalDate());
	}

}
