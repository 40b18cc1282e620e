package org.actant.ingest;

import java.util.List;

import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
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

/**
 * The way of the data, from a document to its facts: clean, annotate, name, link, relate.
 * Every offset that leaves it points into the document as it was read. Plain Java, no
 * database; safe for use by many threads.
 */
public final class Pipeline {

	private final Cleaner cleaner;

	private final Annotator annotator;

	private final NameFinder nameFinder;

	private final Linker linker;

	private final Relator relator;

	/**
	 * @param cleaner step 2
	 * @param annotator step 3
	 * @param nameFinder step 4
	 * @param linker step 5
	 * @param relator step 6
	 */
	public Pipeline(Cleaner cleaner, Annotator annotator, NameFinder nameFinder, Linker linker, Relator relator) {
		this.cleaner = cleaner;
		this.annotator = annotator;
		this.nameFinder = nameFinder;
		this.linker = linker;
		this.relator = relator;
	}

	/**
	 * The pipeline with Actant's own steps. Making it loads models and word lists, which
	 * takes a second or two: make one and share it.
	 * @return a pipeline
	 */
	public static Pipeline standard() {
		return new Pipeline(Cleaner.standard(), Annotator.standard(), NameFinder.standard(), Linker.standard(),
				Relator.standard());
	}

	/**
	 * @param document a document as it was read
	 * @return its entities and facts
	 * @throws org.actant.model.ActantException where the text cannot be read, such as one
	 * in another language
	 */
	public Extraction extract(Document document) {
		CleanText clean = this.cleaner.clean(document);
		AnnotatedText annotated = this.annotator.annotate(document, clean);
		NamedText named = this.nameFinder.find(annotated);
		LinkedText linked = this.linker.link(named);
		List<Fact> facts = this.relator.relate(linked);
		return new Extraction(document, annotated.language(), Bystanders.leaveOut(linked.entities(), facts), facts);
	}

}
