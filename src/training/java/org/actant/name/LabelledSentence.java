package org.actant.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.actant.model.Span;

/**
 * A sentence of a corpus with its names.
 *
 * @param text the words joined by blanks, elided words glued
 * @param names where the names stand in the text, and their types: PER, LOC, ORG
 */
record LabelledSentence(String text, List<Label> names) {

	/**
	 * @param span where the name stands
	 * @param type PER, LOC or ORG
	 */
	record Label(Span span, String type) {
	}

	/**
	 * @param file a file in OpenNLP's format, with {@code <START:person> … <END>}
	 * @return its sentences
	 * @throws IOException where it cannot be read
	 */
	static List<LabelledSentence> openNlp(Path file) throws IOException {
		List<LabelledSentence> sentences = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			if (!line.isBlank()) {
				Builder builder = new Builder();
				for (String word : line.strip().split("\\s+")) {
					if (word.startsWith("<START:")) {
						builder.open(type(word.substring(7, word.length() - 1)));
					}
					else if (word.equals("<END>")) {
						builder.close();
					}
					else {
						builder.word(word);
					}
				}
				sentences.add(builder.sentence());
			}
		}
		return sentences;
	}

	/**
	 * @param file a file of Universal NER: number, word and IOB2 label a line
	 * @return its sentences
	 * @throws IOException where it cannot be read
	 */
	static List<LabelledSentence> iob(Path file) throws IOException {
		List<LabelledSentence> sentences = new ArrayList<>();
		Builder builder = new Builder();
		for (String line : Files.readAllLines(file)) {
			String[] cells = line.split("\t");
			if (line.isBlank()) {
				builder.finish(sentences);
				builder = new Builder();
			}
			else if (!line.startsWith("#") && cells.length > 2) {
				if (!cells[2].startsWith("I-")) {
					builder.close();
				}
				if (cells[2].startsWith("B-")) {
					builder.open(cells[2].substring(2));
				}
				builder.word(cells[1]);
			}
		}
		builder.finish(sentences);
		return sentences;
	}

	private static String type(String label) {
		return switch (label) {
			case "person" -> "PER";
			case "location" -> "LOC";
			default -> "ORG";
		};
	}

	/** Puts a sentence together word by word. */
	private static final class Builder {

		private final StringBuilder text = new StringBuilder();

		private final List<Label> names = new ArrayList<>();

		private String type = "";

		private int start = -1;

		void open(String kind) {
			this.type = kind;
			this.start = -2;
		}

		void word(String word) {
			boolean glued = this.text.isEmpty() || (this.text.charAt(this.text.length() - 1) == '\''
					|| this.text.charAt(this.text.length() - 1) == '’') && this.text.length() > 1
					&& Character.isLetter(this.text.charAt(this.text.length() - 2));
			boolean clitic = word.matches("['’](s|re|ve|ll|d|m|t)|n['’]t|[.,]");
			this.text.append((glued || clitic) ? "" : " ");
			if (this.start == -2) {
				this.start = this.text.length();
			}
			this.text.append(word);
		}

		void close() {
			if (this.start >= 0) {
				this.names.add(new Label(new Span(this.start, this.text.length()), this.type));
			}
			this.start = -1;
		}

		void finish(List<LabelledSentence> sentences) {
			close();
			if (!this.text.isEmpty()) {
				sentences.add(sentence());
			}
		}

		LabelledSentence sentence() {
			close();
			return new LabelledSentence(this.text.toString(), List.copyOf(this.names));
		}

	}

}
