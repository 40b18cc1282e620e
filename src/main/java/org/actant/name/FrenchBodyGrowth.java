package org.actant.name;

import java.util.Set;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.Noun;
import org.actant.model.PartOfSpeech;

/** A French institution's name, as it grows to the right of its noun. */
final class FrenchBodyGrowth {

	private static final Set<String> LINKS = Set.of("pour", "à", "contre", "sur", "en");

	/** Before what a body is for or against, behind an article. */
	private static final Set<String> AIMS = Set.of("pour", "contre", "sur");

	/** Bodies that are called by what they are for. */
	private static final Set<String> AIMING = Set.of("commission", "agency", "party", "union", "ngo", "university",
			"local", "embassy");

	/** What "pour" stands before without being anybody's aim. */
	private static final Set<String> NO_AIMS = Set.of("moment", "instant", "heure", "compte", "cause", "motif",
			"raison", "fois", "suite", "fin", "avis", "plupart");

	private final NameSentence sentence;

	private final Wording words;

	private final Terms terms;

	private final NameEnds ends;

	private final NameableWords nameable;

	private final boolean high;

	private final String kind;

	private int end;

	private boolean strong;

	private boolean national;

	/** Whether it ends with what the body sees to. */
	private boolean fielded;

	/**
	 * @param sentence the sentence
	 * @param ends where names end in it
	 * @param end the word after the noun
	 * @param high whether the noun has a capital that is a name's
	 * @param kind its sort of body
	 */
	FrenchBodyGrowth(NameSentence sentence, NameEnds ends, int end, boolean high, String kind) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.terms = sentence.terms();
		this.ends = ends;
		this.nameable = ends.nameable();
		this.end = end;
		this.high = high;
		this.kind = kind;
	}

	FrenchBodyGrowth grow() {
		adjectives();
		for (int step = 0; step < 3 && complement(); step++) {
			adjectives();
		}
		return this;
	}

	/**
	 * @return the word after the name
	 */
	int end() {
		return this.end;
	}

	/**
	 * @return whether a name or field makes it one
	 */
	boolean strong() {
		return this.strong;
	}

	/**
	 * @return whether a demonym says whose body it is
	 */
	boolean national() {
		return this.national;
	}

	private void adjectives() {
		boolean more = true;
		while (more) {
			more = adjective();
		}
	}

	private boolean adjective() {
		Terms.Term<Demonym> demonym = this.terms.demonym(this.end);
		if (demonym != null && !this.words.capital(this.end)) {
			this.national = true;
			this.end = demonym.end();
			return true;
		}
		if (this.nameable.has(this.end) && !this.words.opening(this.end)) {
			this.strong = true;
			this.end = this.ends.end(this.end);
			return true;
		}
		boolean plain = this.words.is(this.end, PartOfSpeech.ADJ) && (this.high || this.strong);
		this.end += plain ? 1 : 0;
		return plain;
	}

	private boolean complement() {
		String link = this.words.low(this.end);
		boolean of = this.sentence.of(this.end);
		boolean other = this.high && LINKS.contains(link);
		boolean and = link.equals("et") && (this.strong && isMinistry() || this.fielded && parallel());
		if (!of && !other && !and) {
			return link.equals("et") && this.high && joined();
		}
		int start = pastPlaceNoun(
				this.sentence.pastArticles(this.end + ((and && this.sentence.of(this.end + 1)) ? 2 : 1)));
		boolean aim = other && start > this.end + 1 && AIMS.contains(link) && AIMING.contains(this.kind)
				&& !NO_AIMS.contains(this.words.low(start));
		return named(start) || of && (sort(start) || field(start)) || (aim || and && !isMinistry()) && field(start);
	}

	/** "de santé et de sécurité", "de dépôt et placement". */
	private boolean parallel() {
		return this.sentence.of(this.end + 1) || isNoun(this.end + 1);
	}

	/** "Fédération Transports et Logistique": fields with capitals. */
	private boolean joined() {
		boolean fields = this.words.capital(this.end - 1) && this.words.capital(this.end + 1)
				&& this.sentence.everyday(this.end - 1) && this.sentence.everyday(this.end + 1);
		this.end += fields ? 2 : 0;
		return fields;
	}

	// "Cour des comptes de Lyon", "hôpital de Valdivia"
	private boolean named(int start) {
		boolean named = this.nameable.has(start) && this.words.capital(start);
		if (named) {
			this.strong = true;
			this.end = this.ends.end(start);
		}
		return named;
	}

	// "cour d'appel de Lyon"
	private boolean sort(int start) {
		boolean sort = this.kind.equals("court") && start <= this.end + 2 && isNoun(start)
				&& this.sentence.afterOf(start + 1) > start + 1 && this.nameable.has(this.sentence.afterOf(start + 1));
		if (sort) {
			this.end = start + 1;
		}
		return sort;
	}

	// "ministère de la santé"
	private boolean field(int start) {
		boolean field = isNoun(start) && (this.high || isMinistry()) && !this.sentence.taken(start);
		if (field) {
			this.strong = this.strong || isMinistry();
			this.fielded = true;
			this.end = start + 1;
		}
		return field;
	}

	// "de la ville de Valdivia": the noun of the place is passed over.
	private int pastPlaceNoun(int start) {
		Terms.Term<Noun> place = this.terms.place(start);
		if (place == null || !this.kind.equals("local") || this.words.capital(start)) {
			return start;
		}
		int named = this.sentence.afterOf(place.end());
		return (named > place.end() && this.nameable.has(named)) ? named : start;
	}

	private boolean isNoun(int at) {
		return this.words.is(at, PartOfSpeech.NOUN) && !this.words.capital(at);
	}

	private boolean isMinistry() {
		return this.kind.equals("ministry");
	}

}
