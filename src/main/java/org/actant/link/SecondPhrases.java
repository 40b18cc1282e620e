package org.actant.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by a phrase that is said once more in other words, with a name: "le
 * président du club, l'homme d'affaires Jean Untel", "the owner, the Greek firm Orfana".
 */
final class SecondPhrases {

	/** A phrase has no more words than this. */
	private static final int LONGEST = 9;

	private static final Set<String> KNOWN = Set.of("le", "la", "l'", "l’", "the", "son", "sa", "leur", "notre", "mon",
			"ma", "his", "her", "its", "their", "our", "my");

	private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "l’", "the");

	private final Scene scene;

	SecondPhrases(Scene scene) {
		this.scene = scene;
	}

	/**
	 * @param sentence where the phrase stands
	 * @param noun its noun
	 * @param type what the noun means
	 * @return whom the name behind the second phrase means, or null where there is none
	 */
	@Nullable Actor named(Sentence sentence, Token noun, EntityType type) {
		int comma = noun.index() + 1;
		while (comma < sentence.tokens().size() && comma - noun.index() < LONGEST && goesOn(sentence.token(comma))) {
			comma++;
		}
		boolean one = comma + 2 < sentence.tokens().size() && sentence.token(comma).form().equals(",")
				&& known(sentence, noun) && !noun.features().has("Number", "Plur") && !noun.is("conj")
				&& top(sentence, sentence.token(comma - 1)) == noun;
		Mention name = one ? name(sentence, comma + 1, type) : null;
		Actor actor = (name != null && closed(sentence, name)) ? this.scene.cast().at(name) : null;
		return (actor != null && actor.type() == type && (type != EntityType.PERSON || actor.mayBe(gender(noun))))
				? actor : null;
	}

	/**
	 * "Celui-ci, Jean Untel, a nié", "cette dernière, la juge Jeanne Unetelle".
	 * @param pronoun a pronoun that points back
	 * @return whom the name behind it means, or null where there is none
	 */
	@Nullable Actor named(Mention pronoun) {
		Sentence sentence = this.scene.sentence(pronoun);
		int at = pronoun.last() + 2;
		Token before = this.scene.token(pronoun, pronoun.first() - 1);
		boolean owned = before != null && before.tag() == PartOfSpeech.ADP;
		if (owned || !this.scene.after(pronoun, 1).equals(",") || at >= sentence.tokens().size()) {
			return null;
		}
		Mention name = this.scene.startingAt(pronoun.sentence(), at, MentionKind.NAME);
		for (EntityType type : List.of(EntityType.PERSON, EntityType.ORGANIZATION)) {
			name = (name != null) ? name : name(sentence, at, type);
		}
		return (name != null && closed(sentence, name)) ? this.scene.cast().at(name) : null;
	}

	private static boolean goesOn(Token token) {
		return switch (token.tag()) {
			case NOUN, ADJ, ADP, DET, PROPN, NUM -> true;
			default -> false;
		};
	}

	private static boolean known(Sentence sentence, Token noun) {
		return sentence.tokens()
			.subList(Math.max(0, noun.index() - 4), noun.index())
			.stream()
			.anyMatch((token) -> token.head() == noun.index() && (KNOWN.contains(low(token)) || token.is("nmod:poss")));
	}

	/** The noun that the last word of a phrase is a part of, at the top. */
	private static Token top(Sentence sentence, Token last) {
		Token top = last;
		while (top.head() >= 0 && top.head() < top.index() && last.index() - top.head() < LONGEST
				&& sentence.token(top.head()).tag().nominal() && !top.is("appos")) {
			top = sentence.token(top.head());
		}
		return top;
	}

	/** The name that ends the phrase which begins at a word. */
	private @Nullable Mention name(Sentence sentence, int first, EntityType type) {
		boolean article = ARTICLES.contains(low(sentence.token(first)));
		if (!article && this.scene.french()) {
			return null;
		}
		boolean noun = false;
		for (int at = first + (article ? 1 : 0); at < Math.min(sentence.tokens().size(), first + LONGEST); at++) {
			Token token = sentence.token(at);
			Mention name = noun ? this.scene.startingAt(sentence.index(), at, MentionKind.NAME) : null;
			boolean linked = token.tag() == PartOfSpeech.ADP || token.tag() == PartOfSpeech.DET;
			if (name != null && name.type() == type && sentence.token(at - 1).tag() != PartOfSpeech.ADP
					&& sentence.token(at - 1).tag() != PartOfSpeech.DET) {
				return name;
			}
			if (!goesOn(token) || linked && type != EntityType.PERSON) {
				return null;
			}
			noun |= token.tag() == PartOfSpeech.NOUN;
		}
		return null;
	}

	/** Whether the clause goes on behind the name, and not a list of people. */
	private static boolean closed(Sentence sentence, Mention name) {
		Token next = (name.last() + 1 < sentence.tokens().size()) ? sentence.token(name.last() + 1) : null;
		return next == null || switch (next.tag()) {
			case PUNCT, VERB, AUX, PRON -> true;
			default -> false;
		};
	}

	private String gender(Token noun) {
		return !this.scene.french() ? "" : noun.features().has("Gender", "Fem") ? "f" : "";
	}

	private static String low(Token token) {
		return token.form().toLowerCase(Locale.ROOT);
	}

}
