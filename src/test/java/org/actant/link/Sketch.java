package org.actant.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.actant.model.AnnotatedText;
import org.actant.model.BlockKind;
import org.actant.model.Document;
import org.actant.model.EntityType;
import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.LinkedText;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.NamedText;
import org.actant.model.PartOfSpeech;
import org.actant.model.PublicationDate;
import org.actant.model.Sentence;
import org.actant.model.Span;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A text with mentions marked by hand: {@code [Paris]NAME:PLACE} around one or more
 * words; {@code /V} and {@code /S} after a word make it a verb or a subject. Marks may
 * nest. Sentences end at a line's end.
 */
final class Sketch {

	private final StringBuilder text = new StringBuilder();

	private final List<Sentence> sentences = new ArrayList<>();

	private final List<Mention> mentions = new ArrayList<>();

	private final Language language;

	private Sketch(Language language) {
		this.language = language;
	}

	static LinkedText link(Language language, String day, String... lines) {
		Sketch sketch = new Sketch(language);
		for (String line : lines) {
			sketch.line(line);
		}
		Document document = Document.of("sketch", sketch.text.toString())
			.published(new PublicationDate(LocalDate.parse(day), PublicationDate.Basis.METADATA));
		sketch.mentions.sort(Comparator.comparing(Mention::span));
		return Linker.byRules()
			.link(new NamedText(new AnnotatedText(document, language, sketch.sentences), sketch.mentions, List.of(),
					List.of()));
	}

	private void line(String line) {
		List<Token> tokens = new ArrayList<>();
		List<Open> open = new ArrayList<>();
		int start = this.text.length();
		for (String piece : line.replace("[", " [ ").split("\\s+")) {
			if (piece.equals("[")) {
				open.add(new Open(tokens.size()));
			}
			else if (!piece.isEmpty()) {
				piece(piece, tokens, open);
			}
		}
		this.sentences.add(new Sentence(this.sentences.size(), new Span(start, this.text.length()), BlockKind.PARAGRAPH,
				false, tokens));
		this.text.append('\n');
	}

	private void piece(String piece, List<Token> tokens, List<Open> open) {
		String word = piece.replaceFirst("].*", "");
		String mark = word.contains("/") ? word.substring(word.indexOf('/') + 1) : "";
		String form = word.replaceFirst("/.*", "");
		if (!form.isEmpty()) {
			if (!tokens.isEmpty()) {
				this.text.append(' ');
			}
			int at = this.text.length();
			this.text.append(form);
			boolean verb = mark.equals("V");
			tokens.add(new Token(tokens.size(), new Span(at, this.text.length()), form, form.toLowerCase(Locale.ROOT),
					verb ? PartOfSpeech.VERB : PartOfSpeech.NOUN, Features.NONE, tokens.isEmpty() ? Token.ROOT : 0,
					mark.equals("S") ? "nsubj" : "dep"));
		}
		String rest = piece.contains("]") ? piece.substring(piece.indexOf(']') + 1) : "";
		while (!rest.isEmpty() || piece.contains("]")) {
			int end = rest.indexOf(']');
			close(open.removeLast(), (end < 0) ? rest : rest.substring(0, end), tokens);
			if (end < 0) {
				return;
			}
			rest = rest.substring(end + 1);
		}
	}

	private void close(Open open, String mark, List<Token> tokens) {
		String label = mark.replaceAll("[^A-Z:]", "");
		int last = tokens.size() - 1;
		Span span = tokens.get(open.first).span().cover(tokens.get(last).span());
		MentionKind kind = MentionKind.valueOf(label.replaceFirst(":.*", ""));
		EntityType type = label.contains(":") ? EntityType.valueOf(label.substring(label.indexOf(':') + 1)) : null;
		this.mentions.add(new Mention(this.sentences.size(), open.first, last, subject(tokens, open.first, last), span,
				span.of(this.text), kind, type, 0.9));
	}

	private static int subject(List<Token> tokens, int first, int last) {
		for (int at = first; at <= last; at++) {
			if (tokens.get(at).is("nsubj")) {
				return at;
			}
		}
		return first;
	}

	/** The id of the entity that the text's n-th mention of these words is read as. */
	static @Nullable String entityOf(LinkedText text, String words, int occurrence) {
		List<Mention> alike = text.named()
			.mentions()
			.stream()
			.filter((mention) -> mention.text().equals(words))
			.toList();
		Mention wanted = alike.get(occurrence - 1);
		return text.entities()
			.stream()
			.filter((entity) -> entity.mentions().stream().anyMatch((link) -> link.mention() == wanted))
			.map((entity) -> entity.id())
			.findFirst()
			.orElse(null);
	}

	static @Nullable String entityOf(LinkedText text, String words) {
		return entityOf(text, words, 1);
	}

	private record Open(int first) {
	}

}
