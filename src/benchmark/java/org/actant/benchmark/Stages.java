package org.actant.benchmark;

import java.util.List;

import org.actant.model.AnnotatedText;
import org.actant.model.CleanText;
import org.actant.model.Document;
import org.actant.model.Language;
import org.actant.model.LinkedText;
import org.actant.model.NamedText;

/**
 * A document with what each step made of it, so that each step can be timed on its own.
 *
 * @param document the document
 * @param clean after step 2
 * @param annotated after step 3
 * @param named after step 4
 * @param linked after step 5
 */
record Stages(Document document, CleanText clean, AnnotatedText annotated, NamedText named, LinkedText linked) {

	static Stages of(Chain chain, Document document) {
		CleanText clean = chain.clean(document);
		AnnotatedText annotated = chain.annotate(document, clean);
		NamedText named = chain.name(annotated);
		return new Stages(document, clean, annotated, named, chain.link(named));
	}

	static List<Stages> all(Chain chain, Language language) {
		return Texts.of(language).stream().map((document) -> of(chain, document)).toList();
	}

	/** Words, contractions split, with punctuation: the unit of all speeds here. */
	long tokens() {
		return this.annotated.sentences().stream().mapToLong((sentence) -> sentence.tokens().size()).sum();
	}

}
