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

/**
 * CoreNLP as it comes: in French with words, tags, lemmas, trees and names, in English
 * with what its names need.
 */
final class CoreNlp {

	private static final Map<String, String> TYPES = Map.of("PER", "PER", "PERSON", "PER", "I-PER", "PER", "LOC", "LOC",
			"LOCATION", "LOC", "I-LOC", "LOC", "ORG", "ORG", "ORGANIZATION", "ORG", "I-ORG", "ORG");

	private final StanfordCoreNLP pipeline;

	private CoreNlp(Properties properties) {
		this.pipeline = new StanfordCoreNLP(properties);
	}

	static CoreNlp french() {
		Properties properties = StringUtils.argsToProperties("-props", "StanfordCoreNLP-french.properties");
		properties.setProperty("annotators", "tokenize,mwt,pos,lemma,depparse,ner");
		return new CoreNlp(properties);
	}

	/** Its three classifiers together; figures, times and job titles are left out. */
	static CoreNlp english() {
		Properties properties = new Properties();
		properties.setProperty("annotators", "tokenize,pos,lemma,ner");
		properties.setProperty("ner.applyFineGrained", "false");
		properties.setProperty("ner.applyNumericClassifiers", "false");
		properties.setProperty("ner.useSUTime", "false");
		return new CoreNlp(properties);
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
