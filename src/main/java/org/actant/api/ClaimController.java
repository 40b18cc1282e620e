package org.actant.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.actant.model.Stance;
import org.actant.query.ClaimNode;
import org.actant.query.ClaimQuestion;
import org.actant.query.CoMentionNode;
import org.actant.query.Connection;
import org.actant.query.Entities;
import org.actant.query.Entities.ClaimsWanted;
import org.actant.query.EntityFilter;
import org.actant.query.EntityNode;
import org.actant.query.FactFilter;
import org.actant.query.FactNode;
import org.actant.query.Facts;
import org.actant.query.IdentifierNode;
import org.actant.query.ListSizes;
import org.actant.query.PageRequest;
import org.actant.query.Period;
import org.actant.query.VoiceNode;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code claim.graphqls}. */
@Controller
class ClaimController {

	private final Facts facts;

	private final Many<ClaimPage, Connection<ClaimNode>> claims;

	private final Many<CoMentionsWanted, List<CoMentionNode>> coMentions;

	private final Many<Integer, List<VoiceNode>> voices;

	private final Many<Boolean, Integer> coMentionCounts;

	private final ListSizes sizes;

	ClaimController(Entities entities, Facts facts, ListSizes sizes, BatchLoaderRegistry batches) {
		this.facts = facts;
		this.sizes = sizes;
		this.coMentionCounts = Many.register(batches, "Entity.coMentionCount", sizes::coMentions);
		this.claims = Many.register(batches, "Entity.claims",
				(ids, wanted) -> entities.claims(ids, wanted.wanted(), wanted.page()));
		this.coMentions = Many.register(batches, "Entity.coMentions",
				(ids, wanted) -> entities.coMentions(ids, wanted.generic(), wanted.first()));
		this.voices = Many.register(batches, "Fact.corroboration", facts::voices);
	}

	@QueryMapping
	Connection<ClaimNode> claims(@Argument @Nullable String by, @Argument @Nullable EntityFilter source,
			@Argument @Nullable Stance stance, @Argument @Nullable List<String> verbs,
			@Argument @Nullable FactFilter fact, DataFetchingEnvironment environment) {
		return this.facts.claims(new ClaimQuestion(by, source, stance, verbs, fact), Pages.of(environment));
	}

	@SchemaMapping(typeName = "Entity")
	List<IdentifierNode> identifiers(EntityNode entity) {
		return List.of(IdentifierNode.of(entity.id()));
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Connection<ClaimNode>> claims(EntityNode entity, @Argument @Nullable Stance stance,
			@Argument @Nullable String about, @Argument @Nullable Period between, DataFetchingEnvironment environment) {
		return this.claims.of(environment, entity.id(),
				new ClaimPage(new ClaimsWanted(stance, about, between), Pages.of(environment)));
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<List<CoMentionNode>> coMentions(EntityNode entity, @Argument boolean generic, @Argument int first,
			DataFetchingEnvironment environment) {
		return this.coMentions.of(environment, entity.id(), new CoMentionsWanted(generic, first));
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Integer> coMentionCount(EntityNode entity, @Argument boolean generic,
			DataFetchingEnvironment environment) {
		return this.coMentionCounts.of(environment, entity.id(), generic)
			.thenApply((count) -> (count != null) ? count : 0);
	}

	@BatchMapping(typeName = "Fact")
	Map<FactNode, Integer> opposedCount(List<FactNode> facts) {
		return counts(facts, this.sizes.opposed(facts.stream().map(FactNode::id).toList()));
	}

	@BatchMapping(typeName = "Fact")
	Map<FactNode, Integer> corroborationCount(List<FactNode> facts) {
		return counts(facts, this.sizes.voices(facts.stream().map(FactNode::id).toList()));
	}

	private static Map<FactNode, Integer> counts(List<FactNode> facts, Map<String, Integer> byId) {
		return facts.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (fact) -> byId.getOrDefault(fact.id(), 0)));
	}

	@BatchMapping(typeName = "Fact")
	Map<FactNode, List<FactNode>> opposed(List<FactNode> facts) {
		Map<String, List<FactNode>> opposed = this.facts.opposed(facts.stream().map(FactNode::id).toList());
		return facts.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (fact) -> opposed.getOrDefault(fact.id(), List.of())));
	}

	@SchemaMapping(typeName = "Fact")
	CompletableFuture<List<VoiceNode>> corroboration(FactNode fact, @Argument int first,
			DataFetchingEnvironment environment) {
		return this.voices.of(environment, fact.id(), first);
	}

	private record ClaimPage(ClaimsWanted wanted, PageRequest page) {
	}

	private record CoMentionsWanted(boolean generic, int first) {
	}

}
