package org.actant.api;

import java.time.LocalDate;

import org.actant.model.Document;
import org.actant.model.PublicationDate;
import org.actant.query.QueryException;
import org.actant.query.QueryException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A text to read.
 *
 * @param text the text itself
 * @param id stable id, or null
 * @param title headline, or null
 * @param url where it was published, or null
 * @param publishedAt the day it was published, or null
 * @param publishedBasis how that day is known, or null where it is from metadata
 * @param language ISO 639-1 code, or null
 * @param publisher who published it, or null
 */
record TextInput(String text, @Nullable String id, @Nullable String title, @Nullable String url,
		@Nullable LocalDate publishedAt, PublicationDate.@Nullable Basis publishedBasis, @Nullable String language,
		@Nullable String publisher) {

	TextInput {
		if (text.isBlank()) {
			throw new QueryException(Reason.BAD_INPUT, "The text is empty: give one with at least a sentence.");
		}
	}

	Document document() {
		PublicationDate published = (this.publishedAt == null) ? null : new PublicationDate(this.publishedAt,
				(this.publishedBasis != null) ? this.publishedBasis : PublicationDate.Basis.METADATA);
		String name = (this.id != null) ? this.id : (this.url != null) ? this.url : "";
		Document document = new Document(name, this.url, (this.title != null) ? this.title : "", this.publisher,
				published, this.language, this.text);
		return name.isEmpty() ? new Document("sha256:" + document.sha256().substring(0, 32), null, document.title(),
				this.publisher, published, this.language, this.text) : document;
	}

}
