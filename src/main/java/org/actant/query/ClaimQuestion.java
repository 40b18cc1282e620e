package org.actant.query;

import java.util.List;

import org.actant.model.Stance;
import org.actant.query.Filter.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Which claims; all given conditions hold together, null stands for any.
 *
 * @param by id of the entity that makes them
 * @param source what that entity must be
 * @param stance whether it says that something is so or not so
 * @param verbs English verbs of saying
 * @param fact what is said to be so or not so
 */
public record ClaimQuestion(@Nullable String by, @Nullable EntityFilter source, @Nullable Stance stance,
		@Nullable List<String> verbs, @Nullable FactFilter fact) {

	Filter sourceConditions() {
		return new Conditions().test("id", Operator.EQ, this.by)
			.and((this.source != null) ? this.source.filter() : Filter.ANYTHING)
			.all();
	}

	Filter factConditions() {
		return (this.fact != null) ? this.fact.filter() : Filter.ANYTHING;
	}

}
