package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.CleanText;
import org.actant.model.Language;

/** The first part of step 3 by itself: words and sentences. */
public final class TokenStep {

	private final Toolkit toolkit;

	/**
	 * @param language the language of the texts
	 */
	public TokenStep(Language language) {
		this.toolkit = Toolkit.of(language);
	}

	/**
	 * @param text a cleaned text
	 * @return its sentences' words
	 */
	public List<?> sentences(CleanText text) {
		List<List<Piece>> sentences = new ArrayList<>();
		for (CleanText.Block block : text.blocks()) {
			List<Piece> pieces = this.toolkit.tokenizer().tokenize(text.text(), block.span().start(), block.span().end());
			sentences.addAll(this.toolkit.sentences().split(text.text(), pieces));
		}
		return sentences;
	}

}
