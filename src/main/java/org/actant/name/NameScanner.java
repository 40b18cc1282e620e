package org.actant.name;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Cuts the names out of one sentence: known names, institutions, events and places by
 * their nouns, and sequences of capital words.
 */
final class NameScanner {

	private final NameSentence sentence;

	private final KnownNames known;

	private final NamePattern[] patterns;

	NameScanner(NameSentence sentence, NumberReader numbers) {
		this.sentence = sentence;
		NameEnds ends = new NameEnds(sentence);
		this.known = ends.known();
		NamePattern works = new WorkNames(sentence, this.known);
		NamePattern capitals = new CapitalNames(sentence, numbers, ends);
		this.patterns = sentence.words().french()
				? new NamePattern[] { new FrenchBodies(sentence, ends), new FrenchPlaces(sentence, ends),
						new FrenchEvents(sentence, ends), works, capitals }
				: new NamePattern[] { new EnglishBodies(sentence), new EnglishPlaces(sentence, ends),
						new EnglishEvents(sentence, ends), works, capitals };
	}

	/**
	 * @return the names in order, without overlap
	 */
	List<NameRun> scan() {
		List<NameRun> runs = new ArrayList<>();
		int at = 0;
		while (at < this.sentence.words().size()) {
			NameRun run = this.sentence.taken(at) ? null : longest(at);
			if (run != null) {
				runs.add(run);
			}
			at = (run != null) ? run.last() + 1 : at + 1;
		}
		return runs;
	}

	/**
	 * The longest name that begins at a word, but "La Ligue" is none of "la Ligue pour
	 * …".
	 */
	private @Nullable NameRun longest(int at) {
		NameRun best = longestAt(at);
		NameRun inner = (best != null && this.sentence.articleWord(at) && best.length() > 1) ? longestAt(at + 1) : null;
		return (inner != null && best != null && inner.last() > best.last()) ? null : best;
	}

	private @Nullable NameRun longestAt(int at) {
		NameRun best = this.known.at(at);
		for (NamePattern pattern : this.patterns) {
			NameRun run = pattern.at(at);
			if (run != null && (best == null || run.length() > best.length())) {
				best = run;
			}
		}
		return best;
	}

}
