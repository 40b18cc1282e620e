package org.actant.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.actant.model.EntityType;
import org.actant.query.Direction;
import org.actant.query.DocumentNode;
import org.actant.query.Documents;
import org.actant.query.Entities;
import org.actant.query.Entities.NeighbourFilter;
import org.actant.query.Entities.EntityQuestion;
import org.actant.query.EntityFilter;
import org.actant.query.EntityNode;
import org.actant.query.EntitySort;
import org.actant.query.FactFilter;
import org.actant.query.FactNode;
import org.actant.query.FactSort;
import org.actant.query.Facts;
import org.actant.query.NeighbourNode;
import org.actant.query.Connection;
import org.actant.query.PageRequest;
import org.actant.query.TieNode;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code entity.graphqls}. */
@Controller
class EntityController {

	private final Entities entities;

	private final Many<FactsWanted, Connection<FactNode>> facts;

	private final Many<PageRequest, Connection<DocumentNode>> documents;

	private final Many<NeighboursWanted, Connection<NeighbourNode>> neighbours;

	EntityController(Entities entities, Facts facts, Documents documents, BatchLoaderRegistry batches) {
		this.entities = entities;
		this.facts = Many.register(batches, "Entity.facts",
				(ids, wanted) -> facts.ofEntities(ids, wanted.filter(), wanted.sort(), wanted.page()));
		this.documents = Many.register(batches, "Entity.documents", documents::mentioning);
		this.neighbours = Many.register(batches, "Entity.neighbours",
				(ids, wanted) -> entities.neighbours(ids, wanted.filter(), wanted.page()));
	}

	@QueryMapping
	@Nullable EntityNode entity(@Argument String id) {
		return this.entities.entity(id).orElse(null);
	}

	@QueryMapping
	Connection<EntityNode> entities(@Argument @Nullable String search, @Argument @Nullable List<EntityType> types,
			@Argument boolean generic, @Argument @Nullable EntityFilter filter, @Argument @Nullable EntitySort sort,
			DataFetchingEnvironment environment) {
		return this.entities.entities(new EntityQuestion(search, types, generic, filter), sort, Pages.of(environment));
	}

	@BatchMapping(typeName = "Entity")
	Map<EntityNode, List<TieNode>> ties(List<EntityNode> entities) {
		Map<String, List<TieNode>> ties = this.entities.ties(entities.stream().map(EntityNode::id).toList());
		return entities.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (entity) -> ties.getOrDefault(entity.id(), List.of())));
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Connection<FactNode>> facts(EntityNode entity, @Argument @Nullable FactFilter filter,
			@Argument @Nullable FactSort sort, DataFetchingEnvironment environment) {
		return this.facts.of(environment, entity.id(), FactsWanted.of(filter, sort, environment));
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Connection<DocumentNode>> documents(EntityNode entity, DataFetchingEnvironment environment) {
		return this.documents.of(environment, entity.id(), Pages.of(environment));
	}

	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Connection<NeighbourNode>> neighbours(EntityNode entity, @Argument @Nullable List<String> links,
			@Argument @Nullable Direction direction, @Argument boolean generic, DataFetchingEnvironment environment) {
		return this.neighbours.of(environment, entity.id(),
				new NeighboursWanted(new NeighbourFilter(links, direction, generic), Pages.of(environment)));
	}

	private record NeighboursWanted(NeighbourFilter filter, PageRequest page) {
	}

}
