package org.actant.name;

import java.util.Set;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.Noun;
import org.actant.model.EntityType;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * French places by their noun: mer Noire, lac Tchad, péninsule coréenne, aéroport de
 * Roissy.
 */
final class FrenchPlaces implements NamePattern {

	private static final Set<String> NAMED_PLACES = Set.of("water", "land", "quarter", "transport", "base", "building",
			"plant");

	/** Places that a name follows directly: l'aéroport Schuman, le stade Vélodrome. */
	private static final Set<String> BUILT = Set.of("transport", "base", "building");

	private final NameSentence sentence;

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	private final KnownNames known;

	private final NameEnds ends;

	private final NameableWords nameable;

	FrenchPlaces(NameSentence sentence, NameEnds ends) {
		this.sentence = sentence;
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.terms = sentence.terms();
		this.known = ends.known();
		this.ends = ends;
		this.nameable = ends.nameable();
	}

	@Override
	public @Nullable NameRun at(int at) {
		Terms.Term<Noun> noun = this.terms.place(at);
		if (noun == null || noun.meaning().plural() || this.words.low(at).equals("siège") || isAny(at)) {
			return null;
		}
		String kind = noun.meaning().kind();
		int next = noun.end();
		boolean seat = kind.equals("region") && this.sentence.seat(this.sentence.afterOf(next));
		if (!NAMED_PLACES.contains(kind) && !seat) {
			return null;
		}
		Terms.Term<Demonym> demonym = this.terms.demonym(next);
		if (demonym != null && (kind.equals("water") || kind.equals("land"))) {
			return !this.lexicon.has(NameCue.LANDSCAPE, this.words.low(at)) ? null
					: new NameRun(this.words, at, demonym.end() - 1).add(EntityType.PLACE, 5).surely();
		}
		return named(at, next, kind);
	}

	/** "un hôtel de Quito": one of many, which is no name. */
	private boolean isAny(int at) {
		String before = this.words.low(at - 1);
		return !this.words.capital(at) && (before.equals("un") || before.equals("une"));
	}

	private @Nullable NameRun named(int at, int end, String kind) {
		boolean built = BUILT.contains(kind);
		boolean natural = kind.equals("water") || kind.equals("land");
		int next = built ? pastAdjectives(end) : end;
		boolean direct = this.nameable.has(next) && (natural || built || kind.equals("quarter"));
		int start = direct ? next : this.sentence.afterOf(next);
		if (!this.nameable.has(start) || (!direct && start == next)) {
			return null;
		}
		boolean other = (!direct || built) && isOther(this.known.at(start), kind);
		return other ? null : new NameRun(this.words, at, this.ends.end(start) - 1).add(EntityType.PLACE, 5).surely();
	}

	private static boolean isOther(@Nullable NameRun inner, String kind) {
		boolean city = kind.equals("quarter") && inner != null && inner.known() == EntityType.PLACE;
		return inner != null && inner.scores().containsKey(EntityType.ORGANIZATION) || city;
	}

	// "l'aéroport international Ben-Gourion"
	private int pastAdjectives(int at) {
		int next = at;
		while (next < at + 2 && this.words.is(next, PartOfSpeech.ADJ) && !this.words.capital(next)) {
			next++;
		}
		return (this.nameable.has(next) || this.nameable.has(this.sentence.afterOf(next))) ? next : at;
	}

}
