package org.actant.name;

import org.actant.lexicon.Title;
import org.actant.model.PartOfSpeech;

/** Words that belong to an office and are no names of their own. */
final class OfficeParts {

	private final NameSentence sentence;

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	OfficeParts(NameSentence sentence) {
		this.sentence = sentence;
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.terms = sentence.terms();
	}

	// "la ministre norvégienne de la Mer": the field of an office is no name of its own.
	boolean field(int at) {
		if (!this.words.french() || this.terms.name(at).filter((match) -> match.length() > 1).isPresent()) {
			return false;
		}
		int link = at - 1;
		while (link > 0 && this.lexicon.has(NameCue.FIELD_LINK, this.words.low(link))) {
			link--;
		}
		boolean linked = link < at - 1;
		while (linked && link > 0 && (this.words.is(link, PartOfSpeech.ADJ) || nation(link))) {
			link--;
		}
		return linked && this.lexicon.has(NameCue.FIELD_HOLDER, this.words.low(link)) && !this.sentence.country(at);
	}

	private boolean nation(int at) {
		return !this.words.capital(at) && this.terms.demonym(at) != null;
	}

	// "Affaires" of "ministre des Affaires étrangères" is no name of its own.
	boolean within(int at) {
		for (int start = Math.max(0, at - 6); start < at; start++) {
			Terms.Term<Title> title = this.terms.title(start);
			if (title != null && title.end() > at) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param at a word's number
	 * @return the word after the last title that begins before it
	 */
	int titleEnd(int at) {
		int end = at;
		for (int start = Math.max(0, at - 6); start < at; start++) {
			Terms.Term<Title> title = this.terms.title(start);
			end = (title != null) ? Math.max(end, title.end()) : end;
		}
		return end;
	}

}
