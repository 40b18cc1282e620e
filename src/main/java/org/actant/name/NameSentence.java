package org.actant.name;

import java.util.Set;

import org.actant.lexicon.Noun;
import org.actant.model.EntityType;
import org.actant.model.PartOfSpeech;

/**
 * A sentence in which names are sought: its words, what they mean, how its document
 * writes them, and which of them tell times or numbers.
 */
final class NameSentence {

	private static final Set<PartOfSpeech> CLOSED = Set.of(PartOfSpeech.DET, PartOfSpeech.ADP, PartOfSpeech.PRON,
			PartOfSpeech.CCONJ, PartOfSpeech.SCONJ, PartOfSpeech.PART, PartOfSpeech.AUX, PartOfSpeech.INTJ,
			PartOfSpeech.PUNCT, PartOfSpeech.NUM);

	/** Bodies that a nation alone makes a name: le parlement catalan. */
	private static final Set<String> NATIONAL = Set.of("ministry", "court", "parliament", "bank", "agency",
			"government", "embassy", "presidency", "exchange");

	private static final Set<String> FRENCH_ARTICLES = Set.of("le", "la", "l'", "les");

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	private final Casing casing;

	private final boolean[] taken;

	private final boolean titled;

	/**
	 * @param lexicon the word lists of its language
	 * @param words its words
	 * @param terms what they mean
	 * @param casing how its document writes words
	 * @param taken which of its words are spoken for
	 */
	NameSentence(NameWords lexicon, Wording words, Terms terms, Casing casing, boolean[] taken) {
		this.lexicon = lexicon;
		this.words = words;
		this.terms = terms;
		this.casing = casing;
		this.taken = taken;
		this.titled = Casing.titled(words);
	}

	NameWords lexicon() {
		return this.lexicon;
	}

	Wording words() {
		return this.words;
	}

	Terms terms() {
		return this.terms;
	}

	Casing casing() {
		return this.casing;
	}

	/**
	 * @return whether it writes most of its words with a capital
	 */
	boolean titled() {
		return this.titled;
	}

	boolean taken(int at) {
		return this.taken[at];
	}

	boolean closed(int at) {
		return CLOSED.contains(this.words.token(at).tag());
	}

	boolean frenchArticle(int at) {
		return FRENCH_ARTICLES.contains(this.words.low(at));
	}

	boolean articleWord(int at) {
		return frenchArticle(at) || this.words.low(at).equals("the");
	}

	boolean article(int at) {
		return !this.words.capital(at) && articleWord(at);
	}

	/** Whether a nation alone makes a name of such a body: the German parliament. */
	static boolean national(String kind) {
		return NATIONAL.contains(kind);
	}

	boolean of(int at) {
		return this.words.low(at).equals("de") || this.words.low(at).equals("d'");
	}

	/**
	 * @param at a word's number
	 * @return the word after the French articles in lower case that stand there
	 */
	int pastArticles(int at) {
		int next = at;
		while (frenchArticle(next) && !this.words.capital(next)) {
			next++;
		}
		return next;
	}

	/**
	 * @param at a word's number
	 * @return the word after the "de" and articles that stand there, else the word itself
	 */
	int afterOf(int at) {
		return of(at) ? pastArticles(at + 1) : at;
	}

	// "500 $ US", "$US": a currency, no country.
	boolean currency(int at) {
		return this.words.form(at).equals("US")
				&& (this.words.form(at - 1).endsWith("$") || this.words.form(at + 1).startsWith("$"));
	}

	boolean country(int at) {
		return this.terms.name(at)
			.filter((match) -> match.entities().getFirst().type() == EntityType.COUNTRY)
			.isPresent();
	}

	/** Whether a word is one of everyday, whatever its case. */
	boolean everyday(int at) {
		return this.lexicon.everyday(this.words.low(at));
	}

	boolean seat(int at) {
		return this.words.capital(at) && !this.lexicon.knowledge().seats().get(this.words.form(at)).isEmpty();
	}

	/**
	 * @param at a word's number
	 * @return the sort of the body whose noun it is; empty for none
	 */
	String bodyKind(int at) {
		Terms.Term<Noun> body = this.terms.body(at);
		return (body != null) ? body.meaning().kind() : "";
	}

}
