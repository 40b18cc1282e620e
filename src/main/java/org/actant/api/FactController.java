package org.actant.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.actant.model.Attribution;
import org.actant.query.ClaimNode;
import org.actant.query.EvidenceFilter;
import org.actant.query.EvidenceNode;
import org.actant.query.FactFilter;
import org.actant.query.FactNode;
import org.actant.query.FactSort;
import org.actant.query.Facts;
import org.actant.query.Connection;
import org.actant.query.ListSizes;
import org.actant.query.RoleNode;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code fact.graphqls}. */
@Controller
class FactController {

	private final Facts facts;

	private final Many<EvidenceWanted, List<EvidenceNode>> evidence;

	private final Many<EvidenceFilter, Integer> evidenceCounts;

	FactController(Facts facts, ListSizes sizes, BatchLoaderRegistry batches) {
		this.facts = facts;
		this.evidence = Many.register(batches, "Fact.evidence",
				(ids, wanted) -> facts.evidence(ids, wanted.filter(), wanted.first(), wanted.after()));
		this.evidenceCounts = Many.register(batches, "Fact.evidenceCount", sizes::evidence);
	}

	@QueryMapping
	@Nullable FactNode fact(@Argument String id) {
		return this.facts.fact(id).orElse(null);
	}

	@QueryMapping
	Connection<FactNode> facts(@Argument @Nullable FactFilter filter, @Argument @Nullable FactSort sort,
			DataFetchingEnvironment environment) {
		FactsWanted wanted = FactsWanted.of(filter, sort, environment);
		return this.facts.facts(wanted.filter(), wanted.sort(), wanted.page());
	}

	@BatchMapping(typeName = "Fact")
	Map<FactNode, List<RoleNode>> roles(List<FactNode> facts) {
		return each(facts, this.facts.roles(ids(facts)));
	}

	@BatchMapping(typeName = "Fact")
	Map<FactNode, List<ClaimNode>> claims(List<FactNode> facts) {
		return each(facts, this.facts.claims(ids(facts)));
	}

	@SchemaMapping(typeName = "Fact")
	CompletableFuture<List<EvidenceNode>> evidence(FactNode fact, @Argument @Nullable EvidenceFilter filter,
			@Argument int first, @Argument @Nullable String after, DataFetchingEnvironment environment) {
		return this.evidence.of(environment, fact.id(),
				new EvidenceWanted((filter != null) ? filter : EvidenceFilter.ANY, first, after));
	}

	@SchemaMapping(typeName = "Fact")
	CompletableFuture<Integer> evidenceCount(FactNode fact, @Argument @Nullable EvidenceFilter filter,
			DataFetchingEnvironment environment) {
		return this.evidenceCounts.of(environment, fact.id(), (filter != null) ? filter : EvidenceFilter.ANY)
			.thenApply((count) -> (count != null) ? count : 0);
	}

	@SchemaMapping(typeName = "Attribution")
	@Nullable String entityId(Attribution attribution) {
		return attribution.entity();
	}

	private static List<String> ids(List<FactNode> facts) {
		return facts.stream().map(FactNode::id).toList();
	}

	private static <T> Map<FactNode, List<T>> each(List<FactNode> facts, Map<String, List<T>> byId) {
		return facts.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (fact) -> byId.getOrDefault(fact.id(), List.of())));
	}

	private record EvidenceWanted(EvidenceFilter filter, int first, @Nullable String after) {
	}

}
