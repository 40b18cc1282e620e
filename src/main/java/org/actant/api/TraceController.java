package org.actant.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.actant.model.FactType;
import org.actant.query.CommonNode;
import org.actant.query.Connection;
import org.actant.query.Dyads;
import org.actant.query.Dyads.ComparisonNode;
import org.actant.query.Dyads.DyadNode;
import org.actant.query.Dyads.DyadQuestion;
import org.actant.query.Dyads.LedgerEntry;
import org.actant.query.FactNode;
import org.actant.query.LinkFilter;
import org.actant.query.NetworkNode;
import org.actant.query.PathNode.HopNode;
import org.actant.query.PathNode.PathsNode;
import org.actant.query.PathQuestion;
import org.actant.query.Period;
import org.actant.query.SortDirection;
import org.actant.query.Traces;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code trace.graphqls}. */
@Controller
class TraceController {

	private final Traces traces;

	private final Dyads dyads;

	private final Many<HopFactsWanted, List<FactNode>> hopFacts;

	TraceController(Traces traces, Dyads dyads, BatchLoaderRegistry batches) {
		this.traces = traces;
		this.dyads = dyads;
		this.hopFacts = Many.register(batches, "Hop.facts",
				(hops, wanted) -> traces.facts(hops, wanted.filter(), wanted.directed(), wanted.first()));
	}

	@QueryMapping
	PathsNode paths(@Argument String from, @Argument String to, @Argument int maxHops,
			@Argument @Nullable List<FactType> types, @Argument @Nullable Period between, @Argument int minPublishers,
			@Argument @Nullable List<String> avoid, @Argument @Nullable List<String> through,
			@Argument boolean directed, @Argument boolean hubs, @Argument int hubDocuments, @Argument boolean generic,
			@Argument boolean circumstances, @Argument int first) {
		LinkFilter links = new LinkFilter(types, between, minPublishers, generic, circumstances);
		return this.traces.paths(new PathQuestion(from, to, maxHops, links, set(avoid), set(through), directed,
				hubs ? null : hubDocuments, first));
	}

	@SchemaMapping(typeName = "Hop")
	CompletableFuture<List<FactNode>> facts(HopNode hop, @Argument int first, DataFetchingEnvironment environment) {
		return this.hopFacts.of(environment, hop.key(), new HopFactsWanted(hop.filter(), hop.directed(), first));
	}

	@QueryMapping
	NetworkNode neighbourhood(@Argument List<String> of, @Argument int depth, @Argument int limit,
			@Argument @Nullable List<FactType> types, @Argument @Nullable Period between, @Argument int minPublishers,
			@Argument boolean generic, @Argument boolean circumstances) {
		return this.traces.neighbourhood(of, depth, limit,
				new LinkFilter(types, between, minPublishers, generic, circumstances));
	}

	@QueryMapping
	List<CommonNode> common(@Argument List<String> of, @Argument @Nullable List<FactType> types,
			@Argument @Nullable Period between, @Argument int minPublishers, @Argument boolean generic,
			@Argument boolean circumstances, @Argument int first) {
		return this.traces.common(of, new LinkFilter(types, between, minPublishers, generic, circumstances), first);
	}

	@QueryMapping
	int commonCount(@Argument List<String> of, @Argument @Nullable List<FactType> types,
			@Argument @Nullable Period between, @Argument int minPublishers, @Argument boolean generic,
			@Argument boolean circumstances) {
		return this.traces.commonCount(of, new LinkFilter(types, between, minPublishers, generic, circumstances));
	}

	@QueryMapping
	DyadNode dyad(@Argument String a, @Argument String b, @Argument @Nullable List<FactType> types,
			@Argument @Nullable Period between, @Argument boolean unreal) {
		return this.dyads.dyad(new DyadQuestion(a, b, types, between, unreal));
	}

	@SchemaMapping(typeName = "Dyad")
	Connection<LedgerEntry> ledger(DyadNode dyad, @Argument SortDirection order, DataFetchingEnvironment environment) {
		return this.dyads.ledger(dyad.question(), order, Pages.of(environment));
	}

	@QueryMapping
	ComparisonNode compare(@Argument String a, @Argument String b, @Argument List<Period> between) {
		return this.dyads.compare(a, b, between);
	}

	private static Set<String> set(@Nullable List<String> ids) {
		return (ids != null) ? new HashSet<>(ids) : Set.of();
	}

	private record HopFactsWanted(LinkFilter filter, boolean directed, int first) {
	}

}
