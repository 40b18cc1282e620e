package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;
import org.actant.model.Span;
import org.actant.model.Token;

/** Writes small trees down. */
final class Trees {

	private Trees() {
	}

	/** Words as {@code form/TAG/head/relation}, the head by its number from 0. */
	static List<Token> of(String... words) {
		List<Token> tokens = new ArrayList<>();
		for (String word : words) {
			String[] cells = word.split("/");
			tokens.add(new Token(tokens.size(), new Span(0, cells[0].length()), cells[0], cells[0],
					PartOfSpeech.valueOf(cells[1]), Features.NONE, Integer.parseInt(cells[2]), cells[3]));
		}
		return tokens;
	}

	/** Head and relation of each word. */
	static List<String> arcs(List<Token> tokens) {
		return tokens.stream().map((token) -> token.head() + " " + token.relation()).toList();
	}

}
