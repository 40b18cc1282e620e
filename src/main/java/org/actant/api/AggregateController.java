package org.actant.api;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.actant.model.RoleName;
import org.actant.query.EntityNode;
import org.actant.query.FactCounts;
import org.actant.query.FactCounts.EntityFacts;
import org.actant.query.FactCounts.PredicateFacts;
import org.actant.query.FactCounts.PublisherFacts;
import org.actant.query.FactCounts.SpanFacts;
import org.actant.query.FactCounts.TypeFacts;
import org.actant.query.FactFilter;
import org.actant.query.Period;
import org.actant.query.TimeUnit;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code aggregate.graphqls}. */
@Controller
class AggregateController {

	private final FactCounts counts;

	private final Many<SpansWanted, List<SpanFacts>> timelines;

	private final Many<String, Period> seen;

	AggregateController(FactCounts counts, BatchLoaderRegistry batches) {
		this.counts = counts;
		this.timelines = Many.register(batches, "Entity.timeline",
				(ids, wanted) -> counts.spansOfEntities(ids, wanted.filter(), wanted.by(), wanted.first()));
		this.seen = Many.register(batches, "Entity.seen", (ids, none) -> counts.seen(ids));
	}

	@QueryMapping
	FactAggregate aggregate(@Argument @Nullable FactFilter filter) {
		return new FactAggregate((filter != null) ? filter : FactFilter.ANY);
	}

	@SchemaMapping(typeName = "FactAggregate")
	int totalCount(FactAggregate facts) {
		return this.counts.types(facts.filter()).stream().mapToInt(TypeFacts::facts).sum();
	}

	@SchemaMapping(typeName = "FactAggregate")
	List<TypeFacts> types(FactAggregate facts) {
		return this.counts.types(facts.filter());
	}

	@SchemaMapping(typeName = "FactAggregate")
	List<PredicateFacts> predicates(FactAggregate facts, @Argument int first) {
		return this.counts.predicates(facts.filter(), first);
	}

	@SchemaMapping(typeName = "FactAggregate")
	List<EntityFacts> actors(FactAggregate facts, @Argument @Nullable List<RoleName> roles, @Argument boolean generic,
			@Argument int first) {
		return this.counts.actors(facts.filter(), roles, generic, first);
	}

	@SchemaMapping(typeName = "FactAggregate")
	List<EntityFacts> places(FactAggregate facts, @Argument int first) {
		return this.counts.places(facts.filter(), first);
	}

	@SchemaMapping(typeName = "FactAggregate")
	List<SpanFacts> periods(FactAggregate facts, @Argument TimeUnit by, @Argument int first) {
		return this.counts.spans(facts.filter(), by, first);
	}

	@SchemaMapping(typeName = "FactAggregate")
	List<PublisherFacts> publishers(FactAggregate facts, @Argument int first) {
		return this.counts.publishers(facts.filter(), first);
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<List<SpanFacts>> timeline(EntityNode entity, @Argument TimeUnit by,
			@Argument @Nullable FactFilter filter, @Argument int first, DataFetchingEnvironment environment) {
		FactFilter wanted = (filter != null) ? filter : FactFilter.ANY;
		return this.timelines.of(environment, entity.id(), new SpansWanted(by, wanted, first))
			.thenApply((spans) -> (spans != null) ? spans : List.of());
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<@Nullable LocalDate> firstSeen(EntityNode entity, DataFetchingEnvironment environment) {
		return this.seen.of(environment, entity.id(), "").thenApply(Period::from);
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<@Nullable LocalDate> lastSeen(EntityNode entity, DataFetchingEnvironment environment) {
		return this.seen.of(environment, entity.id(), "").thenApply(Period::to);
	}

	record FactAggregate(FactFilter filter) {
	}

	private record SpansWanted(TimeUnit by, FactFilter filter, int first) {
	}

}
