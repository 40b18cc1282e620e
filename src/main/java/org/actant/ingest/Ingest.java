package org.actant.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.actant.load.LoadReport;
import org.actant.load.Loader;
import org.actant.model.ActantException;
import org.actant.model.Document;
import org.actant.model.Extraction;

/**
 * Reads documents and loads what they tell into the graph. Safe for use by many threads.
 */
public final class Ingest {

	private static final int MARK_LENGTH = 12;

	private final Function<Document, Extraction> pipeline;

	private final Loader loader;

	/**
	 * @param pipeline from a document to its extraction; throws an
	 * {@link ActantException} where the text cannot be read
	 * @param loader from extractions into the graph
	 */
	public Ingest(Function<Document, Extraction> pipeline, Loader loader) {
		this.pipeline = pipeline;
		this.loader = loader;
	}

	/**
	 * Reads and loads documents; one that fails does not keep the others from being
	 * loaded.
	 * @param documents documents as they were read
	 * @return what became of each, in their order
	 */
	public List<Outcome> ingest(List<Document> documents) {
		List<Outcome> outcomes = new ArrayList<>();
		List<Extraction> extractions = new ArrayList<>();
		for (Document document : documents) {
			Outcome outcome = read(document);
			outcomes.add(outcome);
			if (outcome.extraction() != null) {
				extractions.add(outcome.extraction());
			}
		}
		LoadReport report = this.loader.load(extractions);
		return outcomes.stream().map((outcome) -> outcome.loaded(report)).toList();
	}

	private Outcome read(Document document) {
		try {
			return Outcome.read(document, this.pipeline.apply(document));
		}
		catch (ActantException ex) {
			return Outcome.failed(document, ex.getMessage());
		}
	}

	/**
	 * Loads what was read before.
	 * @param extractions what was read out of documents
	 * @return what became of each document
	 */
	public LoadReport load(List<Extraction> extractions) {
		return this.loader.load(extractions);
	}

	/**
	 * @param documents ids of documents; unknown ones are passed over
	 * @return how many documents were taken back
	 */
	public int withdraw(Collection<String> documents) {
		return this.loader.withdraw(documents);
	}

	/**
	 * @return whether the graph has no document yet
	 */
	public boolean nothingLoaded() {
		return this.loader.empty();
	}

	/**
	 * A document's identity in the graph is its URL where it has one. Files without one
	 * are told apart by name and content, so that two files of one name in two folders
	 * stay two documents and a moved folder doubles nothing.
	 * @param document a document as it was read
	 * @return the same under its identity
	 */
	public static Document identified(Document document) {
		String url = document.url();
		return document
			.identified((url != null) ? url : document.id() + "-" + document.sha256().substring(0, MARK_LENGTH));
	}

}
