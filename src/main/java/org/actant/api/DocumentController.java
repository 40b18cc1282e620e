package org.actant.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.actant.query.DocumentNode;
import org.actant.query.Documents;
import org.actant.query.Documents.DocumentQuestion;
import org.actant.query.DocumentFilter;
import org.actant.query.DocumentSort;
import org.actant.query.FactFilter;
import org.actant.query.FactNode;
import org.actant.query.FactSort;
import org.actant.query.Facts;
import org.actant.query.Mentioned;
import org.actant.query.Connection;
import org.actant.query.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code document.graphqls}. */
@Controller
class DocumentController {

	private final Documents documents;

	private final Many<FactsWanted, Connection<FactNode>> facts;

	DocumentController(Documents documents, Facts facts, BatchLoaderRegistry batches) {
		this.documents = documents;
		this.facts = Many.register(batches, "Document.facts",
				(ids, wanted) -> facts.ofDocuments(ids, wanted.filter(), wanted.sort(), wanted.page()));
	}

	@QueryMapping
	@Nullable DocumentNode document(@Argument String id) {
		return this.documents.document(id).orElse(null);
	}

	@QueryMapping
	Connection<DocumentNode> documents(@Argument @Nullable String search, @Argument @Nullable String publisher,
			@Argument @Nullable String language, @Argument @Nullable Period between,
			@Argument @Nullable DocumentFilter filter, @Argument @Nullable DocumentSort sort,
			DataFetchingEnvironment environment) {
		return this.documents.documents(new DocumentQuestion(search, publisher, language, between, filter), sort,
				Pages.of(environment));
	}

	@BatchMapping(typeName = "Document")
	Map<DocumentNode, String> text(List<DocumentNode> documents) {
		Map<String, String> texts = this.documents.texts(ids(documents));
		return documents.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (document) -> texts.getOrDefault(document.id(), "")));
	}

	@BatchMapping(typeName = "Document")
	Map<DocumentNode, List<Mentioned>> mentions(List<DocumentNode> documents) {
		Map<String, List<Mentioned>> mentions = this.documents.mentions(ids(documents));
		return documents.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(document) -> mentions.getOrDefault(document.id(), List.of())));
	}

	@SchemaMapping(typeName = "Document")
	CompletableFuture<Connection<FactNode>> facts(DocumentNode document, @Argument @Nullable FactFilter filter,
			@Argument @Nullable FactSort sort, DataFetchingEnvironment environment) {
		return this.facts.of(environment, document.id(), FactsWanted.of(filter, sort, environment));
	}

	private static List<String> ids(List<DocumentNode> documents) {
		return documents.stream().map(DocumentNode::id).toList();
	}

}
