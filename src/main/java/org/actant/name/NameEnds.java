package org.actant.name;

import java.util.regex.Pattern;

import org.actant.model.PartOfSpeech;

/** Where the names that begin at words of a sentence end. */
final class NameEnds {

	private static final Pattern SERIAL = Pattern.compile("\\d{1,4}|\\d{1,3}[A-Z]+|[IVX]+");

	private final NameSentence sentence;

	private final Wording words;

	private final OfficeParts offices;

	private final KnownNames known;

	private final NameableWords nameable;

	private final NameBreaks breaks;

	private final NameLinks links;

	private final NameHyphens hyphens;

	private final BodyGenitives genitives;

	NameEnds(NameSentence sentence) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.hyphens = new NameHyphens(sentence);
		this.genitives = new BodyGenitives(sentence);
		this.links = new NameLinks(sentence);
		this.offices = new OfficeParts(sentence);
		this.known = new KnownNames(sentence, this.offices, this);
		this.nameable = new NameableWords(sentence, this.known, this.hyphens);
		this.breaks = new NameBreaks(sentence, this.nameable, this.genitives);
	}

	KnownNames known() {
		return this.known;
	}

	NameableWords nameable() {
		return this.nameable;
	}

	NameBreaks breaks() {
		return this.breaks;
	}

	OfficeParts offices() {
		return this.offices;
	}

	/**
	 * @param at number of a capital word
	 * @return the word after the name that begins there: the longer of known name and
	 * capital sequence
	 */
	int end(int at) {
		return Math.max(runEnd(at), this.known.end(at));
	}

	/**
	 * @param at number of a capital word
	 * @return the word after the sequence of capital words that begins there
	 */
	int runEnd(int at) {
		int next = at + 1;
		while (this.words.has(next)) {
			if (this.nameable.has(next) && !this.breaks.at(at, next)) {
				next++;
			}
			else if (this.links.joins(at, next) && this.nameable.has(this.links.next(next))) {
				next = this.links.next(next) + 1;
			}
			else if (this.hyphens.joins(next) || this.genitives.joins(next)) {
				next += 2;
			}
			else if (isSerial(next)) {
				return next + 1;
			}
			else {
				break;
			}
		}
		return next;
	}

	/** "Everton 3-1" */
	private boolean isScore(int at) {
		return this.words.low(at + 1).matches("[-–]") && this.words.is(at + 2, PartOfSpeech.NUM);
	}

	// A number or code that closes a name: Boeing 737, Apollo 11.
	private boolean isSerial(int at) {
		String form = this.words.form(at);
		boolean code = SERIAL.matcher(form).matches() && !this.sentence.taken(at);
		boolean counts = this.words.isAny(at + 1, PartOfSpeech.NOUN, PartOfSpeech.ADJ)
				|| this.words.low(at + 1).equals("%") || this.words.is(at + 1, PartOfSpeech.NUM)
				|| this.words.low(at + 1).equals("million") || isScore(at);
		return code && !counts && !this.words.allCapital(at - 1);
	}

}
