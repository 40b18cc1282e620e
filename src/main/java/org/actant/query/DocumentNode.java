package org.actant.query;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A document without its text, which is fetched only where it is asked for.
 *
 * @param id its stable id
 * @param url where it was published, or null
 * @param title its headline, empty where none is known
 * @param publisher who published it, or null
 * @param publishedAt the day it was published, or null
 * @param publishedBasis how that day is known, or null
 * @param language ISO 639-1 code of the language that it was read in
 * @param sha256 digest of its text
 * @param ingestedAt when it was loaded
 * @param day what lists are sorted by: the day it was published, else the day it was
 * loaded
 */
@Node("Document")
public record DocumentNode(@Id String id, @Nullable String url, String title, @Nullable String publisher,
		@Nullable LocalDate publishedAt, @Nullable String publishedBasis, String language, String sha256,
		ZonedDateTime ingestedAt, LocalDate day) {

	static DocumentNode of(MapAccessor row) {
		return new DocumentNode(row.get("id").asString(), Values.text(row, "url"), row.get("title").asString(""),
				Values.text(row, "publisher"), Values.day(row, "publishedAt"), Values.text(row, "publishedBasis"),
				row.get("language").asString(), row.get("sha256").asString(), row.get("ingestedAt").asZonedDateTime(),
				row.get("day").asLocalDate());
	}

}
