package org.actant.query;

import java.util.List;

import org.actant.model.EntityType;
import org.actant.query.Filter.Operator;
import org.actant.query.Filter.Relation;
import org.actant.query.ValueFilter.NumberFilter;
import org.actant.query.ValueFilter.StringFilter;
import org.jspecify.annotations.Nullable;

/**
 * What entities must be; all given conditions hold together, null stands for any.
 *
 * @param id its id
 * @param types what it is
 * @param name its name
 * @param alias one of its other names
 * @param generic whether it is an unnamed thing
 * @param documentCount documents that mention it
 * @param facts what one of the facts that it takes part in must be
 * @param documents what one of the documents that mention it must be
 * @param and filters that all hold
 * @param or filters of which one holds
 * @param not a filter that does not hold
 */
public record EntityFilter(@Nullable StringFilter id, @Nullable List<EntityType> types, @Nullable StringFilter name,
		@Nullable StringFilter alias, @Nullable Boolean generic, @Nullable NumberFilter documentCount,
		@Nullable FactFilter facts, @Nullable DocumentFilter documents, @Nullable List<EntityFilter> and,
		@Nullable List<EntityFilter> or, @Nullable EntityFilter not) {

	/**
	 * @return what must hold of an entity
	 */
	public Filter filter() {
		return new Conditions().value("id", this.id)
			.oneOf("type", this.types)
			.value("name", this.name)
			.value("aliases", this.alias)
			.test("generic", Operator.EQ, this.generic)
			.value("documents", this.documentCount)
			.some(Relation.TAKES_PART_IN, (this.facts != null) ? this.facts.filter() : null)
			.some(Relation.MENTIONED_BY, (this.documents != null) ? this.documents.filter() : null)
			.composed(this.and, this.or, this.not, EntityFilter::filter)
			.all();
	}

}
