package org.actant.api;

import graphql.schema.DataFetchingEnvironment;
import org.actant.query.PageRequest;
import org.jspecify.annotations.Nullable;

/** Pages as the schema's fields ask for them. */
final class Pages {

	private Pages() {
	}

	/** The page that a connection field asks for; counts all rows only where asked to. */
	static PageRequest of(DataFetchingEnvironment environment) {
		int first = environment.getArgumentOrDefault("first", 20);
		@Nullable String after = environment.getArgument("after");
		return new PageRequest(first, after, environment.getSelectionSet().contains("totalCount"));
	}

}
