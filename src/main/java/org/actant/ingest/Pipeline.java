package org.actant.ingest;

import java.util.List;
import java.util.function.Supplier;

import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.lexicon.Loading;
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
	 * The pipeline with Actant's own steps. Making it loads word lists, names and frames
	 * of both languages, all steps at once; taggers and parsers follow with the first
	 * text of their language. It takes a second or two: make one and share it.
	 * @return a pipeline
	 * @throws org.actant.model.ActantException where a word list or model cannot be read
	 */
	public static Pipeline standard() {
		try (Loading loading = new Loading()) {
			Supplier<Annotator> annotator = loading.begin(Annotator::standard);
			Supplier<NameFinder> nameFinder = loading.begin(NameFinder::standard);
			Supplier<Linker> linker = loading.begin(Linker::standard);
			Supplier<Relator> relator = loading.begin(Relator::standard);
			return new Pipeline(Cleaner.standard(), annotator.get(), nameFinder.get(), linker.get(), relator.get());
		}
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
