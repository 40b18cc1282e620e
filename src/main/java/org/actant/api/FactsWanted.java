package org.actant.api;

import graphql.schema.DataFetchingEnvironment;
import org.actant.query.FactFilter;
import org.actant.query.FactSort;
import org.actant.query.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a field asks for.
 *
 * @param filter what they must be
 * @param sort what they are sorted by
 * @param page which page
 */
record FactsWanted(FactFilter filter, FactSort sort, PageRequest page) {

	static FactsWanted of(@Nullable FactFilter filter, @Nullable FactSort sort, DataFetchingEnvironment environment) {
		return new FactsWanted((filter != null) ? filter : FactFilter.ANY, (sort != null) ? sort : FactSort.NEWEST,
				Pages.of(environment));
	}

}
