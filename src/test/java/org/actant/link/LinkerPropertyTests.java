package org.actant.link;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
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

import static org.assertj.core.api.Assertions.assertThat;

class LinkerPropertyTests {

	@Property(tries = 300)
	void anyMentionsOfAnyWordsAreReadOnceAtMost(@ForAll @Size(min = 1, max = 8) List<@NotEmpty String> words,
			@ForAll MentionKind kind, @ForAll EntityType type, @ForAll Language language,
			@ForAll @IntRange(min = 1, max = 3) int length) {
		LinkedText linked = Linker.standard().link(text(words, kind, type, language, length));
		List<Mention> read = linked.entities()
			.stream()
			.flatMap((entity) -> entity.mentions().stream())
			.map(Link::mention)
			.toList();
		assertThat(read).doesNotHaveDuplicates();
		assertThat(linked.entities()).extracting(Entity::id).doesNotHaveDuplicates();
	}

	private static NamedText text(List<String> words, MentionKind kind, EntityType type, Language language,
			int length) {
		StringBuilder text = new StringBuilder();
		List<Token> tokens = new ArrayList<>();
		for (String word : words) {
			int start = text.length();
			text.append(word);
			tokens.add(new Token(tokens.size(), new Span(start, text.length()), word, word, PartOfSpeech.PROPN,
					Features.NONE, tokens.size() - 1, "nsubj"));
			text.append(' ');
		}
		List<Mention> mentions = new ArrayList<>();
		for (int first = 0; first + length <= words.size(); first++) {
			Span span = tokens.get(first).span().cover(tokens.get(first + length - 1).span());
			mentions.add(new Mention(0, first, first + length - 1, first, span, span.of(text), kind, type, 0.7));
		}
		Sentence sentence = new Sentence(0, new Span(0, text.length()), BlockKind.PARAGRAPH, false, tokens);
		return new NamedText(new AnnotatedText(Document.of("any", text.toString()), language, List.of(sentence)),
				mentions, List.of(), List.of());
	}

}
