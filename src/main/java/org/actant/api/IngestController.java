package org.actant.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.actant.ingest.Ingest;
import org.actant.ingest.JobStatus.Text;
import org.actant.ingest.Jobs;
import org.actant.ingest.Outcome;
import org.actant.query.Copies;
import org.actant.query.Copies.Dispatch;
import org.actant.query.DocumentNode;
import org.actant.query.Documents;
import org.actant.query.PageRequest;
import org.actant.query.QueryException;
import org.actant.query.QueryException.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code ingest.graphqls}. */
@Controller
class IngestController {

	private static final int MOST_IN_BACKGROUND = 1000;

	private final Ingest ingest;

	private final Documents documents;

	private final Jobs jobs;

	private final Copies copies;

	IngestController(Ingest ingest, Documents documents, Jobs jobs, Copies copies) {
		this.ingest = ingest;
		this.documents = documents;
		this.jobs = jobs;
		this.copies = copies;
	}

	@QueryMapping
	@Nullable IngestJob ingestJob(@Argument String id) {
		return this.jobs.job(id).map(IngestJob::of).orElse(null);
	}

	@MutationMapping
	IngestJob startIngest(@Argument List<TextInput> inputs) {
		if (inputs.size() > MOST_IN_BACKGROUND || inputs.isEmpty()) {
			throw new QueryException(Reason.BAD_INPUT, "1 to %d texts at once, not %d: send them in several requests."
				.formatted(MOST_IN_BACKGROUND, inputs.size()));
		}
		return IngestJob.of(this.jobs.start(inputs.stream().map(TextInput::document).toList()));
	}

	@MutationMapping
	Text replaceDocument(@Argument String id, @Argument TextInput input) {
		if (this.documents.document(id).isEmpty()) {
			throw new QueryException(Reason.NOT_FOUND,
					"There is no document %s to replace: load the text with ingestText.".formatted(id));
		}
		return became(this.ingest.ingest(List.of(input.document().identified(id))).getFirst());
	}

	@BatchMapping(typeName = "Document")
	Map<DocumentNode, DocumentNode> copyOf(List<DocumentNode> documents) {
		Map<String, Dispatch> dispatches = this.copies.of(documents.stream().map(DocumentNode::id).toList());
		Map<DocumentNode, DocumentNode> firsts = new HashMap<>();
		for (DocumentNode document : documents) {
			Dispatch dispatch = dispatches.get(document.id());
			if (dispatch != null && dispatch.first() != null) {
				firsts.put(document, dispatch.first());
			}
		}
		return firsts;
	}

	@BatchMapping(typeName = "Document")
	Map<DocumentNode, List<DocumentNode>> copies(List<DocumentNode> documents) {
		Map<String, Dispatch> dispatches = this.copies.of(documents.stream().map(DocumentNode::id).toList());
		Map<DocumentNode, List<DocumentNode>> copies = new HashMap<>();
		for (DocumentNode document : documents) {
			Dispatch dispatch = dispatches.get(document.id());
			copies.put(document, (dispatch != null) ? dispatch.copies() : List.of());
		}
		return copies;
	}

	@MutationMapping
	Text ingestText(@Argument TextInput input) {
		return ingestTexts(List.of(input)).getFirst();
	}

	@MutationMapping
	List<Text> ingestTexts(@Argument List<TextInput> inputs) {
		if (inputs.size() > PageRequest.MOST) {
			throw new QueryException(Reason.BAD_INPUT,
					"At most %d texts at once, not %d: send them in several requests.".formatted(PageRequest.MOST,
							inputs.size()));
		}
		return this.ingest.ingest(inputs.stream().map(TextInput::document).toList())
			.stream()
			.map(IngestController::became)
			.toList();
	}

	@MutationMapping
	int withdraw(@Argument List<String> documents) {
		return this.ingest.withdraw(documents);
	}

	private static Text became(Outcome outcome) {
		return Text.of(outcome.document().id(), outcome);
	}

	@BatchMapping(typeName = "Ingested")
	Map<Text, DocumentNode> document(List<Text> texts) {
		Map<String, DocumentNode> documents = this.documents.documents(texts.stream()
			.filter((text) -> text.status() != Outcome.Status.FAILED)
			.map(Text::id)
			.collect(Collectors.toSet()));
		Map<Text, DocumentNode> found = new HashMap<>();
		for (Text text : texts) {
			DocumentNode document = documents.get(text.id());
			if (document != null) {
				found.put(text, document);
			}
		}
		return found;
	}

}
