package org.actant.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.StringUtils;
import org.actant.model.Span;

/** CoreNLP's French pipeline, as it comes, with words, tags, lemmas, trees and names. */
final class CoreNlp {

	private static final Map<String, String> TYPES = Map.of("PER", "PER", "PERSON", "PER", "I-PER", "PER", "LOC", "LOC",
			"LOCATION", "LOC", "I-LOC", "LOC", "ORG", "ORG", "ORGANIZATION", "ORG", "I-ORG", "ORG");

	private final StanfordCoreNLP pipeline;

	CoreNlp() {
		Properties properties = StringUtils.argsToProperties("-props", "StanfordCoreNLP-french.properties");
		properties.setProperty("annotators", "tokenize,mwt,pos,lemma,depparse,ner");
		this.pipeline = new StanfordCoreNLP(properties);
	}

	CoreDocument read(String text) {
		CoreDocument document = new CoreDocument(text);
		this.pipeline.annotate(document);
		return document;
	}

	/** Names of people, places and organisations with their spans. */
	List<Name> names(String text) {
		List<Name> names = new ArrayList<>();
		for (CoreSentence sentence : read(text).sentences()) {
			String last = "O";
			for (CoreLabel token : sentence.tokens()) {
				String type = TYPES.getOrDefault(token.ner(), "O");
				if (!type.equals("O") && type.equals(last)) {
					Name open = names.removeLast();
					names.add(new Name(new Span(open.span().start(), token.endPosition()), type));
				}
				else if (!type.equals("O")) {
					names.add(new Name(new Span(token.beginPosition(), token.endPosition()), type));
				}
				last = type;
			}
		}
		return names;
	}

}
