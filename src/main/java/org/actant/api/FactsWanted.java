package org.actant.api;

import graphql.schema.DataFetchingEnvironment;
import org.actant.query.FactFilter;
import org.actant.query.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a field asks for.
 *
 * @param filter what they must be
 * @param page which page
 */
record FactsWanted(FactFilter filter, PageRequest page) {

	static FactsWanted of(@Nullable FactFilter filter, DataFetchingEnvironment environment) {
		return new FactsWanted((filter != null) ? filter : FactFilter.ANY, Pages.of(environment));
	}

}
