package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.AnnotatedText;
import org.actant.model.CleanText;
import org.actant.model.CleanText.Block;
import org.actant.model.Document;
import org.actant.model.Language;
import org.actant.model.Sentence;
import org.actant.model.Span;

/** Language, then per block words, sentences, tags, lemmas, trees. */
final class NewsAnnotator implements Annotator {

	private final Languages languages = new Languages();

	@Override
	public AnnotatedText annotate(Document document, CleanText text) {
		Language language = this.languages.of(document, text.text());
		Toolkit toolkit = Toolkit.of(language);
		List<Sentence> sentences = new ArrayList<>();
		for (Block block : text.blocks()) {
			List<Piece> pieces = toolkit.tokenizer().tokenize(text.text(), block.span().start(), block.span().end());
			for (List<Piece> sentence : toolkit.sentences().split(text.text(), pieces)) {
				sentences.add(sentence(sentences.size(), text, block, toolkit, sentence));
			}
		}
		return new AnnotatedText(document, language, sentences);
	}

	private static Sentence sentence(int index, CleanText text, Block block, Toolkit toolkit, List<Piece> pieces) {
		Span span = text.original(new Span(pieces.getFirst().start(), pieces.getLast().end()));
		return new Sentence(index, span, block.kind(), block.repeated(), toolkit.read(text, pieces));
	}

}
