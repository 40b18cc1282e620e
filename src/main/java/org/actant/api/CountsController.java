package org.actant.api;

import org.actant.query.Counts;
import org.actant.query.Facts;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code counts.graphqls}. */
@Controller
class CountsController {

	private final Facts facts;

	CountsController(Facts facts) {
		this.facts = facts;
	}

	@QueryMapping
	Counts counts() {
		return this.facts.counts();
	}

}
