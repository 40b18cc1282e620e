package org.actant.name;

import java.util.Set;

import org.actant.lexicon.Noun;
import org.actant.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * French institutions by their noun: ministère russe de la Défense, Cour de cassation.
 */
final class FrenchBodies implements NamePattern {

	/**
	 * Bodies whose noun belongs to the name even in lower case: "ministère de la Santé".
	 */
	private static final Set<String> OFFICIAL = Set.of("ministry", "court", "university", "hospital", "local", "museum",
			"embassy", "bank", "parliament", "exchange", "government", "presidency");

	/** Which of a state's police forces it is. */
	private static final Set<String> FORCES = Set.of("fédérale", "municipale", "judiciaire", "nationale", "provinciale",
			"militaire", "scientifique", "cantonale", "régionale", "métropolitaine", "montée", "ferroviaire",
			"antiterroriste");

	private final NameSentence sentence;

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	private final NameEnds ends;

	FrenchBodies(NameSentence sentence, NameEnds ends) {
		this.sentence = sentence;
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.terms = sentence.terms();
		this.ends = ends;
	}

	@Override
	public @Nullable NameRun at(int at) {
		Terms.Term<Noun> noun = this.terms.body(at);
		return (noun == null || this.sentence.taken(at)) ? null : grown(at, noun);
	}

	private @Nullable NameRun grown(int at, Terms.Term<Noun> noun) {
		String kind = noun.meaning().kind();
		boolean high = this.words.capital(at) && !this.words.opening(at) && !this.sentence.titled();
		boolean official = OFFICIAL.contains(kind);
		if (kind.equals("police") && !this.words.capital(at)) {
			int end = FORCES.contains(this.words.low(noun.end())) ? noun.end() + 1 : noun.end();
			return (end > at + 1 && definite(at))
					? new NameRun(this.words, at, end - 1).add(EntityType.ORGANIZATION, 6).surely() : null;
		}
		if (noun.meaning().plural() || (!high && !official)) {
			return high || !this.words.capital(at) ? null : openingBody(at, noun);
		}
		FrenchBodyGrowth growth = growth(noun.end(), high, kind);
		if (!high && (this.lexicon.has(NameCue.CAPITAL_BODY, this.words.low(at))
				|| !growth.national() && !headed(noun, growth) && kind.equals("government"))) {
			return null;
		}
		if (!high && this.words.low(at).equals("département") && !growth.national()
				&& !this.lexicon.has(NameCue.DEPARTMENT, this.words.low(this.sentence.afterOf(noun.end())))) {
			return null;
		}
		boolean enough = high ? (growth.end() > at + 1 || growth.end() > noun.end())
				: growth.strong() || (growth.national() && NameSentence.national(kind) && definite(at));
		if (!enough) {
			return null;
		}
		return new NameRun(this.words, at, growth.end() - 1).add(EntityType.ORGANIZATION, 6).surely();
	}

	/** "le gouvernement Barnier", "l'administration Trump": called by who leads it. */
	private boolean headed(Terms.Term<Noun> noun, FrenchBodyGrowth growth) {
		return growth.strong() && this.words.capital(noun.end());
	}

	private @Nullable NameRun openingBody(int at, Terms.Term<Noun> noun) {
		FrenchBodyGrowth growth = growth(noun.end(), false, noun.meaning().kind());
		return growth.strong() ? new NameRun(this.words, at, growth.end() - 1).add(EntityType.ORGANIZATION, 4).surely()
				: null;
	}

	private boolean definite(int at) {
		String before = this.words.low(at - 1);
		return this.sentence.articleWord(at - 1) || before.equals("leur") || this.words.opening(at);
	}

	private FrenchBodyGrowth growth(int end, boolean high, String kind) {
		return new FrenchBodyGrowth(this.sentence, this.ends, end, high, kind).grow();
	}

}
