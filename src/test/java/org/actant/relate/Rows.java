package org.actant.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.actant.model.AnnotatedText;
import org.actant.model.BlockKind;
import org.actant.model.Document;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.Link;
import org.actant.model.LinkedText;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.NamedText;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Span;
import org.actant.model.Token;

/**
 * Writes linked texts by hand: a word a row with form, lemma, class, head (from 1, 0 for
 * the root), relation, features or _, and where a mention hangs by the word
 * {@code entity/KIND} or {@code entity/KIND/first-last}; an empty row ends a sentence.
 */
final class Rows {

	private Rows() {
	}

	static LinkedText french(String rows) {
		return read(Language.FRENCH, rows);
	}

	static LinkedText english(String rows) {
		return read(Language.ENGLISH, rows);
	}

	private static LinkedText read(Language language, String rows) {
		StringBuilder text = new StringBuilder();
		List<Sentence> sentences = new ArrayList<>();
		List<Mention> mentions = new ArrayList<>();
		Map<String, List<Link>> links = new LinkedHashMap<>();
		for (String block : rows.strip().split("\n\\s*\n")) {
			List<Token> tokens = new ArrayList<>();
			List<String[]> cells = new ArrayList<>();
			for (String row : block.strip().split("\n")) {
				String[] cell = row.strip().split("\\s+");
				int start = text.length();
				text.append(cell[0].replace('_', ' ')).append(' ');
				tokens.add(new Token(tokens.size(), new Span(start, text.length() - 1), cell[0], cell[1],
						PartOfSpeech.valueOf(cell[2]), Features.parse((cell.length > 5) ? cell[5] : "_"),
						Integer.parseInt(cell[3]) - 1, cell[4]));
				cells.add(cell);
			}
			Span span = tokens.getFirst().span().cover(tokens.getLast().span());
			sentences.add(new Sentence(sentences.size(), span, BlockKind.PARAGRAPH, false, tokens));
			for (int i = 0; i < tokens.size(); i++) {
				if (cells.get(i).length > 6) {
					mention(cells.get(i)[6], sentences.getLast(), i, text, mentions, links);
				}
			}
		}
		List<Entity> entities = new ArrayList<>();
		links.forEach((id, list) -> entities
			.add(new Entity(id, type(id), id.substring(id.indexOf(':') + 1), List.of(), list, List.of())));
		AnnotatedText annotated = new AnnotatedText(Document.of("rows", text.toString()), language, sentences);
		return new LinkedText(new NamedText(annotated, mentions, List.of(), List.of()), entities);
	}

	private static void mention(String spec, Sentence sentence, int head, StringBuilder text, List<Mention> mentions,
			Map<String, List<Link>> links) {
		String[] parts = spec.split("/");
		int first = head;
		int last = head;
		if (parts.length > 2) {
			first = Integer.parseInt(parts[2].split("-")[0]) - 1;
			last = Integer.parseInt(parts[2].split("-")[1]) - 1;
		}
		Span span = sentence.token(first).span().cover(sentence.token(last).span());
		Mention mention = new Mention(sentence.index(), first, last, head, span, span.of(text),
				MentionKind.valueOf(parts[1]), type(parts[0]), 0.9);
		mentions.add(mention);
		links.computeIfAbsent(parts[0], (key) -> new ArrayList<>()).add(new Link(mention, parts[0], 0.9, "test"));
	}

	private static EntityType type(String id) {
		return switch (id.substring(0, id.indexOf(':'))) {
			case "country" -> EntityType.COUNTRY;
			case "person" -> EntityType.PERSON;
			case "org" -> EntityType.ORGANIZATION;
			case "group" -> EntityType.GROUP;
			case "place" -> EntityType.PLACE;
			default -> EntityType.THING;
		};
	}

}
