package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.actant.lexicon.Title;
import org.actant.lexicon.Words;
import org.actant.model.EntityType;
import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;

/**
 * Finds the nouns that say what somebody is to a body or to somebody else: titles,
 * trades, kinship: "le <em>maire</em> de Lima", "her <em>agent</em>".
 */
final class RoleNouns {

	static final String HOLDS = "hold office";

	/** Keys of titles.tsv. */
	private static final String KIN = "relative";

	private static final String COUNTERPART = "counterpart";

	private final Language language;

	private final Words words = Words.standard();

	private final Ties ties;

	RoleNouns(Language language) {
		this.language = language;
		this.ties = Ties.of(language);
	}

	/** The role nouns of a sentence, in order. */
	List<Token> in(Tree tree) {
		List<String> forms = tree.sentence().tokens().stream().map(Token::form).toList();
		List<Token> nouns = new ArrayList<>();
		for (int i = 0; i < forms.size(); i++) {
			int length = title(forms, i);
			Token noun = (length > 0) ? head(tree, i, i + length - 1) : tree.at(i);
			boolean tie = this.ties.noun(noun.lemma()) != null;
			if (noun.tag() == PartOfSpeech.NOUN && (length > 0 || tie || trade(noun))) {
				nouns.add(noun);
			}
			i += Math.max(0, length - 1);
		}
		return nouns;
	}

	/** How many words from here on are a title. */
	int title(List<String> forms, int from) {
		return this.words.titles(this.language)
			.longest(forms, from)
			.filter((match) -> match.meanings().stream().anyMatch((title) -> title.kind() != Title.Kind.ADDRESS))
			.map((match) -> match.length())
			.orElse(0);
	}

	/** "la fille du fondateur": no office, but a tie. */
	boolean kin(Token noun) {
		return called(noun, KIN);
	}

	/** "son homologue turc": whoever has the same office elsewhere. */
	boolean counterpart(Token noun) {
		return called(noun, COUNTERPART);
	}

	private boolean called(Token noun, String key) {
		return this.words.titles(this.language)
			.longest(List.of(noun.form()), 0)
			.filter((match) -> match.meanings().stream().anyMatch((title) -> title.key().equals(key)))
			.isPresent();
	}

	/**
	 * "son promoteur, Jean Untel": what somebody is to somebody though it is neither
	 * title nor tie; by itself it tells nothing.
	 */
	boolean trade(Token noun) {
		return noun.tag() == PartOfSpeech.NOUN && this.ties.noun(noun.lemma()) == null
				&& this.words.doers(this.language).get(noun.lemma()) == EntityType.PERSON;
	}

	/** The word of a title that the others hang by. */
	static Token head(Tree tree, int first, int last) {
		for (int i = first; i <= last; i++) {
			Token token = tree.at(i);
			if (token.tag().nominal() && (token.head() < first || token.head() > last)) {
				return token;
			}
		}
		return tree.at(first);
	}

	/** What such a noun tells. */
	static Frame frame(Token noun) {
		return new Frame(List.of(noun.lemma()), false, Frame.Kind.ANY, HOLDS, FactType.ROLE, null,
				Map.of("de", RoleName.RECIPIENT, "of", RoleName.RECIPIENT), Frame.Telling.NONE);
	}

}
