package org.actant.link;

import java.util.Locale;
import java.util.Set;

import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Span;
import org.actant.model.Token;

/**
 * A common noun with the words around it that tell it apart: "près de dix mille habitants
 * du quartier", and what it does in its clause.
 */
record NounPhrase(Sentence sentence, Token noun) {

	/** A phrase has no more words behind its noun than this. */
	private static final int LONGEST = 7;

	static final Set<String> ARTICLES = Set.of("le", "la", "l'", "l’", "les", "un", "une", "des", "du", "the", "a",
			"an");

	static final Set<String> POINTING = Set.of("le", "la", "l'", "l’", "les", "ce", "cet", "cette", "ces", "the",
			"this", "these", "those", "that");

	static final Set<String> OWNING = Set.of("son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "notre", "nos",
			"votre", "vos", "his", "her", "its", "their", "my", "our", "your");

	/** Prepositions that a phrase goes on behind. */
	private static final Set<String> WITHIN = Set.of("de", "d'", "of", "en", "pour", "for");

	boolean many() {
		return this.noun.features().has("Number", "Plur");
	}

	/** "the 76-year-old": somebody of an age. */
	boolean aged() {
		boolean noun = this.noun.is("nsubj") || this.noun.is("obj") || this.noun.is("obl:agent") || this.noun.is("obl");
		return low(this.noun).endsWith("-year-old") && noun
				|| low(this.noun).equals("old") && noun && age(this.noun.index() + 1) < this.noun.index();
	}

	/** "le chauffeur, Jean Untel": whoever has a name beside it. */
	boolean named() {
		return this.sentence.tokens()
			.stream()
			.filter((kid) -> kid.head() == this.noun.index() && kid.index() > this.noun.index()
					&& (kid.is("appos") || kid.is("flat") || kid.is("nmod") || kid.is("compound"))
					&& this.sentence.children(kid, "case").isEmpty())
			.anyMatch((kid) -> kid.tag() == PartOfSpeech.PROPN);
	}

	/** Whether the phrase is a part of a clause, if only counted by another word. */
	boolean takesPart() {
		Token top = top();
		return top.is("nsubj") || top.is("obl:agent") || by(top) || top.is("obj") || top.is("iobj") || top.is("obl:arg")
				|| (top.is("obl") && preposition(top).matches("par|by|à|to|contre|against|avec|with"));
	}

	/** The word by which a phrase hangs: past coordination and what only counts. */
	Token top() {
		Token top = this.noun;
		for (int steps = 0; steps < 4 && top.head() >= 0; steps++) {
			Token head = this.sentence.token(top.head());
			boolean counted = top.is("nmod") && head.index() < top.index() && counts(head);
			boolean joined = top.is("conj") && head.tag().nominal();
			if (!counted && !joined) {
				return top;
			}
			top = head;
		}
		return top;
	}

	static boolean counts(Token token) {
		return token.tag() == PartOfSpeech.NUM || Set
			.of("plupart", "majorité", "dizaine", "centaine", "millier", "million", "quinzaine", "vingtaine",
					"trentaine", "quarantaine", "cinquantaine", "soixantaine", "douzaine", "moitié", "tiers", "groupe",
					"nombre", "poignée", "dozen", "hundred", "thousand", "group", "number", "majority", "handful",
					"crowd", "foule")
			.contains(token.lemma());
	}

	private String preposition(Token token) {
		return this.sentence.children(token, "case").stream().map(Token::lemma).findFirst().orElse("");
	}

	/**
	 * Whether the phrase does something: the subject of a verb, or the doer of a passive.
	 */
	boolean acts() {
		Token top = top();
		Token verb = (top.head() >= 0) ? this.sentence.token(top.head()) : top;
		boolean active = top.is("nsubj") && !top.is("nsubj:pass") && verb.tag() == PartOfSpeech.VERB;
		return active || top.is("obl:agent") || by(top);
	}

	private boolean by(Token token) {
		return token.is("nmod") && preposition(token).matches("par|by");
	}

	/**
	 * The phrase as a mention.
	 * @param source the text it stands in
	 */
	Mention mention(String source, EntityType type) {
		int first = first();
		int last = last();
		Span span = this.sentence.token(first).span().cover(this.sentence.token(last).span());
		return new Mention(this.sentence.index(), first, last, this.noun.index(), span, text(source, first, last),
				MentionKind.DESCRIPTION, type, 0.7);
	}

	/** Some of its words as they stand in the text, the last one with them. */
	String text(String source, int first, int last) {
		Span span = this.sentence.token(first).span().cover(this.sentence.token(last).span());
		return span.of(source).replaceAll("\\s+", " ");
	}

	/** Where "19-year-old" opens that ends before a word; the word where none does. */
	private int age(int word) {
		boolean split = word > 4 && low(this.sentence.token(word - 1)).equals("old")
				&& low(this.sentence.token(word - 3)).equals("year")
				&& this.sentence.token(word - 2).form().equals("-");
		return split ? word - 5
				: (word > 0 && low(this.sentence.token(word - 1)).endsWith("-year-old")) ? word - 1 : word;
	}

	/** The first word before the noun that tells it apart: a number, an adjective. */
	private int first() {
		int first = (low(this.noun).equals("old") && aged()) ? this.noun.index() - 4 : this.noun.index();
		while (first > 0) {
			Token before = this.sentence.token(first - 1);
			int age = age(first);
			if (age < first) {
				first = age;
				continue;
			}
			if (first < this.noun.index() && owned(first)) {
				return first + 1;
			}
			boolean part = before.head() == this.noun.index() || counts(before) || before.tag() == PartOfSpeech.NUM
					|| before.form().matches("de|d'|d’|of") && first > 1 && counts(this.sentence.token(first - 2));
			boolean word = before.tag() == PartOfSpeech.ADJ || before.tag() == PartOfSpeech.NUM || counts(before)
					|| before.tag() == PartOfSpeech.ADP || before.is("compound")
					|| before.tag() == PartOfSpeech.DET && !ARTICLES.contains(low(before))
							&& !OWNING.contains(low(before)) && !POINTING.contains(low(before));
			boolean opening = before.is("case") && before.head() == this.noun.index()
					&& !(first > 1 && counts(this.sentence.token(first - 2)));
			if (!part || !word || opening) {
				return first;
			}
			first--;
		}
		return first;
	}

	private boolean owned(int word) {
		return OWNING.contains(low(this.sentence.token(word))) || POINTING.contains(low(this.sentence.token(word)));
	}

	int last() {
		int last = this.noun.index();
		while (last + 1 < this.sentence.tokens().size() && last - this.noun.index() < LONGEST) {
			Token next = this.sentence.token(last + 1);
			boolean below = below(next);
			boolean word = next.tag() != PartOfSpeech.PUNCT && next.tag() != PartOfSpeech.VERB
					&& next.tag() != PartOfSpeech.AUX && next.tag() != PartOfSpeech.PRON
					&& next.tag() != PartOfSpeech.CCONJ && next.tag() != PartOfSpeech.SCONJ
					&& !(next.tag() == PartOfSpeech.ADP && !WITHIN.contains(next.lemma()));
			if (!below || !word) {
				break;
			}
			last++;
		}
		while (last > this.noun.index() && (this.sentence.token(last).tag() == PartOfSpeech.ADP
				|| this.sentence.token(last).tag() == PartOfSpeech.DET
				|| this.sentence.token(last).tag() == PartOfSpeech.ADV)) {
			last--;
		}
		return last;
	}

	private boolean below(Token lower) {
		Token token = lower;
		for (int steps = 0; steps < 12 && token.head() >= 0; steps++) {
			if (token.is("acl") || token.is("appos") || token.is("conj") || token.is("advcl") || token.is("parataxis")
					|| token.is("dep") || token.is("advmod")) {
				return false;
			}
			if (token.head() == this.noun.index()) {
				return true;
			}
			token = this.sentence.token(token.head());
		}
		return false;
	}

	private static String low(Token token) {
		return token.form().toLowerCase(Locale.ROOT);
	}

}
