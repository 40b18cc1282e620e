package org.actant.api;

import java.security.Principal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.actant.model.DecisionKind;
import org.actant.model.DecisionState;
import org.actant.model.EntityType;
import org.actant.query.Connection;
import org.actant.query.DecisionNode;
import org.actant.query.DecisionNode.Judgement;
import org.actant.query.DecisionNode.Side;
import org.actant.query.Decisions;
import org.actant.query.Decisions.DecisionFilter;
import org.actant.query.DocumentNode;
import org.actant.query.Documents;
import org.actant.query.EntityNode;
import org.actant.query.FactNode;
import org.actant.query.Quality;
import org.actant.query.Sighting;
import org.actant.review.MergeFinder;
import org.actant.review.Reviews;
import org.actant.review.Who;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code review.graphqls}. */
@Controller
class ReviewController {

	/** Who decides where nobody has to log in. */
	private static final String LOCAL = "local user";

	private final Reviews reviews;

	private final MergeFinder finder;

	private final Decisions decisions;

	private final Documents documents;

	private final Many<Integer, List<Sighting>> sightings;

	ReviewController(Reviews reviews, MergeFinder finder, Decisions decisions, Documents documents,
			BatchLoaderRegistry batches) {
		this.reviews = reviews;
		this.finder = finder;
		this.decisions = decisions;
		this.documents = documents;
		this.sightings = Many.register(batches, "DecisionSide.sightings", decisions::sightings);
	}

	@QueryMapping
	Connection<DecisionNode> mergeProposals(@Argument DecisionState state, DataFetchingEnvironment environment) {
		return this.decisions.mergeProposals(state, Pages.of(environment));
	}

	@QueryMapping
	Connection<DecisionNode> decisions(@Argument @Nullable List<DecisionKind> kinds,
			@Argument @Nullable List<DecisionState> states, @Argument @Nullable String about,
			DataFetchingEnvironment environment) {
		return this.decisions.decisions(new DecisionFilter(kinds, states, about), Pages.of(environment));
	}

	@QueryMapping
	@Nullable DecisionNode decision(@Argument String id) {
		return this.decisions.decision(id).orElse(null);
	}

	@QueryMapping
	Connection<FactNode> wrongFacts(DataFetchingEnvironment environment) {
		return this.decisions.wrongFacts(Pages.of(environment));
	}

	@QueryMapping
	Quality quality() {
		return this.decisions.quality();
	}

	@MutationMapping
	int findMerges() {
		return this.finder.find();
	}

	@MutationMapping
	DecisionNode proposeMerge(@Argument String from, @Argument String into, @Argument @Nullable String note,
			@Nullable Principal user) {
		return now(this.reviews.proposeMerge(from, into, who(user, note)));
	}

	@MutationMapping
	DecisionNode proposeSplit(@Argument String entity, @Argument List<String> documents, @Argument String name,
			@Argument @Nullable EntityType type, @Argument @Nullable String note, @Nullable Principal user) {
		return now(this.reviews.proposeSplit(entity, documents, name, type, who(user, note)));
	}

	@MutationMapping
	DecisionNode acceptProposal(@Argument String id, @Argument @Nullable String into, @Argument @Nullable String note,
			@Nullable Principal user) {
		this.reviews.accept(id, into, who(user, note));
		return now(id);
	}

	@MutationMapping
	DecisionNode rejectProposal(@Argument String id, @Argument @Nullable String note, @Nullable Principal user) {
		this.reviews.reject(id, who(user, note));
		return now(id);
	}

	@MutationMapping
	DecisionNode leaveUnsure(@Argument String id, @Argument @Nullable String note, @Nullable Principal user) {
		this.reviews.unsure(id, who(user, note));
		return now(id);
	}

	@MutationMapping
	DecisionNode undoDecision(@Argument String id, @Argument @Nullable String note, @Nullable Principal user) {
		this.reviews.undo(id, who(user, note));
		return now(id);
	}

	@MutationMapping
	DecisionNode renameEntity(@Argument String entity, @Argument String name, @Argument @Nullable String note,
			@Nullable Principal user) {
		return now(this.reviews.rename(entity, name, who(user, note)));
	}

	@MutationMapping
	DecisionNode retypeEntity(@Argument String entity, @Argument EntityType type, @Argument @Nullable String note,
			@Nullable Principal user) {
		return now(this.reviews.retype(entity, type, who(user, note)));
	}

	@MutationMapping
	DecisionNode markFactWrong(@Argument String fact, @Argument @Nullable String note, @Nullable Principal user) {
		return now(this.reviews.markWrong(fact, who(user, note)));
	}

	private DecisionNode now(String id) {
		return this.decisions.decision(id).orElseThrow();
	}

	private static Who who(@Nullable Principal user, @Nullable String note) {
		return new Who((user != null) ? user.getName() : LOCAL, note);
	}

	@BatchMapping(typeName = "Fact")
	Map<FactNode, Boolean> wrong(List<FactNode> facts) {
		Set<String> wrong = this.decisions.wrong(facts.stream().map(FactNode::id).toList());
		return facts.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (fact) -> wrong.contains(fact.id())));
	}

	@BatchMapping(typeName = "Decision")
	Map<DecisionNode, FactNode> fact(List<DecisionNode> decisions) {
		Map<String, FactNode> facts = this.decisions
			.facts(decisions.stream().map(DecisionNode::factId).filter(Objects::nonNull).toList());
		return known(decisions, (decision) -> facts.get(String.valueOf(decision.factId())));
	}

	@BatchMapping(typeName = "Decision")
	Map<DecisionNode, List<DocumentNode>> documents(List<DecisionNode> decisions) {
		Map<String, DocumentNode> documents = this.documents.documents(decisions.stream()
			.map(DecisionNode::documentIds)
			.flatMap(Collection::stream)
			.collect(Collectors.toSet()));
		return known(decisions,
				(decision) -> decision.documentIds().stream().map(documents::get).filter(Objects::nonNull).toList());
	}

	@BatchMapping(typeName = "Decision")
	Map<DecisionNode, List<Judgement>> history(List<DecisionNode> decisions) {
		Map<String, List<Judgement>> history = this.decisions
			.history(decisions.stream().map(DecisionNode::id).toList());
		return known(decisions, (decision) -> history.getOrDefault(decision.id(), List.of()));
	}

	@BatchMapping(typeName = "DecisionSide")
	Map<Side, EntityNode> entity(List<Side> sides) {
		Map<String, EntityNode> entities = this.decisions.entities(sides.stream().map(Side::id).toList());
		return known(sides, (side) -> entities.get(side.id()));
	}

	@SchemaMapping(typeName = "DecisionSide")
	CompletableFuture<@Nullable List<Sighting>> sightings(Side side, @Argument int first,
			DataFetchingEnvironment environment) {
		return this.sightings.of(environment, side.id(), first)
			.thenApply((found) -> (found != null) ? found : List.of());
	}

	private static <K, V> Map<K, V> known(List<K> keys, Function<K, @Nullable V> value) {
		Map<K, V> values = new HashMap<>();
		for (K key : keys) {
			V found = value.apply(key);
			if (found != null) {
				values.put(key, found);
			}
		}
		return values;
	}

}
