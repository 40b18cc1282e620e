package org.actant.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.actant.lexicon.Knowledge;
import org.actant.lexicon.Title;
import org.actant.lexicon.Words;
import org.actant.model.Language;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.NamedText;
import org.actant.model.PartOfSpeech;
import org.actant.model.PublicationDate;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** A text seen from its mentions: the words within and around them. */
record Scene(NamedText named, Knowledge knowledge, Words words, Cast cast, Map<Integer, List<Mention>> bySentence) {

	static Scene of(NamedText named, Knowledge knowledge, Words words, Cast cast) {
		return new Scene(named, knowledge, words, cast,
				named.mentions().stream().collect(Collectors.groupingBy(Mention::sentence)));
	}

	Language language() {
		return this.named.text().language();
	}

	boolean french() {
		return language() == Language.FRENCH;
	}

	@Nullable LocalDate day() {
		PublicationDate published = this.named.text().document().published();
		return (published != null) ? published.day() : null;
	}

	List<Mention> mentions(MentionKind kind) {
		return this.named.mentions().stream().filter((mention) -> mention.kind() == kind).toList();
	}

	/** The mentions of a sentence, in the order of the text. */
	List<Mention> mentions(int sentence) {
		return this.bySentence.getOrDefault(sentence, List.of());
	}

	Sentence sentence(Mention mention) {
		return this.named.text().sentences().get(mention.sentence());
	}

	List<Token> tokens(Mention mention) {
		return sentence(mention).tokens().subList(mention.first(), mention.last() + 1);
	}

	List<String> forms(Mention mention) {
		return tokens(mention).stream().map(Token::form).toList();
	}

	/**
	 * The word so many places before the mention, in lower case; empty before the first.
	 */
	String before(Mention mention, int places) {
		return word(mention, mention.first() - places);
	}

	/** The word so many places after the mention, in lower case; empty after the last. */
	String after(Mention mention, int places) {
		return word(mention, mention.last() + places);
	}

	String word(Mention mention, int index) {
		Token token = token(mention, index);
		return (token != null) ? token.form().toLowerCase(Locale.ROOT) : "";
	}

	@Nullable Token token(Mention mention, int index) {
		List<Token> tokens = sentence(mention).tokens();
		return (index >= 0 && index < tokens.size()) ? tokens.get(index) : null;
	}

	Token head(Mention mention) {
		int index = Math.min(Math.max(mention.head(), mention.first()), mention.last());
		return sentence(mention).token(index);
	}

	/**
	 * Whether a name only tells who the noun before it is: "the director, Jane Doe", "M.
	 * Untel".
	 */
	boolean names(Sentence sentence, Token name) {
		if (name.head() < 0 || name.tag() != PartOfSpeech.PROPN) {
			return false;
		}
		return name.is("appos") || name.is("flat") || name.is("nmod") && addresses(sentence.token(name.head()));
	}

	private boolean addresses(Token token) {
		return this.words.titles(language())
			.get(token.form())
			.stream()
			.anyMatch((title) -> title.kind() == Title.Kind.ADDRESS);
	}

	/** Mentions that lie within another. */
	List<Mention> within(Mention outer) {
		return mentions(outer.sentence()).stream()
			.filter((inner) -> inner != outer && inner.first() >= outer.first() && inner.last() <= outer.last()
					&& inner.last() - inner.first() < outer.last() - outer.first())
			.toList();
	}

	/** A mention that begins at a word, the longest. */
	@Nullable Mention startingAt(int sentence, int index, MentionKind kind) {
		for (Mention mention : mentions(sentence)) {
			if (mention.first() == index && mention.kind() == kind) {
				return mention;
			}
		}
		return null;
	}

	/** A mention that ends at a word, the longest. */
	@Nullable Mention endingAt(int sentence, int index, MentionKind kind) {
		Mention found = null;
		for (Mention mention : mentions(sentence)) {
			if (mention.last() == index && mention.kind() == kind
					&& (found == null || mention.first() < found.first())) {
				found = mention;
			}
		}
		return found;
	}

	/**
	 * Whether the mention is the subject of a verb, by the tree or by a verb after it.
	 */
	boolean subject(Mention mention) {
		Token head = head(mention);
		if (head.is("nsubj")) {
			return true;
		}
		Token next = token(mention, mention.last() + 1);
		boolean governed = mention.first() > 0
				&& before(mention, 1).matches("à|de|d'|en|dans|par|sur|avec|in|of|to|by|with|from|at");
		return !governed && next != null && finite(next);
	}

	private static boolean finite(Token token) {
		boolean verb = switch (token.tag()) {
			case VERB, AUX -> true;
			default -> false;
		};
		return verb && !token.features().has("VerbForm", "Part") && !token.features().has("VerbForm", "Inf")
				&& !token.features().has("VerbForm", "Ger");
	}

	/** Whom a word, or the name beside it, is read as. */
	@Nullable Actor actorAt(Sentence sentence, Token token) {
		Actor found = covering(sentence, token);
		if (found != null) {
			return found;
		}
		for (Token name : sentence.tokens()) {
			boolean beside = name.head() == token.index() && names(sentence, name);
			found = (found == null && beside) ? covering(sentence, name) : found;
		}
		return found;
	}

	private @Nullable Actor covering(Sentence sentence, Token token) {
		Actor found = null;
		for (Cast.Told told : this.cast.in(sentence.index())) {
			boolean covers = told.mention().first() <= token.index() && token.index() <= told.mention().last();
			if (covers && told.mention().kind() != MentionKind.DEMONYM) {
				boolean headed = head(told.mention()) == token;
				found = (found == null || headed) ? told.actor() : found;
			}
		}
		return found;
	}

}
