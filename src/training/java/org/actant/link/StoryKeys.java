package org.actant.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.lexicon.NameKey;
import org.actant.model.Entity;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.NamedText;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.actant.training.AnnotatedStory;

/** Whom the words of a story mean by its annotation. */
final class StoryKeys {

	/** A phrase has no more words behind its noun than this. */
	private static final int LONGEST = 8;

	private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "the", "a", "an", "un", "une", "des",
			"du", "ce", "cet", "cette", "ces", "this", "that", "these", "those");

	private final AnnotatedStory annotation;

	private final NamedText text;

	private final Map<String, Set<String>> keys = new HashMap<>();

	StoryKeys(AnnotatedStory annotation, NamedText text) {
		this.annotation = annotation;
		this.text = text;
		annotation.entities()
			.forEach((key, thing) -> thing.names()
				.forEach((name) -> this.keys.computeIfAbsent(key(name), (any) -> new HashSet<>()).add(key)));
	}

	private static String key(String name) {
		List<String> words = new ArrayList<>(NameKey.words(name));
		while (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
			words.removeFirst();
		}
		return String.join(" ", words);
	}

	/** The keys of those whom an entity's name and the names that the text gives it mean. */
	Set<String> named(Entity entity) {
		Set<String> named = new HashSet<>(of(entity.name()));
		if (entity.id().contains("~")) {
			entity.aliases().forEach((alias) -> named.addAll(of(alias)));
		}
		for (Link link : entity.mentions()) {
			if (link.mention().kind() == MentionKind.NAME) {
				named.addAll(of(link.mention().text()));
			}
		}
		return named;
	}

	private Set<String> of(String name) {
		return this.keys.getOrDefault(key(name), Set.of());
	}

	/**
	 * Whom a pronoun means by the parts of facts that it stands for; nothing where no fact
	 * or more than one word of its line may be meant; nobody where it means a thing.
	 */
	Optional<Set<String>> pronoun(Mention mention) {
		String word = PronounClues.word(mention);
		int line = line(mention);
		Pattern alone = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(word) + "(?![\\p{L}])");
		String text = this.annotation.lines().get(line).toLowerCase(Locale.ROOT).replace('’', '\'');
		if (alone.matcher(text).results().count() != 1) {
			return Optional.empty();
		}
		List<AnnotatedStory.Part> parts = this.annotation.facts()
			.stream()
			.filter((fact) -> fact.line() == line)
			.flatMap((fact) -> Stream.concat(Stream.ofNullable(fact.doer()), fact.parts().stream()))
			.filter((part) -> part.words() != null
					&& part.words().toLowerCase(Locale.ROOT).replace('’', '\'').equals(word))
			.toList();
		return parts.isEmpty() ? Optional.empty() : Optional.of(parts.stream()
			.flatMap((part) -> part.targets().stream())
			.filter((target) -> !target.startsWith("~"))
			.collect(Collectors.toSet()));
	}

	private int line(Mention mention) {
		int line = 0;
		while (line + 1 < this.annotation.lines().size() && this.annotation.start(line + 1) <= mention.span().start()) {
			line++;
		}
		return line;
	}

	/** Whom the annotation calls by the words of the description, shorter or longer. */
	Set<String> meant(Mention mention) {
		Sentence sentence = this.text.text().sentences().get(mention.sentence());
		Token noun = sentence.token(mention.head());
		int first = noun.index();
		while (first > 0 && sentence.token(first - 1).head() == noun.index() && !sentence.token(first - 1).is("case")) {
			first--;
		}
		String source = this.text.text().document().text();
		Set<String> meant = new HashSet<>(of(mention.text()));
		for (int last = noun.index(); last < Math.min(sentence.tokens().size(), noun.index() + LONGEST); last++) {
			String words = source.substring(sentence.token(first).span().start(), sentence.token(last).span().end());
			meant.addAll(of(words));
			if (last + 1 < sentence.tokens().size() && sentence.token(last + 1).head() < noun.index()) {
				break;
			}
		}
		return meant;
	}

}
