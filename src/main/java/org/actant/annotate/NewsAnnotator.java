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
		List<Cut> cuts = new ArrayList<>();
		for (Block block : text.blocks()) {
			List<Piece> pieces = toolkit.tokenizer().tokenize(text.text(), block.span().start(), block.span().end());
			toolkit.sentences().split(text.text(), pieces).forEach((sentence) -> cuts.add(new Cut(block, sentence)));
		}
		Headlines headlines = toolkit.headlines(cuts.stream().map((cut) -> cut.forms(text)).toList());
		List<Sentence> sentences = new ArrayList<>();
		cuts.forEach((cut) -> sentences.add(sentence(sentences.size(), text, cut, toolkit, headlines)));
		return new AnnotatedText(document, language, sentences);
	}

	private static Sentence sentence(int index, CleanText text, Cut cut, Toolkit toolkit, Headlines headlines) {
		Span span = text.original(new Span(cut.pieces.getFirst().start(), cut.pieces.getLast().end()));
		return new Sentence(index, span, cut.block.kind(), cut.block.repeated(),
				toolkit.read(text, cut.pieces, headlines));
	}

	/**
	 * A sentence before it is read.
	 *
	 * @param block the block that it stands in
	 * @param pieces its words
	 */
	private record Cut(Block block, List<Piece> pieces) {

		List<String> forms(CleanText text) {
			return this.pieces.stream().map((piece) -> piece.of(text.text())).toList();
		}

	}

}
