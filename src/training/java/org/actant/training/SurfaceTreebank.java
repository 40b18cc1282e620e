package org.actant.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;
import org.actant.model.Span;

/** Reads treebanks in CoNLL-U with their running text, to score how it is cut. */
final class SurfaceTreebank {

	private SurfaceTreebank() {
	}

	/**
	 * A sentence with its text.
	 *
	 * @param text as it was written
	 * @param tokens where its tokens stand, contractions whole
	 * @param words its words, contractions split
	 */
	record Surface(String text, List<Span> tokens, List<Gold> words) {
	}

	/**
	 * A word with its gold annotation.
	 *
	 * @param span where its token stands
	 * @param form the word
	 * @param lemma dictionary form
	 * @param tag word class
	 * @param features morphology
	 */
	record Gold(Span span, String form, String lemma, PartOfSpeech tag, Features features) {
	}

	static List<Surface> read(Path file) throws IOException {
		List<Surface> sentences = new ArrayList<>();
		String text = "";
		List<Span> tokens = new ArrayList<>();
		List<Gold> words = new ArrayList<>();
		int at = 0;
		int contractionEnd = 0;
		for (String line : Files.readAllLines(file)) {
			String[] fields = line.split("\t", -1);
			if (line.startsWith("# text = ")) {
				text = line.substring("# text = ".length());
			}
			else if (line.isEmpty()) {
				sentences.add(whole(text, tokens, words));
				tokens.clear();
				words.clear();
				at = 0;
				contractionEnd = 0;
			}
			else if (fields.length == 10 && fields[0].matches("\\d+-\\d+")) {
				contractionEnd = Integer.parseInt(fields[0].substring(fields[0].indexOf('-') + 1));
				at = add(tokens, text, fields[1], at);
			}
			else if (fields.length == 10 && fields[0].matches("\\d+")) {
				if (Integer.parseInt(fields[0]) > contractionEnd) {
					at = add(tokens, text, fields[1], at);
				}
				words.add(new Gold(tokens.getLast(), fields[1], fields[2], PartOfSpeech.valueOf(fields[3]),
						Features.parse(fields[5])));
			}
		}
		return sentences;
	}

	/**
	 * A token whose words stand one behind the other in it, such as "don't", counts as
	 * several.
	 */
	private static Surface whole(String text, List<Span> tokens, List<Gold> words) {
		List<Span> cut = new ArrayList<>();
		List<Gold> placed = new ArrayList<>();
		for (Span token : tokens) {
			List<Gold> own = words.stream().filter((word) -> word.span().equals(token)).toList();
			String joined = String.join("", own.stream().map(Gold::form).toList());
			boolean pieces = own.size() > 1 && joined.equals(token.of(text));
			int at = token.start();
			for (Gold word : own) {
				Span span = pieces ? new Span(at, at + word.form().length()) : token;
				at = span.end();
				placed.add(new Gold(span, word.form(), word.lemma(), word.tag(), word.features()));
				if (cut.isEmpty() || !cut.getLast().equals(span)) {
					cut.add(span);
				}
			}
		}
		return new Surface(text, cut, placed);
	}

	private static int add(List<Span> tokens, String text, String form, int from) {
		int start = text.indexOf(form, from);
		if (start < 0) {
			throw new IllegalStateException("'%s' is not in '%s'".formatted(form, text));
		}
		tokens.add(new Span(start, start + form.length()));
		return start + form.length();
	}

}
