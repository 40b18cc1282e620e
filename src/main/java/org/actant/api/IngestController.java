package org.actant.api;

import java.util.List;

import org.actant.ingest.Ingest;
import org.actant.ingest.Outcome;
import org.actant.model.Extraction;
import org.actant.query.DocumentNode;
import org.actant.query.Documents;
import org.actant.query.PageRequest;
import org.actant.query.QueryException;
import org.actant.query.QueryException.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code ingest.graphqls}. */
@Controller
class IngestController {

	private final Ingest ingest;

	private final Documents documents;

	IngestController(Ingest ingest, Documents documents) {
		this.ingest = ingest;
		this.documents = documents;
	}

	@MutationMapping
	Ingested ingestText(@Argument TextInput input) {
		return ingestTexts(List.of(input)).getFirst();
	}

	@MutationMapping
	List<Ingested> ingestTexts(@Argument List<TextInput> inputs) {
		if (inputs.size() > PageRequest.MOST) {
			throw new QueryException(Reason.BAD_INPUT,
					"At most %d texts at once, not %d: send them in several requests.".formatted(PageRequest.MOST,
							inputs.size()));
		}
		return this.ingest.ingest(inputs.stream().map(TextInput::document).toList())
			.stream()
			.map(this::ingested)
			.toList();
	}

	@MutationMapping
	int withdraw(@Argument List<String> documents) {
		return this.ingest.withdraw(documents);
	}

	private Ingested ingested(Outcome outcome) {
		String id = outcome.document().id();
		Extraction extraction = outcome.extraction();
		return new Ingested(this.documents.document(id).orElse(null), id, outcome.status(),
				(extraction != null) ? extraction.entities().size() : 0,
				(extraction != null) ? extraction.facts().size() : 0, outcome.message());
	}

	record Ingested(@Nullable DocumentNode document, String id, Outcome.Status status, int entities, int facts,
			@Nullable String message) {
	}

}
