package org.actant.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.actant.model.PartOfSpeech;

/**
 * How a document writes its words: which ones it has in lower case, and which ones with a
 * capital where only a name has one.
 */
final class Casing {

	private final Set<String> lower = new HashSet<>();

	private final Set<String> upper = new HashSet<>();

	/**
	 * @param sentences all sentences of the document
	 */
	Casing(List<Wording> sentences) {
		for (Wording words : sentences) {
			if (!titled(words)) {
				add(words);
			}
		}
	}

	private void add(Wording words) {
		for (int at = 0; at < words.size(); at++) {
			if (words.capital(at)) {
				if (!words.opening(at)) {
					this.upper.add(words.low(at));
				}
			}
			else {
				this.lower.add(words.low(at));
			}
		}
	}

	boolean inLower(String low) {
		return this.lower.contains(low);
	}

	boolean inUpper(String low) {
		return this.upper.contains(low);
	}

	/**
	 * @param words a sentence
	 * @return whether it writes most of its words with a capital, verbs too, so that a
	 * capital says nothing
	 */
	static boolean titled(Wording words) {
		int high = 0;
		int all = 0;
		for (int at = 1; at < words.size(); at++) {
			if (words.is(at, PartOfSpeech.VERB) && !words.capital(at) && words.low(at).length() > 3) {
				return false;
			}
		}
		for (int at = 1; at < words.size(); at++) {
			boolean counts = words.low(at).length() > 3 && Character.isLetter(words.low(at).charAt(0));
			if (counts) {
				all++;
				high += words.capital(at) ? 1 : 0;
			}
		}
		return all >= 4 && high >= 0.7 * all;
	}

	/**
	 * @param words a sentence
	 * @param at number of a word with a capital that opens it
	 * @return whether the capital is a name's
	 */
	boolean opensWithName(Wording words, int at) {
		String low = words.low(at);
		if (words.is(at, PartOfSpeech.PROPN) || words.is(at, PartOfSpeech.X)) {
			return !inLower(low) || inUpper(low);
		}
		boolean content = words.isAny(at, PartOfSpeech.NOUN, PartOfSpeech.ADJ) || words.is(at, PartOfSpeech.VERB);
		return content && inUpper(low) && !inLower(low);
	}

}
