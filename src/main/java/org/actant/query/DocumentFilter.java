package org.actant.query;

import java.util.List;

import org.actant.query.Filter.Relation;
import org.actant.query.ValueFilter.DateFilter;
import org.actant.query.ValueFilter.StringFilter;
import org.jspecify.annotations.Nullable;

/**
 * What documents must be; all given conditions hold together, null stands for any.
 *
 * @param id its id
 * @param url where it was published
 * @param title its headline
 * @param publisher who published it
 * @param language ISO 639-1 code of its language
 * @param publishedAt the day it was published
 * @param mentions what one of the entities that it mentions must be
 * @param facts what one of the facts that it tells must be
 * @param and filters that all hold
 * @param or filters of which one holds
 * @param not a filter that does not hold
 */
public record DocumentFilter(@Nullable StringFilter id, @Nullable StringFilter url, @Nullable StringFilter title,
		@Nullable StringFilter publisher, @Nullable StringFilter language, @Nullable DateFilter publishedAt,
		@Nullable EntityFilter mentions, @Nullable FactFilter facts, @Nullable List<DocumentFilter> and,
		@Nullable List<DocumentFilter> or, @Nullable DocumentFilter not) {

	/**
	 * @return what must hold of a document
	 */
	public Filter filter() {
		return new Conditions().value("id", this.id)
			.value("url", this.url)
			.value("title", this.title)
			.value("publisher", this.publisher)
			.value("language", this.language)
			.value("publishedAt", this.publishedAt)
			.some(Relation.MENTIONS, (this.mentions != null) ? this.mentions.filter() : null)
			.some(Relation.TELLS, (this.facts != null) ? this.facts.filter() : null)
			.composed(this.and, this.or, this.not, DocumentFilter::filter)
			.all();
	}

}
