package org.actant.benchmark;

import java.util.List;

import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.ingest.Pipeline;
import org.actant.link.Linker;
import org.actant.model.AnnotatedText;
import org.actant.model.CleanText;
import org.actant.model.Document;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.actant.model.LinkedText;
import org.actant.model.NamedText;
import org.actant.name.NameFinder;
import org.actant.relate.Relator;

/** The steps of the pipeline, one by one and together. */
final class Chain {

	private final Cleaner cleaner = Cleaner.standard();

	private final Annotator annotator = Annotator.standard();

	private final NameFinder nameFinder = NameFinder.standard();

	private final Linker linker = Linker.standard();

	private final Relator relator = Relator.standard();

	private final Pipeline pipeline = new Pipeline(this.cleaner, this.annotator, this.nameFinder, this.linker,
			this.relator);

	CleanText clean(Document document) {
		return this.cleaner.clean(document);
	}

	AnnotatedText annotate(Document document, CleanText text) {
		return this.annotator.annotate(document, text);
	}

	NamedText name(AnnotatedText text) {
		return this.nameFinder.find(text);
	}

	LinkedText link(NamedText text) {
		return this.linker.link(text);
	}

	List<Fact> relate(LinkedText text) {
		return this.relator.relate(text);
	}

	Extraction whole(Document document) {
		return this.pipeline.extract(document);
	}

}
